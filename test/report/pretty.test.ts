import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { portfolioRow } from '../../src/report/portfolio.ts'
import { prettyPortfolio, prettyReport, prettyReports } from '../../src/report/pretty.ts'
import { runs } from '../setup/properties.ts'
import type { SchemeGiven } from './fixtures.ts'
import { ALL_IN_PLACE, audited, invalid, options, terminal } from './fixtures.ts'
import { anyScheme } from './random.ts'

const report = (given: SchemeGiven, more: Parameters<typeof options>[1] = {}, lang: 'da' | 'en' = 'da') =>
  prettyReport(audited(given), options(lang, more), terminal(100))

/** Whether the texts stand in this order. */
function inOrder(whole: string, ...texts: string[]) {
  const places = texts.map((text) => whole.indexOf(text))
  expect(places, texts.join(' < ')).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
}

describe('the report for a terminal', () => {
  it('begins with what must be in place first', () => {
    const text = report({
      answers: { 'training_supervision.acute_line': 'missing', 'organising.host': 'partly' },
      grid: { roles: { position: 'open' } },
    })
    inOrder(
      text,
      'Skal være på plads først',
      'En at ringe til, når I mødes: ikke på plads',
      'Første skridt: Gør training_supervision.acute_line.',
      'Fortrolighed og dens grænser: ikke besvaret endnu',
      'Score\n',
      'De ni kerneelementer',
      'Sideblik',
      'Grundlæggende overvejelser',
      'Skema: lukket og åbent',
      'Det kan I arbejde videre med',
      'Ikke besvaret endnu\n',
    )
  })

  it.each([
    ['partly', 'kun delvist på plads'],
    ['planned', 'ikke på plads (planlagt)'],
    ['missing', 'ikke på plads'],
  ] as const)('says of a gate that is %s: %s', (status, words) => {
    expect(report({ answers: { 'safeguarding.confidentiality': status } })).toContain(
      `Fortrolighed og dens grænser: ${words}\n`,
    )
  })

  it('says so when all that must come first is there', () => {
    const text = report({ answers: ALL_IN_PLACE, partnership: 'classic' })
    expect(text).not.toContain('Skal være på plads først')
    expect(text).toContain('Det, der skal være på plads først, er på plads.')
  })

  it('gives the range where too little is answered to judge', () => {
    const text = report({ answers: { 'organising.host': 'in_place' }, partnership: 'none' })
    expect(text).toContain('25-100 af 100: for lidt er besvaret til at dømme')
    expect(text).toMatch(/Niveau: +ikke endnu: mindst to tredjedele skal være besvaret/)
  })

  it('gives the level with its rule, and what the next one takes', () => {
    const { 'training_supervision.acute_line': _, ...answers } = ALL_IN_PLACE
    const text = report({
      answers: { ...answers, 'training_supervision.acute_line': 'partly' },
      partnership: 'classic',
    })
    expect(text).toMatch(/Niveau: +på vej \(mindst 40\)/)
    expect(text).toMatch(/Næste niveau: +”står godt” kræver alt det, der skal være på plads først \(nu mangler 1\)/)
  })

  it('asks for the facts that criteria wait for, with the question in words', () => {
    const text = report({ answers: ALL_IN_PLACE })
    inOrder(text, 'Besvar profile.partnership: 1 punkt afhænger af det.', 'Har I en fast partner?')
    expect(text).toContain('det står ikke fast endnu, hvilke punkter der gælder for jer')
  })

  it('says what the score is and is not', () => {
    expect(report({})).toMatch(/ikke hvor god kontakten er\s+mellem mennesker.*FACIT/s)
    expect(report({})).toMatch(/\(Chinman\s+m\.fl\.\s+2016\)/)
  })

  it('tells a gap with why, what to do, who, when and the source', () => {
    const answers = {
      'target_group.involvement': {
        status: 'missing' as const,
        owner: 'formanden',
        due: '2026-02-01',
        note: 'Aftalt på mødet',
      },
    }
    const text = report({ answers })
    inOrder(
      text,
      ' 1. Målgruppen med ved bordet',
      'Målgruppe · ikke på plads',
      'Derfor target_group.involvement.',
      'Gør target_group.involvement.',
      'Aftalt på mødet',
      'Formanden, inden 1.2.2026: fristen er overskredet',
      'VIVE 2019, s. 12',
      'Ingen skal stå alene',
    )
  })

  it('tells ten gaps in full and the rest in a line each, all of them when asked', () => {
    const answers = Object.fromEntries(Object.keys(ALL_IN_PLACE).map((path) => [path, 'missing' as const]))
    const gap = audited({ answers }).assessment?.gaps[0]
    const file = audited(
      { answers },
      { gaps: Array.from({ length: 12 }, () => ({ ...gap!, lens: false, gain: 1.25 })) },
    )
    const show = (all: boolean) => prettyReport(file, options('da', { all }), terminal())
    expect(show(false).match(/Hvem og hvornår/g)).toHaveLength(10)
    expect(show(false)).toMatch(/\n {2}12\. ✗ .* høj +1,3\n/)
    expect(show(false)).toContain('--all')
    expect(show(true).match(/Hvem og hvornår/g)).toHaveLength(12)
    expect(show(true)).not.toContain('--all')
  })

  it('shows one element alone with all its criteria', () => {
    const text = report(
      { answers: { 'organising.host': { status: 'partly', note: 'Næsten' } } },
      { only: 'organising' },
    )
    inOrder(text, '◐ Hvor ordningen hører hjemme (delvist, afgørende)', 'Note: Næsten', '? Forbindelsen til grupperne')
    for (const other of ['Skema:', 'Grundlæggende', 'Målgruppe']) expect(text).not.toContain(other)
  })

  it('keeps apart what does not count', () => {
    const text = report({
      partnership: 'none',
      answers: {
        'organising.written_agreement': 'in_place',
        'organising.contact_with_groups': { status: 'not_applicable', note: 'Der er kun én gruppe' },
        'training_supervision.recognition': 'in_place',
      },
    })
    inOrder(text, 'Før tid', 'Tak til dem, der støtter')
    expect(text).toContain('Forbindelsen til grupperne: Der er kun én gruppe')
    expect(text).toContain('Skriftlig aftale med partneren (spørges, når I har en partner)')
  })

  it('lets an idea be thin', () => {
    const text = report({ stage: 'idea', answers: { 'organising.host': 'planned' } })
    expect(text).toContain('helt i orden, at billedet er tyndt')
    expect(text).toContain('█ planlagt eller mere')
    expect(text).not.toContain('Skal være på plads først')
  })

  it('gives a closed scheme lessons, not to-dos', () => {
    const text = report({
      stage: 'closed',
      answers: { 'organising.host': 'missing' },
      lessons: [{ text: 'Begynd småt', evidence: [] }],
    })
    inOrder(text, 'Erfaringer', 'Begynd småt', 'Det kom ikke på plads', 'Derfor organising.host.')
    for (const todo of ['Første skridt', 'Hvem og hvornår', 'point mere']) expect(text).not.toContain(todo)
  })

  it('tells what is known of a reference case, without a grade', () => {
    const evidence = [{ kind: 'source' as const, what: 'hf-guide', on: null, page: null, section: 'Format' }]
    const text = report({
      reference: true,
      answers: { 'organising.host': { status: 'in_place', note: 'Foreningen selv', evidence } },
      grid: { roles: { position: 'open' } },
    })
    inOrder(text, 'Det fortæller kilden', 'Foreningen selv', 'Høreforeningens vejledning, Format', 'Skema', 'Kilder')
    expect(text).toContain('Resten ved vi ikke: det, vi har læst af kilden, fortæller ikke om 9 punkter.')
    for (const grade of ['Score', 'Niveau', 'Skal være på plads', ' af 100', 'Første skridt'])
      expect(text).not.toContain(grade)
  })

  it('says a dilemma with its values, the two ways out, and what cannot be told yet', () => {
    const file = audited(
      {},
      {
        rules: [
          {
            id: 'roles-unclear',
            severity: 'warning',
            serious: true,
            at: 'grid.roles',
            args: { 'grid.roles': 'closed', n: 2.5 },
          },
        ],
        cannot_tell: [{ id: 'roles-unclear', asks: ['grid.roles'] }],
      },
    )
    const text = prettyReport(file, options(), terminal())
    inOrder(
      text,
      'Roller uden navn',
      'Peer-givere og peer-modtagere giver 2,5 pr. støtte',
      'Gør a.',
      'Gør b.',
      'Kan ikke siges endnu',
      'Hvem støtter hvem?',
    )
  })

  it('is English throughout in English', () => {
    const answers = {
      'organising.host': 'missing' as const,
      'target_group.involvement': { status: 'partly' as const, due: '2027-02-01' },
    }
    const text = report(
      { answers, grid: { roles: { position: 'closed', target: 'open' } } },
      { all: true, explainScore: true },
      'en',
    )
    expect(text.replaceAll('Ingen skal stå alene', '')).not.toMatch(/[æøåÆØÅ]|\b(på|og|ikke|af|punkt)\b/)
    expect(text).toContain('By 1 February 2027')
  })

  it('ends in one line feed, begins without a blank line and trails no blanks', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const text = report(given)
        expect(text.endsWith('\n') && !text.endsWith('\n\n') && !text.startsWith('\n')).toBe(true)
        expect(text).not.toMatch(/[ \t]\n/)
      }),
      { numRuns: runs(25) },
    )
  })
})

