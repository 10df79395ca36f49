/** Reads catalogues of one's own as the program does, on the built catalogue. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Finding } from '../../src/findings/types.ts'
import { builtInKnowledge } from '../../src/io/knowledge.ts'
import { ownBase } from '../../src/open/catalogue-file.ts'
import { mergedCatalogue } from '../../src/own-catalogue/merge.ts'
import { packOf } from '../../src/own-catalogue/pack.ts'
import { readOwnCatalogue } from '../../src/own-catalogue/read.ts'
import type { OwnCatalogueDocument, RawOwnCatalogue } from '../../src/own-catalogue/types.ts'
import { ownWordsOf } from '../../src/own-catalogue/words.ts'
import { findingWords } from '../../src/report/finding-words.ts'
import { positions } from '../../src/yaml/positions.ts'
import { explainSyntax } from '../../src/yaml/syntax.ts'

export const base = ownBase()
export const { catalogue, texts, json, wording } = builtInKnowledge()
const conditions = Object.fromEntries(Object.entries(base.conditions).map(([name, { when }]) => [name, when]))
const tools = { ...base, catalogue, conditions, words: catalogue.words.map(({ id }) => id), syntax: explainSyntax }

export const EXAMPLE = readFileSync('examples/hearing-loss.catalogue.yaml', 'utf8')

/** A valid head to which lines can be added. */
export const HEAD = 'catalogue: 1\nid: ours\ntitle: Vores\nlanguage: da\nextends: builtin\n'

export function read(text: string): OwnCatalogueDocument {
  return readOwnCatalogue(text, 'ours.catalogue.yaml', tools)
}

export function message(finding: Finding, lang: 'da' | 'en' = 'en'): { message: string; help: string } {
  return ownWordsOf(finding, lang) ?? findingWords(finding, texts(lang), lang)
}

/** The findings of lines below a valid head, as `line:column rule -> suggestion`, where the first line is 1. */
export function foundBelow(lines: string): string[] {
  return found(HEAD + lines, 5)
}

export function found(text: string, above = 0): string[] {
  const at = positions(text)
  return read(text).findings.map(({ rule, span, suggestion }) => {
    const { line, column } = at(span.start)
    return `${line - above}:${column} ${rule}${suggestion === undefined ? '' : ` -> ${suggestion}`}`
  })
}

/** The raw catalogue of a text without findings. */
export function rawOf(text: string): RawOwnCatalogue {
  const { raw, findings } = read(text)
  if (raw) return raw
  throw new Error(findings.map((finding) => message(finding).message).join('\n'))
}

export function packFrom(text: string) {
  return packOf(rawOf(text), catalogue, base, 'f'.repeat(64))
}

export function merged(text: string) {
  return mergedCatalogue(catalogue, packFrom(text))
}

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
ajv.addVocabulary(['defaultSnippets'])
/** What an editor would say of a file: the published schema. */
export const published = ajv.compile(JSON.parse(readFileSync('schemas/catalogue.schema.json', 'utf8')))
