/** A small catalogue, and schemes made by hand on it: what the reports are shown in their tests. */
import { assess } from '../../src/assess/assess.ts'
import type { Assessment } from '../../src/assess/types.ts'
import type { Catalogue, CatalogueTexts, Criterion, Rule } from '../../src/catalogue/types.ts'
import type { Finding } from '../../src/findings/types.ts'
import type { Status } from '../../src/format/vocabulary.ts'
import type { Language } from '../../src/language/types.ts'
import { type AuditedFile, type AuditOptions, NO_COLOURS, type TerminalOptions } from '../../src/report/types.ts'
import type { Answer, PairAnswer, Scheme, SchemeDocument } from '../../src/scheme/types.ts'

type Given = Pick<Criterion, 'path' | 'weight' | 'stage'> & Partial<Criterion>

function criterion(given: Given): Criterion {
  const [part = '', id = ''] = given.path.split('.')
  const usual = { id, part, gate: false, allowsNotApplicable: true, condition: null, cases: [] }
  return { ...usual, sources: [{ id: 'vive-2019', page: 12 }], ...given }
}

const CRITERIA: Criterion[] = [
  criterion({
    path: 'target_group.inclusion_criteria',
    weight: 'essential',
    stage: 'idea',
    allowsNotApplicable: false,
  }),
  criterion({ path: 'target_group.involvement', weight: 'important', stage: 'idea', cases: ['hoereforeningen'] }),
  criterion({ path: 'target_group.criteria_review', weight: 'important', stage: 'running' }),
  criterion({ path: 'organising.host', weight: 'essential', stage: 'idea' }),
  criterion({ path: 'organising.written_agreement', weight: 'essential', stage: 'pilot', condition: 'partner' }),
  criterion({ path: 'organising.contact_with_groups', weight: 'supportive', stage: 'pilot' }),
  criterion({ path: 'training_supervision.acute_line', weight: 'essential', stage: 'pilot', gate: true }),
  criterion({ path: 'training_supervision.recognition', weight: 'supportive', stage: 'anchored' }),
]
const LENS_CRITERIA: Criterion[] = [
  criterion({ path: 'safeguarding.confidentiality', weight: 'essential', stage: 'pilot', gate: true }),
  criterion({ path: 'principles.mutuality', weight: 'important', stage: 'idea' }),
]

const part = (criteria: Criterion[]) => (id: string) => ({
  id,
  sources: [],
  criteria: criteria.filter((one) => one.part === id),
})

const partnership = (facts: unknown) =>
  (facts as { profile: { partnership?: string | null } }).profile.partnership ?? undefined

const RULE: Rule = {
  id: 'roles-unclear',
  severity: 'warning',
  serious: true,
  at: 'grid.roles',
  asks: ['grid.roles'],
  reads: [],
  sides: ['roles.closed'],
  sources: [{ id: 'hf-guide', section: 'Format' }],
  test: () => false,
}