describe('the grid', () => {
  const rows = (given: SchemeGiven, unicode = true) =>
    prettyReport(audited(given), options(), terminal(80, { unicode }))
      .split('\n')
      .filter((row) => row.includes('Peer-givere'))

  it.each([
    [{ position: 'closed' }, '●─────┼─────┤'],
    [{ position: 'between', target: 'open' }, '├─────●─────◇'],
    [{ position: 'open', target: 'open' }, '├─────┼─────◆'],
    [{ position: null, target: 'closed' }, '◇─────┼─────┤'],
    [{ position: 'skip' }, 'sprunget over'],
    [{ position: null, note: 'senere' }, 'ubesvaret'],
  ] as const)('draws %j as %s', (pair, drawn) => {
    expect(rows({ grid: { roles: pair } })[0]).toContain(drawn)
  })

  it('sums halves as the paper form has them', () => {
    const text = report({ grid: { roles: { position: 'between' }, coordination: { position: 'open' } } })
    expect(text).toMatch(/Samlet antal +½ +1½\n/)
  })

  it('says that it is not filled in where nothing is', () => {
    expect(report({})).toContain('Skemaets 2 par er ikke udfyldt endnu.')
  })
})

describe('the page', () => {
  const wide = (line: string) => !line.includes('://')

  it('keeps to its width with any text, in both languages, with and without Unicode', () => {
    fc.assert(
      fc.property(
        anyScheme,
        fc.constantFrom(60, 72, 80, 100),
        fc.boolean(),
        fc.constantFrom('da', 'en'),
        fc.boolean(),
        (given, width, unicode, lang, all) => {
          const text = prettyReport(
            audited(given),
            options(lang as 'da', { all, explainScore: all }),
            terminal(width, { unicode }),
          )
          const over = text.split('\n').filter((line) => wide(line) && stringWidth(line) > width)
          expect(over).toEqual([])
        },
      ),
      { numRuns: runs(40) },
    )
  })

  it('lets nothing of the file steer the terminal', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const text = prettyReport(audited(given), options('da', { all: true }), terminal(80))
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
      }),
      { numRuns: runs(40) },
    )
  })

  it('wraps nothing and colours nothing in a pipe', () => {
    const long = 'ord '.repeat(80).trim()
    const text = prettyReport(
      audited({ answers: { 'organising.host': { status: 'partly', note: long } } }),
      options(),
      terminal(null),
    )
    expect(text).toContain(long)
    expect(text).not.toContain('\u001b')
  })

  it('says the same with colours as without', () => {
    const file = audited({ answers: { 'organising.host': 'partly' }, grid: { roles: { position: 'open' } } })
    const colour = new Chalk({ level: 1 })
    const coloured = prettyReport(file, options(), terminal(80, { colour }))
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(prettyReport(file, options(), terminal(80)))
  })

  it('draws with letters alone where there is no Unicode', () => {
    const file = audited({
      answers: { 'organising.host': 'partly' },
      grid: { roles: { position: 'between', target: 'open' } },
    })
    const text = prettyReport(file, options('da', { explainScore: true }), terminal(80, { unicode: false }))
    expect(text.replace(/[æøåÆØÅé]/g, '')).toMatch(/^[\x20-\x7e\n]+$/)
    expect(text).toContain('|-----@-----o')
    expect(text).toMatch(/Samlet antal +1\/2 +1\/2\n/)
  })
})

