import { describe, expect, test } from 'vitest'
import type { Given } from '../../../src/questionnaire/plan/event.ts'
import { placeOf, sectionsOf, unansweredOf } from '../../../src/questionnaire/plan/place.ts'
import { route } from '../../../src/questionnaire/plan/route.ts'
import { adopt } from '../../../src/questionnaire/plan/session.ts'
import type { Options } from '../../../src/questionnaire/plan/types.ts'
import { BLANK, catalogue, FORMAT, schemeOf, Table } from './table.ts'

const ids = (table: Table): string[] => route(table.session).map(({ id }) => id)
const status = (value: 'missing' | 'planned' | 'partly' | 'in_place'): Given => ({ kind: 'criterion', status: value })
const fact = (value: string | boolean | string[]): Given => ({ kind: 'fact', value })

/** A table at a question. */
function at(text: string, id: string, options: Options = {}): Table {
  const table = new Table(text, options)
  expect(table.send({ kind: 'jump', to: id })).toBe(null)
  expect(table.at).toBe(id)
  return table
}

describe('what is asked', () => {
  test('all of it in the order purpose, facts, grid, elements, lenses', () => {
    const sections = [...new Set(route(new Table(BLANK).session).map(({ section }) => section))]
    expect(sections).toEqual([
      'purpose',
      'facts',
      'grid',
      ...catalogue.elements.map(({ id }) => id),
      ...catalogue.lenses.map(({ id }) => id),
    ])
  })
  test('only the facts that a criterion waits for, before the other ones are offered', () => {
    const before = ids(new Table(BLANK))
    expect(before.slice(before.indexOf('stage'), before.indexOf('offer.more_facts'))).toEqual([
      'stage',
      'profile.community_types',
      'profile.partnership',
      'profile.vulnerable',
      'profile.minors',
      'profile.recruits_through',
      'profile.data_kept',
    ])
    const idea = ids(new Table(BLANK.replace('running', 'idea')))
    expect(idea.slice(idea.indexOf('stage'), idea.indexOf('offer.more_facts'))).toEqual(['stage', 'profile.vulnerable'])
  })
  test('the other facts once they are wanted', () => {
    const table = at(BLANK, 'offer.more_facts')
    table.answer({ kind: 'offer', wanted: true })
    expect(table.at).toBe('profile.target_group')
    expect(ids(table)).toContain('profile.funding')
    const declined = at(BLANK, 'offer.more_facts')
    declined.answer({ kind: 'offer', wanted: false })
    expect(declined.at).toBe('grid.organisation')
  })
  test('who the partner is once there is one; criteria once their condition holds', () => {
    const table = at(BLANK, 'profile.partnership')
    expect(ids(table)).not.toContain('profile.partner_kind')
    expect(ids(table)).not.toContain('organising.written_agreement')
    table.answer(fact('classic'))
    expect(table.at).toBe('profile.partner_kind')
    expect(ids(table)).toContain('organising.written_agreement')
    expect(ids(table)).not.toContain('organising.steering_group')
    table.answer(fact('municipality'))
    expect(ids(table)).toContain('organising.steering_group')
  })
  test('not what a later stage expects', () => {
    expect(ids(new Table(BLANK.replace('running', 'idea')))).not.toContain('evaluation.plan')
    expect(ids(new Table(BLANK))).not.toContain('project_leadership.contingency_for_key_person')
    expect(ids(new Table(BLANK.replace('running', 'anchored')))).toContain(
      'project_leadership.contingency_for_key_person',
    )
  })
  test('an answer that stops applying stays in the file and comes back with its condition', () => {
    const table = at(BLANK, 'profile.minors')
    table.answer(fact(true))
    table.send({ kind: 'jump', to: 'safeguarding.background_checks' })
    table.answer(status('partly'))
    table.send({ kind: 'jump', to: 'profile.minors' })
    table.answer(fact(false))
    expect(ids(table)).not.toContain('safeguarding.background_checks')
    expect(table.text).toContain('background_checks: partly')
    table.send({ kind: 'jump', to: 'profile.minors' })
    table.answer(fact(true))
    expect(route(table.session).find(({ id }) => id === 'safeguarding.background_checks')).toMatchObject({
      answered: true,
    })
  })
  test('quick: the purpose, what decides, and the essential criteria', () => {
    const table = new Table(BLANK, { quick: true })
    const questions = route(table.session)
    expect(questions.filter(({ kind }) => kind === 'offer')).toEqual([])
    expect(questions.filter(({ section }) => section === 'grid').map(({ id }) => id)).toEqual([
      'grid.group_formation',
      'grid.roles',
      'grid.coordination',
    ])
    const weights = new Map(
      [...catalogue.elements, ...catalogue.lenses].flatMap(({ criteria }) =>
        criteria.map((one) => [one.path, one.weight]),
      ),
    )
    for (const question of questions) {
      if (question.kind === 'criterion') expect(weights.get(question.path)).toBe('essential')
    }
  })
  test('only the grid is the paper form alone', () => {
    const table = new Table(BLANK, { only: ['grid'] })
    expect(ids(table)).toEqual([...catalogue.pairs.map(({ id }) => `grid.${id}`), 'offer.targets', 'offer.own_pairs'])
  })
})

