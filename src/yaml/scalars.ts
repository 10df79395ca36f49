/** Unquoted words of YAML as values, by the core schema of YAML 1.2 (yaml.org/spec/1.2.2, 10.3.2). */

export type ScalarValue = string | number | boolean | null

const CONSTANTS = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])
/** An integer or a float, an octal or a hexadecimal number. */
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/

/**
 * The value of a plain (unquoted) scalar. There are no dates: `2026-11-21` is a text.
 * @param source the scalar's text, lines folded
 */
export function plainValue(source: string): ScalarValue {
  const first = source.charCodeAt(0)
  // Digits, sign, point: 0-9 + - .
  if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) return numberOr(source)
  if (source.length > 5) return source
  const constant = CONSTANTS.get(source)
  return constant === undefined ? source : constant
}

function numberOr(source: string): ScalarValue {
  if (NUMBER.test(source)) return Number(source)
  if (INFINITE.test(source)) return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return NOT_A_NUMBER.test(source) ? Number.NaN : source
}
