/** What keys do, seen from the chair: the file after them, the question that lies there, what is said. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { key } from '../../../src/questionnaire/state/key.ts'
import { readScheme } from '../../../src/scheme/read.ts'
import { runs } from '../../setup/properties.ts'
import { BLANK, displayFor, Questionnaire, tools } from './in-state.ts'

const HOST = 'organising.host'

describe('answering', () => {
  it('writes the answer of a digit, and has the next question in hand', () => {
    const at = new Questionnaire(BLANK).goTo(HOST).press('2')
    expect(at.scheme.answers[HOST]?.status).toBe('partly')
    expect(at.id).toBe('organising.shared_ownership')
    expect(at.said).toContain('delvist')
  })

  it('takes the choice that the arrows have marked', () => {
    const at = new Questionnaire(BLANK).goTo(HOST).press('down', 'down', 'down', 'up', 'return')
    expect(at.scheme.answers[HOST]?.status).toBe('partly')
  })

  it('never takes Enter alone for an answer, nor for a skip', () => {
    const at = new Questionnaire(BLANK).goTo(HOST).press('return')
    expect([at.id, at.file.text]).toEqual([HOST, BLANK])
    expect(at.said).toContain('1-4')
  })

  it('keeps an answer that is there on Enter, and writes nothing', () => {
    const at = new Questionnaire(`${BLANK}elements: {organising: {host: partly}}\n`).goTo(HOST).press('return')
    expect(at.id).toBe('organising.shared_ownership')
    expect(at.file.writes).toBe(0)
  })

  it('asks why when something does not apply, and takes the reason along', () => {
    const at = new Questionnaire(BLANK).goTo('organising.voluntary_basis').press('5')
    expect(at.file.writes).toBe(0)
    at.press('Alle er ansat', 'return')
    expect(at.scheme.answers['organising.voluntary_basis']).toMatchObject({
      status: 'not_applicable',
      note: 'Alle er ansat',
    })
  })

  it.each([
    ['da', 'j', 'true'],
    ['da', 'n', 'false'],
    ['en', 'y', 'true'],
    ['en', '2', 'false'],
  ] as const)('understands yes and no in %s: %s', (lang, letter, value) => {
    const at = new Questionnaire(BLANK, {}, displayFor(lang)).goTo('profile.vulnerable').press(letter)
    expect(at.file.text).toContain(`vulnerable: ${value}`)
  })

  it('ticks any number, and none at all', () => {
    const some = new Questionnaire(BLANK).goTo('profile.recruits_through').press('2', 'down', 'down', 'space', 'return')
    expect(some.file.text).toContain('recruits_through: [self_referral, residences]')
    const none = new Questionnaire(BLANK).goTo('profile.recruits_through').press('0')
    expect(none.file.text).toContain('recruits_through: []')
    expect(new Questionnaire(BLANK).goTo('profile.recruits_through').press('return').said).toContain('0')
  })

  it('ticks in the list as it is written, comments and all', () => {
    const list = 'profile:\n  recruits_through:\n    - self_referral   # aftalt i marts\n    # boligerne venter\n'
    const at = new Questionnaire(`${BLANK}${list}`).goTo('profile.recruits_through')
    const [first, second] = ['self_referral', 'residences']
    expect(at.scheme.profile.recruits_through).toEqual([first])
    at.press('4', 'return')
    expect(at.file.text).toBe(`${BLANK}${list.replace('marts\n', `marts\n    - ${second}\n`)}`)
    at.goTo('profile.recruits_through').press('2', 'return')
    expect(at.file.text).toContain('    # aftalt i marts\n    - residences\n    # boligerne venter\n')
  })

  it('takes the parts of a fact, each or some', () => {
    const at = new Questionnaire(BLANK, { only: ['facts'] })
      .goTo('profile.participants')
      .press('120', 'return', 'return', 'down')
    at.press('0', 'return')
    expect(at.scheme.profile.participants).toMatchObject({ expected: 120, enrolled: null, receivers: 0 })
  })

  it('says what is wrong with a number, and keeps what was typed', () => {
    const at = new Questionnaire(BLANK, { only: ['facts'] }).goTo('profile.groups').press('mange', 'return')
    expect([at.id, at.file.writes]).toEqual(['profile.groups', 0])
    expect(at.said).toContain('helt tal')
    at.press(...Array(5).fill('backspace'), '14', 'return')
    expect(at.file.text).toContain('groups: 14')
  })

  it('moves the slider of a pair, with the sums beside it', () => {
    const at = new Questionnaire(BLANK).goTo('grid.roles').press('right')
    expect(at.draw().lines.join('\n')).toContain('lukket 0 · åbent 1')
    at.press('left')
    expect(at.draw().lines.join('\n')).toContain('lukket ½ · åbent ½')
    expect(at.press('return').file.text).toContain('roles: between')
  })

  it('adds a pair of one’s own', () => {
    const at = new Questionnaire(BLANK)
      .goTo('offer.own_pairs')
      .press('1', 'Kun for medlemmer', 'return', 'Gratis', 'return', '3', 'return')
    expect(at.scheme.custom).toMatchObject([
      { labels: { closed: 'Kun for medlemmer', open: 'Gratis' }, position: 'open' },
    ])
  })
})

describe('beside the answer', () => {
  it('keeps a note, evidence, an owner and a date, as a Dane writes it', () => {
    const at = new Questionnaire(BLANK)
      .goTo(HOST)
      .press('n', 'Aftalt i marts', 'return', 'd', '1', 'Vedtægter', 'return', 'maj 2026', 'return')
    at.press('a', 'projektleder', 'return', 'f', '1.2.2027', 'return', '3')
    expect(at.scheme.answers[HOST]).toMatchObject({
      status: 'planned',
      note: 'Aftalt i marts',
      owner: 'projektleder',
      due: '2027-02-01',
      evidence: [{ kind: 'document', what: 'Vedtægter', on: '2026-05' }],
    })
  })

  it('leaves a note of several lines as it is when it is only looked at', () => {
    const text = `${BLANK}elements:\n  organising:\n    host:\n      status: partly\n      note: |-\n        En linje\n        og en til\n`
    const at = new Questionnaire(text).goTo(HOST).press('n')
    expect(at.draw().cursor?.row).toBe('En linje og en til')
    expect(at.press('return').file.text).toBe(text)
  })

  it('takes a note away again when it is emptied', () => {
    const at = new Questionnaire(`${BLANK}elements: {organising: {host: {status: partly, note: Gammel}}}\n`).goTo(HOST)
    at.press('n', ...Array(6).fill('backspace'), 'return')
    expect(at.scheme.answers[HOST]).toMatchObject({ status: 'partly', note: null })
  })

  it('keeps the wish for a pair', () => {
    const at = new Questionnaire(BLANK).goTo('grid.roles').press('3').goTo('grid.roles').press('ø', '1', 'return')
    expect(at.scheme.grid.roles).toMatchObject({ position: 'open', target: 'closed' })
  })
})

describe('moving about', () => {
  it('goes back through everything, sections too', () => {
    const at = new Questionnaire(BLANK).goTo('grid.organisation')
    const seen = [at.id]
    for (let step = 0; step < 14; step++) {
      if (at.state.doing.kind === 'typing') at.press('escape')
      seen.push(at.press('t').id)
    }
    expect(seen.at(-1)).toBe('purpose.need')
    expect(at.said).toContain('første')
  })

  it('comes back to what was typed and laid aside', () => {
    const at = new Questionnaire(BLANK).press('Halvt færdigt', 'escape', 's')
    expect(at.file.writes).toBe(0)
    at.press('escape', 't')
    expect(at.id).toBe('purpose.need')
    expect(at.draw().cursor?.row).toBe('Halvt færdigt')
  })

  it.each(['?', 'r', 'g', 'u'])('comes back from the page of %s to what was in hand', (letter) => {
    const at = new Questionnaire(BLANK).goTo('profile.recruits_through').press('2', '4', letter, 'escape')
    expect(at.press('return').scheme.profile.recruits_through).toEqual(['self_referral', 'residences'])
    const slider = new Questionnaire(BLANK)
      .goTo('grid.roles')
      .press('right', letter, letter === '?' ? 'r' : '?', 'escape')
    expect(slider.press('return').scheme.grid.roles?.position).toBe('open')
  })

  it('goes to a section by its number, and to what is unanswered', () => {
    const at = new Questionnaire(BLANK).goTo(HOST).press('g', '12', 'return')
    expect(at.state.question?.section).toBe('evaluation')
    at.press('u', 'home', 'return')
    expect(at.id).toBe('purpose.need')
  })

  it('undoes the last answer, byte for byte, and goes to its question', () => {
    const at = new Questionnaire(BLANK).goTo(HOST).press('1', '1').press('z', 'z')
    expect([at.id, at.file.text]).toEqual([HOST, BLANK])
    expect(at.press(key('z', { ctrl: true })).said).toContain('fortryde')
  })

  it('leaves with everything saved', () => {
    expect(new Questionnaire(BLANK).goTo(HOST).press('1', 'l').state.left).toBe(true)
    expect(new Questionnaire(BLANK, {}, displayFor('en')).goTo(HOST).press('q').state.left).toBe(true)
  })

  it('ends where nothing more is to be asked, and leaves on Enter', () => {
    const at = new Questionnaire(BLANK, { only: ['principles'] })
    while (at.id !== null) at.press('s')
    expect(at.draw().lines.join('\n')).toContain('I er igennem')
    expect(at.press('return').state.left).toBe(true)
  })
})

describe('a paste', () => {
  const pasted = (text: string) => ({ ...key(text), name: '', text, pasted: true })

  it('of several lines stays in its field', () => {
    const at = new Questionnaire(BLANK).press(pasted('To linjer\nog 1 til\r\nslut'))
    expect(at.id).toBe('purpose.need')
    expect(at.draw().cursor?.row).toBe('To linjer og 1 til slut')
  })

  it('answers nothing where one chooses', () => {
    const at = new Questionnaire(BLANK).goTo(HOST).press(pasted('1\n2\n3\n'))
    expect([at.id, at.file.writes]).toEqual([HOST, 0])
  })
})

describe('the file', () => {
  const other = (text: string): string => text.replace('name: Prøve', 'name: Omdøbt')

  it('is as it was when the disk is full, and the answer can be given again', () => {
    const at = new Questionnaire(BLANK).goTo('profile.target_group')
    at.file.fails = 'ENOSPC'
    at.goTo('purpose.need').press('Et behov', 'return', 'return')
    expect([at.id, at.file.text]).toEqual(['purpose.need', BLANK])
    expect(at.said).toContain('Disken er fuld')
    expect(at.draw().lines.join('\n')).toContain('Et behov')
    at.file.fails = null
    expect(at.press('return').file.text).toContain('need: Et behov')
  })

  it('says that it is read-only', () => {
    const at = new Questionnaire(BLANK, {}, displayFor('en')).goTo(HOST)
    at.file.fails = 'EROFS'
    expect(at.press('1').said).toContain('read-only')
  })

  it('keeps what someone else wrote meanwhile, with the answer', () => {
    const at = new Questionnaire(BLANK).goTo(HOST)
    at.file.text = other(BLANK)
    at.press('1')
    expect(at.file.text).toContain('name: Omdøbt')
    expect(at.file.text).toContain('host: in_place')
    expect(at.said).toContain('ændret af en anden')
  })

  it('does not overwrite what someone else answered here', () => {
    const at = new Questionnaire(BLANK).goTo(HOST)
    at.file.text = `${BLANK}elements: {organising: {host: missing}}\n`
    at.press('1')
    expect(at.file.text).toContain('host: missing')
    expect(at.id).toBe(HOST)
    expect(at.press('1').file.text).toContain('host: in_place')
  })

  it('is not touched when someone else has broken it, and is gone on with when it is fixed', () => {
    const at = new Questionnaire(BLANK).goTo(HOST)
    at.file.text = `${BLANK}stag: x\n`
    at.press('1')
    expect(at.file.writes).toBe(0)
    expect(at.said).toContain('linje 5')
    at.file.text = other(BLANK)
    expect(at.press('1').file.text).toContain('host: in_place')
  })

  it('is written again when it has been moved away', () => {
    const at = new Questionnaire(BLANK).goTo(HOST)
    at.file.text = null
    at.press('1')
    expect(at.file.text).toContain('host: in_place')
    expect(at.said).toContain('flyttet eller slettet')
  })

  it('sends no control characters to the terminal', () => {
    const evil = `${BLANK}elements:\n  organising:\n    host: {status: partly, note: "a\\e[2Jb\\u202ec", owner: "x\\ay"}\n`
    for (const keys of [[], ['n'], ['a'], ['r'], ['?'], ['u'], ['g']]) {
      const drawn = new Questionnaire(evil)
        .goTo(HOST)
        .press(...keys)
        .draw()
        .lines.join('\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })
})

describe('any sequence of keys', () => {
  const KEYS = [
    ...'1234506789snadfzxgur?th tbw',
    'return',
    'escape',
    'up',
    'down',
    'left',
    'right',
    'tab',
    'backspace',
    'space',
    'pagedown',
    'å',
    '🎈',
  ]

  it('leaves a valid file, one question in hand, and a window that is full', () => {
    const presses = fc.array(fc.constantFrom(...KEYS), { minLength: 20, maxLength: 60 })
    const property = fc.property(presses, fc.boolean(), (keys, quick) => {
      const at = new Questionnaire(BLANK, { quick }, displayFor('da', { width: 60, height: 20 }))
      for (const one of keys) {
        at.press(one === ' ' ? 'space' : one)
        expect(at.draw().lines).toHaveLength(20)
      }
      const { scheme, findings } = readScheme(at.file.text ?? '', '', tools)
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(scheme).toEqual(at.state.progress.session.scheme)
      expect(at.state.progress.text).toBe(at.file.text)
    })
    fc.assert(property, { numRuns: runs(20) })
  })
})
