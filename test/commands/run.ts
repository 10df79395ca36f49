/** Runs the program as a person would, in a folder of its own, and keeps what it wrote. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from '../../src/io/io.ts'
import { run } from '../../src/main.ts'

export interface Ran {
  code: number
  out: string
  err: string
}

/** A new folder with some files in it. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerscheme-test-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** @param cwd where it runs; paths in `argv` are seen from there */
export async function ran(argv: string[], cwd: string, env: Io['env'] = { LANG: 'en' }): Promise<Ran> {
  let out = ''
  let err = ''
  const output = (add: (text: string) => void) => ({ write: add, isTerminal: false, columns: undefined })
  const io: Io = {
    stdout: output((text) => {
      out += text
    }),
    stderr: output((text) => {
      err += text
    }),
    readInput: async () => ({ bytes: new Uint8Array(), cut: false }),
    inputIsTerminal: false,
    env,
    cwd,
    locale: 'en',
    today: () => '2026-11-21',
  }
  const code = await run(argv, io)
  return { code, out, err }
}
