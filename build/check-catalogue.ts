/** Checks the catalogue and says all that is wrong: `node --import tsx build/check-catalogue.ts [--only FILE ...]`. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkCatalogue } from '../src/catalogue/check/entries.ts'
import type { CatalogueProblem, RawCatalogue } from '../src/catalogue/raw.ts'
import { checkContract } from './contract.ts'
import { checkFacts } from './facts.ts'
import { readCatalogue } from './read-catalogue.ts'
import { checkStages } from './rule-stages.ts'

const ROOT = join(import.meta.dirname, '..')
export const CATALOGUE_FOLDER = join(ROOT, 'src/catalogue')

/** The whole check: shape, relations, contract, an example of each rule, and whether each can be decided when it is asked. */
export function wholeCheck(): { raw: RawCatalogue; problems: CatalogueProblem[] } {
  const { raw, problems } = readCatalogue(CATALOGUE_FOLDER, join(ROOT, 'schemas/catalogue-entry.schema.json'))
  // What does not fit its shape is left out, and everything that names it would be reported as well.
  if (problems.length > 0) return { raw, problems }
  problems.push(...checkCatalogue(raw), ...checkContract(raw, join(ROOT, 'build/contract.json')))
  problems.push(...checkFacts(raw), ...checkExamples(raw, join(ROOT, 'test/rules')))
  // The rules are asked of empty schemes, which takes a catalogue that can be compiled.
  if (problems.length === 0) problems.push(...checkStages(raw))
  return { raw, problems }
}

/** Every rule has a scheme that raises it and one that does not; that they do so is for the tests. */
export function checkExamples(raw: RawCatalogue, folder: string): CatalogueProblem[] {
  return raw.rules.flatMap(({ id }) => {
    const files = existsSync(join(folder, id)) ? readdirSync(join(folder, id)) : []
    return ['raises', 'silent']
      .filter((kind) => !files.some((file) => file.startsWith(kind) && file.endsWith('.scheme.yaml')))
      .map((kind) => ({
        file: `rules/${id}.yaml`,
        path: '',
        message: `it has no example: write test/rules/${id}/${kind}.scheme.yaml`,
      }))
  })
}

/** Every problem as a line: file, path, what to do. */
export function problemLines(problems: CatalogueProblem[]): string {
  return problems.map(({ file, path, message }) => `${file}${path ? ` ${path}` : ''}: ${message}`).join('\n')
}

function main(args: string[]): void {
  const only = args[0] === '--only' ? args.slice(1).map((file) => file.replace(/^.*src\/catalogue\//, '')) : null
  const { problems } = wholeCheck()
  const shown = only ? problems.filter(({ file }) => only.includes(file)) : problems
  process.stdout.write(`${problemLines(shown)}${shown.length > 0 ? '\n' : ''}${shown.length} problems\n`)
  process.exitCode = shown.length > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith('check-catalogue.ts')) main(process.argv.slice(2))
