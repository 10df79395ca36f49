/** Putting a value at a path of a text: in place of what stands there, or as a new key or item. */

import { shortKey } from '../format/paths.ts'
import { isBilingual, isPaperForm } from '../format/short-forms.ts'
import type { Entry, MappingNode } from '../yaml/nodes.ts'
import { isAbsent } from '../yaml/nodes.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import { insertKey } from './insert.ts'
import { putItem } from './items.ts'
import { along, colonEnd, isWithinFlow, lineEnd, type Passed, splice, WrongPlace } from './lines.ts'
import { flowPiece } from './piece.ts'
import { removeAt } from './remove.ts'
import { pieceFor, put, replace } from './replace.ts'
import { rootOf, type Spot } from './spot.ts'
import type { Manner } from './types.ts'
import { widen } from './widen.ts'

/**
 * The text with a value at a path.
 * @throws WrongPlace when the path leads through something that cannot hold it
 */
export function setAt(text: string, root: MappingNode, path: Path, value: Plain, manner: Manner): string {
  const passed = along(root, path)
  const spot: Spot = { text, root, passed, manner }
  const last = passed.at(-1) as Passed
  const depth = passed.length - 1
  const reached = path.slice(0, depth)
  const rest = path.slice(depth)
  const short = shortKey(reached)

  if (last.entry && isAbsent(last.node)) {
    return fill(spot, last.entry, reached, shortest(reached, nested(rest, value)))
  }
  if (rest.length === 0) return replace(spot, path, value)
  if (short === 'text' && isBilingual(last.node.value)) {
    if (rest[0] === 'text') return replace(spot, reached, value)
    const widened = widen(text, root, last.entry as Entry, short, isWithinFlow(text, passed.slice(0, -1)))
    return setAt(widened, rootOf(widened), path, value, manner)
  }
  if (short === 'position' && rest[0] === 'position' && isPaperForm(last.node.value)) {
    return leavePaperForm(text, reached, last.node.value, value, manner)
  }
  if (last.node.kind === 'mapping') {
    const [key, ...deeper] = rest
    const inner = shortest([...reached, key ?? ''], nested(deeper, value))
    return insertKey(spot, reached, String(key), inner)
  }
  if (last.node.kind !== 'scalar' || short === null || !last.entry) throw new WrongPlace()
  if (rest[0] === short) return replace(spot, reached, value)
  const widened = widen(text, root, last.entry, short, isWithinFlow(text, passed.slice(0, -1)))
  return setAt(widened, rootOf(widened), path, value, manner)
}

/** The text with one more item in the list at a path. */
export function appendAt(text: string, root: MappingNode, path: Path, item: Plain, manner: Manner): string {
  const passed = along(root, path)
  const list = passed.at(-1)?.node
  if (passed.length <= path.length || !list || isAbsent(list)) return setAt(text, root, path, [item], manner)
  if (list.kind !== 'list') throw new WrongPlace()
  return putItem({ text, root, passed, manner }, path, list.items.length, item)
}

/** Position instead of the numbers of the paper form; what stands beside them stays. */
function leavePaperForm(text: string, path: Path, pair: object, position: Plain, manner: Manner): string {
  const beside = Object.keys(pair).some((key) => key !== 'closed' && key !== 'open')
  if (!beside) return setAt(text, rootOf(text), path, position, manner)
  let without = text
  for (const key of ['closed', 'open']) without = removeAt(without, rootOf(without), [...path, key], true)
  return setAt(without, rootOf(without), [...path, 'position'], position, manner)
}

/** Gives a value to a key that has none: `key:`, `key: # comment`, `key: ~`. */
function fill(spot: Spot, entry: Entry, path: Path, value: Plain): string {
  const { text, passed } = spot
  const colon = colonEnd(text, entry)
  const within = isWithinFlow(text, passed.slice(0, -1))
  if (colon === null) {
    if (!within) throw new WrongPlace()
    return splice(text, entry.end, entry.end, `: ${flowPiece(value)}`)
  }
  const piece = pieceFor(spot, entry, path, value, within)
  const { node } = entry
  if (node.start >= 0 && piece.head !== '') return put(text, node.start, node.end, piece, lineEnd(text, node.end))
  const from = node.start >= 0 ? node.end : colon
  return put(text, colon, from, { ...piece, head: piece.head && ` ${piece.head}` }, lineEnd(text, from))
}

/** A value within the keys that lead to it. */
function nested(path: Path, value: Plain): Plain {
  const [key, ...deeper] = path
  if (key === undefined) return value
  if (typeof key === 'number') throw new WrongPlace()
  return { [key]: nested(deeper, value) }
}

/** The short form of an answer where nothing else is said. */
function shortest(path: Path, value: Plain): Plain {
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const key = shortKey(path)
  const entries = Object.entries(value)
  const [only] = entries
  if (key !== null && entries.length === 1 && only?.[0] === key && only[1] !== 'not_applicable') return only[1]
  return Object.fromEntries(entries.map(([name, inner]) => [name, shortest([...path, name], inner)]))
}
