/** Who may know what in the questionnaire. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../cli/run.ts'

const SRC = join(ROOT, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const importing = (what: RegExp, folder = ''): string[] =>
  files
    .filter((file) => file.startsWith(folder))
    .filter((file) =>
      [...readFileSync(join(SRC, file), 'utf8').matchAll(/from '([^']+)'/g)].some(([, from]) => what.test(from ?? '')),
    )

describe('the layers of the questionnaire', () => {
  it('one file alone knows the prompt library', () => {
    expect(importing(/^@inquirer\//)).toEqual(['questionnaire/terminal.ts'])
  })

  it('the screens know no terminal, no file and no library for prompts', () => {
    expect(files.filter((file) => file.startsWith('questionnaire/screens/')).length).toBeGreaterThan(5)
    expect(importing(/^node:|^@inquirer|\/io\/|\/commands\/|terminal\.ts/, 'questionnaire/screens/')).toEqual([])
  })

  it('plain mode draws nothing with it', () => {
    expect(importing(/^@inquirer|terminal\.ts/, 'questionnaire/plain/')).toEqual([])
  })

  it('screens and plain mode are two ways to show a state, which knows of neither', () => {
    expect(importing(/\/(screens|plain)\/|scenes\.ts|terminal\.ts/, 'questionnaire/state/')).toEqual([])
    expect(importing(/\/plain\//, 'questionnaire/screens/')).toEqual([])
    expect(importing(/\/screens\/|scenes\.ts/, 'questionnaire/plain/')).toEqual([])
  })
})
