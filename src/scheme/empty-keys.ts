/** Keys without a value are absent, but a key that the format does not know is a slip all the same. */
import { MOST_FINDINGS } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import type { Shape } from '../format/shape.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import { everyEntry } from '../yaml/walk.ts'
import { keyFinding } from './check/keys.ts'
import { expectationAt } from './shape-at.ts'
import type { Reading } from './shape-findings.ts'

/** The unknown keys among those without a value. */
export function emptyKeyFindings(reading: Reading): Finding[] {
  const findings: Finding[] = []
  let shapeOf: { mapping: MappingNode; shape: Shape | undefined } | null = null
  everyEntry(reading.root, ({ key, node }, mapping, path) => {
    if (node.kind !== 'scalar' || node.value !== null) return true
    if (shapeOf?.mapping !== mapping) shapeOf = { mapping, shape: expectationAt(reading.root, path)?.shape }
    const { shape } = shapeOf
    if (shape?.additionalProperties === false && !Object.hasOwn(shape.properties ?? {}, key)) {
      findings.push(keyFinding([...path], key, reading))
    }
    return findings.length <= MOST_FINDINGS
  })
  // A text that several commas have torn apart is one mistake.
  return findings.filter(({ span }, index) => span.start !== findings[index - 1]?.span.start)
}
