/** Whether the groups of words of a catalogue can be looked for, and find what their own examples say. */

import type { RawWordGroup, RawWordLanguage } from '../catalogue/words.ts'
import type { Finding } from '../findings/types.ts'
import { valuesOf } from '../scheme/values.ts'
import { compileWording } from '../wording/compile.ts'
import { findWording } from '../wording/find.ts'
import { lexiconOf } from '../wording/lexicon.ts'
import { plainProse } from '../wording/prose/prose.ts'
import type { CompiledWording } from '../wording/types.ts'
import { follow, valueSpan } from '../yaml/locate.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import { entriesOf, soundness } from './entries.ts'
import { ownFinding } from './kinds.ts'

export interface WordTools {
  /** What the groups of each language share: lists of endings and of words. */
  languages: RawWordLanguage[]
}

/** @param broken what is wrong already: groups with it are left out */
export function wordFindings(root: MappingNode, { languages }: WordTools, broken: readonly Finding[]): Finding[] {
  const isSound = soundness(broken)
  const groups = entriesOf(root.value).words.filter(({ at }) => isSound(at))
  return groups.flatMap(({ at, value }) => {
    const place = (path: readonly string[]) => valueSpan(follow(root, path))
    const group = { ...value, examples: value.examples ?? { flagged: [], silent: [] } } as unknown as RawWordGroup
    const empty = group.find.findIndex((find) => !find.words && !find.stem)
    if (empty >= 0) {
      const where = [...at, 'find', String(empty)]
      return [
        ownFinding('words-unreadable', place(where), { path: where.join('.'), args: { kind: 'nothing', reason: '' } }),
      ]
    }
    if (group.instead.length === 0 && !value.advice) {
      const where = [...at, 'instead']
      return [
        ownFinding('words-unreadable', place(where), { path: where.join('.'), args: { kind: 'instead', reason: '' } }),
      ]
    }
    const wording = ready(group, languages)
    if (typeof wording === 'string') {
      const where = [...at, 'find']
      const args = { kind: 'notation', reason: wording }
      return [ownFinding('words-unreadable', place(where), { path: where.join('.'), args })]
    }
    return exampleFindings(group, wording).map(({ side, index, text }) => {
      const where = [...at, 'examples', side, String(index)]
      return ownFinding('example-wrong', place(where), { path: where.join('.'), found: text, args: { side } })
    })
  })
}

/** The group ready to be looked for, or why it cannot be. */
function ready(group: RawWordGroup, languages: RawWordLanguage[]): CompiledWording | string {
  try {
    const wording = compileWording({ languages, groups: [group] })
    lexiconOf(wording[group.language])
    return wording
  } catch (error) {
    return (error as Error).message
  }
}

interface WrongExample {
  side: 'flagged' | 'silent'
  index: number
  text: string
}

function exampleFindings({ id, language, examples }: RawWordGroup, groups: CompiledWording): WrongExample[] {
  const options = { language, audience: 'external', groups } as const
  return (['flagged', 'silent'] as const).flatMap((side) =>
    valuesOf(examples)[side] === undefined
      ? []
      : examples[side].flatMap((text, index) => {
          const isFound = findWording(plainProse(text), options).some(({ group }) => group === id)
          return isFound === (side === 'flagged') ? [] : [{ side, index, text }]
        }),
  )
}
