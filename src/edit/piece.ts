/** New YAML: what is put into a text. */
import { dump } from 'js-yaml'
import type { Path, Plain } from '../yaml/plain.ts'

/** A value as it is written: what follows its key on the same line, and the lines below. */
export interface Piece {
  head: string
  /** With their indentation, without line breaks. */
  lines: string[]
}

export interface Layout {
  /** The column of the key. */
  indent: number
  /** How many columns deeper the next level lies. */
  step: number
  textBlocks: boolean
}

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/
const RESERVED = /^(?:null|true|false)$/i
/** js-yaml quotes dates, for readers of YAML 1.1; the format's own examples do not. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/

/**
 * Writes a value for a block: texts over several lines as `|`, mappings and lists of mappings a line each.
 * @param path where it will stand: facts and labels are written in braces, as in the format's own example
 */
export function blockPiece(value: Plain, path: Path, layout: Layout): Piece {
  const { indent, step, textBlocks } = layout
  if (typeof value === 'string' && value.includes('\n') && textBlocks) return textBlock(value, indent)
  if (isList(value)) return listPiece(value, indent + step)
  if (typeof value !== 'object') return { head: scalarPiece(value), lines: [] }
  if (isCompact(path) || Object.keys(value).length === 0) return { head: flowPiece(value), lines: [] }
  const lines = Object.entries(value).flatMap(([key, inner]) => {
    const piece = blockPiece(inner, [...path, key], { ...layout, indent: indent + step })
    return keyLines(key, piece, indent + step)
  })
  return { head: '', lines }
}

/** A key with its value, as lines. */
export function keyLines(key: string, { head, lines }: Piece, indent: number): string[] {
  return [`${' '.repeat(indent)}${keyText(key)}:${head === '' ? '' : ` ${head}`}`, ...lines]
}

/** Writes a value on one line, for within brackets. */
export function flowPiece(value: Plain): string {
  if (isList(value)) return `[${value.map(flowPiece).join(', ')}]`
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${keyText(key)}: ${flowPiece(inner)}`)
      .join(', ')}}`
  }
  if (typeof value !== 'string') return String(value)
  if (DATE.test(value)) return value
  return dump([value], { flowLevel: 0, lineWidth: -1 }).trimEnd().slice(1, -1)
}

/** Writes a text, number or yes/no on one line, for a block: there more can stand without quotes. */
function scalarPiece(value: string | number | boolean): string {
  if (typeof value !== 'string' || DATE.test(value) || value.includes('\n')) return flowPiece(value)
  return dump(value, { lineWidth: -1 }).trimEnd()
}

export function keyText(key: string): string {
  return PLAIN_KEY.test(key) && !RESERVED.test(key) ? key : flowPiece(key)
}

function listPiece(list: readonly Plain[], indent: number): Piece {
  if (!list.some((item) => typeof item === 'object')) return { head: flowPiece(list), lines: [] }
  return { head: '', lines: list.map((item) => `${' '.repeat(indent)}- ${flowPiece(item)}`) }
}

function textBlock(text: string, indent: number): Piece {
  const [head = '', ...lines] = dump({ k: text }, { lineWidth: -1 }).slice('k: '.length).split('\n')
  lines.pop()
  return { head, lines: lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)) }
}

function isCompact([root, , ...deeper]: Path): boolean {
  return (root === 'profile' && deeper.length === 0) || deeper.at(-1) === 'labels'
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}
