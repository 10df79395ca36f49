/** Whatever is pressed, in whatever order: the file is valid and says what was answered. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDay } from '../../../src/format/dates.ts'
import { builtInTexts } from '../../../src/io/knowledge.ts'
import type { Event, Given } from '../../../src/questionnaire/plan/event.ts'
import { placeOf, sectionsOf, unansweredOf } from '../../../src/questionnaire/plan/place.ts'
import type { Question } from '../../../src/questionnaire/plan/question.ts'
import { route } from '../../../src/questionnaire/plan/route.ts'
import { sectionIds } from '../../../src/questionnaire/plan/sections.ts'
import type { Options } from '../../../src/questionnaire/plan/types.ts'
import { readScheme } from '../../../src/scheme/read.ts'
import { schemeTemplate } from '../../../src/scheme/template.ts'
import { runs } from '../../setup/properties.ts'
import { givenFor, numberOf, textFor } from './answers-to.ts'
import { BLANK, catalogue, FORMAT, ROOT, read, schemeOf, Table, TODAY, tools } from './table.ts'

// That every example is valid is for other tests to see.
const EXAMPLES = readdirSync(join(ROOT, 'examples'))
  .filter((file) => file.endsWith('.scheme.yaml'))
  .map((file) => read(join('examples', file)))
  .filter((text) => readScheme(text, 'example.scheme.yaml', tools).scheme !== null)
const TEMPLATE = schemeTemplate(catalogue, builtInTexts('da'), 'da', TODAY)
const TEXTS = [
  BLANK,
  BLANK.replace('running', 'idea'),
  FORMAT,
  FORMAT.replaceAll('\n', '\r\n'),
  TEMPLATE,
  TEMPLATE.replace('stage: idea', 'stage: anchored'),
  ...EXAMPLES,
]

const options: fc.Arbitrary<Options> = fc.oneof(
  fc.constant({}),
  fc.constant({ quick: true }),
  fc.subarray(sectionIds(catalogue), { minLength: 1, maxLength: 3 }).map((only) => ({ only })),
  fc.constantFrom(...TEXTS).map((text) => ({ reassess: { before: schemeOf(text) } })),
)

type Press = { key: Event['kind']; number: number }
const press: fc.Arbitrary<Press> = fc.record({
  key: fc.oneof(
    { weight: 8, arbitrary: fc.constant('answer' as const) },
    {
      weight: 10,
      arbitrary: fc.constantFrom<Event['kind']>(
        ...(['note', 'owner', 'due', 'target', 'evidence', 'clear', 'own_pair'] as const),
        ...(['keep', 'skip', 'back', 'jump', 'undo', 'back', 'skip'] as const),
      ),
    },
  ),
  number: fc.nat(9999),
})

/** What a key means where one is. */
function eventFor({ key, number }: Press, table: Table): Event {
  const { question } = table
  const nothing = number % 4 === 0
  switch (key) {
    case 'answer':
      return question ? { kind: 'answer', given: givenFor(question, number) } : { kind: 'back' }
    case 'note':
      return { kind: key, note: nothing ? null : textFor(number) }
    case 'owner':
      return { kind: key, owner: nothing ? null : textFor(number) }
    case 'due':
      return { kind: key, due: nothing ? null : (['2027', '2026-12', '1.2.2027'][number % 3] as string) }
    case 'target':
      return { kind: key, target: nothing ? null : 'between' }
    case 'evidence':
      return { kind: key, evidence: { kind: 'visit', what: textFor(number), on: number % 2 ? '2026' : null } }
    case 'own_pair':
      return { kind: key, labels: { closed: textFor(number), open: textFor(number + 1) }, position: 'open' }
    case 'jump': {
      const places = [...sectionsOf(table.session).map(({ id }) => id), ...route(table.session).map(({ id }) => id)]
      return { kind: key, to: places[number % places.length] ?? 'nowhere' }
    }
    default:
      return { kind: key } as Event
  }
}

/** What the file should say of a question once it is answered. */
function expectAnswer(question: Question | undefined, given: Given): void {
  if (!question || given.kind === 'offer') return
  if (given.kind === 'criterion' && question.kind === 'criterion') {
    expect(question.answer?.status).toBe(given.status)
    if (given.note !== undefined) expect(question.answer?.note).toBe(given.note)
    if (given.due !== undefined) expect(question.answer?.due).toBe(lastDay(given.due))
  } else if (given.kind === 'purpose' && question.kind === 'purpose') {
    expect(question.answer?.text).toBe(given.text)
    if (given.status) expect(question.answer?.status).toBe(given.status)
  } else if (given.kind === 'pair') {
    expect(question.kind === 'own_pair' ? question.pair : (question as { answer: unknown }).answer).toMatchObject({
      position: given.position,
    })
  } else if (given.kind === 'target' && question.kind === 'target') {
    expect(question.answer.target).toBe(given.target)
  } else if (given.kind === 'fact' && question.kind === 'fact' && question.form.kind !== 'fields') {
    expect(question.value).toEqual(given.value)
  }
}

