/** A small catalogue and the compiled shapes, for the tests of the reader. */
import { Ajv, type SchemaObject } from 'ajv'
import type { Catalogue, CatalogueTexts, Criterion, Part } from '../../src/catalogue/types.ts'
import { shapes } from '../../src/format/shapes.ts'
import { readScheme, type SchemeTools } from '../../src/scheme/read.ts'
import type { SchemeDocument } from '../../src/scheme/types.ts'
import { positions } from '../../src/yaml/positions.ts'
import { explainSyntax } from '../../src/yaml/syntax.ts'

type Traits = { always?: boolean; gate?: boolean; when?: string }

function part(id: string, criteria: Record<string, Traits>): Part {
  return {
    id,
    sources: [],
    criteria: Object.entries(criteria).map(
      ([name, { always = false, gate = false, when = null }]): Criterion => ({
        id: name,
        part: id,
        path: `${id}.${name}`,
        weight: 'important',
        stage: 'pilot',
        gate,
        allowsNotApplicable: !always && !gate,
        condition: when,
        sources: [],
        cases: [],
      }),
    ),
  }
}

const PAIRS = ['organisation', 'group_size', 'roles', 'recruitment']

export const catalogue: Catalogue = {
  version: '0',
  hash: '',
  purpose: ['need', 'long_term'].map((id) => ({ id, reassess: true, sources: [] })),
  elements: [
    part('target_group', { inclusion_criteria: { always: true }, criteria_review: {}, involvement: {} }),
    part('organising', { host: { always: true }, steering_group: { when: 'partner' } }),
    part('matching', { strategy: {}, consent: {} }),
    part('training_supervision', { supervision: {}, acute_line: { gate: true } }),
  ],
  lenses: [
    part('safeguarding', { confidentiality: { gate: true }, complaints: {} }),
    part('principles', { mutuality: {} }),
  ],
  pairs: PAIRS.map((id) => ({ id, chosen: 'closed' as const, heavier: null, sources: [] })),
  conditions: { partner: { names: ['partner'], asks: ['profile.partnership'], test: () => true } },
  rules: [
    {
      id: 'meeting-place-missing',
      severity: 'warning',
      serious: false,
      at: 'grid.roles',
      asks: [],
      reads: [],
      sides: [],
      sources: [],
      test: () => false,
    },
  ],
  sources: [
    { id: 'vive-2019', title: 'VIVE', read: 'part' },
    { id: 'hf-guide', title: 'Guide', read: 'whole' },
  ],
  facts: [],
  cases: [],
  suggestions: [],
  words: [],
}

/** Texts in which every title and question says its own id. */
export const texts: CatalogueTexts = {
  language: 'en',
  parts: byId(
    [...catalogue.elements, ...catalogue.lenses].map(({ id }) => id),
    (id) => ({ title: `Title of ${id}`, about: `About ${id}.` }),
  ),
  criteria: byId(
    [...catalogue.elements, ...catalogue.lenses].flatMap(({ criteria }) => criteria.map(({ path }) => path)),
    (path) => ({
      title: `Title of ${path}`,
      question: `Question of ${path}, which goes on for so long that it takes more than one line of the blank file?`,
      partly: 'Partly so.',
      in_place: 'So: all of it.',
      why: 'Why.',
      action: 'Do it.',
    }),
  ),
  pairs: byId(PAIRS, (id) => ({
    title: `Title of ${id}`,
    question: `Question of ${id}?`,
    closed: { label: 'The one', meaning: '', cost: '', advantages: [], drawbacks: [] },
    open: { label: 'The other', meaning: '', cost: '', advantages: [], drawbacks: [] },
    warnings: [],
    chosen: '',
  })),
  purpose: byId(['need', 'long_term'], (id) => ({ title: `Title of ${id}`, question: `Question of ${id}?`, help: '' })),
  conditions: { partner: 'you have a partner' },
  facts: {
    stage: { title: 'Stage', question: 'How far?', values: { idea: 'idea', closed: 'ended' }, fields: {} },
    funding: {
      title: 'Funding',
      question: 'Who pays?',
      values: { project: 'project money' },
      fields: { ends: 'ends' },
    },
  },
  rules: {},
  types: {},
  combinations: {},
  partnerships: {},
  reasons: {},
  outcomes: {},
  channels: {},
  sources: {},
  cases: {},
  suggestions: {},
  synonyms: [],
  words: {},
}

function byId<T>(ids: readonly string[], turn: (id: string) => T): Record<string, T> {
  return Object.fromEntries(ids.map((id) => [id, turn(id)]))
}

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
/** What ajv makes of the shapes: the check of the program must agree with it. */
export const accepts = ajv.compile(shapes as SchemaObject)
export const tools: SchemeTools = { catalogue, syntax: explainSyntax }

export function read(text: string): SchemeDocument {
  return readScheme(text, 'test.scheme.yaml', tools)
}

/** The findings of a text as `line:column rule`. */
export function found(text: string): string[] {
  const at = positions(text)
  return read(text).findings.map(({ rule, span }) => {
    const { line, column } = at(span.start)
    return `${line}:${column} ${rule}`
  })
}

/** A valid scheme to which lines can be added. */
export const HEAD = 'peerscheme: 1\nname: Vores ordning\nstage: idea\n'

/** The findings of lines below a valid head, as `line:column rule`, where the first line is 1. */
export function foundBelow(lines: string): string[] {
  return found(HEAD + lines).map((one) => one.replace(/^\d+/, (line) => String(Number(line) - 3)))
}
