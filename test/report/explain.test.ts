import { describe, expect, it } from 'vitest'
import { FINDING_KINDS } from '../../src/findings/kinds.ts'
import { ruleAbout } from '../../src/findings/words.ts'
import { entries, KINDS } from '../../src/report/explain/entries.ts'
import { finder, markdownExplain, markdownHandbook, prettyExplain, prettyList } from '../../src/report/explain.ts'
import { options, TEXTS, terminal } from './fixtures.ts'

const find = { da: finder(options('da'), TEXTS.en), en: finder(options('en'), TEXTS.da) }
const meant = find.da
const ids = (query: string) => meant(query).map(({ kind, id }) => `${kind} ${id}`)
const explain = (query: string, lang: 'da' | 'en' = 'da') =>
  prettyExplain(query, find[lang](query), options(lang), terminal())

describe('what a query can mean', () => {
  it.each([
    ['target_group.inclusion_criteria', ['criterion target_group.inclusion_criteria']],
    ['inclusion_criteria', ['criterion target_group.inclusion_criteria']],
    ['elements.target_group.inclusion_criteria', ['criterion target_group.inclusion_criteria']],
    ['Inclusion criteria', ['criterion target_group.inclusion_criteria']],
    ['target_group', ['element target_group']],
    ['grid.roles', ['pair roles']],
    ['roles-unclear', ['rule roles-unclear']],
    ['case:hoereforeningen', ['case hoereforeningen']],
    ['profile.partnership', ['fact partnership']],
    ['wrong-value', ['reader_rule wrong-value']],
    ['vive-2019', ['source vive-2019']],
    ['self_worth', ['outcome self_worth']],
  ])('the id %s', (query, found) => expect(ids(query)).toEqual(found))

  it.each([
    ['Hvem ordningen er for', 'criterion target_group.inclusion_criteria'],
    ['hører hjemme', 'criterion organising.host'],
    ['HJEMMESIDE', 'channel website'],
    ['Self-worth', 'outcome self_worth'],
    ['Title of organising.host', 'criterion organising.host'],
  ])('the words %s, in either language', (query, found) => expect(ids(query)).toEqual(found ? [found] : []))

  it.each([
    ['inclusion_critera', 'criterion target_group.inclusion_criteria'],
    ['krietria_review', 'criterion target_group.criteria_review'],
    ['Fortorlighed og dens grænser', 'criterion safeguarding.confidentiality'],
    ['chinman2016', 'source chinman-2016'],
  ])('the misspelt %s', (query, found) => {
    expect(ids(query)).toEqual([found])
    expect(meant(query)[0]?.by).toBe('near')
  })

  it.each(['', '   ', 'noget helt andet, der ikke findes', '\u0000'])('nothing by %j', (query) =>
    expect(ids(query)).toEqual([]),
  )

  it.each(['gæld', 'debt', 'Kitty'])('what people call it, in either language: %s', (query) =>
    expect(ids(query)).toEqual(['criterion organising.written_agreement', 'pair roles']),
  )

  it('more than a condition that happens to have an everyday word as its id', () => {
    expect(ids('partner')).toContain('criterion organising.written_agreement')
    expect(ids('partner')).toContain('condition partner')
  })

  it('takes its time from no query, however long', () => {
    expect(ids('a'.repeat(1_000_000))).toEqual([])
  })
})

