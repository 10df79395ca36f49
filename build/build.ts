/**
 * `npm run build`: checks the catalogue, compiles it, generates the published schemas, and bundles
 * the program into dist/. It fails with every problem at once.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseIndex, compileStructure, compileTexts } from '../src/catalogue/compile.ts'
import { canonicalJson, publicCatalogue } from '../src/catalogue/publish.ts'
import type { CatalogueProblem } from '../src/catalogue/raw.ts'
import type { Catalogue, CatalogueTexts } from '../src/catalogue/types.ts'
import { TEXT_PARTS } from '../src/io/knowledge.ts'
import { LANGUAGES } from '../src/language/types.ts'
import { publishedSchema } from '../src/scheme/published-schema.ts'
import { compileWording } from '../src/wording/compile.ts'
import { bundle } from './bundle.ts'
import { readCases, withCases } from './cases.ts'
import { catalogueSchema } from './catalogue-schema.ts'
import { CATALOGUE_FOLDER, problemLines, wholeCheck } from './check-catalogue.ts'
import { isBuilt, SOURCES_NOTE, sourcesHash } from './sources.ts'

const ROOT = join(import.meta.dirname, '..')
/** Built beside and put in place at the end: who runs the program meanwhile finds the old one whole. */
const DIST = join(ROOT, `dist.${process.pid}`)
const NO_CASES: CaseIndex = { summaries: [], shows: {}, about: {} }

/** With `--draft` the problems are listed and the build goes on, to see a text while others are being written. */
const DRAFT = process.argv.includes('--draft')
/** With `--if-stale` nothing is done where dist is of these sources already. */
const IF_STALE = process.argv.includes('--if-stale')

function fail(problems: CatalogueProblem[]): void {
  if (problems.length === 0) return
  process.stderr.write(`The catalogue has ${problems.length} problems:\n${problemLines(problems)}\n`)
  if (!DRAFT) process.exit(1)
}

function write(name: string, content: string): void {
  writeFileSync(join(DIST, name), content)
}

/** JSON in letters that need no decoding: the program reads it at every start. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The texts of a language in parts, so that a run loads only what it says something of. */
function writeTexts(texts: CatalogueTexts): void {
  const { language, ...kinds } = texts
  for (const [part, names] of Object.entries(TEXT_PARTS)) {
    write(`texts.${language}.${part}.json`, ascii(Object.fromEntries(names.map((name) => [name, kinds[name]]))))
  }
}

/** Writes a generated file that is part of the repository, only when it changed. */
function writeGenerated(path: string, content: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content)
}

async function main(): Promise<void> {
  // First of all: what is changed while it builds is not in it.
  const sources = sourcesHash(ROOT)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const { raw, problems } = wholeCheck()
  fail(problems)
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST, { recursive: true })

  const bare = compileStructure(raw, version, '', NO_CASES) as unknown as Catalogue
  const { index, problems: inCases } = readCases(raw, { catalogue: bare })
  fail(inCases)

  const published = publicCatalogue(raw, index)
  const hash = createHash('sha256').update(canonicalJson(published)).digest('hex')
  write('catalogue.json', `${JSON.stringify({ version, hash, ...published })}\n`)
  const structure = compileStructure(raw, version, hash, index)
  write('structure.json', ascii(structure))
  const named = raw.conditions
  write('own-base.json', ascii({ conditions: named, languages: raw.wording.languages }))
  write('wording.json', ascii(compileWording(raw.wording)))
  for (const language of LANGUAGES) writeTexts(compileTexts(raw, language, index))
  cpSync(join(CATALOGUE_FOLDER, 'cases'), join(DIST, 'cases'), { recursive: true })

  const whole = withCases(structure as unknown as Catalogue, index)
  const schema = publishedSchema(whole, compileTexts(raw, 'en', index))
  writeGenerated(join(ROOT, 'schemas/scheme.schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
  const { definitions } = JSON.parse(readFileSync(join(ROOT, 'schemas/catalogue-entry.schema.json'), 'utf8'))
  const own = catalogueSchema(definitions)
  writeGenerated(join(ROOT, 'schemas/catalogue.schema.json'), `${JSON.stringify(own, null, 2)}\n`)
  await bundle(ROOT, DIST)
  write(SOURCES_NOTE, sources)
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  renameSync(DIST, join(ROOT, 'dist'))
}

try {
  if (!(IF_STALE && isBuilt(ROOT))) await main()
} finally {
  rmSync(DIST, { recursive: true, force: true })
}
