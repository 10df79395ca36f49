/** New files, designs taken over, files of answers, and the first change of a reassessment. */
import { describe, expect, test } from 'vitest'
import { findingMessage } from '../../../src/findings/words.ts'
import { caseText } from '../../../src/io/knowledge.ts'
import { answersOf } from '../../../src/questionnaire/plan/answers.ts'
import { designOf } from '../../../src/questionnaire/plan/design.ts'
import { newScheme } from '../../../src/questionnaire/plan/new-scheme.ts'
import { reassessment } from '../../../src/questionnaire/plan/reassess.ts'
import { BLANK, catalogue, changed, FORMAT, schemeOf, TODAY, tools } from './table.ts'

describe('a new file', () => {
  test('holds the name, the stage and who fills it in', () => {
    const first = { name: 'Vi: to', stage: 'idea', language: 'da', organisation: ' Os ', role: 'projektleder' } as const
    expect(newScheme(first, TODAY, catalogue)).toBe(
      `peerscheme: 1
name: 'Vi: to'
organisation: Os
language: da
stage: idea
assessed:
  on: 2026-11-21
  by:
    - {role: projektleder, basis: self}
`,
    )
  })
  test('of one rater says whose view it is, and is valid', () => {
    const text = newScheme(
      { name: 'x', stage: 'pilot', language: 'en', role: 'kommune', rater: true },
      TODAY,
      catalogue,
    )
    expect(text).toContain('rater: kommune\n')
    expect(schemeOf(text).assessed?.by).toEqual([{ role: 'kommune', basis: 'self' }])
  })
  test('needs a name', () => {
    expect(() => newScheme({ name: ' \u0000', stage: 'pilot', language: 'en' }, TODAY, catalogue)).toThrow()
  })
})

describe('a design taken over', () => {
  const design = (text: string) => schemeOf(changed(BLANK, designOf(schemeOf(text), catalogue, 'da')))
  test.each(catalogue.cases.map(({ id }) => [id]))('from case %s: nothing of its assessments', (id) => {
    const scheme = schemeOf(caseText(id, catalogue) ?? '')
    const taken = design(caseText(id, catalogue) ?? '')
    expect(taken.answers).toEqual({})
    expect(taken.purpose).toEqual({})
    expect(taken.stage).toBe('running')
    const plain = (grid: typeof taken.grid) =>
      Object.entries(grid).flatMap(([pair, { position, target }]) =>
        position || target ? [[pair, position, target]] : [],
      )
    expect(plain(taken.grid)).toEqual(plain(scheme.grid))
    for (const { note, evidence } of Object.values(taken.grid)) expect([note, evidence]).toEqual([null, []])
    expect(taken.profile.community_types).toEqual(scheme.profile.community_types)
  })
  test('own pairs, wishes and the set-up come along; people, numbers and money do not', () => {
    const taken = design(FORMAT)
    expect(taken.custom).toMatchObject([{ id: 'payment', position: 'open' }])
    expect(taken.grid.group_size).toEqual({ position: 'between', target: 'open', note: null, evidence: [] })
    expect(taken.profile).toMatchObject({
      community_types: ['group'],
      group_size: { min: 4, max: 9 },
      target_group: null,
      vulnerable: null,
      groups: null,
      participants: { expected: null },
      funding: { kind: null },
    })
  })
})

