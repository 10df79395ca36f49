/** What must hold for the groups of words: the notation can be read, ids are unique, and each group's examples come true. */
import type { CatalogueProblem } from '../catalogue/raw.ts'
import type { Source } from '../catalogue/types.ts'
import type { RawWordGroup, RawWording } from '../catalogue/words.ts'
import { LANGUAGES } from '../language/types.ts'
import { compileWording } from './compile.ts'
import { findWording } from './find.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { plainProse } from './prose/prose.ts'
import type { CompiledWording } from './types.ts'

const LONGEST_WHY = 320
const LONGEST_TITLE = 60

/**
 * Checks the groups of words.
 * @param sources what may be cited; null leaves citations unchecked
 * @returns every problem with its file, the path in it and what to do
 */
export function checkWording(raw: RawWording, sources: readonly Pick<Source, 'id'>[] | null): CatalogueProblem[] {
  const problems = [...raw.groups.flatMap((group) => checkGroup(group, sources)), ...checkIds(raw.groups)]
  const { wording, unreadable } = compiled(raw)
  problems.push(...unreadable)
  return wording ? [...problems, ...raw.groups.flatMap((group) => checkExamples(group, wording))] : problems
}

export function fileOf({ language, id }: RawWordGroup): string {
  return `wording/${language}/${id}.yaml`
}

function checkGroup(group: RawWordGroup, sources: readonly Pick<Source, 'id'>[] | null): CatalogueProblem[] {
  const found: [string, string][] = []
  for (const [language, why] of Object.entries(group.why)) {
    if (why.length > LONGEST_WHY)
      found.push([`why.${language}`, `${why.length} characters: shorten it to ${LONGEST_WHY}`])
  }
  if (group.title.length > LONGEST_TITLE) found.push(['title', `shorten it to ${LONGEST_TITLE} characters`])
  if (group.instead.length === 0 && !group.advice)
    found.push(['instead', 'say what to write instead, or give advice: {da, en}'])
  if (group.certainty === 'named' && !group.sources && !group.named_by) {
    found.push(['certainty', 'named needs sources or named_by: who says so'])
  }
  for (const { id } of sources ? (group.sources ?? []) : []) {
    if (!sources?.some((source) => source.id === id))
      found.push(['sources', `no source is called ${id}: see sources.yaml`])
  }
  group.find.forEach((find, index) => {
    if (!find.words && !find.stem) found.push([`find.${index}`, 'say what to look for: words or stem'])
    if (find.only_compounds && !find.first_parts && !find.last_parts) {
      found.push([`find.${index}`, 'only_compounds needs first_parts or last_parts'])
    }
  })
  return found.map(([path, message]) => ({ file: fileOf(group), path, message }))
}

function checkIds(groups: readonly RawWordGroup[]): CatalogueProblem[] {
  const seen = new Map<string, RawWordGroup>()
  return groups.flatMap((group) => {
    const other = seen.get(group.id)
    seen.set(group.id, group)
    return other
      ? [
          {
            file: fileOf(group),
            path: 'id',
            message: `${fileOf(other)} has this id too: ids are unique across languages`,
          },
        ]
      : []
  })
}

/** The groups made ready, those that cannot be read left out and named. */
function compiled(raw: RawWording): { wording: CompiledWording | null; unreadable: CatalogueProblem[] } {
  const unreadable: CatalogueProblem[] = []
  const alone = (groups: RawWordGroup[]): CompiledWording => {
    const wording = compileWording({ ...raw, groups })
    for (const language of LANGUAGES) readAll(lexiconOf(wording[language]))
    return wording
  }
  try {
    return { wording: alone(raw.groups), unreadable }
  } catch {
    // Which of them it is: each is tried by itself.
    for (const group of raw.groups) {
      try {
        alone([group])
      } catch (error) {
        unreadable.push({ file: fileOf(group), path: 'find', message: (error as Error).message })
      }
    }
    if (unreadable.length === 0)
      unreadable.push({ file: 'wording', path: '', message: 'the language files cannot be read' })
    return { wording: null, unreadable }
  }
}

/** Has every phrase and neighbour read, which is else put off until its key word is met. */
function readAll(lexicon: Lexicon): void {
  for (const { sides, around } of lexicon.all()) void [sides, around.neighbours]
}

/** What is easily overlooked: endings of one's own without "" leave the stem itself out. */
function bareStem({ find }: RawWordGroup, text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  const left = find
    .filter(({ endings }) => Array.isArray(endings) && !endings.includes(''))
    .flatMap(({ stem }) => stem ?? [])
    .find((stem) => words.includes(stem.toLowerCase().split(' ').at(-1) ?? ''))
  return left === undefined ? '' : `: its endings have no "", so “${left}” itself is not looked for`
}

/** The examples of a group are its tests. */
function checkExamples(group: RawWordGroup, wording: CompiledWording): CatalogueProblem[] {
  const raises = (text: string): boolean =>
    findWording(plainProse(text), { language: group.language, audience: 'external', groups: wording }).some(
      (place) => place.group === group.id,
    )
  const problem = (path: string, message: string): CatalogueProblem => ({ file: fileOf(group), path, message })
  const { flagged, silent } = group.examples
  return [
    ...flagged.flatMap((text, index) =>
      raises(text) ? [] : [problem(`examples.flagged.${index}`, `is not flagged: “${text}”${bareStem(group, text)}`)],
    ),
    ...silent.flatMap((text, index) =>
      raises(text) ? [problem(`examples.silent.${index}`, `is flagged and should not be: “${text}”`)] : [],
    ),
  ]
}
