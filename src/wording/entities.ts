/** Character references of HTML, as far as Danish and English prose uses them. */

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwnj: '\u200b',
  zwj: '\u200b',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  aacute: 'á',
  agrave: 'à',
  oacute: 'ó',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  Uuml: 'Ü',
  Ouml: 'Ö',
  Auml: 'Ä',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  sect: '§',
  copy: '©',
  hyphen: '-',
}

/** The longest reference worth reading, with the ampersand and the semicolon. */
const LONGEST = 12
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y

/**
 * The character that a reference stands for.
 * @param at the offset of an ampersand
 * @returns the character and the offset behind the semicolon, or null when it is no reference that is known
 */
export function entityAt(source: string, at: number): { text: string; end: number } | null {
  REFERENCE.lastIndex = 0
  const match = REFERENCE.exec(source.slice(at, at + LONGEST))
  if (!match) return null
  const [whole, decimal, hexadecimal, name] = match
  const text =
    name === undefined ? character(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)) : NAMED[name]
  return text === undefined ? null : { text, end: at + whole.length }
}

function character(code: number): string | undefined {
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return code === 0xa0 ? ' ' : String.fromCodePoint(code)
}
