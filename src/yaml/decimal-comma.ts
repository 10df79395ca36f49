/** `{closed: 0,5}` is YAML for closed: 0 and a key 5 without a value; a Dane means a half. */
import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Span } from '../findings/types.ts'
import type { Entry, MappingNode, ScalarNode } from './nodes.ts'

/**
 * Whether what stands in the place of a key may be the decimals of the number before it.
 * @param parent a mapping in braces
 * @param place where the key would stand
 * @param scalar how it is written; null when it is no scalar
 */
export function followsDecimalComma(
  parent: MappingNode,
  place: Span,
  scalar: ScalarEvent | null,
  text: string,
): boolean {
  const { start, end } = place
  if (scalar?.style !== SCALAR_STYLE.PLAIN) return false
  const before = parent.entries[parent.entries.length - 1]?.node
  if (before?.kind !== 'scalar' || typeof before.value !== 'number') return false
  return before.end === start - 1 && text[before.end] === ',' && /^\d+$/.test(text.slice(start, end))
}

/** Makes one value, such as the text 0,5, of the last number and its decimals. */
export function joinDecimal(parent: MappingNode, decimals: string, end: number): void {
  const entry = parent.entries[parent.entries.length - 1] as Entry & { node: ScalarNode }
  const whole = `${entry.node.value},${decimals}`
  entry.node.value = whole
  entry.node.end = end
}
