import { describe, expect, it } from 'vitest'
import { builtInTexts } from '../../src/io/knowledge.ts'
import { ruleWords, ruleWordsInGeneral } from '../../src/report/rule-words.ts'

const da = builtInTexts('da')
const withRule = (message: string) =>
  ({
    ...Object.fromEntries(Object.keys(da).map((key) => [key, da[key as keyof typeof da]])),
    rules: { probe: { title: 'Prøve', message, why: 'Fordi', ways: ['Den ene', 'Den anden'] } },
  }) as unknown as typeof da

describe('the words of a dilemma', () => {
  it.each([
    ['{grid.roles}', { 'grid.roles': 'closed' }, 'Peer-givere og peer-modtagere'],
    ['{grid.roles}', { 'grid.roles': 'between' }, 'midt imellem'],
    ['{profile.digital_reach}', { 'profile.digital_reach': 'few' }, 'få'],
    ['{profile.meetings.every}', { 'profile.meetings.every': 'fortnight' }, 'hver anden uge'],
    [
      '{profile.channels}',
      { 'profile.channels': 'website, phone, flyer' },
      'hjemmeside, telefon og folder eller flyer',
    ],
    ['{profile.funding.ends}', { 'profile.funding.ends': '2027-03' }, 'marts 2027'],
    ['{derived.meetings_a_month}', { 'derived.meetings_a_month': 26 / 12 }, '2,2'],
    ['{profile.groups}', { 'profile.groups': 14 }, '14'],
    ['{profile.participants.enrolled}', { 'profile.participants.enrolled': null }, '[deltagere, der er med nu]'],
  ])('%s with %j reads %s', (message, args, words) => {
    expect(ruleWords('probe', args as never, withRule(message))?.message).toBe(words)
  })

  it('leave no placeholder in any rule, for a scheme or in general', () => {
    for (const [id, rule] of Object.entries(da.rules)) {
      expect(JSON.stringify(ruleWords(id, {}, da))).not.toMatch(/\{[a-z_.]+\}/)
      expect(JSON.stringify(ruleWordsInGeneral(rule, da))).not.toMatch(/\{[a-z_.]+\}/)
    }
  })

  it('are none for a rule that the catalogue does not have', () => expect(ruleWords('no-such-rule', {}, da)).toBeNull())
})
