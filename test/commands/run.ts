/** Runs the program in a folder of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Ran, run } from '../cli/run.ts'

/** A new folder with some files in it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerscheme-test-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** @param cwd where it runs; paths in `argv` are seen from there */
export function ran(argv: string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  return run(argv, { cwd, env })
}
