/** The same name is found however its letters are written. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { onDisk } from '../../src/io/on-disk.ts'
import { folderWith, ran } from '../commands/run.ts'

const COMPOSED = 'brochure-\u00e5r'
const DECOMPOSED = 'brochure-a\u030ar'

function folder(...names: string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'peerscheme-test-'))
  for (const name of names) writeFileSync(join(made, name), 'x')
  return made
}

describe('a path as the disk has it', () => {
  it.each([
    [DECOMPOSED, COMPOSED],
    [COMPOSED, DECOMPOSED],
  ])('is found where the disk writes it otherwise', (there, typed) => {
    const home = folder(there)
    expect(onDisk(join(home, typed))).toBe(join(home, there))
    expect(onDisk(join(home, there))).toBe(join(home, there))
  })
  it('is found where a folder on the way is written otherwise', () => {
    const home = folder()
    mkdirSync(join(home, DECOMPOSED))
    writeFileSync(join(home, DECOMPOSED, 'x.md'), 'x')
    expect(onDisk(join(home, COMPOSED, 'x.md'))).toBe(join(home, DECOMPOSED, 'x.md'))
    // What is not there yet lies in the folder that is.
    expect(onDisk(join(home, COMPOSED, 'y.md'))).toBe(join(home, DECOMPOSED, 'y.md'))
  })
  it('is the one that is exactly so, where there are both', () => {
    const home = folder(COMPOSED, DECOMPOSED)
    expect(onDisk(join(home, COMPOSED))).toBe(join(home, COMPOSED))
    expect(onDisk(join(home, DECOMPOSED))).toBe(join(home, DECOMPOSED))
  })
  it.each(['brochure-ar', 'brochure-ær', 'BROCHURE-ÅR', 'x/y'])('is left as it is where there is none: %s', (name) => {
    const home = folder(DECOMPOSED)
    expect(onDisk(join(home, name))).toBe(join(home, name))
  })
})

describe('the program', () => {
  const scheme = (path: string) => `peerscheme: 1\nname: x\nstage: idea\nlanguage: da\ntexts: [{path: ${path}}]\n`
  it.each([
    [DECOMPOSED, COMPOSED],
    [COMPOSED, DECOMPOSED],
  ])('looks through a text whose name is written otherwise', async (there, typed) => {
    const cwd = folderWith({ 's.scheme.yaml': scheme(`${typed}.md`), [`${there}.md`]: 'Vi hjælper narkomaner.\n' })
    const { out } = await ran(['lint', 's.scheme.yaml', '--lang', 'en'], cwd)
    expect(out).toContain('wording-')
    expect(out).not.toContain('missing-text-file')
  })
  it('reads a file whose name is typed otherwise', async () => {
    const cwd = folderWith({ [`${DECOMPOSED}.scheme.yaml`]: 'peerscheme: 1\nname: x\nstage: idea\n' })
    expect(await ran(['lint', `${COMPOSED}.scheme.yaml`], cwd)).toMatchObject({ code: 0, err: '' })
    expect((await ran(['lint', 'brochure-ær.scheme.yaml'], cwd)).code).toBe(2)
    expect(await ran(['lint', `${COMPOSED}*.yaml`], cwd)).toMatchObject({ code: 0, err: '' })
    expect((await ran(['lint', 'brochure-ær*.yaml'], cwd)).code).toBe(2)
  })
})
