import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemeTemplate } from '../../src/scheme/template.ts'
import { catalogue, read, texts } from './tools.ts'

describe.each(['da', 'en'] as const)('the blank file in %s', (lang) => {
  const text = schemeTemplate(catalogue, { ...texts, language: lang }, lang, '2026-11-21')
  test('is valid as it is, and answers nothing', () => {
    const { scheme, findings } = read(text)
    expect(findings).toEqual([])
    expect(scheme).toMatchObject({
      name: lang === 'da' ? 'Vores ordning' : 'Our scheme',
      stage: 'idea',
      language: lang,
      assessed: { on: '2026-11-21', by: [] },
      answers: {},
      grid: {},
      purpose: {},
    })
  })
  test('has every question above its key', () => {
    const lines = text.split('\n')
    for (const { path, id } of catalogue.elements.flatMap(({ criteria }) => criteria)) {
      const key = lines.indexOf(`    ${id}:`)
      expect(
        lines
          .slice(key - 2, key)
          .join(' ')
          .replace(/\s+#/g, ''),
      ).toContain(`Question of ${path}`)
    }
    expect(Object.keys((parse(text) as { profile: object }).profile)).toHaveLength(18)
    expect(text).toContain('  # Question of roles?\n  #   closed = The one\n  #   open = The other\n  roles:\n')
    expect(text).toContain('  #   project = project money\n')
    expect(text).toContain('#   idea = idea\n')
  })
  test('says when a criterion is asked only of some', () => {
    expect(text.replace(/\s+#/g, '')).toContain(
      lang === 'da' ? '(Spørges, når you have a partner.)' : 'file? (Asked when you have a partner.)',
    )
  })
  test('has no line that is too wide to read', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
  test('is valid too when what is commented out is taken in', () => {
    const opened = text.replace(/^( *)# (by:|custom:| {2}- \{|texts:|exceptions:|lessons:)/gm, '$1$2')
    const { scheme, findings } = read(opened)
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-exception'])
    expect(scheme).toMatchObject({ custom: [{ id: 'payment' }], texts: [{ path: 'folder.md' }], lessons: [{}] })
    expect(scheme?.assessed?.by).toHaveLength(1)
  })
})
