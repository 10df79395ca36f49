/** What somebody probably meant who wrote a value of the wrong kind. */

import type { Shape } from '../../format/shape.ts'
import type { TreeNode } from '../../yaml/nodes.ts'
import { quoted } from '../../yaml/plain.ts'
import { nearest } from './nearest.ts'

/** What kind of value stands somewhere; the words for it are in `language/`. */
export type Kind = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'mapping' | 'nothing'

const YES = new Set(['ja', 'yes', 'y', 'j', 'on', 'true', 'x', 'sand', 'sandt'])
const NO = new Set(['nej', 'no', 'n', 'off', 'false', 'falsk', 'ingen'])

/** Whether a value is a plain yes or no, or a cross, in Danish or English; null when it is neither. */
export function yesOrNo(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string' || value.length > 10) return null
  const word = value.trim().toLowerCase()
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}

export function kindOf(node: TreeNode | null): Kind {
  if (!node) return 'nothing'
  if (node.kind !== 'scalar') return node.kind
  if (typeof node.value === 'number') return Number.isInteger(node.value) ? 'whole-number' : 'number'
  if (typeof node.value === 'boolean') return 'yes-no'
  return node.value === null || node.value === undefined ? 'nothing' : 'text'
}

/** The kind that a type of JSON Schema stands for. */
export function kindOfType(type: unknown): Kind {
  if (type === 'array') return 'list'
  if (type === 'object') return 'mapping'
  if (type === 'integer') return 'whole-number'
  if (type === 'number') return 'number'
  return type === 'boolean' ? 'yes-no' : 'text'
}

/**
 * What to write instead of a value of the wrong type.
 * @param source the value as it stands in the file
 * @param shape what should stand there
 * @param asEvidence whether it is a list of evidence
 * @returns YAML on one line, or null when it is unclear
 */
export function meantValue(node: TreeNode | null, source: string, shape: Shape, asEvidence: boolean): string | null {
  if (node?.kind !== 'scalar' || source.length > 200 || source.includes('\n')) return null
  const { value } = node
  if (shape.type === 'string') return source === '' ? null : quoted(source)
  if (shape.type === 'boolean') return fromYesOrNo(value)
  if (shape.type === 'integer' || shape.type === 'number')
    return meantNumber(source.replace(/^(["'])(.*)\1$/, '$2'), shape.type)
  if (typeof value !== 'string') return null
  if (shape.type === 'array') return meantList(value, shape, asEvidence)
  return withSpace(value, shape) ?? meantMapping(value, shape)
}

function fromYesOrNo(value: unknown): string | null {
  const meant = value === 1 ? true : value === 0 ? false : yesOrNo(value)
  return meant === null ? null : String(meant)
}

/** Digits in threes, kept apart by a point, a comma, an apostrophe, a low line or a space of any width. */
const THOUSANDS =
  /^[^\d-]{0,20}([1-9]\d{0,2}(?:([.,'’_ \u00a0\u2009\u202f])\d{3}(?:\2\d{3}){0,2}))(?![\d.,])[^\d]{0,40}$/

/** The one number in `ca. 14 personer`, `0,5`, `12`; a whole number also in `1.200`, `1 200` and `1'200`. */
function meantNumber(text: string, type: 'integer' | 'number'): string | null {
  const thousands = type === 'integer' ? THOUSANDS.exec(text)?.[1] : undefined
  if (thousands !== undefined) return thousands.replace(/\D/g, '')
  const found = /^[^\d-]{0,20}(\d{1,9}(?:[.,]\d{1,6})?)(?![\d.,])[^\d]{0,40}$/.exec(text)?.[1]
  if (found === undefined) return null
  const number = Number(found.replace(',', '.'))
  return type === 'integer' && !Number.isInteger(number) ? null : String(number)
}

function meantList(text: string, shape: Shape, asEvidence: boolean): string | null {
  if (asEvidence) return `[{${/^https?:/.test(text) ? 'link' : 'document'}: ${quoted(text)}}]`
  const values = shape.items?.enum as string[] | undefined
  if (!values) {
    const item = meantMapping(text, shape.items ?? {})
    return item && `[${item}]`
  }
  const meant = text.split(/\s*[,;/+]\s*|\s+(?:og|and)\s+/).map((word) => nearest(word, values))
  return meant.includes(null) ? null : `[${[...new Set(meant)].join(', ')}]`
}

/** A text where a mapping should be: the one key that it must have gets it. */
function meantMapping(text: string, { required }: Shape): string | null {
  return required?.length === 1 ? `{${required[0]}: ${quoted(text)}}` : null
}

/** `status:partly` -> `status: partly`, where status is a key that may stand there. */
export function withSpace(text: string, shape: Shape): string | null {
  const [, key = '', value = ''] = /^([A-Za-z_]\w{0,59}):(\S.{0,120})$/.exec(text) ?? []
  const known =
    (shape.properties && Object.hasOwn(shape.properties, key)) || typeof shape.additionalProperties === 'object'
  return key !== '' && known ? `${key}: ${value}` : null
}
