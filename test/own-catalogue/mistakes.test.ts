import fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { FINDING_KINDS } from '../../src/findings/kinds.ts'
import { OWN_KINDS } from '../../src/own-catalogue/kinds.ts'
import { OWN_WORDS } from '../../src/own-catalogue/words.ts'
import { runs } from '../setup/properties.ts'
import { EXAMPLE, found, foundBelow, HEAD, message, published, read } from './read.ts'

/** A criterion, indented by so much, with some of its lines changed. */
function criterion(changes: Record<string, string> = {}, indent = 4): string {
  const keys: Record<string, string> = {
    id: 'own_one',
    weight: 'important',
    stage: 'pilot',
    title: 'Et punkt',
    question: 'Er det sådan?',
    partly: 'Halvt',
    in_place: 'Helt',
    why: 'Derfor',
    action: 'Gør det',
    ...changes,
  }
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`)
  return lines.map((line, index) => `${' '.repeat(indent)}${index === 0 ? '- ' : '  '}${line}\n`).join('')
}

function rule(when: string, more: Record<string, string> = {}): string {
  const keys = {
    id: 'own-rule',
    severity: 'info',
    title: 'En regel',
    message: 'Noget',
    why: 'Derfor',
    ways: '[En, To]',
    when,
  }
  const lines = Object.entries({ ...keys, ...more }).map(([key, value]) => `${key}: ${value}`)
  return `rules:\n${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`).join('')}`
}

const fact = (path: string, leaf: string): string =>
  path.split('.').reduceRight((inner, key) => `{properties: {${key}: ${inner}}}`, leaf)

describe('a catalogue of one’s own', () => {
  it('is fine as it stands in the example, with nothing to remark on', () => {
    expect(found(EXAMPLE)).toEqual([])
  })

  it('may hold nothing but its head', () => {
    expect(found(HEAD)).toEqual([])
  })

  it.each([
    ['', 'nothing'],
    ['- a\n', 'list'],
    ['bare en tekst\n', 'scalar'],
    ['peerscheme: 1\nname: En ordning\nstage: idea\n', 'scheme'],
  ])('says what a file is that is none: %j', (text, kind) => {
    expect(read(text).findings).toMatchObject([{ rule: 'not-a-catalogue', args: { kind } }])
  })

  it('says where the text stops being YAML, and shows the line as it should be', () => {
    const { findings } = read(`${HEAD}about: Det her: er galt\n`)
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', suggestion: 'about: "Det her: er galt"' }])
  })
})

describe('the shape', () => {
  it.each([
    ['criterea: {}\n', '1:1 unknown-key -> criteria'],
    ['rules: 3\n', '1:8 wrong-type'],
    ['by: [os]\n', '1:5 wrong-type'],
    ['pairs: []\n', '1:8 item-count'],
    [`criteria:\n  activities:\n${criterion({ weight: 'vital' })}`, '4:15 wrong-value'],
    [`criteria:\n  activities:\n${criterion({ weight: 'vigtigt' })}`, '4:15 wrong-value -> important'],
    [`criteria:\n  activities:\n${criterion({ id: 'Vores punkt' })}`, '3:11 wrong-id -> vores_punkt'],
    [`criteria:\n  activities:\n${criterion({ why: '""' })}`, '10:12 empty-text'],
    [`criteria:\n  activities:\n${criterion({ why: '' })}`, '10:7 missing-key'],
    [`criteria:\n  activities:\n${criterion({ title: '{da: Kun dansk}' })}`, '6:15 missing-key'],
    [`criteria:\n  activities:\n${criterion({ title: 'x'.repeat(200) })}`, '6:14 too-long'],
    [`criteria:\n  activities:\n${criterion({ questio: 'Hvad?' })}`, '12:7 unknown-key -> question'],
    [`criteria:\n  activities:\n${criterion({ title: '{da: Et, to, en: One}' })}`, '6:19 unknown-key -> "Et, to"'],
    [
      `criteria:\n  activities:\n${criterion({ weight: '“important”' })}`,
      '4:15 look-alike-sign -> weight: "important"',
    ],
    ['sources: [{id: en-bog, title: En bog, url: ftp://bog}]\n', '1:44 wrong-address'],
    ['sources: [{id: En_Bog, title: En bog}]\n', '1:16 wrong-id -> en-bog'],
    ['weights: {activities.accessibility: 3}\n', '1:37 wrong-value'],
    [rule(fact('profile.vulnerable', '{cost: true}')), '8:61 unknown-key -> const'],
    [rule(fact('profile.vulnerable', '{const: true}'), { ways: '[Kun én]' }), '7:11 item-count'],
    [rule(fact('profile.vulnerable', '{const: true}'), { severity: 'error' }), '3:15 wrong-value'],
  ])('%j', (lines, finding) => {
    expect(foundBelow(lines)).toEqual([finding])
  })

  it('names everything that a head must have', () => {
    expect(found('catalogue: 1\n')).toEqual([
      '1:1 missing-key',
      '1:1 missing-key',
      '1:1 missing-key',
      '1:1 missing-key',
    ])
    expect(found('catalogue: 2\nid: a\ntitle: T\nlanguage: sv\nextends: nothing\n')).toEqual([
      '1:12 wrong-value -> 1',
      '4:11 wrong-value',
      '5:10 wrong-value -> builtin',
    ])
  })

  it('accepts what the published schema accepts, and nothing else', () => {
    const whole = load(EXAMPLE) as object
    fc.assert(
      fc.property(mutation(whole), (value) => {
        // A word that the answer can never be stands in a condition whose form is fine.
        const shapeErrors = read(dump(value)).findings.filter(
          ({ rule, path }) =>
            !RELATIONS.has(rule) && !(rule === 'wrong-value' && /\.(enum\.\d+|const)$/.test(path ?? '')),
        )
        const accepted = published(value)
        expect(shapeErrors.length === 0, JSON.stringify([published.errors, shapeErrors])).toBe(accepted)
      }),
      { numRuns: runs(80) },
    )
  })
})

/** What only the relations between entries can tell. */
const RELATIONS = new Set([
  'id-taken',
  'unknown-part',
  'unknown-condition',
  'unknown-citation',
  'unknown-section',
  'unknown-answer',
  'unknown-entry',
  'blank-raises',
  'reads-nothing',
  'condition-size',
  'unknown-placeholder',
  'placeholders-differ',
  'gate-stays',
  'still-read',
  'rule-left-out',
  'words-unreadable',
  'example-wrong',
])

/** The value with one thing in it changed, taken away or added. */
function mutation(whole: object): fc.Arbitrary<unknown> {
  const places: { holder: string[]; key: string }[] = []
  const visit = (value: unknown, path: string[]): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      places.push({ holder: path, key })
      visit(inner, [...path, key])
    }
  }
  visit(whole, [])
  const odd = fc.constantFrom<unknown>(
    '',
    ' ',
    'x',
    7,
    0,
    true,
    [],
    ['x'],
    {},
    { da: 'a' },
    { da: 'a', en: 'b' },
    'x'.repeat(1600),
  )
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom('set', 'delete', 'add'), odd)
    .map(([place, how, value]) => {
      const copy = structuredClone(whole)
      // biome-ignore lint/suspicious/noExplicitAny: any place in a plain value.
      const holder = place.holder.reduce<any>((at, key) => at[key], copy)
      if (how === 'set') holder[place.key] = value
      else if (how === 'add' && !Array.isArray(holder)) holder.extra_key = value
      else if (Array.isArray(holder)) holder.splice(Number(place.key), 1)
      else delete holder[place.key]
      return copy
    })
}