describe('explain', () => {
  it('says of a criterion what it asks, what one would see, why, what to do and from where', () => {
    const text = explain('written_agreement')
    for (const said of [
      'Skriftlig aftale med partneren',
      'Organisering · afgørende',
      'helt',
      'halvt',
      'Derfor organising',
      'Gør organising',
      'I har en partner',
      'VIVE 2019, s. 12',
    ]) {
      expect(text).toContain(said)
    }
  })

  it('says of a pair both sides with their price, and what Høreforeningen chose', () => {
    const text = explain('coordination')
    for (const said of [
      'Lukket: Koordinering i gruppen på mail',
      'Åbent: Koordinering i gruppen på facebook',
      'to timer om ugen',
      'en fordel',
      'en ulempe',
      'Mail og mere.',
      'Ikke alle er digitale.',
    ]) {
      expect(text).toContain(said)
    }
    expect(explain('roles')).toContain('roles-unclear: Roller uden navn')
  })

  it.each(Object.keys(FINDING_KINDS))('has words for %s, a rule of the reader', (rule) => {
    const text = explain(rule).replace(/\s+/g, ' ')
    expect(text).toContain(ruleAbout(rule, 'da')?.replace(/\s+/g, ' '))
  })

  it('lists all that a short id can mean', () => {
    const found = [...meant('organising.host'), ...meant('roles')]
    const text = prettyExplain('x', found, options(), terminal())
    expect(text).toMatch(
      /”x” kan betyde 2 ting:\n {2}• organising\.host: .* \(punkt\)\n {2}• roles: .* \(modsætningspar\)/,
    )
    expect(text).toContain('Hvem støtter hvem?')
  })

  it('says of a case what it has learnt and where that is told', () => {
    expect(explain('case:hoereforeningen')).toContain('• Spørg først. (Høreforeningens vejledning, Format)')
  })

  it('says that it guesses where nothing is called so', () => {
    expect(explain('inclusion_critera', 'en')).toContain('Nothing is called “inclusion_critera”. The nearest is:')
  })

  it('lets no query steer the terminal', () => {
    expect(
      prettyExplain('\u001b[2Jx', meant('organising.host').concat(meant('roles')), options(), terminal()),
    ).toContain('”x”')
  })

  it('has a page with words for every entry of the list, in both languages', () => {
    for (const lang of ['da', 'en'] as const) {
      const handbook = markdownHandbook(options(lang))
      expect(handbook).not.toContain('undefined')
      for (const [at, section] of handbook.split(/^## /m).slice(1).entries()) {
        const lines = section.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
        expect(lines.length, `${at}: ${section}`).toBeGreaterThan(2)
      }
    }
  })

  it('tells of every entry once in the handbook, and of each criterion under its element', () => {
    for (const lang of ['da', 'en'] as const) {
      const handbook = markdownHandbook(options(lang))
      const ids = [...handbook.matchAll(/^`([^`]+)`(?: · .*)?$/gm)].map(([, id]) => id)
      const all = entries(options(lang).catalogue, options(lang).texts).map(({ id }) => id)
      expect(ids.toSorted()).toEqual(all.toSorted())
      const [, element = ''] = handbook.split('`organising`')
      expect(element.indexOf('`organising.host`')).toBeGreaterThan(0)
      expect(element.slice(0, element.indexOf('`organising.host`'))).not.toMatch(/^## /m)
    }
  })

  it('opens the handbook with what is in it, and each chapter with what it is about', () => {
    const handbook = markdownHandbook(options())
    const chapters = [...handbook.matchAll(/^# (.*)$/gm)].map(([, title]) => title).slice(1)
    for (const chapter of chapters) expect(handbook).toMatch(new RegExp(`^- \\*\\*${chapter}[:*]`, 'm'))
    for (const section of handbook.split(/^# .*$/m).slice(2)) expect(section).toMatch(/^\n+[A-ZÆØÅ][^\n]+\.\n\n## /)
  })

  it('lists every kind', () => {
    const list = prettyList(options(), terminal())
    const headings = list.match(/\n[^\s─═].*\n─+\n/g)
    expect(headings).toHaveLength(KINDS.length)
    expect(list).toContain('• target_group.inclusion_criteria: Hvem ordningen er for\n')
  })

  it('writes Markdown with the same words', () => {
    const text = markdownExplain('roles', meant('roles'), options())
    expect(text).toContain('## Roller blandt deltagerne')
    expect(text).toContain('### Lukket: Peer-givere og peer-modtagere')
    expect(text).toContain('- `roles-unclear`: Roller uden navn')
  })
})
