/** Whether the ids of a catalogue of one's own are its own: none is taken twice, in the file or by what it adds to. */

import { partsOf } from '../catalogue/parts.ts'
import { FINDING_KINDS } from '../findings/kinds.ts'
import type { Finding } from '../findings/types.ts'
import { shapes } from '../format/shapes.ts'
import type { Values } from '../scheme/values.ts'
import { follow, keySpan, valueSpan } from '../yaml/locate.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import type { Ground, OwnEntries, OwnEntry } from './entries.ts'
import { OWN_KINDS, ownFinding } from './kinds.ts'

/** Ids that a lens cannot have: they mean something else in a scheme file or in a condition. */
const RESERVED = [...Object.keys(shapes.properties ?? {}), 'elements', 'lacking', 'derived', 'custom']

/** What the ids of one kind must be unlike. */
interface Taken {
  kind: string
  builtIn: readonly string[]
  reserved?: readonly string[]
}

/** @param own entries whose ids are ids */
export function idFindings(root: MappingNode, { catalogue, conditions, words }: Ground, own: OwnEntries): Finding[] {
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id)
  const parts = partsOf(catalogue)
  const rules = [...ids(catalogue.rules), ...Object.keys(FINDING_KINDS), ...Object.keys(OWN_KINDS)]
  const unique = (entries: OwnEntry<Values>[], taken: Taken): Finding[] => uniqueIds(root, entries, taken)
  const criteria = [...new Set(own.criteria.map(({ part }) => part))].flatMap((part) => {
    const builtIn = ids(parts.find(({ id }) => id === part)?.criteria ?? [])
    return unique(
      own.criteria.filter((one) => one.part === part),
      { kind: 'criterion', builtIn },
    )
  })
  return [
    ...unique(own.sources, { kind: 'source', builtIn: ids(catalogue.sources), reserved: [String(root.value.id)] }),
    ...unique(own.lenses, { kind: 'lens', builtIn: ids(parts), reserved: RESERVED }),
    ...unique(own.pairs, { kind: 'pair', builtIn: ids(catalogue.pairs), reserved: ['custom'] }),
    ...unique(own.rules, { kind: 'rule', builtIn: rules }),
    ...unique(own.words, { kind: 'words', builtIn: words }),
    ...criteria,
    ...own.conditions.flatMap(({ at: [, name = ''] }) => conditionName(root, name, Object.hasOwn(conditions, name))),
  ]
}

/** A condition is named by its key, which is an id too. */
function conditionName(root: MappingNode, name: string, isBuiltIn: boolean): Finding[] {
  const at = ['conditions', name]
  if (isBuiltIn) return [taken(root, at, name, 'condition', 'builtin')]
  const { entry } = follow(root, at)
  if (SNAKE.test(name) || !entry) return []
  return [ownFinding('wrong-id', keySpan(entry), { path: at.join('.'), found: name, args: { sign: '_' } })]
}

const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

function uniqueIds(root: MappingNode, entries: OwnEntry<Values>[], { kind, builtIn, reserved = [] }: Taken): Finding[] {
  const seen = new Set<string>()
  return entries.flatMap(({ at, value }) => {
    const id = String(value.id)
    const by = builtIn.includes(id) ? 'builtin' : reserved.includes(id) ? 'reserved' : seen.has(id) ? 'file' : null
    seen.add(id)
    return by === null ? [] : [taken(root, [...at, 'id'], id, kind, by)]
  })
}

const WITH_HYPHENS = new Set(['rule', 'words', 'source'])
const ID = /^[a-z][a-z0-9-]*$/

function taken(root: MappingNode, at: readonly string[], id: string, kind: string, by: string): Finding {
  const place = follow(root, at)
  const span = kind === 'condition' && place.entry ? keySpan(place.entry) : valueSpan(place)
  const own = String(root.value.id)
  const sign = WITH_HYPHENS.has(kind) ? '-' : '_'
  const suggestion = `${(ID.test(own) ? own : 'own').replaceAll('-', sign)}${sign}${id}`
  return ownFinding('id-taken', span, { path: at.join('.'), found: id, suggestion, args: { kind, by } })
}
