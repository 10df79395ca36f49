/** Where the answer to a question stands in the file. */

import { pathOf as pathInFile } from '../../format/paths.ts'
import { indexOf } from '../../scheme/catalogue-index.ts'
import type { Path } from '../../yaml/plain.ts'
import type { Question } from './question.ts'
import type { PlanSession } from './types.ts'

type Terms = Pick<PlanSession, 'catalogue' | 'scheme'>

/** The path of the whole answer; of an offer, which has none, the root. */
export function pathOf(question: Question, terms: Terms): Path {
  switch (question.kind) {
    case 'purpose':
      return ['purpose', question.key]
    case 'fact':
      return question.key === 'stage' ? ['stage'] : ['profile', question.key]
    case 'criterion':
      return criterionPath(question.path, terms)
    case 'pair':
      return ['grid', question.key]
    case 'own_pair':
      return ownPairPath(question.key, terms)
    case 'target':
      return question.pair ? ownPairPath(question.key, terms) : ['grid', question.key]
    case 'offer':
      return []
  }
}

export function criterionPath(path: string, { catalogue }: Pick<Terms, 'catalogue'>): Path {
  return pathInFile(path, indexOf(catalogue).ownLenses)
}

function ownPairPath(id: string, { scheme }: Terms): Path {
  return ['grid', 'custom', scheme.custom.findIndex((pair) => pair.id === id)]
}
