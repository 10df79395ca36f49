/** Texts are our own: no run of nine words shared with a source, outside labels and titles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load } from 'js-yaml'
import type { CatalogueProblem } from '../src/catalogue/raw.ts'

const RUN = 9
const EXEMPT = new Set(['title', 'label', 'labels', 'url', 'authors', 'name'])
const FILES = ['vive-2019.txt', 'hoereforeningen-guide.md', 'further.md', 'README.md']

/**
 * The sources as one stream of letters: the scan breaks words ("frivil lige"), so spaces and signs are left out.
 * @returns Null where the sources are not beside the project.
 */
export function sourceLetters(folder: string): string | null {
  if (!existsSync(folder)) return null
  return FILES.map((file) => letters(readFileSync(join(folder, file), 'utf8'))).join('\n')
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Every run of nine words of an entry that a source holds too. */
export function sharedRuns(file: string, entry: unknown, source: string, path: string[] = []): CatalogueProblem[] {
  if (typeof entry === 'string') {
    const words = entry.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    for (let start = 0; start + RUN <= words.length; start++) {
      const run = words.slice(start, start + RUN)
      if (source.includes(letters(run.join('')))) {
        return [
          {
            file,
            path: path.join('.'),
            message: `shares nine words with a source: “${run.join(' ')}”: say it in your own words`,
          },
        ]
      }
    }
    return []
  }
  if (typeof entry !== 'object' || entry === null) return []
  return Object.entries(entry).flatMap(([key, value]) =>
    EXEMPT.has(key) ? [] : sharedRuns(file, value, source, [...path, key]),
  )
}

/** Every run of nine words that any file of the catalogue shares with the sources; none where they are not here. */
export function checkOwnWords(folder: string, sources: string): CatalogueProblem[] {
  const source = sourceLetters(sources)
  if (source === null) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('sources'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => sharedRuns(relative(folder, file), parsed(file), source))
}

/** A file that is no YAML has been told of before. */
function parsed(file: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
