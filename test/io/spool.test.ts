/** What waits to be written comes back whole, from memory or from the file behind it. */
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FileSpool } from '../../src/io/spool.ts'
import { folderWith } from '../commands/run.ts'

afterEach(() => vi.unstubAllEnvs())

function throughSpool(pieces: readonly string[], inMemory: number): string {
  const spool = new FileSpool(inMemory)
  let out = ''
  try {
    for (const piece of pieces) spool.write(piece)
    spool.copyTo((text) => {
      out += text
    })
  } finally {
    spool.close()
  }
  return out
}

describe('a spool', () => {
  // Letters of one to four bytes, so that a chunk ends within one somewhere.
  const pieces = Array.from({ length: 5000 }, (_, index) => `${index} æ ½ – 😀 ${'x'.repeat(index % 997)}\n`)

  it.each([
    ['in memory', Number.POSITIVE_INFINITY],
    ['partly in a file', 100_000],
    ['piece by piece in a file', 0],
  ])('keeps everything in order, %s', (_, inMemory) => {
    expect(throughSpool(pieces, inMemory)).toBe(pieces.join(''))
  })

  it('is empty where nothing was written', () => expect(throughSpool([], 0)).toBe(''))

  it('leaves no file behind', () => {
    const folder = folderWith({})
    vi.stubEnv('TMPDIR', folder)
    expect(tmpdir()).toBe(folder)
    throughSpool(pieces, 0)
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps a few without asking for a file', () => {
    vi.stubEnv('TMPDIR', '/nowhere/at/all')
    expect(throughSpool(['a', 'b'], 10)).toBe('ab')
    expect(() => throughSpool(pieces, 0)).toThrow('ENOENT')
  })
})
