/** Reads the catalogue's YAML files from disk and checks each against the definition of its kind. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { load as loadYaml } from 'js-yaml'
import { FOLDER_KINDS, kindOf, REQUIRED_KINDS } from '../src/catalogue/files.ts'
import type { CatalogueProblem, RawCatalogue } from '../src/catalogue/raw.ts'
import { readWording } from './read-wording.ts'

const CASE = /^cases\/([a-z0-9_]+)\.scheme\.yaml$/

/** The definitions of a schema file, each compiled once, when it is first asked for. */
const validators = new Map<string, Ajv>()
function validatorsOf(schemaFile: string): Ajv {
  const known = validators.get(schemaFile)
  if (known) return known
  const ajv = new Ajv({ allErrors: true, strict: false })
  ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')), 'catalogue')
  validators.set(schemaFile, ajv)
  return ajv
}

/** Every YAML file below a folder, relative to it, with forward slashes, sorted. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/**
 * Reads a catalogue.
 * @param folder Where it lies.
 * @param schemaFile schemas/catalogue-entry.schema.json.
 * @param load Reads the YAML of one file; throws where it is none.
 * @returns What could be read, and what is wrong. A kind whose files are missing is an empty list, with a problem.
 */
export function readCatalogue(
  folder: string,
  schemaFile: string,
  load: (text: string) => unknown = loadYaml,
): { raw: RawCatalogue; problems: CatalogueProblem[] } {
  const ajv = validatorsOf(schemaFile)
  const problems: CatalogueProblem[] = []
  const raw: Record<string, unknown> = {
    cases: [],
    types: { types: [], combinations: [] },
    partnerships: { models: [], reasons: [] },
    suggestions: { types: [], combinations: [], partnerships: [] },
    conditions: {},
  }
  for (const kind of [...REQUIRED_KINDS, ...FOLDER_KINDS]) raw[kind] ??= []
  const seen = new Set<string>()
  for (const file of yamlFiles(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const asCase = CASE.exec(file)
    if (asCase) {
      ;(raw.cases as unknown[]).push({ id: asCase[1], text })
      continue
    }
    if (file.startsWith('wording/')) continue
    const kind = kindOf(file)
    if (!kind) {
      problems.push({ file, path: '', message: 'no kind of entry lies here: see src/catalogue/README.md' })
      continue
    }
    seen.add(kind.kind)
    const entry = parse(file, text, load, problems)
    if (entry === undefined) continue
    const validate = ajv.getSchema(`catalogue#/definitions/${kind.definition}`)
    if (!validate?.(entry)) {
      problems.push(...(validate?.errors ?? []).map((error) => schemaProblem(file, error)))
      continue
    }
    if (kind.folder) {
      const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '')
      if ((entry as { id: string }).id !== id)
        problems.push({ file, path: 'id', message: `the id must be the file's name, ${id}` })
      ;(raw[kind.kind] as unknown[]).push(entry)
    } else raw[kind.kind] = entry
  }
  for (const kind of REQUIRED_KINDS) {
    if (!seen.has(kind)) problems.push({ file: kind, path: '', message: `the catalogue has no ${kind}` })
  }
  for (const kind of ['elements', 'lenses', 'pairs'])
    (raw[kind] as { order: number }[]).sort((a, b) => a.order - b.order)
  const words = readWording(folder, schemaFile, raw.sources as RawCatalogue['sources'])
  raw.wording = words.raw
  return { raw: raw as unknown as RawCatalogue, problems: [...problems, ...words.problems] }
}

function parse(file: string, text: string, load: (text: string) => unknown, problems: CatalogueProblem[]): unknown {
  try {
    return load(text)
  } catch (error) {
    problems.push({ file, path: '', message: `not YAML: ${(error as Error).message.split('\n')[0]}` })
    return undefined
  }
}

function schemaProblem(file: string, error: ErrorObject): CatalogueProblem {
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  if (error.keyword === 'additionalProperties' && error.schemaPath.includes('/text/')) {
    const message = `“${error.params.additionalProperty}” is taken for a key: put a text that holds a comma or a colon in quotes`
    return { file, path, message }
  }
  const extra =
    error.params.additionalProperty ?? error.params.missingProperty ?? error.params.allowedValues?.join(', ') ?? ''
  return {
    file,
    path,
    message: `${error.message}${extra ? `: ${extra}` : ''}`,
  }
}