describe('the wish for the future and pairs of one’s own', () => {
  const grid = (): Table => {
    const table = new Table(BLANK, { only: ['grid'] })
    for (const { id } of catalogue.pairs) table.answer({ kind: 'pair', position: id === 'roles' ? 'skip' : 'closed' })
    return table
  }
  test('wishes are asked of the pairs that have a side', () => {
    const table = grid()
    expect(table.at).toBe('offer.targets')
    table.answer({ kind: 'offer', wanted: true })
    expect(table.at).toBe('grid.organisation.target')
    expect(ids(table)).not.toContain('grid.roles.target')
    table.answer({ kind: 'target', target: 'open' })
    expect(table.session.scheme.grid.organisation).toMatchObject({ position: 'closed', target: 'open' })
  })
  test('own pairs are offered again after each, until one declines', () => {
    const table = grid()
    table.answer({ kind: 'offer', wanted: false })
    expect(table.at).toBe('offer.own_pairs')
    table.answer({ kind: 'offer', wanted: true })
    table.send({ kind: 'own_pair', labels: { closed: 'Kun medlemmer', open: 'Gratis for ålle' }, position: 'open' })
    table.send({ kind: 'own_pair', labels: { closed: 'a', open: 'Gratis for ålle' } })
    expect(table.at).toBe('offer.own_pairs')
    expect(table.session.scheme.custom.map(({ id }) => id)).toEqual(['gratis_for_aalle', 'gratis_for_aalle_2'])
    table.answer({ kind: 'offer', wanted: false })
    // The one without a side is still to be asked.
    expect(table.at).toBe('grid.custom.gratis_for_aalle_2')
    table.answer({ kind: 'pair', position: 'between' })
    expect(table.at).toBe(null)
  })
  test.each([['roles'], ['custom'], ['Nej tak'], ['2x'], ['']])('an id %j is refused', (id) => {
    const table = grid()
    const refusal = table.send({ kind: 'own_pair', id, labels: { closed: 'a', open: 'b' } })
    expect(refusal).toMatchObject({ code: 'own_pair_id' })
  })
})

describe('moving about', () => {
  test('back, and on again the way one came', () => {
    const table = new Table(BLANK)
    for (let count = 0; count < 3; count++) table.answer({ kind: 'purpose', text: 'x' })
    table.send({ kind: 'back' })
    table.send({ kind: 'back' })
    expect(table.at).toBe('purpose.target_benefit')
    table.send({ kind: 'keep' })
    expect(table.at).toBe('purpose.organisation_fit')
    table.send({ kind: 'keep' })
    expect(table.at).toBe('purpose.long_term')
  })
  test('a question that an answer brings in comes before the way back on', () => {
    const table = at(BLANK, 'profile.partnership')
    table.send({ kind: 'skip' })
    table.send({ kind: 'skip' })
    table.send({ kind: 'back' })
    table.send({ kind: 'back' })
    table.answer(fact('classic'))
    expect(table.at).toBe('profile.partner_kind')
    table.answer(fact('region'))
    expect(table.at).toBe('profile.vulnerable')
  })
  test('to a section: its first unanswered question; one that is all answered is gone through again', () => {
    const table = new Table(FORMAT)
    table.send({ kind: 'jump', to: 'target_group' })
    expect(table.at).toBe('target_group.exclusion_criteria')
    table.send({ kind: 'jump', to: 'facts' })
    expect(table.at).toBe('stage')
    table.send({ kind: 'keep' })
    expect(table.at).toBe('profile.community_types')
    expect(table.send({ kind: 'jump', to: 'nowhere' })).toMatchObject({ code: 'unknown_place' })
  })
  test('what was skipped is not asked again by itself, and is listed', () => {
    const table = new Table(BLANK, { only: ['purpose'] })
    for (let count = 0; count < 5; count++) table.send({ kind: 'skip' })
    expect(table.at).toBe(null)
    expect(unansweredOf(table.session).questions).toHaveLength(5)
    expect(placeOf(table.session)).toBe(null)
    table.send({ kind: 'back' })
    expect(table.at).toBe('purpose.definition')
  })
  test('question n of m, and how long is left', () => {
    const table = new Table(BLANK, { only: ['purpose', 'grid'] })
    expect(placeOf(table.session)).toEqual({
      section: 'purpose',
      n: 1,
      of: 5,
      overall: { n: 1, of: 20, answered: 0 },
      secondsLeft: 5 * 120 + 15 * 45 + 2 * 5,
    })
    table.answer({ kind: 'purpose', text: 'x' })
    expect(placeOf(table.session)).toMatchObject({
      n: 2,
      overall: { n: 2, answered: 1 },
      secondsLeft: 4 * 120 + 15 * 45 + 10,
    })
    expect(sectionsOf(table.session)).toEqual([
      { id: 'purpose', kind: 'purpose', questions: 5, answered: 1, current: true },
      { id: 'grid', kind: 'grid', questions: 15, answered: 0, current: false },
    ])
  })
  test('the facts that more questions wait for are listed', () => {
    const { undecided } = unansweredOf(new Table(BLANK).session)
    expect(undecided.find(({ fact: path }) => path === 'profile.minors')?.criteria).toContain(
      'safeguarding.background_checks',
    )
  })
})

