import { describe, expect, it } from 'vitest'
import { chooseLanguage, type LanguageHints, parseLanguage, reportLanguage } from '../../src/language/language.ts'

describe('the language', () => {
  it.each([
    ['da', 'da'],
    ['da_DK.UTF-8', 'da'],
    ['DA-dk', 'da'],
    ['en_GB', 'en'],
    ['C.UTF-8', null],
    ['POSIX', null],
    ['dansk', null],
    ['de_DE', null],
    ['', null],
    [undefined, null],
  ])('of the tag %j is %j', (tag, language) => expect(parseLanguage(tag)).toBe(language))

  it.each<[LanguageHints, string, string]>([
    [{ option: 'en', env: { PEERSCHEME_LANG: 'da', LANG: 'da_DK' } }, 'en', 'the option wins'],
    [{ env: { PEERSCHEME_LANG: 'da', LC_ALL: 'en_GB' } }, 'da', 'then our own variable'],
    [{ env: { LC_ALL: 'da_DK', LANG: 'en_GB' } }, 'da', 'then LC_ALL'],
    [{ env: { LC_MESSAGES: 'da_DK', LANG: 'en_GB' } }, 'da', 'then LC_MESSAGES'],
    [{ env: { LC_ALL: '', LANG: 'da_DK.UTF-8' } }, 'da', 'then LANG; an empty one is none'],
    [{ env: {}, locale: 'da-DK' }, 'da', 'then the system'],
    [{ env: {} }, 'en', 'then English'],
    [{ env: { LC_ALL: 'C', LANG: 'da_DK' }, locale: 'da-DK' }, 'en', 'LC_ALL=C asks for no language'],
    [{ env: { LANG: 'de_DE' }, locale: 'da-DK' }, 'en', 'a third language reads English'],
    [{ env: { PEERSCHEME_LANG: 'klingon', LANG: 'da_DK' } }, 'da', 'an unknown word of ours is passed over'],
  ])('of %j is %s: %s', (hints, language) => expect(chooseLanguage(hints)).toBe(language))

  it.each([
    [{ env: { LANG: 'en_GB' } }, 'da', 'da'],
    [{ option: 'en', env: {} }, 'da', 'en'],
    [{ env: { LANG: 'da_DK' } }, null, 'da'],
  ] as const)('of a report with %j on a file in %j is %s', (hints, file, language) => {
    expect(reportLanguage(hints, file)).toBe(language)
  })
})
