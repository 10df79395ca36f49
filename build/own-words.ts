/**
 * Texts are our own: no run of nine words shared with a source, outside labels and titles. The sources are not ours to
 * give on, so they are not in the repository: `npm run own-words -- FOLDER` looks in a folder of their texts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load } from 'js-yaml'
import type { CatalogueProblem } from '../src/catalogue/raw.ts'
import { CATALOGUE_FOLDER, problemLines } from './check-catalogue.ts'

const RUN = 9
const EXEMPT = new Set(['title', 'label', 'labels', 'url', 'authors', 'name'])
/** How many letters of a run are looked up first, before the whole of it is searched for. */
const START = 24

/** The texts of sources as one stream of letters: a scan breaks words ("frivil lige"), so only letters are compared. */
export interface Letters {
  all: string
  /** Every stretch of `START` letters. */
  starts: Set<string>
}

/** @param texts of the sources */
export function sourceLetters(texts: readonly string[]): Letters {
  const all = texts.map(letters).join('\n')
  const starts = new Set<string>()
  for (let at = 0; at + START <= all.length; at++) starts.add(all.slice(at, at + START))
  return { all, starts }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The first run of nine words of each text of an entry that a source holds too. */
export function sharedRuns(file: string, entry: unknown, source: Letters, path: string[] = []): CatalogueProblem[] {
  if (typeof entry === 'string') {
    const run = sharedRun(entry, source)
    const message = `shares nine words with a source: “${run}”: say it in your own words`
    return run === null ? [] : [{ file, path: path.join('.'), message }]
  }
  if (typeof entry !== 'object' || entry === null) return []
  return Object.entries(entry).flatMap(([key, value]) =>
    EXEMPT.has(key) ? [] : sharedRuns(file, value, source, [...path, key]),
  )
}

function sharedRun(text: string, { all, starts }: Letters): string | null {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  for (let start = 0; start + RUN <= words.length; start++) {
    const run = words.slice(start, start + RUN)
    const sought = letters(run.join(''))
    if ((sought.length < START || starts.has(sought.slice(0, START))) && all.includes(sought)) return run.join(' ')
  }
  return null
}

/**
 * Every run of nine words that a file of the catalogue shares with the sources.
 * @param sources The folder of their texts: every .txt and .md in it.
 * @throws Where there are none.
 */
export function checkOwnWords(catalogue: string, sources: string): CatalogueProblem[] {
  const texts = readdirSync(sources).filter((name) => /\.(?:txt|md)$/.test(name))
  if (texts.length === 0) throw new Error(`${sources}: no .txt and no .md to compare with`)
  const source = sourceLetters(texts.map((name) => readFileSync(join(sources, name), 'utf8')))
  return readdirSync(catalogue, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('sources'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => sharedRuns(relative(catalogue, file), load(readFileSync(file, 'utf8')), source))
}

function main(sources: string | undefined): void {
  if (sources === undefined) {
    process.stderr.write('Name the folder of the sources’ texts: npm run own-words -- FOLDER\n')
    process.exitCode = 2
    return
  }
  const problems = checkOwnWords(CATALOGUE_FOLDER, sources)
  if (problems.length > 0) process.stdout.write(`${problemLines(problems)}\n`)
  process.stdout.write(`${problems.length} runs of ${RUN} words are shared with a source\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith('own-words.ts')) main(process.argv[2])
