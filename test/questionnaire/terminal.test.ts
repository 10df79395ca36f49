/**
 * The built program in a real terminal, in Danish: a whole quick pass, interrupted again and again; what happens to the
 * window; what stands on the screen afterwards. Skipped where there is no library for terminals.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { interruptions, pass } from './pass.ts'
import { openTerminal, pty } from './terminal.ts'

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'peerscheme-terminal-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const BLANK = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: running\n'

/** Each waits for what it has to see, however long that takes on a machine with much else to do. */
describe.skipIf(!pty)('in a real terminal', { timeout: 600_000 }, () => {
  it('a quick pass interrupted twenty times ends with the same file, byte for byte', async () => {
    const whole = await pass(folder())
    expect(whole.opened).toBe(1)
    expect(whole.answered).toBeGreaterThan(30)
    const place = folder()
    const broken = await pass(place, interruptions(20, 20261121, whole.answered))
    expect(broken.opened).toBe(21)
    expect(broken.text).toBe(whole.text)
    // Nothing is left lying beside it.
    expect(readdirSync(place)).toEqual(['naboer.scheme.yaml'])
  })

  it('gives the screen back, says where everything is, and goes on where one was', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    const first = openTerminal(['fill', 'a.scheme.yaml', '--only', 'organising'], { cwd })
    await first.until('Hvor ordningen hører hjemme')
    first.press('2')
    await first.until('Gemt: Hvor ordningen hører hjemme: delvist')
    expect(readFileSync(join(cwd, 'a.scheme.yaml'), 'utf8')).toContain('host: partly')
    first.press('l')
    const said = await first.until('Fortsæt: peerscheme fill a.scheme.yaml')
    expect(said).toContain('Alt er gemt i a.scheme.yaml')
    expect(await first.ended).toMatchObject({ exitCode: 0 })
    const again = openTerminal(['fill', 'a.scheme.yaml', '--only', 'organising'], { cwd })
    await again.until('Velkommen tilbage')
    await again.until('Fælles ejerskab')
    again.close()
  })

  it('ends as interrupted on Ctrl-C and SIGTERM, and gives the screen back', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    for (const how of ['\x03', 'SIGTERM']) {
      const terminal = openTerminal(['fill', 'a.scheme.yaml'], { cwd })
      await terminal.until('Behovet')
      if (how === 'SIGTERM') terminal.kill(how)
      else terminal.press(how)
      await terminal.until('Alt er gemt i a.scheme.yaml')
      expect(await terminal.ended).toMatchObject({ exitCode: 130 })
    }
  })

  it('follows the window when it changes its size in the middle', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    const terminal = openTerminal(['fill', 'a.scheme.yaml', '--only', 'grid'], { cwd, cols: 80, rows: 24 })
    await terminal.until('│')
    terminal.press('')
    terminal.resize(60, 20)
    const narrow = await terminal.until(/Skema 1 af 15 {5,15}spørgsmål[\s\S]*l gem og luk/)
    expect(narrow.slice(narrow.lastIndexOf('Skema 1 af 15'))).not.toContain('│')
    terminal.press('')
    terminal.resize(30, 8)
    await terminal.until('Vinduet er for lille')
    terminal.press('')
    terminal.resize(80, 24)
    await terminal.until('│')
    terminal.close()
  })

  it('uses no colour and no signs where they are not wanted', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    const env = { NO_COLOR: '1', LANG: 'da_DK', LC_ALL: 'da_DK' }
    const terminal = openTerminal(['fill', 'a.scheme.yaml', '--only', 'organising'], { cwd, env })
    await terminal.until('Hvor ordningen hører hjemme')
    terminal.press('2')
    await terminal.until('+ Gemt')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin so
    expect(terminal.raw()).not.toMatch(/\u001b\[[0-9;]*m/)
    expect(terminal.shown()).not.toMatch(/[─━›✓│]/)
    terminal.close()
  })

  it('asks line by line with --plain, and draws nothing', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    const terminal = openTerminal(['fill', 'a.scheme.yaml', '--only', 'organising', '--plain'], { cwd })
    await terminal.until('Spørgsmål 1 af')
    terminal.press('2\n')
    await terminal.until('Gemt: Hvor ordningen hører hjemme: delvist')
    expect(terminal.raw()).not.toContain('\u001b[')
    terminal.press('\x03')
    expect(await terminal.ended).toMatchObject({ exitCode: 130 })
  })

  it('begins with a menu, and goes on from there', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    const terminal = openTerminal([], { cwd })
    await terminal.until('Ny ordning')
    terminal.press('3')
    await terminal.until('Behovet')
    terminal.press('\x1b')
    await terminal.until('Skriv svaret')
    terminal.press('l')
    expect(await terminal.ended).toMatchObject({ exitCode: 0 })
  })

  it('never overwrites: new on a file that is there offers to go on in it', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.scheme.yaml'), BLANK)
    const terminal = openTerminal(['new', 'a.scheme.yaml'], { cwd })
    await terminal.until('findes allerede')
    terminal.press('1')
    await terminal.until('Behovet')
    terminal.press('\x03')
    await terminal.ended
    expect(readFileSync(join(cwd, 'a.scheme.yaml'), 'utf8')).toBe(BLANK)
  })

  it('makes no file when the first form is left', async () => {
    const cwd = folder()
    const terminal = openTerminal(['new', 'a'], { cwd })
    await terminal.until('Hvad hedder ordningen?')
    terminal.press('Halvt\r\x03')
    expect(await terminal.ended).toMatchObject({ exitCode: 130 })
    expect(existsSync(join(cwd, 'a.scheme.yaml'))).toBe(false)
  })
})
