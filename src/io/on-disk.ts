/** Names of files that are written with other letters than they look: å is one letter, or an a and a ring. */
import { lstatSync, readdirSync } from 'node:fs'
import { join, parse, sep } from 'node:path'

/**
 * The path of a file as the disk has it. Where a name on the way is not there as it is written, the only one in its
 * folder that is the same letters is taken: a Mac writes å as two characters, and what is typed elsewhere is one.
 * @param path absolute
 * @returns the path itself where it is there, or where there is no such name, or several
 */
export function onDisk(path: string): string {
  if (isPlain(path) || isThere(path)) return path
  const { root } = parse(path)
  let found = root
  for (const name of path.slice(root.length).split(sep)) {
    const next = join(found, name)
    const same = isPlain(name) || isThere(next) ? next : sameNameIn(found, name)
    if (same === null) return path
    found = same
  }
  return found
}

/** The only entry of a folder whose name is the same letters. */
function sameNameIn(folder: string, name: string): string | null {
  const composed = name.normalize('NFC')
  try {
    const same = readdirSync(folder).filter((one) => one.normalize('NFC') === composed)
    return same.length === 1 && same[0] !== undefined ? join(folder, same[0]) : null
  } catch {
    return null
  }
}

/** Letters of which there is only one way to write them. */
function isPlain(path: string): boolean {
  return /^[ -~]*$/.test(path)
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
