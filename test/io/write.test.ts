import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeFileSafely } from '../../src/io/write.ts'

const OLD = 'what stood there'
const NEW = 'æøå 👋\n'.repeat(1000)

describe('writing a file safely', () => {
  let folder: string
  const at = (name: string): string => join(folder, name)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'peerscheme-write-'))
  })

  it('makes a new file and leaves nothing beside it', () => {
    writeFileSafely(at('report.md'), NEW)
    expect(readFileSync(at('report.md'), 'utf8')).toBe(NEW)
    expect(readdirSync(folder)).toEqual(['report.md'])
  })

  it('replaces a file and keeps its permissions', () => {
    writeFileSync(at('report.md'), OLD)
    chmodSync(at('report.md'), 0o606)
    writeFileSafely(at('report.md'), NEW)
    expect(readFileSync(at('report.md'), 'utf8')).toBe(NEW)
    expect(statSync(at('report.md')).mode & 0o777).toBe(0o606)
  })

  it('follows a link, and keeps it', () => {
    writeFileSync(at('real.md'), OLD)
    symlinkSync('real.md', at('link.md'))
    writeFileSafely(at('link.md'), NEW)
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('real.md'), 'utf8')).toBe(NEW)
  })

  it('writes into a pipe or a device and never puts a file in its place', async () => {
    execFileSync('mkfifo', [at('pipe')])
    // It reads as this process writes, which waits for it.
    const reader = spawn('sh', ['-c', 'cat "$1" > "$2"', 'sh', at('pipe'), at('got.md')])
    writeFileSafely(at('pipe'), NEW)
    await new Promise((resolve) => reader.on('close', resolve))
    expect(readFileSync(at('got.md'), 'utf8')).toBe(NEW)
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true)
  })

  it('refuses a folder, a missing folder and a link to nothing, and leaves nothing behind', () => {
    mkdirSync(at('folder'))
    symlinkSync('nowhere/at/all', at('dangling'))
    expect(() => writeFileSafely(at('folder'), NEW)).toThrow('EISDIR')
    expect(() => writeFileSafely(at('missing/report.md'), NEW)).toThrow('ENOENT')
    expect(() => writeFileSafely(at('dangling'), NEW)).toThrow('ENOENT')
    expect(readdirSync(folder).sort()).toEqual(['dangling', 'folder'])
  })

  it('does not write through a link that somebody laid where it makes the text ready', () => {
    writeFileSync(at('victim'), OLD)
    symlinkSync('victim', at(`.report.md.${process.pid}.tmp`))
    writeFileSafely(at('report.md'), NEW)
    expect(readFileSync(at('victim'), 'utf8')).toBe(OLD)
    expect(existsSync(at(`.report.md.${process.pid}.tmp`))).toBe(false)
  })
})