describe('several files', () => {
  const files = [audited({ name: 'Ørsted' }), invalid('a.scheme.yaml'), audited({ name: 'Aalborg', reference: true })]

  it('have a row each by name, with invalid files and reference cases as such', () => {
    const text = prettyPortfolio(
      files.map((file) => portfolioRow(file, options())),
      options(),
      terminal(),
    )
    const rows = text.split('\n').filter((line) => /^ {2}(Ørsted|a\.scheme|Aalborg)/.test(line))
    expect(rows.map((row) => row.trim().split(/ {2,}/).slice(0, 2))).toEqual([
      ['a.scheme.yaml', 'ugyldig'],
      ['Ørsted', 'i drift'],
      ['Aalborg', 'referencecase'],
    ])
    expect(rows[1]).toContain('0-100')
  })

  it('have their reports in the order given, and the overview last', () => {
    const text = prettyReports(
      files.map((file) => ({ file, options: options() })),
      options('en'),
      terminal(),
    )
    inOrder(text, 'Ørsted\n══════', 'a.scheme.yaml\n═════════════', 'Aalborg\n═══════', 'Overview\n════════')
  })

  it('have no overview when there is only one', () => {
    expect(prettyReports([{ file: files[0]!, options: options() }], options(), terminal())).not.toContain('Overblik')
  })

  it('show an invalid one with its findings', () => {
    const text = prettyReport(invalid(), options(), terminal())
    inOrder(text, 'Ordningen kan ikke vurderes', 'brudt.scheme.yaml:2:8', 'fejl:', '> 2 │ stage: runing', '^^^^^^')
  })
})
