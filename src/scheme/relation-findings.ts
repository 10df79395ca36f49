/** What a shape cannot say: dates that the calendar does not have, and ranges the wrong way round. */
import { dateText } from './dates.ts'
import { finding, MOST_FINDINGS } from './finding.ts'
import { follow } from './locate.ts'
import type { MappingNode, TreeNode } from './tree.ts'
import type { Finding } from './types.ts'
import { dateFinding } from './value-findings.ts'

const DATES = new Set(['on', 'due', 'until', 'ends'])
const WHOLE_DATE = /^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** @param root the root of the file */
export function relationFindings(root: MappingNode, text: string): Finding[] {
  const findings: Finding[] = []
  calendar(root, [], text, findings)
  const { node } = follow(root, ['profile', 'group_size'])
  if (node?.kind === 'mapping') reversed(node, findings)
  return findings
}

function calendar(node: TreeNode, segments: readonly string[], text: string, findings: Finding[]): void {
  if (findings.length > MOST_FINDINGS || node.kind === 'scalar') return
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) calendar(item, [...segments, String(index)], text, findings)
    return
  }
  for (const { key, node: value } of node.entries) {
    const path = [...segments, key]
    if (value.kind !== 'scalar') calendar(value, path, text, findings)
    else if (
      DATES.has(key) &&
      typeof value.value === 'string' &&
      WHOLE_DATE.test(value.value) &&
      !dateText(value.value)
    ) {
      const source = text.slice(value.start, value.end)
      findings.push(dateFinding({ segments: path, path: path.join('.'), node: value, span: value, source }))
    }
  }
}

function reversed(size: MappingNode, findings: Finding[]): void {
  const { min, max } = size.value
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return
  const entry = size.entries.find(({ key }) => key === 'max')
  if (!entry) return
  findings.push(
    finding('range-reversed', entry.node, {
      path: 'profile.group_size.max',
      found: String(max),
      suggestion: `{min: ${max}, max: ${min}}`,
      args: { min, max },
    }),
  )
}
