/** Every question that applies now, in order. */

import { judgeConditions, type Weighed, weigh } from '../../assess/applicable.ts'
import { factsOf } from '../../assess/facts.ts'
import { judgeOf, type Verdict } from '../../assess/verdict.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Part } from '../../catalogue/types.ts'
import { isSame } from '../../edit/value.ts'
import { factForm, isGiven } from '../../format/fact-form.ts'
import type { CustomPair, PairAnswer } from '../../scheme/types.ts'
import { decidingFacts } from './deciding.ts'
import type { Question, SectionId } from './question.ts'
import { isWanted, sectionsFor } from './sections.ts'
import type { PlanSession } from './types.ts'

const CRITERION_TAKES = ['note', 'evidence', 'owner', 'due'] as const
const PAIR_TAKES = ['note', 'evidence', 'target'] as const

/** What questions are made from. */
type Terms = Pick<PlanSession, 'catalogue' | 'scheme' | 'today' | 'options' | 'wanted' | 'promises' | 'passed'>

/**
 * Every question that applies now, answered or not, in the order in which they are asked.
 *
 * A criterion applies when its stage is reached and its condition holds; undecided ones come once the fact is given.
 * A fact decides when some criterion of a stage that is reached waits for it. Quick: the essential criteria, the
 * deciding facts and pairs. What is answered but no longer applies is not among them, and stays in the file.
 */
export function route(terms: Terms): Question[] {
  const { catalogue, scheme, today, options } = terms
  const verdicts = judgeConditions(catalogue, judgeOf(factsOf(scheme, catalogue, today)))
  const deciding = decidingFacts(scheme, catalogue, today)
  const parts = new Map(partsOf(catalogue).map((part) => [part.id, part]))
  return sectionsFor(catalogue, options).flatMap(({ id, kind }): Question[] => {
    if (kind === 'promises') return promises(terms, verdicts)
    if (kind === 'purpose') return purpose(terms)
    if (kind === 'facts') return facts(terms, deciding)
    if (kind === 'grid') return grid(terms, deciding)
    const part = parts.get(id)
    return part ? criteria(terms, part, verdicts).filter((question) => !terms.promises.includes(question.id)) : []
  })
}

function purpose({ catalogue, scheme, options, passed }: Terms): Question[] {
  return catalogue.purpose.map(({ id: key, reassess }) => {
    const id = `purpose.${key}`
    const answer = scheme.purpose[key] ?? null
    const before = options.reassess?.before.purpose[key] ?? null
    const again = reassess && before !== null && isSame(answer, before) && !passed.has(id)
    const answered = answer !== null && (answer.text !== null || answer.status !== null)
    return { kind: 'purpose', id, section: 'purpose', key, answer, answered, again, takes: ['evidence'] }
  })
}

function facts(terms: Terms, deciding: ReadonlySet<string>): Question[] {
  const { catalogue, options, wanted } = terms
  const all = catalogue.facts.flatMap(({ id }) => fact(terms, id, deciding.has(`profile.${id}`) || id === 'stage'))
  const first = all.filter((question) => question.kind === 'fact' && question.decides)
  const rest = all.filter((question) => question.kind === 'fact' && !question.decides)
  if (options.quick && !options.reassess) return first
  const known = rest.filter(({ answered }) => answered)
  // Asked for the facts alone, one wants them all; reassessing, all that were given.
  if (options.only?.length === 1) return all
  if (known.length === rest.length || options.quick) return [...first, ...known]
  return [...first, offer('more_facts', 'facts', terms), ...(wanted.more_facts ? rest : known)]
}

function fact({ scheme, options, passed }: Terms, key: string, decides: boolean): Question[] {
  const form = factForm(key)
  if (!form || (key === 'partner_kind' && !hasPartner(scheme))) return []
  const valueIn = (from: PlanSession['scheme']): unknown =>
    key === 'stage' ? from.stage : (from.profile[key as keyof typeof from.profile] ?? null)
  const id = key === 'stage' ? key : `profile.${key}`
  const value = valueIn(scheme)
  const answered = isGiven(value)
  // Who has no partner is not asked who it is.
  if (key === 'partner_kind' && !answered && scheme.profile.partnership === 'none') return []
  const again =
    options.reassess !== undefined && answered && isSame(value, valueIn(options.reassess.before)) && !passed.has(id)
  return [{ kind: 'fact', id, section: 'facts', key, form, value, decides, answered, again, takes: [] }]
}