describe('any keys in any order', () => {
  test('keep the file valid and equal to the answers given; undo brings the bytes back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), options, fc.array(press, { maxLength: 40 }), (text, chosen, presses) => {
        const table = new Table(text, chosen)
        const answers = new Map<string, Given>()
        for (const pressed of presses) {
          const event = eventFor(pressed, table)
          const { question } = table
          const refusal = table.send(event)
          // The file is valid and the state is that of the file.
          expect(table.session.scheme).toEqual(schemeOf(table.text))
          expect(table.at === null).toBe(table.question === null)
          if (event.kind === 'answer' && question && !refusal) {
            answers.set(question.id, event.given)
            expectAnswer(
              route(table.session).find(({ id }) => id === question.id),
              event.given,
            )
          } else if (['undo', 'clear', 'note', 'due', 'target', 'owner'].includes(event.kind)) answers.clear()
        }
        const questions = route(table.session)
        for (const [id, given] of answers)
          expectAnswer(
            questions.find((one) => one.id === id),
            given,
          )
        while (table.session.written.length > 0) table.send({ kind: 'undo' })
        expect(table.text).toBe(text)
      }),
      { numRuns: runs(12) },
    )
  })

  test('back leads to the question before, and undo to the one that is undone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), options, fc.array(press, { maxLength: 25 }), (text, chosen, presses) => {
        const table = new Table(text, chosen)
        for (const pressed of presses) {
          const { at } = table
          table.send(eventFor(pressed, table))
          if (table.at === at || at === null || pressed.key === 'back' || pressed.key === 'undo') continue
          if (!route(table.session).some(({ id }) => id === at)) continue
          const forward = table.session
          expect(table.send({ kind: 'back' })).toBe(null)
          expect(table.at).toBe(at)
          table.session = forward
        }
        const { at } = table
        const given = table.question && givenFor(table.question, presses.length)
        if (given && table.question?.kind !== 'offer') {
          const before = table.text
          if (table.answer(given) === null && table.text !== before) {
            table.send({ kind: 'undo' })
            expect([table.text, table.at]).toEqual([before, at])
          }
        }
      }),
      { numRuns: runs(12) },
    )
  })

  test('back goes through everything to the very first question', () => {
    for (const text of TEXTS) {
      const table = new Table(text)
      const seen: (string | null)[] = []
      while (table.send({ kind: 'back' }) === null) seen.push(table.at)
      expect(table.at).toBe(route(table.session)[0]?.id)
      expect(new Set(seen).size).toBe(seen.length)
    }
  })
})

describe('a whole pass', () => {
  const answersBy = (salt: number) => (table: Table) => {
    const { question } = table
    if (!question) return
    const number = numberOf(question.id, salt)
    if (question.kind !== 'offer' && number % 6 === 0) table.send({ kind: 'skip' })
    else table.answer(givenFor(question, number))
  }
  const pass = (table: Table, answer: (table: Table) => void, interruptions: number[]): string => {
    for (let turn = 0; table.at !== null; turn++) {
      if (turn > 1000) throw new Error(`no end: ${table.at}`)
      const place = placeOf(table.session)
      expect(place && place.n <= place.of && place.overall.n <= place.overall.of).toBe(true)
      if (interruptions.includes(turn)) table.interrupt()
      answer(table)
    }
    return table.text
  }

  test('ends, with nothing unanswered but what was skipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), options, fc.nat(999), (text, chosen, salt) => {
        const table = new Table(text, chosen)
        const skipped = new Set<string>()
        pass(
          table,
          (at) => {
            const id = at.at ?? ''
            const passed = at.session.passed.size
            answersBy(salt)(at)
            if (at.session.passed.size > passed) skipped.add(id)
          },
          [],
        )
        for (const { id } of unansweredOf(table.session).questions) expect(skipped).toContain(id)
      }),
      { numRuns: runs(2) },
    )
  })

  test('interrupted anywhere ends with the same file, byte for byte', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(BLANK, FORMAT, TEMPLATE),
        fc.constantFrom<Options>({}, { quick: true }),
        fc.nat(999),
        fc.array(fc.nat(120), { maxLength: 4 }),
        (text, chosen, salt, interruptions) => {
          const whole = pass(new Table(text, chosen), answersBy(salt), [])
          expect(pass(new Table(text, chosen), answersBy(salt), interruptions)).toBe(whole)
        },
      ),
      { numRuns: runs(2) },
    )
  })
})
