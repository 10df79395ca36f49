/**
 * The built program, in a process of its own, says what the sources say: each command once, and thereby each part
 * that is loaded only when it is needed. All else is tried on the sources.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { type Ran, ROOT, run, runProcess, type Surroundings } from './run.ts'

const AS_OF = ['--as-of', '2026-11-21']
const OWN = 'hearing-loss.catalogue.yaml'
const FILES = join(import.meta.dirname, 'files')

const COMMANDS: [args: string[], input?: string][] = [
  [['--version']],
  [['--help']],
  [['audit', 'self-governing.scheme.yaml', ...AS_OF, '--lang', 'da']],
  [['audit', '.', '--format', 'markdown', '--targets', ...AS_OF, '-o', 'report.md']],
  [['audit', 'hearing-loss.scheme.yaml', 'case:all', '--format', 'json', ...AS_OF]],
  [['audit', 'municipal-pilot.scheme.yaml', '--assume', 'grid.roles=open', ...AS_OF]],
  [['lint', 'ten-mistakes.scheme.yaml', 'colon.scheme.yaml', 'wrong.catalogue.yaml']],
  [['lint', '-', '--format', 'json'], 'peerscheme: 1\nname: x\nstage: pilot\n'],
  [['wording', 'stigmatising.md', '--lang', 'da']],
  [['explain', 'facilitation', 'supervisoin', '--catalogue', OWN]],
  [['catalogue', '--catalogue', OWN]],
  [['schema', 'scheme', '--lang', 'da', '--catalogue', OWN]],
  [['schema', '--template']],
  [['new', 'ours', '--plain', '--quick'], 'Vores\n\n2\n\n1\n'],
  [['fill', 'idea', '--plain', '--only', 'organising'], '1\n2\nslut\n'],
  [['audti']],
]

/** What a command says, how it ends, and what lies in its folder afterwards. */
async function endOf(
  args: string[],
  surroundings: Surroundings,
  how: (args: string[], surroundings: Surroundings) => Ran | Promise<Ran>,
): Promise<Ran & { files: Record<string, string> }> {
  const cwd = mkdtempSync(join(tmpdir(), 'peerscheme-bundle-'))
  folders.push(cwd)
  cpSync(join(ROOT, 'examples'), cwd, { recursive: true })
  for (const file of ['ten-mistakes.scheme.yaml', 'colon.scheme.yaml', 'wrong.catalogue.yaml'])
    cpSync(join(FILES, file), join(cwd, file))
  writeFileSync(join(cwd, 'stigmatising.md'), 'Misbrugere og psykisk syge er velkomne.\n')
  const ran = await how(args, { ...surroundings, cwd })
  const files = readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')])
  return { ...ran, files: Object.fromEntries(files) }
}
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('the built program', () => {
  it.each(COMMANDS)('says what the sources say: %j', async (args, input = '') => {
    const before = today()
    const built = await endOf(args, { input }, runProcess)
    // It may have begun before midnight and ended after.
    const days = [...new Set([before, today()])]
    const here: unknown[] = []
    for (const day of days) here.push(await endOf(args, { input, today: day }, run))
    expect(built).toEqual(here.find((one) => isDeepStrictEqual(one, built)) ?? here[0])
  })
})

/** Today's date where the time zone is TZ, or this system's. */
const today = (timeZone?: string): string => new Intl.DateTimeFormat('sv', { timeZone }).format(new Date())

it('goes by the day of the system’s own clock, in its own time zone', () => {
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const before = today(TZ)
    const { out } = runProcess(['audit', 'case:reden', '--format', 'json'], { env: { TZ } })
    expect([before, today(TZ)]).toContain(JSON.parse(out).peerscheme.as_of)
  }
})