describe('the relations', () => {
  it.each([
    [`criteria:\n  activites:\n${criterion()}`, '2:3 unknown-part -> activities'],
    [`criteria:\n  activities:\n${criterion({ id: 'closing' })}`, '3:11 id-taken -> ours_closing'],
    [`criteria:\n  activities:\n${criterion()}${criterion()}`, '12:11 id-taken -> ours_own_one'],
    [`criteria:\n  activities:\n${criterion({ when: 'vulnerabel' })}`, '12:13 unknown-condition -> vulnerable'],
    [
      `criteria:\n  activities:\n${criterion({ when: '[groups, vulnerabel]' })}`,
      '12:22 unknown-condition -> vulnerable',
    ],
    [
      `criteria:\n  activities:\n${criterion({ sources: '[{id: vive2019, page: 3}]' })}`,
      '12:22 unknown-citation -> vive-2019',
    ],
    [
      `criteria:\n  activities:\n${criterion({ sources: '[{id: hf-guide, section: Formatt}]' })}`,
      '12:41 unknown-section -> Format',
    ],
    [
      `lenses:\n  - id: safeguarding\n    title: A\n    about: B\n    criteria:\n${criterion({}, 6)}`,
      '2:9 id-taken -> ours_safeguarding',
    ],
    [
      `lenses:\n  - id: profile\n    title: A\n    about: B\n    criteria:\n${criterion({}, 6)}`,
      '2:9 id-taken -> ours_profile',
    ],
    [
      'conditions: {vulnerable: {text: A, when: {properties: {stage: {const: pilot}}}}}\n',
      '1:14 id-taken -> ours_vulnerable',
    ],
    ['conditions: {Min egen: {text: A, when: {properties: {stage: {const: pilot}}}}}\n', '1:14 wrong-id'],
    ['sources: [{id: vive-2019, title: En bog}]\n', '1:16 id-taken -> ours-vive-2019'],
    ['sources: [{id: ours, title: En bog}]\n', '1:16 id-taken -> ours-ours'],
    ['weights: {activities.accesibility: essential}\n', '1:11 unknown-entry -> activities.accessibility'],
    ['weights: {accessibility: essential}\n', '1:11 unknown-entry -> activities.accessibility'],
    ['without: [closing]\n', '1:11 unknown-entry -> activities.closing'],
    ['without: [safeguarding.confidentiality]\n', '1:11 gate-stays'],
    ['without: [misbruger]\n', null],
    ['without: [varied-costs]\n', null],
    [rule(fact('profile.vulnerable', '{const: true}'), { id: 'varied-costs' }), '2:9 id-taken -> ours-varied-costs'],
    [rule(fact('profile.vulnerable', '{const: true}'), { id: 'unknown-key' }), '2:9 id-taken -> ours-unknown-key'],
    [rule(fact('profile.vulnerable', '{const: true}'), { at: 'grid.rols' }), '9:9 unknown-entry -> grid.roles'],
    [rule(fact('profile.vulnerable', '{const: true}'), { message: '"{grid.roles}"' }), '5:14 unknown-placeholder'],
    [
      rule(fact('grid.roles', '{const: open}'), { message: '{da: "{grid.roles}", en: nothing}' }),
      '5:14 placeholders-differ',
    ],
  ])('%j', (lines, finding) => {
    expect(foundBelow(lines)).toEqual(finding === null ? [] : [finding])
  })

  it('do not let a rule read what the file leaves out: nobody can answer it', () => {
    const lines = `without: [activities.group_money]\n${rule(fact('elements.activities.group_money', '{const: missing}'))}`
    expect(foundBelow(lines).map((one) => one.replace(/^\S+ /, '').replace(/ .*/, ''))).toContain('unknown-answer')
  })

  it('tell which rules go with a criterion that is left out', () => {
    const { findings, raw } = read(`${HEAD}without: [activities.ground_rules]\n`)
    expect(raw).not.toBeNull()
    expect(findings).toMatchObject([{ rule: 'rule-left-out', severity: 'info' }])
    expect(String(findings[0]?.args.rules).split(', ').length).toBeGreaterThan(0)
  })

  it('still tell of one entry when another is broken', () => {
    const lines = `criteria:\n  activities:\n${criterion({ weight: 'vital' })}${criterion({ id: 'closing' })}`
    expect(foundBelow(lines)).toEqual(['4:15 wrong-value', '12:11 id-taken -> ours_closing'])
  })
})

