/** The word groups as the build makes them, read once for the tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { readWording } from '../../build/read-wording.ts'
import type { Source } from '../../src/catalogue/types.ts'
import type { Audience } from '../../src/format/vocabulary.ts'
import type { Language } from '../../src/language/types.ts'
import { compileWording } from '../../src/wording/compile.ts'
import { findWording } from '../../src/wording/find.ts'

import { htmlProse } from '../../src/wording/prose/html.ts'
import { markdownProse } from '../../src/wording/prose/markdown.ts'
import { type Prose, plainProse } from '../../src/wording/prose/prose.ts'
import type { Place, TextKind } from '../../src/wording/types.ts'

const ROOT = join(import.meta.dirname, '../..')
export const CATALOGUE = join(ROOT, 'src/catalogue')
export const SCHEMA = join(ROOT, 'schemas/catalogue-entry.schema.json')
const sources = load(readFileSync(join(CATALOGUE, 'sources.yaml'), 'utf8')) as Source[]

export const { raw, problems } = readWording(CATALOGUE, SCHEMA, sources)
export const wording = compileWording(raw)

/** The places in a text; Danish plain text to people outside unless told otherwise. */
export function find(
  text: string,
  {
    language = 'da',
    kind = 'text',
    audience = 'external',
  }: { language?: Language | null; kind?: TextKind; audience?: Audience } = {},
): Place[] {
  return findWording(proseOf(text, kind), { language, audience, groups: wording })
}

/** The prose of a text at once, which the program reads when the libraries of its kind are loaded. */
export function proseOf(text: string, kind: TextKind): Prose {
  return kind === 'markdown' ? markdownProse(text) : kind === 'html' ? htmlProse(text) : plainProse(text)
}

/** What was found, as `group: words`. */
export function said(places: readonly Place[]): string[] {
  return places.map(({ group, found }) => `${group}: ${found}`)
}
