/**
 * The reports as people see them, on the small catalogue: a page for each thing they show and each format, in both
 * languages. What the built catalogue says stands on two pages of test/cli alone, so that a better text there, or one
 * criterion more, changes those and none of these. They are renewed with `npm test -- -u`.
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { assume, assumedOf, difference, targetChanges } from '../../src/assess/what-if.ts'
import { LANGUAGES, type Language } from '../../src/language/types.ts'
import { finder, markdownExplain, prettyExplain } from '../../src/report/explain.ts'
import { auditJson } from '../../src/report/json.ts'
import { markdownPortfolio, markdownReport } from '../../src/report/markdown.ts'
import { portfolioRow } from '../../src/report/portfolio.ts'
import { prettyPortfolio, prettyReport } from '../../src/report/pretty.ts'
import type { AuditedFile, AuditOptions } from '../../src/report/types.ts'
import type { Change } from '../../src/scheme/assumption.ts'
import {
  ALL_IN_PLACE,
  AS_OF,
  audited,
  CATALOGUE,
  invalid,
  options,
  type SchemeGiven,
  TEXTS,
  terminal,
} from './fixtures.ts'

const WIDTH = 80
const seen = { kind: 'document' as const, what: 'aftale.pdf', on: '2026-05', page: 2, section: null }

/** A pilot with some of everything: its report has every section. */
const PILOT: SchemeGiven = {
  name: 'Naboerne',
  organisation: 'Foreningen',
  stage: 'pilot',
  about: 'En prøve. Den er fundet på.',
  assessed: { on: '2026-11-18', by: [{ role: 'projektleder', basis: 'self' }] },
  partnership: 'none',
  purpose: {
    need: { text: 'Mange er alene', status: null, evidence: [] },
    long_term: { text: 'Det drøftes', status: 'in_doubt', evidence: [] },
  },
  answers: {
    'target_group.inclusion_criteria': { status: 'in_place', evidence: [seen] },
    'target_group.involvement': { status: 'partly', note: 'To er med', owner: 'formand', due: '2026-10-31' },
    'organising.host': { status: 'planned', owner: 'projektleder', due: '2027-02-01' },
    'organising.contact_with_groups': { status: 'not_applicable', note: 'Der er ingen grupper' },
    'training_supervision.acute_line': 'missing',
    'principles.mutuality': 'in_place',
  },
  grid: {
    roles: { position: 'closed', target: 'open', note: 'Sådan begyndte vi' },
    coordination: { position: 'between' },
  },
  custom: [
    {
      id: 'payment',
      labels: { closed: 'Kun medlemmer', open: 'Gratis' },
      position: 'open',
      target: null,
      note: null,
      evidence: [],
    },
  ],
}
const RAISED: Parameters<typeof audited>[1] = {
  rules: [
    {
      id: 'roles-unclear',
      severity: 'warning',
      serious: true,
      at: 'grid.roles',
      args: { 'grid.roles': 'closed', n: 2.5 },
    },
  ],
  cannot_tell: [{ id: 'roles-unclear', asks: ['grid.roles', 'profile.partnership'] }],
}
const EXEMPLARY: SchemeGiven = {
  name: 'Forbilledet',
  stage: 'anchored',
  partnership: 'classic',
  answers: Object.fromEntries(
    Object.keys(ALL_IN_PLACE).map((path) => [path, { status: 'in_place', evidence: [seen] }]),
  ),
  grid: { roles: { position: 'open' }, coordination: { position: 'closed' } },
}
const REFERENCE: SchemeGiven = {
  ...PILOT,
  name: 'Eksemplet',
  stage: 'closed',
  reference: true,
  lessons: [{ text: 'Spørg først.', evidence: [seen] }],
}
const IDEA: SchemeGiven = { name: 'Ideen', stage: 'idea', answers: { 'organising.host': 'partly' } }
const UNTOLD: SchemeGiven = { name: 'Uafklaret', answers: ALL_IN_PLACE }

/** One of every kind, what people call several, and a misspelt one. */
const ASKED = [
  ...['target_group', 'inclusion_criteria', 'safeguarding.confidentiality', 'need', 'roles', 'group', 'group_digital'],
  ...['none', 'turnover', 'self_worth', 'website', 'partnership', 'partner', 'roles-unclear', 'wrong-value'],
  ...['case:hoereforeningen', 'vive-2019', 'gæld', 'krietria_review'],
]

/** Both languages on one page. */
const inBoth = (show: (lang: Language) => string): string => LANGUAGES.map(show).join('\n\n')

