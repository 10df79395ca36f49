import { describe, expect, it } from 'vitest'
import { assessPlain } from './read-plain.ts'

/** Raises coordination-few-digital: social media for people of whom few are digital. */
const scheme = (exceptions: object[]) => ({
  peerscheme: 1,
  name: 'Prøve',
  stage: 'running',
  profile: { digital_reach: 'few' },
  grid: { coordination: 'open' },
  exceptions,
})
const RULE = 'coordination-few-digital'
const outcome = (exceptions: object[]) => {
  const { rules, accepted } = assessPlain(scheme(exceptions), '2026-11-21')
  return { raised: rules.map(({ id }) => id).includes(RULE), accepted: accepted.map(({ id }) => id).includes(RULE) }
}

describe('a dilemma that one has decided to live with', () => {
  it.each([
    ['no exception', [], { raised: true, accepted: false }],
    ['an exception', [{ rule: RULE, reason: 'Vi ringer' }], { raised: false, accepted: true }],
    [
      'one that holds today',
      [{ rule: RULE, reason: 'Vi ringer', until: '2026-11-21' }],
      { raised: false, accepted: true },
    ],
    [
      'one that holds this month',
      [{ rule: RULE, reason: 'Vi ringer', until: '2026-11' }],
      { raised: false, accepted: true },
    ],
    [
      'one that has run out',
      [{ rule: RULE, reason: 'Vi ringer', until: '2026-11-20' }],
      { raised: true, accepted: false },
    ],
    ['one for another rule', [{ rule: 'chat-too-close', reason: 'Vi ringer' }], { raised: true, accepted: false }],
  ])('%s', (_, exceptions, expected) => expect(outcome(exceptions)).toEqual(expected))
})
