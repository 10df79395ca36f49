import { describe, expect, it } from 'vitest'
import { assumptionMessage } from '../../src/commands/words/what-if.ts'
import { type AssumptionProblem, assumablePaths, readAssumption } from '../../src/scheme/assumption.ts'
import { catalogue } from './tools.ts'

const paths = assumablePaths(catalogue, ['payment'])
const read = (text: string) => readAssumption(text, paths)

describe('an assumption that can be read', () => {
  it.each([
    ['stage=running', 'stage', 'running'],
    ['grid.roles=open', 'grid.roles', 'open'],
    ['grid.payment=closed', 'grid.payment', 'closed'],
    [' grid.roles = skip ', 'grid.roles', 'skip'],
    ['training_supervision.supervision=in_place', 'training_supervision.supervision', 'in_place'],
    ['elements.training_supervision.supervision=partly', 'training_supervision.supervision', 'partly'],
    ['safeguarding.complaints=not_applicable', 'safeguarding.complaints', 'not_applicable'],
    ['purpose.need=in_doubt', 'purpose.need', 'in_doubt'],
    ['profile.vulnerable=true', 'profile.vulnerable', true],
    ['profile.participants.givers=12', 'profile.participants.givers', 12],
    ['profile.channels=phone,flyer', 'profile.channels', ['phone', 'flyer']],
    ['profile.channels=[phone, flyer, phone]', 'profile.channels', ['phone', 'flyer']],
    ['profile.sensitive=[]', 'profile.sensitive', []],
    ['profile.partnership=none', 'profile.partnership', 'none'],
    ['profile.funding.ends=2027-02', 'profile.funding.ends', '2027-02-28'],
    ['profile.target_group=Folk = alle', 'profile.target_group', 'Folk = alle'],
    ['grid.roles=', 'grid.roles', null],
    ['profile.vulnerable=', 'profile.vulnerable', null],
  ])('%s', (text, path, value) => {
    expect(read(text)).toEqual({ path, value })
  })
})

describe('an assumption that cannot be read names the nearest right word', () => {
  it.each([
    ['grid.rols=open', 'path', ['grid.roles']],
    ['roles=open', 'path', ['grid.roles']],
    ['Roles=open', 'path', ['grid.roles']],
    ['grid.betaling=open', 'path', []],
    ['supervision=in_place', 'path', ['training_supervision.supervision']],
    ['training.supervision=in_place', 'path', ['training_supervision.supervision']],
    ['target_group.involvment=partly', 'path', ['target_group.involvement']],
    ['target_group.mutuality=partly', 'path', ['principles.mutuality']],
    ['vulnerable=true', 'path', ['profile.vulnerable']],
    ['fase=running', 'path', ['stage']],
    ['grid.roles=åben', 'value', ['open']],
    ['stage=drift', 'value', ['running']],
    ['profile.vulnerable=ja', 'value', ['true']],
    ['profile.channels=phone,flyers', 'value', ['phone,flyer']],
    ['profile.funding.ends=31.12.2027', 'value', ['2027-12-31']],
    ['profile.participants.givers=mange', 'value', []],
    ['profile.participants.givers=-1', 'value', []],
    ['profile.group_size.min=0', 'value', []],
    ['safeguarding.confidentiality=not_applicable', 'value', []],
  ])('%s', (text, problem, meant) => {
    expect(read(text)).toMatchObject({ problem, meant })
  })

  it('names what lies within a path that is only the way there', () => {
    expect(read('profile.participants=3')).toMatchObject({
      problem: 'path',
      expected: ['expected', 'enrolled', 'givers', 'receivers'].map((field) => `profile.participants.${field}`),
    })
  })

  it('names what lies beside a path that is unlike them all', () => {
    expect(read('grid.xyzzy=open')).toMatchObject({
      expected: catalogue.pairs.map(({ id }) => `grid.${id}`).concat('grid.payment'),
    })
    expect(read('xyzzy=open')).toMatchObject({ expected: ['stage', 'profile.…', 'purpose.…', 'grid.…', 'ELEMENT.…'] })
  })

  it.each(['', '=', '=open', 'grid.roles', 'stage='])('has no value to give: %j', (text) => {
    expect(read(text)).toMatchObject({ problem: 'form' })
  })
})

describe('the sentence about it', () => {
  const say = (text: string, lang: 'da' | 'en') => assumptionMessage(read(text) as AssumptionProblem, lang)

  it('holds the word found, the word meant and the right ones', () => {
    expect(say('grid.roles=åben', 'da')).toBe(
      '--assume: grid.roles kan ikke være åben. Mente I open? Vælg mellem closed, between, open eller skip.',
    )
    expect(say('grid.rols=open', 'en')).toBe(
      '--assume: no scheme has an answer called grid.rols. Did you mean grid.roles?',
    )
    expect(say('profile.participants.givers=x', 'da')).toBe(
      '--assume: profile.participants.givers kan ikke være x. Det skal være et helt tal.',
    )
    expect(say('grid.roles', 'en')).toBe(
      '--assume grid.roles: a value is missing, for example grid.roles=closed. Choose from closed, between, open or skip.',
    )
  })

  it('lets no control character through', () => {
    expect(say('grid.\u001b[31mx=\u0007', 'en')).not.toMatch(/\p{Cc}/u)
  })
})
