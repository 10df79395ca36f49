/** What if, and catalogues of one's own, as people meet them: pages to read, in both languages. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, transcript } from './run.ts'

const FILES = join(import.meta.dirname, 'files')
const PILOT = '../../../examples/municipal-pilot.scheme.yaml'
const OWN = '../../../examples/hearing-loss.catalogue.yaml'
const AS_OF = ['--as-of', '2026-11-21']

const PAGES: Record<string, string[][]> = {
  'what-if': [
    ['audit', PILOT, '--assume', 'grid.rols=open'],
    ['audit', PILOT, '--assume', 'profile.channels=telefon,flyers'],
    ['audit', PILOT, '--assume', 'training_supervision.supervision'],
  ],
  'own-catalogues': [
    ['lint', 'wrong.catalogue.yaml'],
    ['audit', 'small.scheme.yaml', '--catalogue', 'nowhere.yaml'],
    ['lint', OWN],
    ['explain', '--catalogue', OWN, 'induction_loop', 'many-round-a-bad-table'],
    // It answers a criterion that the catalogue leaves out: a remark, not an error.
    ['lint', 'leaves-out.scheme.yaml', '--catalogue', OWN, '--format', 'json'],
  ],
}

describe.each(Object.entries(PAGES))('%s', (name, commands) => {
  it.each(['da', 'en'])('in %s', async (lang) => {
    const page: string[] = []
    for (const args of commands) page.push(await transcript([...args, '--lang', lang], { cwd: FILES }))
    await expect(page.join('\n')).toMatchFileSnapshot(`golden/${name}.${lang}.md`)
  })
})

it('counts a catalogue once, whether the scheme names it, the command line, or both, and from wherever it lies', async () => {
  const copied = join(mkdtempSync(join(tmpdir(), 'peerscheme-own-')), 'copy.yaml')
  cpSync(join(FILES, OWN), copied)
  const scheme = '../../../examples/hearing-loss.scheme.yaml'
  const alone = await run(['audit', scheme, '--format', 'json', ...AS_OF], { cwd: FILES })
  for (const file of [OWN, copied]) {
    const both = await run(['audit', scheme, '--catalogue', file, '--format', 'json', ...AS_OF], { cwd: FILES })
    expect(both.code, both.err).toBe(0)
    expect(JSON.parse(both.out).schemes[0].score).toEqual(JSON.parse(alone.out).schemes[0].score)
  }
})
