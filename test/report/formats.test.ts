/** Every format that is in the table can be asked for, and help and usage errors name it. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AUDIT_FORMATS, EXPLAIN_FORMATS, formatNames, LINT_FORMATS } from '../../src/report/formats.ts'
import { folderWith, ran } from '../commands/run.ts'

const ROOT = join(import.meta.dirname, '../..')
const TABLES = {
  audit: { names: formatNames(AUDIT_FORMATS), args: ['examples', '--as-of', '2026-11-21'] },
  lint: { names: formatNames(LINT_FORMATS), args: ['examples'] },
  wording: { names: formatNames(LINT_FORMATS), args: ['README.md'] },
  explain: { names: formatNames(EXPLAIN_FORMATS), args: ['facilitation'] },
}

describe.each(Object.entries(TABLES))('%s', (command, { names, args }) => {
  it('writes each of its formats, and each differently', async () => {
    const written = await Promise.all(names.map((name) => ran([command, ...args, '--format', name], ROOT)))
    for (const { code, out, err } of written) {
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/[^\n]\n$/)
    }
    expect(new Set(written.map(({ out }) => out)).size).toBe(names.length)
    expect(written[0]?.out).toBe((await ran([command, ...args], ROOT)).out)
  })

  it.each(['da', 'en'])('names all of them in help and where another is asked for, in %s', async (lang) => {
    const help = await ran([command, '--help', '--lang', lang], ROOT)
    const [, listed = ''] = /--format <format>\s+([^(]*)/.exec(help.out) ?? []
    expect(listed.trim().split(/,? (?:eller |or )?/)).toEqual(names)
    const { code, err } = await ran([command, ...args, '--format', 'none', '--lang', lang], ROOT)
    expect(code).toBe(2)
    expect(err).toContain(names.join(', '))
  })
})

describe('Markdown of many files', () => {
  it('has the overview before the reports, however long they are', async () => {
    const scheme = (index: number) =>
      `peerscheme: 1\nname: Ordning ${String(index).padStart(3, '0')}\nlanguage: da\nstage: idea\n`
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.scheme.yaml`, scheme(index)]))
    const { code, out } = await ran(['audit', '.', '--format', 'markdown', '--all'], folderWith(files))
    expect(code).toBe(0)
    const titles = [...out.matchAll(/^# (.*)$/gm)].map(([, title]) => title)
    expect(titles).toHaveLength(301)
    expect(titles[0]).toBe('Overview')
    expect(titles.slice(1).toSorted()).toEqual(
      Array.from({ length: 300 }, (_, index) => `Ordning ${String(index).padStart(3, '0')}`),
    )
  })
})
