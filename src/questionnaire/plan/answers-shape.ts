/** From flat answers to the shape of a scheme: every key at its path, every value where it stands in the text. */
import type { Catalogue } from '../../catalogue/types.ts'
import { finding } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { TOP_KEYS } from '../../format/keys.ts'
import { pathOf } from '../../format/paths.ts'
import { indexOf } from '../../scheme/catalogue-index.ts'
import { type Entry, MappingNode, type TreeNode } from '../../yaml/nodes.ts'

/**
 * The answers as the scheme's file would hold them. Keys may be paths (`elements.matching.consent`, `grid.roles`), paths
 * as reports name them (`matching.consent`), or short ids that only one thing has (`consent`, `minors`, `need`, `roles`).
 * @param findings answers given twice are added to them
 */
export function shapedAsScheme(root: MappingNode, catalogue: Catalogue, findings: Finding[]): MappingNode {
  const shaped = emptyMapping(root)
  for (const entry of root.entries) put(shaped, placeOf(entry, catalogue), entry, findings)
  return shaped
}

function placeOf({ key, node }: Entry, catalogue: Catalogue): string[] {
  const segments = key.split('.')
  const [first = ''] = segments
  const index = indexOf(catalogue)
  if (TOP_KEYS.has(first)) return segments
  // `target_group` is a fact when it is a text, and an element when it holds criteria.
  const isAnswer = segments.length === 1 && node.kind !== 'mapping'
  if (isAnswer && catalogue.facts.some(({ id }) => id === first)) return ['profile', first]
  if (index.elements.has(first) || index.ownLenses.includes(first)) return pathOf(key, index.ownLenses)
  if (catalogue.facts.some(({ id }) => id === first)) return ['profile', ...segments]
  if (index.purpose.includes(first)) return ['purpose', ...segments]
  if (index.pairs.includes(first)) return ['grid', ...segments]
  const [part, ...others] = index.partsWith.get(first) ?? []
  if (part === undefined || others.length > 0) return segments
  return pathOf([part, ...segments].join('.'), index.ownLenses)
}

function put(parent: MappingNode, path: readonly string[], entry: Entry, findings: Finding[]): void {
  const [key = '', ...deeper] = path
  const { node } = entry
  const old = parent.entries.find((one) => one.key === key)
  if (!old) {
    const inner = deeper.length === 0 ? copy(node) : emptyMapping(entry)
    if (deeper.length > 0 && inner.kind === 'mapping') put(inner, deeper, entry, findings)
    parent.entries.push({ key, start: entry.start, end: entry.end, node: inner })
  } else if (old.node.kind === 'mapping' && deeper.length > 0) {
    put(old.node, deeper, entry, findings)
  } else if (old.node.kind === 'mapping' && node.kind === 'mapping') {
    for (const inner of node.entries) put(old.node, [inner.key], inner, findings)
  } else {
    const span = { start: entry.start, end: entry.end }
    findings.push(finding('duplicate-key', span, { found: entry.key, args: { key: entry.key } }))
  }
}

/** Mappings are added to: the tree that was read stays as it is. */
function copy(node: TreeNode): TreeNode {
  if (node.kind !== 'mapping') return node
  const made = emptyMapping(node)
  for (const entry of node.entries) made.entries.push({ ...entry, node: copy(entry.node) })
  return made
}

function emptyMapping({ start, end }: { start: number; end: number }): MappingNode {
  return new MappingNode(start, end)
}