describe('what does not fit', () => {
  test.each<[string, Given, object]>([
    [
      'target_group.inclusion_criteria',
      { kind: 'criterion', status: 'not_applicable', note: 'x' },
      { code: 'not_applicable' },
    ],
    ['target_group.criteria_review', { kind: 'criterion', status: 'not_applicable' }, { code: 'needs_note' }],
    [
      'target_group.criteria_review',
      { kind: 'criterion', status: 'not_applicable', note: ' \t' },
      { code: 'needs_note' },
    ],
    ['target_group.criteria_review', { kind: 'criterion', status: 'planned', due: 'snart' }, { code: 'wrong_date' }],
    ['target_group.criteria_review', { kind: 'pair', position: 'open' }, { code: 'not_here' }],
    ['purpose.need', { kind: 'purpose', text: '\u0007 \n' }, { code: 'empty_text' }],
    ['profile.partnership', fact('klassisk'), { code: 'wrong_value', suggestion: 'classic' }],
    ['profile.minors', fact('ja'), { code: 'yes_no' }],
    ['profile.community_types', fact(['grup']), { code: 'wrong_value', suggestion: 'group' }],
    ['profile.group_size', { kind: 'fact', value: { min: 9, max: 4 } }, { code: 'range_reversed', field: 'max' }],
    ['profile.group_size', { kind: 'fact', value: { min: 2.5 } }, { code: 'wrong_number', field: 'min' }],
    ['profile.group_size', { kind: 'fact', value: { least: 2 } }, { code: 'wrong_value', expected: ['min', 'max'] }],
    ['profile.funding', { kind: 'fact', value: { ends: '31.2.2026' } }, { code: 'wrong_date', field: 'ends' }],
    ['stage', { kind: 'fact', value: null }, { code: 'wrong_value' }],
  ])('%s %j', (id, given, refusal) => {
    const table = new Table(BLANK)
    if (!ids(table).includes(id)) {
      table.send({ kind: 'jump', to: 'offer.more_facts' })
      table.answer({ kind: 'offer', wanted: true })
    }
    table.send({ kind: 'jump', to: id })
    expect(table.answer(given)).toMatchObject(refusal)
    expect(table.at).toBe(id)
    expect(table.text).toBe(BLANK)
  })
  test('the note of what is not relevant cannot be taken away', () => {
    const table = at(FORMAT.replace('roles: open', 'roles: closed'), 'training_supervision.supervision')
    expect(table.send({ kind: 'note', note: null })).toMatchObject({ code: 'needs_note' })
    expect(table.send({ kind: 'note', note: 'Noget andet' })).toBe(null)
  })
  test('keys that a question does not take', () => {
    const table = at(BLANK, 'grid.roles')
    expect(table.send({ kind: 'due', due: '2027' })).toMatchObject({ code: 'not_here' })
    expect(table.send({ kind: 'undo' })).toMatchObject({ code: 'nothing_to_undo' })
  })
})

