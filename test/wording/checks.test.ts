/** What the build says of a group that is not right. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { readWording } from '../../build/read-wording.ts'
import type { RawWordGroup } from '../../src/catalogue/words.ts'
import { compileWordTexts, publicWording } from '../../src/catalogue/words.ts'
import { checkWording } from '../../src/wording/checks.ts'
import { compileWording } from '../../src/wording/compile.ts'
import { raw, SCHEMA } from './built.ts'

const GROUP: RawWordGroup = {
  id: 'kaffe',
  language: 'da',
  title: 'kaffe',
  certainty: 'practice',
  find: [{ stem: 'kaffe', endings: ['', 'n'] }],
  instead: ['te'],
  why: { da: 'Te er godt.', en: 'Tea is good.' },
  examples: { flagged: ['Der er kaffe.'], silent: ['Der er te.'] },
}

function problemsOf(change: Partial<RawWordGroup>): string[] {
  return checkWording({ ...raw, groups: [{ ...GROUP, ...change }] }, [{ id: 'vive-2019' }]).map(
    ({ file, path, message }) => `${file} ${path}: ${message}`,
  )
}

describe('a group', () => {
  it('that is right gets no word', () => {
    expect(problemsOf({})).toEqual([])
  })

  const WRONG: [string, Partial<RawWordGroup>, RegExp][] = [
    [
      'an example that is not found',
      { examples: { flagged: ['Der er te.'], silent: [] } },
      /examples\.flagged\.0: is not flagged: “Der er te\.”/,
    ],
    [
      'a stem that its own endings leave out',
      { find: [{ stem: 'kaffe', endings: ['n'] }], examples: { flagged: ['Der er kaffe.'], silent: [] } },
      /is not flagged: “Der er kaffe\.”: its endings have no "", so “kaffe” itself is not looked for/,
    ],
    [
      'an example that should not be',
      { examples: { flagged: [], silent: ['Kaffen!'] } },
      /examples\.silent\.0: is flagged and should not be/,
    ],
    [
      'a list that is not there',
      { find: [{ words: ['(planter) kaffe'] }], examples: { flagged: ['En kaffe'], silent: [] } },
      /find: no list is called \(planter\)/,
    ],
    [
      'endings that are not there',
      { find: [{ stem: 'kaffe', endings: 'plante' }] },
      /find: no endings are called plante/,
    ],
    [
      'a phrase without a word of its own',
      { find: [{ words: ['(people) ...'] }] },
      /find: a phrase needs a word of its own/,
    ],
    ['nothing to look for', { find: [{ after: ['en'] }] }, /find\.0: say what to look for/],
    [
      'only compounds without parts',
      { find: [{ words: ['kaffe'], only_compounds: true }] },
      /find\.0: only_compounds needs/,
    ],
    ['no way out', { instead: [] }, /instead: say what to write instead, or give advice/],
    ['named by nobody', { certainty: 'named' }, /certainty: named needs sources or named_by/],
    ['a source that is not there', { sources: [{ id: 'avisen' }] }, /sources: no source is called avisen/],
    ['a long why', { why: { da: 'x'.repeat(400), en: 'x' } }, /why\.da: 400 characters/],
    ['a long title', { title: 'x'.repeat(90) }, /title: shorten it/],
  ]

  it.each(WRONG)('with %s', (_, change, message) => {
    expect(problemsOf(change).join('\n')).toMatch(message)
    expect(problemsOf(change)[0]).toMatch(/^wording\/da\/kaffe\.yaml /)
  })

  it('with an id that another has, in any language', () => {
    const groups = [GROUP, { ...GROUP, language: 'en' as const }]
    expect(checkWording({ ...raw, groups }, null).map(({ message }) => message)).toContain(
      'wording/da/kaffe.yaml has this id too: ids are unique across languages',
    )
  })
})

describe('the files', () => {
  function folder(files: Record<string, unknown>): string {
    const root = mkdtempSync(join(tmpdir(), 'peerscheme-wording-'))
    mkdirSync(join(root, 'wording/da'), { recursive: true })
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(root, 'wording', name), typeof content === 'string' ? content : dump(content))
    }
    return root
  }
  const [da, en] = raw.languages
  const read = (files: Record<string, unknown>) =>
    readWording(folder({ 'da.yaml': da, 'en.yaml': en, ...files }), SCHEMA, null).problems.map(
      ({ file, path, message }) => `${file} ${path}: ${message}`,
    )

  it('are read and tried', () => {
    expect(read({ 'da/kaffe.yaml': GROUP })).toEqual([])
  })

  it.each([
    [
      'a key that is unknown',
      { 'da/kaffe.yaml': { ...GROUP, farve: 'brun' } },
      /kaffe\.yaml : must NOT have additional properties: farve/,
    ],
    ['a file that is not YAML', { 'da/kaffe.yaml': 'a: [' }, /kaffe\.yaml : not YAML/],
    ['another name than its id', { 'da/te.yaml': GROUP }, /te\.yaml id: id and language say wording\/da\/kaffe\.yaml/],
    [
      'a language file without its lists',
      { 'da.yaml': { ...da, names: 'Bo' } },
      /wording\/da\.yaml names: a list of texts/,
    ],
    ['a language file that is not there', { 'en.yaml': '' }, /./],
  ])('%s', (_, files, message) => {
    const found = read(files)
    if (message.source === '.')
      expect(() => compileWording({ languages: da ? [da] : [], groups: [] })).toThrow('wording/en.yaml')
    else expect(found.join('\n')).toMatch(message)
  })
})

describe('what is compiled', () => {
  it('is small, and holds no texts for people', () => {
    const json = JSON.stringify(compileWording(raw))
    expect(json.length).toBeLessThan(100_000)
    expect(json).not.toContain('Ordet gør et menneske')
  })

  it('has texts in both languages for every group', () => {
    for (const language of ['da', 'en'] as const) {
      const texts = compileWordTexts(raw, language)
      expect(Object.keys(texts).sort()).toEqual(raw.groups.map(({ id }) => id).sort())
      for (const { why } of Object.values(texts)) expect(why).not.toBe('')
    }
  })

  it('is published with what the contract of the catalogue promises', () => {
    for (const group of publicWording(raw)) {
      expect(group).toMatchObject({
        id: expect.any(String),
        language: expect.any(String),
        instead: expect.any(Array),
        why: { da: expect.any(String) },
      })
    }
  })
})
