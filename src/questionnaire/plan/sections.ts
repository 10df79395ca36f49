/** The sections of the questionnaire, in their order. */
import type { Catalogue } from '../../catalogue/types.ts'
import type { SectionId } from './question.ts'
import type { Options, SectionView } from './types.ts'

export type SectionKind = SectionView['kind']

/** What `--only` takes, in the order in which they are asked. */
export function sectionIds(catalogue: Catalogue): SectionId[] {
  return sectionsFor(catalogue, {}).map(({ id }) => id)
}

/** The sections of a session, in order: reassessing begins with the promises, and the facts come before the purpose. */
export function sectionsFor(catalogue: Catalogue, options: Options): { id: SectionId; kind: SectionKind }[] {
  const first: SectionKind[] = options.reassess ? ['promises', 'facts', 'purpose'] : ['purpose', 'facts']
  const all: { id: SectionId; kind: SectionKind }[] = [
    ...[...first, 'grid' as const].map((kind) => ({ id: kind, kind })),
    ...catalogue.elements.map(({ id }) => ({ id, kind: 'element' as const })),
    ...catalogue.lenses.map(({ id }) => ({ id, kind: 'lens' as const })),
  ]
  return all.filter(({ id }) => isWanted(id, options))
}

/** The promises are asked when any section of criteria is; `isWanted` of their part decides about each. */
export function isWanted(id: SectionId, { only = [] }: Options): boolean {
  return only.length === 0 || only.includes(id) || id === 'promises'
}