describe('what is written', () => {
  test('dates as a Dane writes them, a year alone without quotes', () => {
    const table = at(BLANK, 'target_group.criteria_review')
    table.send({ kind: 'due', due: '21.11.2026' })
    table.send({ kind: 'due', due: '2027' })
    expect(table.text).toContain('    criteria_review:\n      due: 2027\n')
    expect(table.session.scheme.answers['target_group.criteria_review']?.due).toBe('2027-12-31')
  })
  test('pasted text without what a terminal or the file could stumble over', () => {
    const table = at(BLANK, 'purpose.need')
    table.answer({ kind: 'purpose', text: '\u001b[31mRød\r\n\u202eslut  \n\n\n\nen\ud800d ' })
    expect(table.session.scheme.purpose.need?.text).toBe('[31mRød\nslut\n\nend')
  })
  test('nothing when the answer is what stands there', () => {
    const table = at(FORMAT, 'target_group.criteria_review')
    table.answer(status('partly'))
    expect(table.text).toBe(FORMAT)
    expect(table.session.written).toEqual([])
  })
  test('each in the order of the catalogue', () => {
    const table = at(BLANK, 'target_group.criteria_review')
    table.answer(status('partly'))
    table.send({ kind: 'jump', to: 'target_group.inclusion_criteria' })
    table.answer(status('in_place'))
    table.send({ kind: 'jump', to: 'purpose.need' })
    table.answer({ kind: 'purpose', text: 'x', status: 'settled' })
    expect(table.text).toBe(
      `${BLANK}purpose:\n  need: x\nelements:\n  target_group:\n    inclusion_criteria: in_place\n    criteria_review: partly\n`,
    )
  })
})

describe('coming back', () => {
  test('goes on behind the last answered criterion; what was skipped comes at the end', () => {
    const table = new Table(BLANK, { only: ['target_group', 'organising'] })
    table.answer(status('partly'))
    table.send({ kind: 'skip' })
    table.answer(status('partly'))
    table.interrupt()
    expect(table.session.resumed).toBe(true)
    expect(table.at).toBe('target_group.individual_assessment')
    while (table.at !== 'target_group.exclusion_criteria') table.answer(status('in_place'))
    expect(ids(table).at(-1)).toBe('organising.voluntary_basis')
  })
  test('goes on in the purpose, although every file has a stage', () => {
    const table = new Table(BLANK)
    expect(table.session.resumed).toBe(false)
    table.send({ kind: 'skip' })
    table.answer({ kind: 'purpose', text: 'x' })
    table.interrupt()
    expect([table.session.resumed, table.at]).toEqual([true, 'purpose.organisation_fit'])
  })
  test('to a file typed here and there: at the first question of a section not yet answered to its end', () => {
    expect(new Table(FORMAT).at).toBe('purpose.target_benefit')
  })
  test('in the middle of what was offered', () => {
    const table = at(BLANK, 'offer.more_facts')
    table.answer({ kind: 'offer', wanted: true })
    table.answer({ kind: 'fact', value: 'Os' })
    table.interrupt()
    table.send({ kind: 'jump', to: 'profile.funding' })
    expect(table.at).toBe('profile.funding')
  })
  test('a file that someone else has changed: at the same question, else at the next', () => {
    const table = at(BLANK, 'profile.partnership')
    table.answer(fact('classic'))
    expect(adopt(table.session, schemeOf(table.text.replace('name: Prøve', 'name: Ny'))).at).toBe(
      'profile.partner_kind',
    )
    expect(adopt(table.session, schemeOf(BLANK)).at).toBe('purpose.need')
  })
})

describe('reassessing', () => {
  const before = `${BLANK}profile: {vulnerable: false, groups: 3}
purpose: {need: Sådan var det, definition: Vores}
elements:
  target_group:
    inclusion_criteria: in_place
    criteria_review: missing
    involvement: {status: planned, owner: formand, due: 2026-06}
    who_is_not_reached: {status: in_place, owner: kasserer, due: 2026-03}
`
  const table = (): Table => new Table(before, { reassess: { before: schemeOf(before) } })

  test('begins with promises by date and gaps, then the facts given, then the purpose', () => {
    const again = route(table().session).filter((question) => question.again)
    expect(again.map(({ id }) => id)).toEqual([
      'target_group.who_is_not_reached',
      'target_group.involvement',
      'target_group.criteria_review',
      'stage',
      'profile.vulnerable',
      'profile.groups',
      'purpose.need',
    ])
    expect(table().at).toBe('target_group.who_is_not_reached')
  })
  test('kept, changed and skipped are all gone through once', () => {
    const playing = table()
    playing.send({ kind: 'keep' })
    playing.answer(status('in_place'))
    playing.send({ kind: 'skip' })
    expect(playing.at).toBe('stage')
    expect(playing.question).toMatchObject({ section: 'facts' })
  })
  test('interrupted, goes on behind the last change', () => {
    const playing = table()
    playing.send({ kind: 'keep' })
    playing.answer(status('in_place'))
    playing.interrupt()
    expect(playing.at).toBe('target_group.criteria_review')
    expect(playing.question).toMatchObject({ before: { status: 'missing' }, section: 'promises' })
  })
})
