import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edit, revert } from '../../src/edit/edit.ts'
import type { Change, KeyOrder } from '../../src/edit/types.ts'
import type { Path, Plain } from '../../src/yaml/plain.ts'

const FORMAT = readFileSync(join(import.meta.dirname, '../scheme/fixtures/format.scheme.yaml'), 'utf8')
const ODD = readFileSync(join(import.meta.dirname, '../scheme/fixtures/odd.scheme.yaml'), 'utf8')

const ORDER: KeyOrder = (path) => {
  if (path.join() === 'elements,target_group')
    return ['inclusion_criteria', 'exclusion_criteria', 'criteria_review', 'involvement']
  if (path.join() === 'elements')
    return ['target_group', 'organising', 'matching', 'training_supervision', 'evaluation']
  if (path.join() === 'profile') return ['target_group', 'partnership', 'partner_kind', 'vulnerable']
  if (path.length === 0)
    return ['peerscheme', 'name', 'organisation', 'language', 'stage', 'profile', 'purpose', 'elements']
  return path[0] === 'elements' && path.length === 3 ? ['status', 'note', 'evidence', 'owner', 'due'] : null
}

const pathOf = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
const set = (path: string, value: Plain): Change => ({ do: 'set', path: pathOf(path), value })
const remove = (path: string): Change => ({ do: 'remove', path: pathOf(path) })
const append = (path: string, value: Plain): Change => ({ do: 'append', path: pathOf(path), value })

/** The lines that went (-) and came (+), each with what it replaced. */
function lines(text: string, ...changes: Change[]): string[] {
  const edited = edit(text, changes, ORDER)
  if ('problem' in edited) return [edited.problem]
  expect(revert(edited.text, edited.undo)).toEqual({ text })
  const before = text.split('\n')
  const after = edited.text.split('\n')
  let start = 0
  while (start < before.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ]
}

describe('an answer given for the first time', () => {
  test('stands after the nearest one before it in the order, in the short form', () => {
    expect(lines(FORMAT, set('elements.target_group.exclusion_criteria.status', 'partly'))).toEqual([
      '+     exclusion_criteria: partly',
    ])
  })
  test('brings the element it belongs to, in its order', () => {
    const text = 'stage: idea\nelements: # the nine\n    evaluation:\n        goals: missing\n'
    expect(lines(text, set('elements.organising.host.status', 'planned'))).toEqual([
      '+     organising:',
      '+         host: planned',
    ])
  })
  test('brings everything above it', () => {
    expect(lines('stage: idea', set('elements.organising.host.status', 'planned'))).toEqual([
      '+ elements:',
      '+   organising:',
      '+     host: planned',
    ])
  })
  test('goes in above the comment of the key that follows it', () => {
    const text = 'elements:\n  target_group:\n    # About criteria_review\n    criteria_review: partly\n'
    expect(lines(text, set('elements.target_group.inclusion_criteria.status', 'missing'))).toEqual([
      '+     inclusion_criteria: missing',
    ])
    expect(edit(text, [set('elements.target_group.inclusion_criteria.status', 'missing')], ORDER)).toMatchObject({
      text: expect.stringContaining('target_group:\n    inclusion_criteria: missing\n    # About'),
    })
  })
  test('leaves a comment that is indented deeper with the answer above it', () => {
    expect(lines(ODD, set('elements.target_group.involvement.status', 'partly'))).toEqual([
      '+         involvement: partly',
    ])
    expect(edit(ODD, [set('elements.target_group.involvement.status', 'partly')], ORDER)).toMatchObject({
      text: expect.stringContaining('# owner: nobody yet\n        involvement: partly\n    # organising'),
    })
  })
  test('stays above a comment in the column of the keys, which is about the next one', () => {
    const text = 'purpose:\n  need: x\n  # about the long term\n  long_term: y\n'
    expect(
      edit(text, [set('purpose.target_benefit.text', 'z')], (path) =>
        path[0] === 'purpose' ? ['need', 'target_benefit', 'long_term'] : null,
      ),
    ).toMatchObject({
      text: 'purpose:\n  need: x\n  target_benefit: z\n  # about the long term\n  long_term: y\n',
    })
  })
  test.each([
    ['profile.minors', true, '-     minors:', '+     minors: true'],
    ['profile.vulnerable', false, '-     vulnerable: ~   # not known yet', '+     vulnerable: false   # not known yet'],
    [
      'elements.target_group.inclusion_criteria.status',
      'in_place',
      '-         inclusion_criteria:\t\t# a tab here too',
      '+         inclusion_criteria: in_place\t\t# a tab here too',
    ],
    [
      'elements.target_group.exclusion_criteria.status',
      'planned',
      '-         exclusion_criteria: ~',
      '+         exclusion_criteria: planned',
    ],
  ])('fills in an empty value: %s', (path, value, ...expected) => {
    expect(lines(ODD, set(path, value))).toEqual(expected)
  })
  test('fills in an empty value within braces', () => {
    expect(lines('elements: {target_group: , matching}', set('elements.matching.consent.status', 'partly'))).toEqual([
      '- elements: {target_group: , matching}',
      '+ elements: {target_group: , matching: {consent: partly}}',
    ])
  })
  test('has a line of its own within braces where the others have', () => {
    const text = 'profile: {\n  target_group: x, # hvem\n  vulnerable: true # ja\n  }\n'
    expect(lines(text, set('profile.partnership', 'none'))).toEqual(['+   partnership: none,'])
    expect(lines(text, set('profile.minors', true))).toEqual([
      '-   vulnerable: true # ja',
      '+   vulnerable: true, # ja',
      '+   minors: true',
    ])
  })
  test('fills in a comment-only element below its comment', () => {
    expect(lines('elements: # the nine\nstage: idea', set('elements.matching.consent.note', 'x'))).toEqual([
      '+   matching:',
      '+     consent:',
      '+       note: x',
    ])
  })
})

