/**
 * The wording of a scheme file itself. Its name and what `about` says go out to people; its notes, purpose and
 * descriptions of the target group are working text among those who run it, and are left alone (VIVE 2019, page 20).
 * Of a file that is no valid scheme the same is looked at as far as it can be read, and what stands under keys that
 * mean nothing besides: it may be the misspelt `about`.
 */

import type { Finding, Span } from '../findings/types.ts'
import { TOP_KEYS } from '../format/keys.ts'
import type { Language } from '../language/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import type { TreeNode } from '../yaml/nodes.ts'
import { readTree } from '../yaml/tree.ts'
import { findInProse } from './find.ts'
import { placeFinding } from './findings.ts'
import { guessLanguage } from './guess.ts'
import { lexiconOf } from './lexicon.ts'
import { yamlProse } from './prose/yaml.ts'
import type { CompiledWording } from './types.ts'

/** One text of a scheme file that is read by people outside. */
interface OwnProse {
  path: string
  span: Span
  language: Language | null
}

/**
 * What is to be said about the words of a scheme file.
 * @param document a file that was read, valid or not
 * @param asked the language that its texts are in by who asks; what the file itself says goes before
 */
export function schemeWording(
  document: SchemeDocument,
  wording: CompiledWording,
  asked: Language | null = null,
): Finding[] {
  const all = document.scheme ? externalProse(document) : proseAsFarAsRead(document)
  const read = all.map((own) => ({ ...own, prose: yamlProse(document.text, own.span) }))
  // One text alone may be a few words: together they say more of the language they are in.
  const together = asked ?? guessLanguage(read.map(({ prose }) => prose.text).join('\n')) ?? 'da'
  return read.flatMap(({ path, language, prose }) =>
    findInProse(prose, lexiconOf(wording[language ?? together])).map((place) => placeFinding(place, path)),
  )
}

function externalProse({ scheme, locate }: SchemeDocument): OwnProse[] {
  if (!scheme) return []
  const own: OwnProse[] = [{ path: 'name', span: locate('name'), language: scheme.language }]
  if (typeof scheme.about === 'string') {
    own.push({ path: 'about', span: locate('about'), language: scheme.language })
  } else if (scheme.about) {
    own.push(
      { path: 'about.da', span: locate('about.da'), language: 'da' },
      { path: 'about.en', span: locate('about.en'), language: 'en' },
    )
  }
  return own
}

/** Where a file is not meant as a scheme at all, every text in it may be for people outside. */
function proseAsFarAsRead({ text, language, findings }: SchemeDocument): OwnProse[] {
  const stopped = findings.find(({ rule }) => rule === 'yaml-syntax')?.span.start ?? null
  const { root, passedOver } = readAsFarAsItGoes(text, stopped)
  const beside = passedOver.flatMap((line) => outwardLine(text, line, language))
  if (!root) return beside
  if (root.kind !== 'mapping' || !root.entries.some(({ key }) => key === 'peerscheme')) {
    return [...beside, ...textsIn(root, '', language)]
  }
  const outward = (key: string): boolean => OUTWARD.has(key) || !TOP_KEYS.has(key)
  return [
    ...beside,
    ...root.entries.filter(({ key }) => outward(key)).flatMap(({ key, node }) => textsIn(node, key, language)),
  ]
}

const OUTWARD: ReadonlySet<string> = new Set(['name', 'about'])

/** What stands on a line that is not YAML behind a key whose text goes out to people. */
function outwardLine(text: string, { start, end }: Span, language: Language | null): OwnProse[] {
  const [lead, path = ''] = /^(\w+)[ \t]*:[ \t]*["']?/.exec(text.slice(start, end)) ?? []
  return lead !== undefined && OUTWARD.has(path) ? [{ path, span: { start: start + lead.length, end }, language }] : []
}

/** Every text in a part of the tree; what stands under `da` or `en` is in that language. */
function textsIn(node: TreeNode, path: string, language: Language | null): OwnProse[] {
  if (node.kind === 'scalar')
    return typeof node.value === 'string' && node.value !== '' ? [{ path, span: node, language }] : []
  const within = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
  if (node.kind === 'list') return node.items.flatMap((item, index) => textsIn(item, within(index), language))
  return node.entries.flatMap(({ key, node: inner }) =>
    textsIn(inner, within(key), key === 'da' || key === 'en' ? key : language),
  )
}

/** How many lines that are not YAML are passed over. */
const MOST_LINES = 20

interface AsFar {
  /** The tree without the lines that were passed over; null where there is none even so. */
  root: TreeNode | null
  passedOver: Span[]
}

/** Reads a text without the lines at which it stops being YAML. @param stopped where it does so first, if it does */
function readAsFarAsItGoes(text: string, stopped: number | null): AsFar {
  const passedOver: Span[] = []
  let rest = text
  for (let at = stopped; at !== null && passedOver.length < MOST_LINES; ) {
    const line = lineAt(rest, at)
    if (rest.slice(line.start, line.end).trim() === '') break
    passedOver.push(line)
    // As long as before, so that every place stays where it is.
    rest = rest.slice(0, line.start) + ' '.repeat(line.end - line.start) + rest.slice(line.end)
    at = readTree(rest).failure?.offset ?? null
  }
  return { root: readTree(rest).root, passedOver }
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, end: end < 0 ? text.length : end }
}