describe('a file of answers', () => {
  const apply = (answers: string, text = FORMAT): string => {
    const { changes, findings } = answersOf(answers, { ...tools, scheme: schemeOf(text) })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    return changed(text, changes ?? [])
  }
  const mistakes = (answers: string) => {
    const { changes, findings } = answersOf(answers, { ...tools, scheme: schemeOf(FORMAT) })
    expect(changes).toBe(null)
    return findings.map(({ rule, path, span, suggestion }) => [
      rule,
      path,
      answers.slice(span.start, span.end),
      suggestion,
    ])
  }

  test('flat, shaped as a scheme, and by short ids say the same', () => {
    const flat = apply(
      'profile.minors: true\ntarget_group.involvement: partly\nsafeguarding.confidentiality: {status: planned, due: 2027}\ngrid.roles: closed\npurpose.definition: Os\nstage: pilot\n',
    )
    const shaped = apply(
      'stage: pilot\nprofile: {minors: true}\nelements: {target_group: {involvement: partly}}\nsafeguarding:\n  confidentiality: {status: planned, due: 2027}\ngrid: {roles: {closed: 1, open: 0}}\npurpose: {definition: {text: Os}}\n',
    )
    const short = apply(
      'minors: true\ninvolvement: partly\nconfidentiality: {status: planned, due: 2027}\nroles: closed\ndefinition: Os\nstage: pilot\n',
    )
    const scheme = schemeOf(flat)
    expect(scheme.answers['target_group.involvement']?.status).toBe('partly')
    expect(scheme.answers['safeguarding.confidentiality']?.due).toBe('2027-12-31')
    expect(schemeOf(shaped)).toEqual(scheme)
    expect(schemeOf(short)).toEqual(scheme)
  })
  test('leaves what it does not say', () => {
    const scheme = schemeOf(apply('target_group.criteria_review: in_place\ngroup_size: {max: 8}\n'))
    expect(scheme.answers['target_group.criteria_review']).toMatchObject({ status: 'in_place', owner: 'projektleder' })
    expect(scheme.profile.group_size).toEqual({ min: 4, max: 8 })
  })
  test('own pairs by their ids', () => {
    const scheme = schemeOf(
      apply(
        'grid.custom:\n- {id: payment, labels: {closed: a, open: b}, position: skip}\n- {id: food, labels: {closed: c, open: d}}\n',
      ),
    )
    expect(scheme.custom).toMatchObject([
      { id: 'payment', labels: { closed: 'a', open: 'b' }, position: 'skip' },
      { id: 'food', position: null },
    ])
  })
  test('the target group is a fact as a text, and an element as a mapping', () => {
    const scheme = schemeOf(apply('target_group: Os\ntarget_group.involvement: missing\n'))
    expect(scheme.profile.target_group).toBe('Os')
    expect(scheme.answers['target_group.involvement']?.status).toBe('missing')
  })
  test('a whole scheme file can be a file of answers', () => {
    expect(schemeOf(apply(FORMAT, BLANK))).toEqual(schemeOf(FORMAT))
  })
  test('with mistakes: the answer, the place, the right words, and nothing to write', () => {
    expect(
      mistakes(
        'target_group.involvment: partly\nmatching.consent: in place\ngrid.roles: åben\nprofile.minors: ja\nvrøvl: 1\n',
      ),
    ).toEqual([
      ['unknown-criterion', 'elements.target_group.involvment', 'target_group.involvment', 'involvement'],
      ['wrong-value', 'elements.matching.consent', 'in place', 'in_place'],
      ['wrong-value', 'grid.roles', 'åben', 'open'],
      ['wrong-type', 'profile.minors', 'ja', 'true'],
      ['unknown-key', 'vrøvl', 'vrøvl', undefined],
    ])
    const rules = (answers: string) => mistakes(answers).map(([rule]) => rule)
    expect(
      rules('supervision: {status: not_applicable}\ninclusion_criteria: {status: not_applicable, note: x}\n'),
    ).toEqual(['not-applicable-without-note', 'not-applicable-not-allowed'])
    expect(mistakes('minors: true\nprofile: {minors: false}\n')).toMatchObject([
      ['duplicate-key', null, 'minors', undefined],
    ])
    expect(rules('a: [')).toEqual(['yaml-syntax'])
    expect(rules('')).toEqual(['not-a-scheme'])
  })
  test('a sign that only looks like the right one is named', () => {
    const { findings, changes } = answersOf('minors: true\nroles: “open”\n', {
      ...tools,
      scheme: schemeOf(FORMAT),
    })
    expect(changes).toBeNull()
    expect(findings.map(({ rule, found }) => [rule, found])).toEqual([['look-alike-sign', 'U+201C']])
  })

  test('every mistake has its words', () => {
    const { findings } = answersOf('matching.consent: ja\n', { ...tools, scheme: schemeOf(FORMAT) })
    for (const finding of findings) expect(findingMessage(finding, 'da')).not.toBe('')
    expect(findings).toHaveLength(1)
  })
})

describe('a reassessment', () => {
  test('begins with the day and the role', () => {
    const text = changed(FORMAT, reassessment(schemeOf(FORMAT), '2027-11-21', 'formand'))
    expect(schemeOf(text).assessed).toEqual({ on: '2027-11-21', by: [{ role: 'formand', basis: 'self' }] })
    expect(reassessment(schemeOf(FORMAT), '2026-11-21', null)).toEqual([])
  })
})
