/** Keys without a value are absent, but a key that the format does not know is a slip all the same. */
import { MOST_FINDINGS } from './finding.ts'
import { keyFinding } from './key-findings.ts'
import { expectationAt } from './shape-at.ts'
import type { Reading } from './shape-findings.ts'
import type { TreeNode } from './tree.ts'
import type { Finding } from './types.ts'

/** The unknown keys among those without a value. */
export function emptyKeyFindings(reading: Reading): Finding[] {
  const findings: Finding[] = []
  look(reading.root, [], reading, findings)
  // A text that several commas have torn apart is one mistake.
  return findings.filter(({ span }, index) => span.start !== findings[index - 1]?.span.start)
}

function look(node: TreeNode, segments: readonly string[], reading: Reading, findings: Finding[]): void {
  if (node.kind === 'scalar' || findings.length > MOST_FINDINGS) return
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) look(item, [...segments, String(index)], reading, findings)
    return
  }
  const empty = node.entries.filter((entry) => entry.node.kind === 'scalar' && entry.node.value === null)
  const shape = empty.length > 0 ? expectationAt(reading.root, segments)?.shape : undefined
  if (shape?.additionalProperties === false) {
    for (const { key } of empty) {
      if (!Object.hasOwn(shape.properties ?? {}, key)) findings.push(keyFinding(segments, key, reading))
    }
  }
  for (const { key, node: value } of node.entries) {
    if (value.kind !== 'scalar') look(value, [...segments, key], reading, findings)
  }
}
