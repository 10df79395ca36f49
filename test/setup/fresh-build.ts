/**
 * Before any test: dist is built where the sources are others than those it was built from, so that no test passes or
 * fails on yesterday's program. Of several runs at a time one builds, and the others wait for it.
 */
import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isBuilt } from '../../build/sources.ts'
import { isRunning } from '../../src/io/scheme-file.ts'

const ROOT = join(import.meta.dirname, '../..')

export default async function setup(): Promise<void> {
  await buildWhereStale(ROOT, () => {
    process.stdout.write('dist is of other sources than these: building.\n')
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' })
  })
}

/**
 * @param root The folder of the repository.
 * @param build Builds its dist. @throws Where the sources do not build.
 */
export async function buildWhereStale(root: string, build: () => void): Promise<void> {
  if (isBuilt(root)) return
  const release = await locked(join(root, 'dist.lock'))
  try {
    if (!isBuilt(root)) build()
  } finally {
    release()
  }
}

/** Waits for a lock, and takes over that of a run that is no more. @returns what lets go of it */
async function locked(path: string): Promise<() => void> {
  for (;;) {
    if (hasTaken(path)) return () => rmSync(path, { force: true })
    const holder = textOf(path)
    // Should two take it over at once, both build, and each puts a whole dist in place.
    if (holder && !isRunning(Number(holder))) rmSync(path, { force: true })
    else await sleep(100)
  }
}

/** Whether the lock is this process's now. It comes into being with the number of its holder in it. */
function hasTaken(path: string): boolean {
  const own = `${path}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