describe('the conditions', () => {
  it.each([
    [fact('profile.vulnarable', '{const: true}'), 'unknown-answer -> profile.vulnerable'],
    [fact('grid.rols', '{const: open}'), 'unknown-answer -> grid.roles'],
    [
      fact('training_supervision.supervision', '{const: missing}'),
      'unknown-answer -> elements.training_supervision.supervision',
    ],
    [fact('elements.activities.closing', '{const: missing}'), null],
    [fact('safeguarding.complaints', '{const: missing}'), null],
    [fact('lacking.activities.closing', '{const: true}'), null],
    [fact('derived.receivers_per_giver', '{type: number, minimum: 3}'), null],
    [fact('grid.roles', '{const: opne}'), 'wrong-value -> open'],
    [fact('profile.channels', '{type: array, contains: {enum: [phone, fax]}}'), 'wrong-value'],
    [fact('profile.groups', '{minimum: 3}'), 'blank-raises'],
    [fact('profile.channels', '{contains: {const: phone}}'), 'blank-raises'],
    [fact('profile.channels', '{allOf: [{type: array}, {contains: {const: phone}}]}'), null],
    [`{anyOf: [${fact('grid.roles', '{const: open}')}, ${fact('profile.groups', '{minimum: 3}')}]}`, 'blank-raises'],
    ['{const: true}', 'reads-nothing'],
    [
      `{allOf: [${Array(60).fill(fact('grid.roles', '{type: string, enum: [open, closed]}')).join(', ')}]}`,
      'condition-size',
    ],
    [`${'{allOf: ['.repeat(14)}${fact('grid.roles', '{const: open}')}${']}'.repeat(14)}`, 'condition-size'],
    [
      `{allOf: [${['organisation', 'group_size', 'group_lifetime', 'group_formation', 'facilitation', 'meeting_place', 'roles', 'recruitment', 'start'].map((pair) => fact(`grid.${pair}`, '{const: open}')).join(', ')}]}`,
      'condition-size',
    ],
  ])('%s', (when, finding) => {
    expect(foundBelow(rule(when)).map((one) => one.replace(/^\S+ /, ''))).toEqual(finding === null ? [] : [finding])
  })

  it('may read criteria and pairs that the file itself adds', () => {
    const pair = '{label: A, meaning: B, cost: C, advantages: [D], drawbacks: [E]}'
    const lines = `criteria:\n  activities:\n${criterion()}pairs:\n  - {id: own_pair, title: T, question: Q, closed: ${pair}, open: ${pair}}\n`
    const when = `{allOf: [${fact('elements.activities.own_one', '{const: missing}')}, ${fact('grid.own_pair', '{const: open}')}]}`
    expect(foundBelow(lines + rule(when))).toEqual([])
  })
})

