/** The runner of the pages itself: no page may hold the day on which it was made. */
import { describe, expect, it } from 'vitest'
import { refuseToday, run, TODAY, transcript } from './run.ts'

const AUDIT = ['audit', 'examples/idea.scheme.yaml']

describe('a page', () => {
  it.each(['da', 'en'])('is refused where it shows the day of its making, in %s', async (lang) => {
    await expect(transcript([...AUDIT, '--lang', lang])).rejects.toThrow(/^peerscheme audit .*today's date/)
    await expect(transcript([...AUDIT, '--format', 'json', '--lang', lang])).rejects.toThrow(TODAY)
  })

  it('is not where the command says which day is meant, or where it shows no day', async () => {
    expect(await transcript([...AUDIT, '--as-of', TODAY])).toContain('exit 0')
    expect(await transcript([...AUDIT, '--as-of', '2026-11-21'])).toContain('2026')
    expect(await transcript(['--version'])).toContain('exit 0')
  })

  it('is refused where it shows another day than it was given, as a clock does that is read beside', () => {
    expect(() => refuseToday(AUDIT, `as of ${new Date(2043, 8, 17).getFullYear()}-09-17`)).toThrow("today's date")
    expect(() => refuseToday([...AUDIT, '--as-of', '2026-11-21'], '5 March 2031')).toThrow("today's date")
    expect(() => refuseToday(AUDIT, '5.3.2032, 2031-03-04')).not.toThrow()
  })
})

describe('the program run here', () => {
  it('gets the day and nothing else of the world', async () => {
    const { out } = await run([...AUDIT, '--format', 'json'])
    expect(JSON.parse(out).peerscheme.as_of).toBe(TODAY)
  })

  it('is given its standard input whole and line by line', async () => {
    expect((await run(['lint', '-'], { input: 'peerscheme: 1\nname: æ\nstage: pilot\n' })).code).toBe(0)
    expect((await run(['lint', '-'], { input: new Uint8Array([0xff, 0x41]) })).code).not.toBe(0)
  })
})
