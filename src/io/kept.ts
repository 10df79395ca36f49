/** Earlier versions of a scheme file, kept beside it with their date in the name: `ours.2026-03-01.scheme.yaml`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inEncodingOf } from './scheme-file.ts'
import { writeFileSafely } from './write.ts'

const ENDING = /(\.scheme)?\.ya?ml$/i

/** The latest of the earlier versions; null when there is none. */
export function latestKept(path: string): { path: string; date: string } | null {
  const name = basename(path)
  const ending = ENDING.exec(name)?.[0] ?? ''
  const start = `${name.slice(0, name.length - ending.length)}.`
  const dates = readdirSync(dirname(path)).flatMap((other) => {
    if (!other.startsWith(start) || !other.endsWith(ending)) return []
    const date = /^(\d{4}(?:-\d{2}){0,2})(?:-\d)?$/.exec(other.slice(start.length, other.length - ending.length))?.[0]
    return date === undefined ? [] : [{ path: join(dirname(path), other), date }]
  })
  return dates.sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null
}

/**
 * Keeps a version of a file beside it; never overwrites another one.
 * @param date YYYY-MM-DD, or a month or a year; null: the day the file was last changed
 * @returns the path of what is kept
 * @throws the system's error
 */
export function keepBeside(path: string, text: string, date: string | null): string {
  const name = basename(path)
  const ending = ENDING.exec(name)?.[0] ?? ''
  const start = name.slice(0, name.length - ending.length)
  const bytes = inEncodingOf(path, text)
  const day = date ?? localDay(statSync(path).mtime)
  for (let number = 1; ; number++) {
    const kept = join(dirname(path), `${start}.${day}${number === 1 ? '' : `-${number}`}${ending}`)
    if (existsSync(kept)) {
      if (!readFileSync(kept).equals(bytes)) continue
    } else writeFileSafely(kept, bytes)
    return kept
  }
}

function localDay(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