describe('the words', () => {
  const words = (find: string, examples: string, more = 'instead: [ord]') =>
    `words:\n  - {id: vores-ord, language: da, title: ordet, certainty: note, find: [${find}], ${more}, why: Derfor, examples: ${examples}}\n`

  it.each([
    [words('{words: [dimserne]}', '{flagged: [Her er dimserne.], silent: [Her er intet.]}'), null],
    [words('{words: [dimserne]}', '{flagged: [Her er intet.], silent: [Her er intet.]}'), 'example-wrong'],
    [words('{words: [dimserne]}', '{flagged: [Her er dimserne.], silent: [Også dimserne.]}'), 'example-wrong'],
    [words('{stem: dims, endings: no-such-list}', '{flagged: [dims], silent: [intet]}'), 'words-unreadable'],
    [words('{not_near: [x]}', '{flagged: [dims], silent: [intet]}'), 'words-unreadable'],
    [
      words('{words: [dimserne]}', '{flagged: [Her er dimserne.], silent: [Intet.]}', 'instead: []'),
      'words-unreadable',
    ],
  ])('%s', (lines, finding) => {
    expect(foundBelow(lines).map((one) => one.replace(/^\S+ /, ''))).toEqual(finding === null ? [] : [finding])
  })

  it('cannot have the id of a built-in group', () => {
    const lines = words('{words: [dimserne]}', '{flagged: [dimserne], silent: [intet]}').replace(
      'vores-ord',
      'misbruger',
    )
    expect(foundBelow(lines)).toEqual(['2:10 id-taken -> ours-misbruger'])
  })
})

