/** What a shape cannot say: ranges the wrong way round. */
import { finding } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { childOf, type MappingNode } from '../../yaml/nodes.ts'

/** @param root the root of the file */
export function relationFindings(root: MappingNode): Finding[] {
  const size = childOf(childOf(root, 'profile'), 'group_size')
  const [min, max] = [childOf(size, 'min'), childOf(size, 'max')]
  if (typeof min?.value !== 'number' || typeof max?.value !== 'number' || min.value <= max.value) return []
  return [
    finding('range-reversed', max, {
      path: 'profile.group_size.max',
      found: String(max.value),
      suggestion: `{min: ${max.value}, max: ${min.value}}`,
      args: { min: min.value, max: max.value },
    }),
  ]
}