describe('an answer changed', () => {
  test('keeps its quotes off, its comment in its column, and its place', () => {
    expect(lines(FORMAT, set('elements.target_group.inclusion_criteria.status', 'partly'))).toEqual([
      '-     inclusion_criteria: in_place                # the short form: the status alone',
      '+     inclusion_criteria: partly                  # the short form: the status alone',
    ])
  })
  test('from one line to a text of several, and back', () => {
    const long = edit('purpose:\n  need: kort # fint\nstage: idea\n', [set('purpose.need.text', 'To\nlinjer')])
    expect(long).toMatchObject({ text: 'purpose:\n  need: |- # fint\n    To\n    linjer\nstage: idea\n' })
    expect(edit((long as { text: string }).text, [set('purpose.need.text', 'kort')])).toMatchObject({
      text: 'purpose:\n  need: kort # fint\nstage: idea\n',
    })
  })
  test('of the paper form becomes a position, and keeps what stands beside', () => {
    expect(lines(ODD, set('grid.roles.position', 'open'))).toEqual([
      '-     roles: {closed: ½, open: "0,5"}',
      '+     roles: open',
    ])
    expect(lines(ODD, set('grid.start.position', 'between'))).toEqual([
      '-     start: {closed: 1, open: 0, note: "Fast"}',
      '+     start: {note: "Fast", position: between}',
    ])
  })
  test('of a list written over several lines', () => {
    expect(lines(ODD, set('profile.channels', ['poster', 'phone']))).toEqual([
      "-     - website      # the sequence at its key's own column",
      '-     - "flyer"',
      '+     - poster',
      '+     - phone',
      "+     # the sequence at its key's own column",
    ])
  })
})

describe('a note, evidence, an owner or a date', () => {
  test('turns the short form into the long one; the comment stays with the answer', () => {
    const text = 'elements:\n  matching:\n    stability: in_place # sure\n'
    const expected = 'elements:\n  matching:\n    stability:\n      status: in_place # sure\n      due: 2027-02\n'
    expect(edit(text, [set('elements.matching.stability.due', '2027-02')])).toMatchObject({ text: expected })
  })
  test('within braces', () => {
    expect(lines(ODD, set('elements.matching.stability.owner', 'mig, dig'))).toEqual([
      "-     matching: {stability: in_place, 'consent': {status: partly, evidence: []}, interview: }",
      "+     matching: {stability: {status: in_place, owner: 'mig, dig'}, 'consent': {status: partly, evidence: []}, interview: }",
    ])
  })
  test('indents the further lines of a purpose with it', () => {
    expect(lines(ODD, set('purpose.organisation_fit.status', 'in_doubt'))).toEqual([
      '-     organisation_fit: én linje',
      '-       og én til   # slut',
      '+     organisation_fit:',
      '+         text: én linje',
      '+           og én til   # slut',
      '+         status: in_doubt',
    ])
    expect(lines(ODD, set('purpose.need.status', 'no')).slice(3)).toEqual([
      '+     need:',
      '+         text: >-  # folded',
      '+             En lang',
      '+             tekst',
      "+         status: 'no'",
    ])
    expect(lines(ODD, set('purpose.target_benefit.status', 'no')).slice(2)).toEqual([
      '+         text: på sin egen linje',
      '+               og lidt til',
      "+         status: 'no'",
    ])
    expect(lines(ODD, set('purpose.long_term.status', 'no')).slice(1)).toEqual([
      '+     long_term:',
      '+         text: {da: på dansk, en: in English}',
      "+         status: 'no'",
    ])
  })
  test('evidence is added to the list as it is written', () => {
    expect(lines(ODD, append('elements.matching.consent.evidence', { visit: 'a: b' }))[1]).toContain(
      "evidence: [{visit: 'a: b'}]}",
    )
    expect(lines(ODD, append('safeguarding.confidentiality.evidence', { visit: 'der', on: '2026-11' }))).toEqual([
      '+             - {visit: der, on: 2026-11}',
    ])
    expect(lines(FORMAT, append('elements.target_group.criteria_review.evidence', { visit: 'der' }))[1]).toBe(
      '+       evidence: [{document: evaluering-2024.pdf, on: 2024-06}, {visit: der}]',
    )
  })
})

