/** Runs the built program as a person's shell would. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/peerscheme.js')

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** @param args What stands after `peerscheme`. */
export function run(
  args: string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The hash changes with every text of the catalogue, and is tested where it is made. */
const masked = (text: string): string =>
  text.replace(/("catalogue_hash":")[0-9a-f]{64}/g, '$1…').replace(/(\+[a-z-]+, )[0-9a-f]{12}\)/g, '$1…)')

/** A command, what it said and how it ended, as one reads it in a terminal. */
export function transcript(args: string[], options: Parameters<typeof run>[1] = {}): string {
  const { code, out, err } = run(args, options)
  const quoted = args.map((word) => (/[\s*]/.test(word) ? `'${word}'` : word)).join(' ')
  const said = [masked(out), err === '' ? '' : `(stderr)\n${err}`].filter((text) => text !== '').join('')
  return `\`\`\`console\n$ peerscheme ${quoted}\n${said}${said.endsWith('\n') || said === '' ? '' : '\n'}\`\`\`\nexit ${code}\n`
}