describe('what a file of somebody else cannot do', () => {
  it('a text of any kind ends in findings, never in an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (text) => {
        expect(read(text).raw === null || read(text).findings.every(({ severity }) => severity !== 'error')).toBe(true)
        expect(() => read(HEAD + text)).not.toThrow()
      }),
      { numRuns: runs(80) },
    )
  })

  it('neither hides text behind aliases nor lies too deep', () => {
    expect(found(`${HEAD}about: &a [x]\nby: *a\n`).join()).toContain('yaml-feature')
    expect(found(`${HEAD}about: ${'['.repeat(100)}${']'.repeat(100)}\n`).join()).toContain('too-deep')
  })

  it('brings no control character into a text that a report shows', () => {
    const lines = `by: "a\\u001b[31mb"\nabout: |\n  En\n  to\ncriteria:\n  activities:\n${criterion({ title: '"Et\\u202epunkt"' })}`
    const { raw } = read(HEAD + lines)
    expect(raw?.about).toBe('En to')
    expect(raw?.by).toBe('a [31mb')
    expect(raw?.criteria?.activities?.[0]?.title).toBe('Et punkt')
  })

  it('brings no control character into a message', () => {
    const { findings } = read(`${HEAD}"cri\\u001b[31mteria": {}\nwithout: ["a\\u0007b"]\n`)
    for (const finding of findings) {
      for (const lang of ['da', 'en'] as const) expect(message(finding, lang).message).not.toMatch(/\p{Cc}/u)
    }
    expect(findings.length).toBeGreaterThan(0)
  })

  it('ends a file full of mistakes in so many findings', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `key${index}: 1\n`).join('')
    expect(read(HEAD + lines).findings.length).toBeLessThan(310)
  })
})

/** Something for every place in a sentence. */
const ARGS = {
  kind: 'x',
  by: 'y',
  length: 9,
  most: 3,
  least: 1,
  got: 2,
  sign: '_',
  rules: 'r',
  id: 'i',
  side: 's',
  reason: 'q',
}

describe('the words of the findings', () => {
  it.each(Object.entries(OWN_WORDS))('%s says what it is about in both languages', (rule, { about, help, message }) => {
    expect(Object.hasOwn(FINDING_KINDS, rule)).toBe(false)
    for (const lang of ['da', 'en'] as const) {
      expect(about[lang]).toMatch(/\S\.$/)
      const finding = { found: 'x', expected: ['a', 'b'], suggestion: null, path: null, args: ARGS }
      expect(message[lang](finding)).toMatch(/[.?]$/)
      expect(help[lang](finding)).toMatch(/\S/)
      expect(message[lang](finding)).not.toContain('undefined')
    }
  })

  it('are there for every kind', () => {
    expect(Object.keys(OWN_WORDS).sort()).toEqual(Object.keys(OWN_KINDS).sort())
  })

  it('hold what was found, what was expected and the nearest right word', () => {
    const [finding] = read(`${HEAD}criteria:\n  activites:\n${criterion()}`).findings
    expect(finding && message(finding, 'da')).toEqual({
      message: 'Der er intet kerneelement eller sideblik ”activites”; mente I ”activities”?',
      help: 'Skriv activities.',
    })
  })
})
