import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { inputLines } from '../../src/io/lines.ts'

describe('standard input line by line', () => {
  it('gives each line without its end, and the last one also where it has none', async () => {
    const input = new PassThrough()
    const lines = inputLines(() => input)
    input.end('én\r\nto\n\nfire')
    expect([await lines.next(), await lines.next(), await lines.next(), await lines.next()]).toEqual([
      'én',
      'to',
      '',
      'fire',
    ])
    expect([await lines.next(), await lines.next()]).toEqual([null, null])
  })

  it('waits for a line that is not there yet', async () => {
    const input = new PassThrough()
    const lines = inputLines(() => input)
    const first = lines.next()
    const second = lines.next()
    input.write('a\n')
    expect(await first).toBe('a')
    input.end()
    expect(await second).toBeNull()
  })

  it('does not touch the input before the first line is asked for, nor to let go of it', () => {
    const lines = inputLines(() => {
      throw new Error('touched')
    })
    lines.close()
  })

  it('gives nothing to who waits when it is let go of, and goes on where it was', async () => {
    const input = new PassThrough()
    const lines = inputLines(() => input)
    input.write('a\nb\n')
    expect(await lines.next()).toBe('a')
    lines.close()
    expect(input.isPaused()).toBe(true)
    expect(await lines.next()).toBe('b')
    const waiting = lines.next()
    lines.close()
    expect(await waiting).toBeNull()
    const after = lines.next()
    input.end('c\n')
    expect([await after, await lines.next()]).toEqual(['c', null])
  })
})
