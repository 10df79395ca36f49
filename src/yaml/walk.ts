/** Going through the whole of a file. */
import type { Entry, MappingNode, TreeNode } from './nodes.ts'

/**
 * Shows every entry of every mapping, in the order of the file.
 * @param visit gets the entry, the mapping it stands in, and the path of that mapping, which it must not keep: it
 *   changes as the walk goes on; false ends the walk
 */
export function everyEntry(
  node: TreeNode,
  visit: (entry: Entry, mapping: MappingNode, path: readonly string[]) => boolean,
  path: string[] = [],
): boolean {
  if (node.kind === 'scalar') return true
  if (node.kind === 'list') {
    for (let index = 0; index < node.items.length; index++) {
      const item = node.items[index]
      if (!item || item.kind === 'scalar') continue
      path.push(String(index))
      const goesOn = everyEntry(item, visit, path)
      path.pop()
      if (!goesOn) return false
    }
    return true
  }
  for (const entry of node.entries) {
    if (!visit(entry, node, path)) return false
    if (entry.node.kind === 'scalar') continue
    path.push(entry.key)
    const goesOn = everyEntry(entry.node, visit, path)
    path.pop()
    if (!goesOn) return false
  }
  return true
}