export const CATALOGUE: Catalogue = {
  version: '0.1.0',
  hash: 'f'.repeat(64),
  purpose: [
    { id: 'need', reassess: true, sources: [{ id: 'hf-guide', section: 'Overvejelser og valg' }] },
    { id: 'long_term', reassess: false, sources: [] },
  ],
  elements: ['target_group', 'organising', 'training_supervision'].map(part(CRITERIA)),
  lenses: ['safeguarding', 'principles'].map(part(LENS_CRITERIA)),
  pairs: ['roles', 'coordination'].map((id) => ({
    id,
    chosen: 'open',
    heavier: 'closed',
    sources: [{ id: 'hf-guide', section: 'Format' }],
  })),
  conditions: {
    partner: {
      names: ['partner'],
      asks: ['profile.partnership'],
      // A fact left out meets every part of a condition; null meets none.
      test: (facts) => {
        const { profile } = facts as { profile: object }
        return !('partnership' in profile) || ![undefined, 'none'].includes(partnership(facts))
      },
    },
  },
  rules: [RULE],
  sources: [
    {
      id: 'vive-2019',
      title: 'Peer-to-peer-fællesskaber. Inspirationshæfte',
      authors: 'Flensborg Jensen, M. & Olsen, L.',
      year: 2019,
      publisher: 'VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd',
      read: 'part',
    },
    { id: 'hf-guide', title: 'Vejledning', authors: 'Lindqvist, T. H.', publisher: 'Høreforeningen', read: 'whole' },
    {
      id: 'chinman-2016',
      title: 'Early stages',
      authors: 'Chinman, M., McCarthy, S. et al.',
      year: 2016,
      publisher: 'Psychiatric Rehabilitation Journal, 39',
      read: 'summary',
    },
    { id: 'facit-study', title: 'Canonical Cross-loadings (topic page)', read: 'summary' },
    { id: 'cfsa-gdpr', title: 'Regler for persondata', publisher: 'Center for Socialt Arbejde (CFSA)', read: 'part' },
  ],
  facts: [{ id: 'partnership', values: ['classic', 'none'] }],
  cases: [{ id: 'hoereforeningen', name: 'Ingen skal stå alene' }],
  words: [],
  suggestions: [
    {
      kind: 'type',
      id: 'group',
      types: ['group'],
      case: 'hoereforeningen',
      reasons: (['for', 'against'] as const).map((side) => ({
        side,
        asks: ['profile.partnership', 'profile.vulnerable'],
        sources: [{ id: 'vive-2019', page: 8 }],
        test: (facts) => partnership(facts) === 'none',
      })),
    },
  ],
}

const DA: Record<string, string> = {
  'target_group.inclusion_criteria': 'Hvem ordningen er for',
  'target_group.involvement': 'Målgruppen med ved bordet',
  'target_group.criteria_review': 'Eftersyn af målgruppen',
  'organising.host': 'Hvor ordningen hører hjemme',
  'organising.written_agreement': 'Skriftlig aftale med partneren',
  'organising.contact_with_groups': 'Forbindelsen til grupperne',
  'training_supervision.acute_line': 'En at ringe til, når I mødes',
  'training_supervision.recognition': 'Tak til dem, der støtter',
  'safeguarding.confidentiality': 'Fortrolighed og dens grænser',
  'principles.mutuality': 'Støtte, der går begge veje',
}

