/** Each group on its own examples, and on the same examples written in other ways. */
import { describe, expect, it } from 'vitest'
import { find, problems, raw, said } from './built.ts'

const named = raw.groups.map((group) => [group.id, group] as const)

it('the groups fit their schema, their citations resolve and their examples come true', () => {
  expect(problems).toEqual([])
})

it('there are all the groups that were asked for', () => {
  const count = (language: string) => raw.groups.filter((group) => group.language === language).length
  expect(count('da')).toBeGreaterThanOrEqual(82)
  expect(count('en')).toBeGreaterThanOrEqual(40)
})

/** The same text, as other programs store it or show it. */
const WRITTEN: [string, 'text' | 'markdown' | 'html', (text: string) => string][] = [
  ['with letters in two parts (NFD)', 'text', (text) => text.normalize('NFD')],
  ['with soft hyphens', 'text', (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')],
  ['wrapped anywhere', 'text', (text) => text.replaceAll(' ', '\r\n')],
  ['with hard spaces', 'text', (text) => text.replaceAll(' ', '\u00a0')],
  ['in bold', 'markdown', (text) => `**${text}**`],
  ['as the text of a link', 'markdown', (text) => `Her: [${text}](https://x.example/a "b")`],
  ['as an item of a list', 'markdown', (text) => `1. ${text}\n2. Andet`],
  ['as entities', 'html', (text) => text.replace(/[æøåÆØÅé]/g, (letter) => `&#${letter.charCodeAt(0)};`)],
  ['in tags', 'html', (text) => `<p class="x">${text.replaceAll(' ', ' <b>').replace(/$/, '</b>')}</p>`],
]

describe.each(named)('%s', (id, { language, examples, instead }) => {
  it.each(examples.flagged)('finds: %s', (text) => {
    expect(find(text, { language }).map(({ group }) => group)).toContain(id)
  })

  it.each(examples.silent)('leaves alone: %s', (text) => {
    expect(find(text, { language }).map(({ group }) => group)).not.toContain(id)
  })

  it('offers nothing that another group would flag', () => {
    for (const text of instead)
      expect(said(find(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`, { language }))).toEqual([])
  })

  it('finds the same however the text is written', () => {
    for (const text of examples.flagged) {
      const expected = said(find(text, { language }))
      for (const [how, kind, write] of WRITTEN) {
        expect(said(find(write(text), { language, kind })), `${how}: ${text}`).toEqual(expected)
      }
    }
  })

  it('leaves its words alone in quotation marks', () => {
    for (const text of examples.flagged) {
      for (const [open, close] of ['“”', '””', '»«', '""', '„“']) {
        expect(find(`De skrev ${open}${text}${close} på døren.`, { language }), text).toEqual([])
      }
    }
  })
})
