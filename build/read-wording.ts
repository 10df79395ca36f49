/** Reads the groups of words from disk, checks their shape, and lets each group's own examples be tried. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { load } from 'js-yaml'
import type { CatalogueProblem } from '../src/catalogue/raw.ts'
import type { Source } from '../src/catalogue/types.ts'
import type { RawWordGroup, RawWording, RawWordLanguage } from '../src/catalogue/words.ts'
import { LANGUAGES } from '../src/language/types.ts'
import { checkWording } from '../src/wording/checks.ts'

/**
 * Reads `wording/` of a catalogue.
 * @param folder Where the catalogue lies.
 * @param schemaFile schemas/catalogue-entry.schema.json.
 * @param sources What may be cited; null leaves citations unchecked.
 * @returns What could be read, and what is wrong; files that do not fit their schema are left out.
 */
export function readWording(
  folder: string,
  schemaFile: string,
  sources: readonly Pick<Source, 'id'>[] | null,
): { raw: RawWording; problems: CatalogueProblem[] } {
  const ajv = new Ajv({ allErrors: true, strict: false })
  ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')), 'catalogue')
  const problems: CatalogueProblem[] = []
  const raw: RawWording = { languages: [], groups: [] }
  for (const language of LANGUAGES) {
    const shared = readLanguage(folder, `wording/${language}.yaml`, problems)
    if (shared) raw.languages.push(shared)
    const inside = join(folder, 'wording', language)
    const files = existsSync(inside) ? readdirSync(inside).filter((name) => name.endsWith('.yaml')) : []
    for (const name of files.toSorted()) {
      const file = `wording/${language}/${name}`
      const group = parsed(join(folder, file), file, problems)
      const validate = ajv.getSchema('catalogue#/definitions/wordGroup')
      if (group === undefined) continue
      if (!validate?.(group)) problems.push(...(validate?.errors ?? []).map((error) => shapeProblem(file, error)))
      else if (isAtHome(group as RawWordGroup, file, problems)) raw.groups.push(group as RawWordGroup)
    }
  }
  if (raw.languages.length === LANGUAGES.length) problems.push(...checkWording(raw, sources))
  return { raw, problems }
}

/** The file's name is the id, and its folder the language. */
function isAtHome({ id, language }: RawWordGroup, file: string, problems: CatalogueProblem[]): boolean {
  if (file === `wording/${language}/${id}.yaml`) return true
  problems.push({ file, path: 'id', message: `id and language say wording/${language}/${id}.yaml: rename one of them` })
  return false
}

function parsed(path: string, file: string, problems: CatalogueProblem[]): unknown {
  try {
    return load(readFileSync(path, 'utf8'))
  } catch (error) {
    problems.push({ file, path: '', message: `not YAML: ${(error as Error).message.split('\n')[0]}` })
    return undefined
  }
}

function shapeProblem(file: string, { instancePath, message, params }: ErrorObject): CatalogueProblem {
  const extra = params.additionalProperty ?? params.missingProperty ?? params.allowedValues?.join(', ') ?? ''
  return { file, path: instancePath.slice(1).replaceAll('/', '.'), message: `${message}${extra ? `: ${extra}` : ''}` }
}

/** The lists that the file of a language must hold, by path; each is a list of texts, or a mapping of such lists. */
const LISTS = [
  ['names'],
  ['part_endings'],
  ['first_person', 'alone'],
  ['first_person', 'unless'],
  ['first_person', 'we'],
  ['explains', 'after'],
  ['explains', 'before'],
  ['denied', 'is'],
  ['denied', 'not'],
  ['denied', 'nobody'],
  ['denied', 'who'],
  ['denied', 'between'],
]
const MAPPINGS = ['endings', 'lists']

function readLanguage(folder: string, file: string, problems: CatalogueProblem[]): RawWordLanguage | null {
  const found = parsed(join(folder, file), file, problems) as Record<string, unknown> | undefined
  if (typeof found !== 'object' || found === null) return null
  const before = problems.length
  const at = (path: string[]): unknown =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], found)
  const mapped = MAPPINGS.flatMap((key) =>
    Object.keys((found[key] as object | undefined) ?? {}).map((name) => [key, name]),
  )
  for (const path of [...LISTS, ...mapped]) {
    if (!isTexts(at(path))) problems.push({ file, path: path.join('.'), message: 'a list of texts belongs here' })
  }
  return problems.length === before ? (found as unknown as RawWordLanguage) : null
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