/** The texts of the small catalogue; in English each says the id, so that a Danish word in an English report shows. */
export function textsOf(language: Language): CatalogueTexts {
  const da = language === 'da'
  const say = (danish: string, english: string) => (da ? danish : english)
  const side = (label: string) => ({
    label,
    meaning: `${label}: ${say('sådan', 'like this')}`,
    cost: say('to timer om ugen', 'two hours a week'),
    advantages: [say('en fordel', 'an advantage')],
    drawbacks: [say('en ulempe', 'a drawback')],
  })
  const titled = (danish: string, english: string) => ({
    title: say(danish, english),
    about: say('Om det.', 'About it.'),
  })
  return {
    language,
    parts: {
      target_group: titled('Målgruppe', 'Target group'),
      organising: titled('Organisering', 'Organising'),
      training_supervision: titled('Uddannelse og supervision', 'Training and supervision'),
      safeguarding: titled('Tryghed og sikkerhed', 'Safeguarding'),
      principles: titled('Er det stadig peer-støtte?', 'Is it still peer support?'),
    },
    criteria: Object.fromEntries(
      [...CRITERIA, ...LENS_CRITERIA].map(({ path }) => [
        path,
        {
          title: say(DA[path] ?? path, `Title of ${path}`),
          question: say(`Spørgsmål om ${path}?`, `Question about ${path}?`),
          partly: say('halvt', 'half'),
          in_place: say('helt', 'whole'),
          why: say(`Derfor ${path}.`, `Because ${path}.`),
          action: say(`Gør ${path}.`, `Do ${path}.`),
        },
      ]),
    ),
    pairs: {
      roles: {
        title: say('Roller blandt deltagerne', 'Roles among participants'),
        question: say('Hvem støtter hvem?', 'Who supports whom?'),
        closed: side(say('Peer-givere og peer-modtagere', 'Givers and receivers')),
        open: side(say('Ligeværdige peers', 'Equal peers')),
        warnings: [],
        chosen: say('Alle er lige.', 'All are equal.'),
      },
      coordination: {
        title: say('Kontakt i gruppen', 'Contact in the group'),
        question: say('Hvordan holder I kontakt?', 'How do you keep in touch?'),
        closed: side(say('Koordinering i gruppen på mail', 'Coordination by e-mail')),
        open: side(say('Koordinering i gruppen på facebook', 'Coordination on Facebook')),
        warnings: [say('Ikke alle er digitale.', 'Not everybody is digital.')],
        chosen: say('Mail og mere.', 'E-mail and more.'),
      },
    },
    purpose: {
      need: {
        title: say('Behovet', 'The need'),
        question: say('Hvilket behov?', 'Which need?'),
        help: say('Kort.', 'Short.'),
      },
      long_term: {
        title: say('Ordningen på længere sigt', 'The scheme in the long term'),
        question: say('Hvad så bagefter?', 'What then?'),
        help: say('Kort.', 'Short.'),
      },
    },
    conditions: { partner: say('I har en partner', 'you have a partner') },
    facts: {
      partnership: {
        title: say('Partnerskab', 'Partnership'),
        question: say('Har I en fast partner?', 'Do you have a partner?'),
        values: { classic: say('klassisk', 'classic'), none: say('intet', 'none') },
        fields: {},
      },
    },
    rules: {
      'roles-unclear': {
        title: say('Roller uden navn', 'Roles without a name'),
        message: say('{grid.roles} giver {n} pr. støtte', '{grid.roles} makes {n} per supporter'),
        why: say('Fordi.', 'Because.'),
        ways: [say('Gør a.', 'Do a.'), say('Gør b.', 'Do b.')],
      },
    },
    types: {
      group: {
        title: say('Gruppefællesskab', 'Group community'),
        meaning: say('Man er flere.', 'People are several.'),
        strengths: [say('styrke', 'strength')],
        weaknesses: [say('svaghed', 'weakness')],
        direction: 'mutual',
        sources: [{ id: 'vive-2019', page: 7 }],
      },
    },
    combinations: {
      group_digital: {
        title: say('Gruppe og net', 'Group and net'),
        types: ['group'],
        meaning: say('Begge dele.', 'Both.'),
        sources: [],
      },
    },
    partnerships: {
      none: {
        title: say('Intet partnerskab', 'No partnership'),
        meaning: say('Alene.', 'Alone.'),
        means: say('Egne kræfter', 'Own strength'),
        strengths: [say('frihed', 'freedom')],
        weaknesses: [say('få veje', 'few routes')],
        case: 'hoereforeningen',
        sources: [{ id: 'vive-2019', page: 15 }],
      },
    },
    reasons: {
      turnover: {
        title: say('Nye folk', 'New people'),
        meaning: say('Nogen skifter job.', 'Somebody changes jobs.'),
        criteria: ['organising.host'],
        sources: [{ id: 'vive-2019', page: 14 }],
      },
    },
    outcomes: {
      self_worth: {
        title: say('Selvværd', 'Self-worth'),
        meaning: say('Man vokser.', 'People grow.'),
        who: 'supporters',
        good: true,
        criteria: ['organising.host'],
        sources: [],
      },
    },
    channels: { website: { title: say('Hjemmeside', 'Website'), meaning: say('På nettet.', 'Online.'), sources: [] } },
    sources: { 'vive-2019': { what: say('Et hæfte.', 'A booklet.') } },
    cases: {
      hoereforeningen: {
        about: say('En forening.', 'An association.'),
        lessons: [{ text: say('Spørg først.', 'Ask first.'), sources: [{ id: 'hf-guide', section: 'Format' }] }],
      },
    },
    words: {},
    synonyms: [
      { words: say('gæld, pengekasse', 'debt, kitty').split(', '), see: ['organising.written_agreement', 'roles'] },
    ],
    suggestions: {
      'type.group': [say('Det taler for.', 'This speaks for it.'), say('Det taler imod.', 'This speaks against.')],
    },
  }
}