/** Who the partner is can be asked once there is one. */
function hasPartner({ profile }: PlanSession['scheme']): boolean {
  return profile.partnership !== null && profile.partnership !== 'none'
}

function grid(terms: Terms, deciding: ReadonlySet<string>): Question[] {
  const { catalogue, scheme, options, wanted } = terms
  const whole = !options.quick
  const built = catalogue.pairs
    .filter(({ id }) => whole || deciding.has(`grid.${id}`))
    .map(({ id }): Question => pair(id, scheme.grid[id] ?? null))
  if (!whole) return built
  const targets = catalogue.pairs.flatMap(({ id }) => target(id, scheme.grid[id] ?? null, null, wanted.targets))
  const own = scheme.custom.flatMap((one) => [ownPair(one), ...target(one.id, one, one, wanted.targets)])
  return [...built, offer('targets', 'grid', terms), ...targets, ...own, offer('own_pairs', 'grid', terms)]
}

function pair(key: string, answer: PairAnswer | null): Question {
  const answered = answer?.position != null
  const [id, section] = [`grid.${key}`, 'grid']
  return { kind: 'pair', id, section, key, answer, answered, again: false, takes: PAIR_TAKES }
}

function ownPair(one: CustomPair): Question {
  const answered = one.position !== null
  const [id, section] = [`grid.custom.${one.id}`, 'grid']
  return { kind: 'own_pair', id, section, key: one.id, pair: one, answered, again: false, takes: PAIR_TAKES }
}

/** A wish can be had where there is a position; one that is there already is among the questions in any case. */
function target(key: string, answer: PairAnswer | null, own: CustomPair | null, wanted = false): Question[] {
  if (!answer) return []
  const answered = answer.target !== null
  const sensible = answer.position !== null && answer.position !== 'skip'
  if (!answered && !(wanted && sensible)) return []
  const [id, section] = [`grid.${own ? 'custom.' : ''}${key}.target`, 'grid']
  return [{ kind: 'target', id, section, key, answer, pair: own, answered, again: false, takes: ['note', 'evidence'] }]
}

function offer(name: 'more_facts' | 'targets' | 'own_pairs', section: SectionId, { wanted, passed }: Terms): Question {
  const id = `offer.${name}`
  const answered = passed.has(id) || (name !== 'own_pairs' && wanted[name] !== undefined)
  return { kind: 'offer', id, section, offer: name, answered, again: false, takes: [] }
}

function criteria(terms: Terms, part: Part, verdicts: Record<string, Verdict>): Question[] {
  return weigh(part, terms.scheme, terms.scheme.stage, verdicts)
    .filter(({ reached, verdict }) => reached && verdict === 'holds')
    .filter(({ criterion }) => !terms.options.quick || criterion.weight === 'essential')
    .map((weighed) => criterion(terms, weighed, part.id))
}

function criterion({ scheme, options, promises, passed }: Terms, weighed: Weighed, section: SectionId): Question {
  const { path, gate, allowsNotApplicable } = weighed.criterion
  const answer = scheme.answers[path] ?? null
  const before = options.reassess?.before.answers[path] ?? null
  const again = promises.includes(path) && isSame(answer, before) && !passed.has(path)
  const common = { id: path, section, answered: weighed.status !== null, again, takes: CRITERION_TAKES }
  return { kind: 'criterion', ...common, path, gate, allowsNotApplicable, answer, before }
}

/** Last time's promises and gaps, as they were ordered then; those that still apply. */
function promises(terms: Terms, verdicts: Record<string, Verdict>): Question[] {
  const { catalogue, options } = terms
  const all = partsOf(catalogue)
    .filter(({ id }) => isWanted(id, options))
    .flatMap((part) => criteria(terms, part, verdicts))
  const byId = new Map(all.map((question) => [question.id, question]))
  return terms.promises.flatMap((path) => {
    const question = byId.get(path)
    return question ? [{ ...question, section: 'promises' }] : []
  })
}