describe('taking away', () => {
  test('a key with its lines, not the comments around it', () => {
    expect(lines(ODD, remove('elements.target_group.criteria_review.note'))).toEqual([
      '-             note: |+',
      '-                 to linjer',
      '- ',
      '-                 og luft',
      '- ',
    ])
  })
  test('the short form goes when its one key is to go', () => {
    expect(lines(FORMAT, remove('grid.roles.position'))).toEqual(['-   roles: open'])
  })
  test('parents that hold nothing else go too, but not those with a comment', () => {
    expect(lines(FORMAT, remove('principles.mutuality.status'))).toEqual(['- principles:', '-   mutuality: in_place'])
    expect(
      lines('elements: # the nine\n  matching:\n    consent: partly', remove('elements.matching.consent')),
    ).toEqual(['-   matching:', '-     consent: partly'])
  })
  test('items, and the list with its last one', () => {
    expect(lines(ODD, remove('safeguarding.confidentiality.evidence.1'))).toEqual(['-             - visit: her'])
    expect(lines(FORMAT, remove('elements.target_group.criteria_review.evidence.0'))).toEqual([
      '-       evidence: [{document: evaluering-2024.pdf, on: 2024-06}]',
    ])
  })
  test('what is not there is nothing to do', () => {
    expect(lines(FORMAT, remove('elements.matching.consent.note'))).toEqual([])
    expect(lines(ODD, remove('profile.minors'))).toEqual([])
  })
  test.each([
    ['{a: {x: 1, y: 2}}', 'a.x', '{a: {y: 2}}'],
    ['{a: {x: 1, y: 2}}', 'a.y', '{a: {x: 1}}'],
    ['{a: {x: 1}, b: 2}', 'a.x', '{b: 2}'],
    ['{a: {x: 1, }, b: 2}', 'a.x', '{b: 2}'],
    ['a: {\n x: 1, # eks\n y: 2 # yps\n }\n', 'a.x', 'a: {\n y: 2 # yps\n }\n'],
    ['a: {\n x: 1, # eks\n y: 2 # yps\n }\n', 'a.y', 'a: {\n x: 1 # eks\n }\n'],
    ['a:\n- x: 1\n  y: 2\n', 'a.0.x', 'a:\n- y: 2\n'],
    ['b: 2\na: 1', 'a', 'b: 2'],
  ])('%j without %s', (text, path, expected) => {
    expect(edit(text, [remove(path)])).toMatchObject({ text: expected })
  })
})

describe('texts that must not be misread', () => {
  test.each([
    'ja: nej',
    '# ikke en kommentar',
    'no',
    '2026',
    '- en liste',
    '{a}',
    '"',
    "'",
    ': x',
    'a\n\n  b',
    ' x',
    'x #y',
    '½',
    '0,5',
    '~',
    '|',
    '\\',
    '@',
    '`',
    '%',
    '&a',
    '*a',
    '!a',
    '…\u00a0',
    'fam👨‍👩‍👧',
  ])('%j', (note) => {
    for (const path of ['elements.organising.host.note', 'elements.matching.consent.note', 'purpose.need.text']) {
      expect(edit(ODD, [set(path, note)], ORDER)).toHaveProperty('text')
    }
  })
})

describe('a text of several lines', () => {
  test('stands in quotes where it would take in what is indented below it', () => {
    for (const below of ['    # about the next one', '      ']) {
      expect(lines(`purpose:\n  need: x\n${below}\nstage: idea\n`, set('purpose.need.text', 'To\nlinjer'))).toEqual([
        '-   need: x',
        '+   need: "To\\nlinjer"',
      ])
    }
  })
  test('with spaces on the lines below it keeps them, and is replaced with them', () => {
    const text = 'purpose:\n  need: |\n    x\n       \nstage: idea\n'
    expect(lines(text, set('purpose.definition.text', 'z'))).toEqual(['+   definition: z'])
    expect(lines(text, set('purpose.need.text', 'z')).slice(-1)).toEqual(['+   need: z'])
    expect(lines(text, set('purpose.need.status', 'in_doubt')).slice(-1)).toEqual(['+     status: in_doubt'])
  })
})

describe('a problem, and nothing to write', () => {
  test.each([
    ['a: [', 'not_readable'],
    ['- a\n', 'not_readable'],
    ['', 'not_readable'],
    ['name: &a x\n', 'not_readable'],
    ['name: x\nname: y\n', 'not_readable'],
    ['elements: hej\n', 'wrong_place'],
    ['elements: [a]\n', 'wrong_place'],
    // Keys behind a question mark are never written; what would be put beside them does not read as meant.
    ['elements:\n  ? target_group\n  : {goals: partly}\n', 'not_equal'],
  ])('%j', (text, problem) => {
    expect(edit(text, [set('elements.matching.consent.status', 'partly')])).toEqual({ problem })
  })
  test('when the text was changed after the edit', () => {
    const edited = edit('stage: idea\n', [set('stage', 'pilot')])
    if ('problem' in edited) throw new Error(edited.problem)
    expect(revert('stage: pilot \n', edited.undo)).toEqual({ problem: 'changed_meanwhile' })
    expect(revert('stage: idear\n', edited.undo)).toEqual({ problem: 'changed_meanwhile' })
  })
})