export const TEXTS: Record<Language, CatalogueTexts> = { da: textsOf('da'), en: textsOf('en') }

export interface SchemeGiven extends Partial<Omit<Scheme, 'answers' | 'grid' | 'profile'>> {
  answers?: Record<string, Status | (Partial<Answer> & { status: Status | null })>
  grid?: Record<string, Partial<PairAnswer>>
  partnership?: string | null
}

const NO_ANSWER: Answer = { status: null, note: null, evidence: [], owner: null, due: null }

/** A scheme with what a test is about; everything else is not given. */
export function schemeOf(given: SchemeGiven = {}): Scheme {
  const { answers = {}, grid = {}, partnership: partner = null, ...rest } = given
  const filled = Object.entries(answers).map(([path, one]) => [
    path,
    typeof one === 'string' ? { ...NO_ANSWER, status: one } : { ...NO_ANSWER, ...one },
  ])
  const none = { min: null, max: null }
  return {
    name: 'Trial',
    organisation: null,
    language: 'da',
    stage: 'running',
    reference: false,
    about: null,
    assessed: null,
    profile: {
      target_group: null,
      community_types: null,
      partnership: partner,
      partner_kind: null,
      vulnerable: null,
      minors: null,
      digital_reach: null,
      participants: { expected: null, enrolled: null, givers: null, receivers: null },
      group_size: none,
      meetings: { planned: null, every: null },
      staffing: { leaders: null, workers: null, external: null, facilitators: null, volunteers: null },
      channels: null,
      recruits_through: null,
      sensitive: null,
      data_kept: null,
      groups: null,
      members_pay: null,
      funding: { kind: null, ends: null },
    },
    purpose: {},
    answers: Object.fromEntries(filled),
    grid: Object.fromEntries(
      Object.entries(grid).map(([id, one]) => [id, { position: null, target: null, note: null, evidence: [], ...one }]),
    ),
    custom: [],
    texts: [],
    exceptions: [],
    lessons: [],
    ...rest,
  }
}

export const AS_OF = '2026-11-21'

/** A file with its assessment; `changed` overrides parts of the assessment. */
export function audited(given: SchemeGiven = {}, changed: Partial<Assessment> = {}): AuditedFile {
  const scheme = schemeOf(given)
  const document = documentOf('peerscheme: 1\nname: Trial\nstage: running\n', [])
  const assessment = { ...assess(scheme, CATALOGUE, AS_OF), ...changed }
  return { document: { ...document, scheme, name: scheme.name }, assessment }
}

export function documentOf(text: string, findings: Finding[], file = 'trial.scheme.yaml'): SchemeDocument {
  return { file, text, scheme: null, name: null, language: null, findings, locate: () => ({ start: 0, end: 1 }) }
}

/** A file that is not a valid scheme. */
export function invalid(file = 'brudt.scheme.yaml'): AuditedFile {
  const text = 'peerscheme: 1\nstage: runing\n'
  return { document: documentOf(text, [WRONG_VALUE], file), assessment: null }
}

export const WRONG_VALUE: Finding = {
  rule: 'wrong-value',
  severity: 'error',
  span: { start: 21, end: 27 },
  path: 'stage',
  found: 'runing',
  expected: ['idea', 'pilot', 'running'],
  suggestion: 'running',
  args: {},
}

export function options(lang: Language = 'da', more: Partial<AuditOptions> = {}): AuditOptions {
  return { catalogue: CATALOGUE, texts: TEXTS[lang], lang, ...more }
}

export function terminal(width: number | null = 80, more: Partial<TerminalOptions> = {}): TerminalOptions {
  return { width, colour: NO_COLOURS, unicode: true, ...more }
}

/** Answers that leave nothing open at stage running, with a partner. */
export const ALL_IN_PLACE: Record<string, Status> = Object.fromEntries(
  [...CRITERIA, ...LENS_CRITERIA].map(({ path }) => [path, 'in_place' as const]),
)