/** What stands before a heading, and what after it. */
function parted(page: string, heading: string): [before: string, after: string] {
  const lines = page.split('\n')
  const at = lines.findIndex((line) => line.replace(/^#+ /, '') === heading)
  if (at < 0) throw new Error(`no heading is called ${heading}`)
  return [lines.slice(0, at).join('\n'), lines.slice(at).join('\n')]
}

async function expectPage(page: string, name: string): Promise<void> {
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, 'golden', name))
}

const FORMATS = [
  ['txt', (file: AuditedFile, chosen: AuditOptions) => prettyReport(file, chosen, terminal(WIDTH))],
  ['md', markdownReport],
] as const

describe.each(FORMATS)('in %s', (ending, report) => {
  it('a whole report', () =>
    expectPage(
      inBoth((lang) => report(audited(PILOT, RAISED), options(lang))),
      `report.${ending}`,
    ))

  it('what stands first at every stage and level', () => {
    const first = (given: SchemeGiven, lang: Language): string =>
      parted(
        report(audited(given), options(lang)),
        { da: 'De ni kerneelementer', en: 'The nine core elements' }[lang],
      )[0]
    const all = [IDEA, UNTOLD, EXEMPLARY]
    return expectPage(
      inBoth((lang) => all.map((given) => first(given, lang)).join('\n\n')),
      `beginnings.${ending}`,
    )
  })

  it('a report with nothing left to do', () =>
    expectPage(
      inBoth((lang) => report(audited(EXEMPLARY), options(lang))),
      `exemplary.${ending}`,
    ))

  it('a reference case', () =>
    expectPage(
      inBoth((lang) => report(audited(REFERENCE), options(lang))),
      `reference.${ending}`,
    ))

  it('one part alone, with the arithmetic behind its figures', () => {
    const chosen = { only: 'training_supervision', explainScore: true }
    return expectPage(
      inBoth((lang) => report(audited(PILOT), options(lang, chosen))),
      `one-part.${ending}`,
    )
  })

  it('everything that can be worked on, in full', () => {
    const all = (lang: Language): string =>
      parted(
        report(audited(PILOT), options(lang, { all: true })),
        { da: 'Det kan I arbejde videre med', en: 'What you can work on' }[lang],
      )[1]
    return expectPage(inBoth(all), `all-gaps.${ending}`)
  })

  it.each<[string, SchemeGiven, Change[] | 'targets']>([
    [
      'what-if',
      PILOT,
      [
        { path: 'grid.roles', value: 'open' },
        { path: 'organising.host', value: 'in_place' },
        { path: 'stage', value: 'running' },
      ],
    ],
    ['targets', PILOT, 'targets'],
  ])('%s', (name, given, asked) => {
    const file = audited(given)
    const { scheme } = file.document
    if (!scheme || !file.assessment) throw new Error('invalid')
    const changes = asked === 'targets' ? targetChanges(scheme) : asked
    const after = assess(assume(scheme, changes), CATALOGUE, AS_OF)
    const whatIf = {
      assumed: assumedOf(scheme, changes),
      before: file.assessment,
      after,
      difference: difference(file.assessment, after),
    }
    return expectPage(
      inBoth((lang) => report({ ...file, whatIf }, options(lang))),
      `${name}.${ending}`,
    )
  })

  it('several, beside each other', () => {
    const rows = (lang: Language) =>
      [audited(PILOT, RAISED), audited(EXEMPLARY), audited(IDEA), invalid(), audited(REFERENCE)].map((file) =>
        portfolioRow(file, options(lang)),
      )
    const overview = (lang: Language): string =>
      ending === 'md'
        ? markdownPortfolio(rows(lang), options(lang))
        : prettyPortfolio(rows(lang), options(lang), terminal(WIDTH))
    return expectPage(inBoth(overview), `several.${ending}`)
  })

  it('what can be asked about', () => {
    const explain = (lang: Language): string => {
      const find = finder(options(lang), TEXTS[lang === 'da' ? 'en' : 'da'])
      const page = (query: string): string =>
        ending === 'md'
          ? markdownExplain(query, find(query), options(lang))
          : prettyExplain(query, find(query), options(lang), terminal(WIDTH))
      return ASKED.map(page).join('\n\n')
    }
    return expectPage(inBoth(explain), `explain.${ending}`)
  })
})

it('the result for programs', () => {
  const files = [audited(PILOT, RAISED), invalid()]
  const json = auditJson(files, { ...options('da'), asOf: AS_OF })
  return expectPage(`${JSON.stringify(JSON.parse(json), null, 1)}\n`, 'result.json')
})
