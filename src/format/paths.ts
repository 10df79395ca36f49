/**
 * How things are named and where they stand. Reports, rules and options leave out where a part stands: a criterion is
 * `element.criterion`. In the file the nine elements stand below `elements`, the built-in lenses at the top, and those of
 * catalogues of one's own below `lenses`.
 */
import type { Span } from '../findings/types.ts'
import { follow, valueSpan } from '../yaml/locate.ts'
import type { TreeNode } from '../yaml/nodes.ts'
import type { Path } from '../yaml/plain.ts'
import { TOP_KEYS, TOP_LENSES } from './keys.ts'

/**
 * From a name to its path in the file.
 * @param name `matching.consent`, `safeguarding.confidentiality`, `hearing.sound`, or any path from the top of the file
 * @param ownLenses ids of the lenses that are not built in
 * @returns the keys on the way: `elements`, `matching`, `consent`
 */
export function pathOf(name: string, ownLenses: readonly string[]): string[] {
  const keys = name === '' ? [] : name.split('.')
  const [first = ''] = keys
  if (name === '' || TOP_KEYS.has(first)) return keys
  return [ownLenses.includes(first) ? 'lenses' : 'elements', ...keys]
}

/** From a path in the file to the name: `elements.matching.consent` is `matching.consent`. */
export function nameOf(path: string): string {
  return path.replace(/^(elements|lenses)\./, '')
}

/**
 * The element or lens that a path leads into.
 * @returns its id, and the keys from there on; null where the path leads elsewhere, or only to where parts stand
 */
export function partOf(path: Path): { part: string; rest: Path } | null {
  const [root, second] = path
  if (root === undefined) return null
  if (TOP_LENSES.has(String(root))) return { part: String(root), rest: path.slice(1) }
  if ((root !== 'elements' && root !== 'lenses') || second === undefined) return null
  return { part: String(second), rest: path.slice(2) }
}

/**
 * The key that the short form of an answer stands for: `status` of a criterion, `position` of a pair, `text` of a
 * purpose; null where there is no short form.
 * @param path of the answer: `elements.x.y`, `lenses.x.y`, `safeguarding.x`, `grid.x`, `purpose.x`
 */
export function shortKey(path: Path): 'status' | 'position' | 'text' | null {
  const inPart = partOf(path)
  if (inPart) return inPart.rest.length === 1 ? 'status' : null
  const [root, second] = path
  if (path.length !== 2) return null
  if (root === 'purpose') return 'text'
  return root === 'grid' && second !== 'custom' ? 'position' : null
}

/**
 * The function behind `SchemeDocument.locate`.
 * Understands paths of the file (`grid.roles`, `texts.0.path`), names (`target_group.involvement`), and own pairs by
 * their id (`grid.payment`).
 */
export function locator(root: TreeNode | null): (path: string) => Span {
  return (path) => {
    const keys = path === '' ? [] : path.split('.')
    const direct = follow(root, keys)
    if (direct.node) return valueSpan(direct)
    const [first = '', second] = keys
    if (!TOP_KEYS.has(first)) {
      const isOwn = follow(root, ['lenses', first]).entry !== null
      return valueSpan(follow(root, pathOf(path, isOwn ? [first] : [])))
    }
    if (first === 'grid' && second !== undefined) {
      const index = customIndex(root, second)
      if (index >= 0) return valueSpan(follow(root, ['grid', 'custom', String(index), ...keys.slice(2)]))
    }
    return direct.parent
  }
}

function customIndex(root: TreeNode | null, id: string): number {
  const { node } = follow(root, ['grid', 'custom'])
  if (node?.kind !== 'list') return -1
  return node.items.findIndex((item) => item.kind === 'mapping' && item.value.id === id)
}
