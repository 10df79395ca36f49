/** What a shape cannot say: dates that the calendar does not have, and ranges the wrong way round. */

import { finding, MOST_FINDINGS } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { dateText } from '../../format/dates.ts'
import { follow } from '../../yaml/locate.ts'
import type { MappingNode } from '../../yaml/nodes.ts'
import { everyEntry } from '../../yaml/walk.ts'
import { dateFinding } from './values.ts'

const DATES = new Set(['on', 'due', 'until', 'ends'])
const WHOLE_DATE = /^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** @param root the root of the file */
export function relationFindings(root: MappingNode, text: string): Finding[] {
  const findings: Finding[] = []
  everyEntry(root, ({ key, node }, _, path) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.length !== 10) return true
    if (!DATES.has(key) || !WHOLE_DATE.test(node.value) || dateText(node.value)) return true
    findings.push(
      dateFinding({ ...placed([...path, key]), node, span: node, source: text.slice(node.start, node.end) }),
    )
    return findings.length <= MOST_FINDINGS
  })
  const { node } = follow(root, ['profile', 'group_size'])
  if (node?.kind === 'mapping') reversed(node, findings)
  return findings
}

function placed(segments: string[]): { segments: string[]; path: string } {
  return { segments, path: segments.join('.') }
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
