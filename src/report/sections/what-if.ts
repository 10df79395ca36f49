import type { AssessedPart, Assessment } from '../../assess/types.ts'
import type { Assumed, Moves, WhatIf } from '../../assess/what-if.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Position, Stage } from '../../catalogue/vocabulary.ts'
import type { Status } from '../../format/vocabulary.ts'
import { date, gainFigure, halves, list, whole } from '../../language/format.ts'
import { oneLine } from '../../language/plain-text.ts'
import type { AssumedValue } from '../../scheme/assumption.ts'
import type { PurposeAnswer } from '../../scheme/types.ts'
import { type Block, bullets, code, heading, hint, type Item, type Line, quiet, text } from '../blocks.ts'
import { ruleWords } from '../rule-words.ts'
import { LEVEL, POSITION, PURPOSE_STATUS, STAGE, STATUS, VIEW } from '../terms.ts'
import { dilemma } from './dilemmas.ts'
import { criterionTexts, own, partTitle, type Report } from './report.ts'
import { counted, range } from './score.ts'
import { WORDS } from './what-if-words.ts'

/** Today and the changed scheme side by side, and what comes and goes with the change. */
export function whatIf(report: Report): Block[] {
  const { lang } = report
  const assumed = report.whatIf
  if (!assumed) return []
  const blocks = [heading(2, WORDS.heading[lang]), text(WORDS.about[lang])]
  if (assumed.assumed.length === 0) return [...blocks, text(WORDS.nothing[lang])]
  blocks.push(heading(3, WORDS.assumed[lang]), bullets(assumed.assumed.map((one) => assumption(report, one))))
  if (assumed.assumed.every(isSame)) return [...blocks, text(WORDS.noChange[lang])]
  return [
    ...blocks,
    { kind: 'space' },
    sideBySide(report, WORDS.figure[lang], figureRows(report, assumed)),
    ...parts(report, assumed),
    ...moves(report, assumed),
    { kind: 'space' },
    hint([`${WORDS.whole[lang]} `, code('--assume'), ` ${WORDS.or[lang]} `, code('--targets'), '.']),
  ]
}

const isSame = ({ value, before }: Assumed): boolean => JSON.stringify(value) === JSON.stringify(before)

function assumption(report: Report, one: Assumed): Item {
  const { lang } = report
  const now = isSame(one) ? WORDS.already[lang] : valueInWords(report, one.path, one.before)
  const change = `${titleOf(report, one.path)}: ${valueInWords(report, one.path, one.value)}`
  return { line: [change, quiet(` (${isSame(one) ? now : `${WORDS.today[lang].toLowerCase()} ${now}`})`)] }
}

/** What stands at a path is called. */
function titleOf(report: Report, path: string): string {
  const { texts, scheme, lang } = report
  const [root = '', id = '', field] = path.split('.')
  if (root === 'stage') return WORDS.stage[lang]
  if (root === 'profile') {
    const fact = texts.facts[id]
    const named = field === undefined ? undefined : (fact?.fields[field] ?? field)
    return [fact?.title ?? id, ...(named === undefined ? [] : [named])].join(', ')
  }
  if (root === 'purpose') return texts.purpose[id]?.title ?? id
  if (root !== 'grid') return criterionTexts(report, path).title
  const custom = scheme.custom.find((pair) => pair.id === id)
  if (!custom) return texts.pairs[id]?.title ?? id
  const { closed, open } = custom.labels
  return [closed, open].map((label) => own(report, label)).join(' / ')
}

/** A value as people say it. */
function valueInWords(report: Report, path: string, value: AssumedValue): string {
  const { texts, lang, scheme } = report
  if (value === null) return STATUS.unanswered[lang]
  if (typeof value === 'boolean') return WORDS[value ? 'yes' : 'no'][lang]
  if (typeof value === 'number') return String(value)
  const [root = '', id = ''] = path.split('.')
  if (root === 'stage') return STAGE[value as Stage][lang]
  if (root === 'purpose') return PURPOSE_STATUS[value as NonNullable<PurposeAnswer['status']>][lang]
  if (root === 'profile') {
    if (Array.isArray(value) && value.length === 0) return WORDS.empty[lang]
    const names = texts.facts[id]?.values ?? {}
    return list(
      [value].flat().map((one) => names[one] ?? date(oneLine(one), lang)),
      lang,
    )
  }
  if (root !== 'grid') return STATUS[value as Status][lang]
  const position = value as Position
  if (position !== 'closed' && position !== 'open') return POSITION[position][lang]
  const custom = scheme.custom.find((pair) => pair.id === id)
  return custom ? own(report, custom.labels[position]) : (texts.pairs[id]?.[position].label ?? POSITION[position][lang])
}

/** One row: what it is called, how it is, how it would be, and by how much it changes where that can be said. */
type Row = [title: string, today: string, then: string, change: string]

function sideBySide({ lang }: Report, title: string, rows: Row[]): Block {
  const head = [title, WORDS.today[lang], WORDS.assumedThen[lang], WORDS.change[lang]]
  return { kind: 'table', head, rows: rows.map((row): Line[] => [...row]), align: ['left', 'right', 'right', 'right'] }
}

function figureRows(report: Report, { before, after, difference }: WhatIf): Row[] {
  const { lang } = report
  const row = (title: string, say: (assessment: Assessment) => string, change = ''): Row => [
    title,
    say(before),
    say(after),
    change,
  ]
  const all = (one: Assessment) => counted(partsOf(one))
  const sums = [
    row(WORDS.closed[lang], ({ grid }) => halves(grid.closed), step(before.grid.closed, after.grid.closed)),
    row(WORDS.open[lang], ({ grid }) => halves(grid.open), step(before.grid.open, after.grid.open)),
  ]
  const dilemmas = [
    row(WORDS.dilemmas[lang], ({ rules }) => String(rules.length), come(difference.rules)),
    row(WORDS.cannotTell[lang], ({ cannot_tell }) => String(cannot_tell.length)),
  ]
  // A reference case is shown, never graded.
  if (before.reference) return [...sums, ...dilemmas]
  const sameView = before.score.view === after.score.view
  return [
    ...(before.stage === after.stage ? [] : [row(WORDS.stage[lang], ({ stage }) => STAGE[stage][lang])]),
    row(WORDS.score[lang], range, sameView ? points(before.score.headline, after.score.headline, report) : ''),
    ...(sameView ? [] : [row(WORDS.view[lang], ({ score }) => VIEW[score.view][lang])]),
    row(WORDS.ceiling[lang], ({ score }) => figure(score.ceiling)),
    row(WORDS.level[lang], ({ score }) => (score.level === null ? WORDS.none[lang] : LEVEL[score.level][lang])),
    row(WORDS.gates[lang], ({ score }) => String(score.open_gates.length), come(difference.gates)),
    row(WORDS.essentials[lang], ({ score: { essentials } }) => `${essentials.in_place}/${essentials.applicable}`),
    row(WORDS.counting[lang], (one) => String(all(one).applicable), come(difference.criteria)),
    row(WORDS.answered[lang], (one) => String(all(one).answered)),
    ...sums,
    ...dilemmas,
  ]
}

const figure = (value: number | null): string => (value === null ? '–' : String(whole(value)))

/** "+2 -1": so many come, so many go. */
function come<T>({ appear, disappear }: Moves<T>): string {
  return [
    ...(appear.length > 0 ? [`+${appear.length}`] : []),
    ...(disappear.length > 0 ? [`-${disappear.length}`] : []),
  ].join(' ')
}

/** By how many points a figure moves, with one decimal; nothing where it does not, or cannot be said. */
function points(before: number | null, after: number | null, { lang }: Report): string {
  if (before === null || after === null) return ''
  const change = gainFigure(Math.abs(after - before), lang)
  if (/^0.0$/.test(change)) return ''
  return `${after > before ? '+' : '-'}${change}`
}

function step(before: number, after: number): string {
  const change = after - before
  return change === 0 ? '' : `${change > 0 ? '+' : '-'}${halves(Math.abs(change))}`
}

/** The elements and the lenses, today and then. */
function parts(report: Report, { before, after }: WhatIf): Block[] {
  const { lang, options } = report
  if (before.reference) return []
  const rows = (today: AssessedPart[], then: AssessedPart[]): Row[] =>
    today
      .map((part, at) => ({ part, changed: then[at] ?? part }))
      .filter(({ part }) => !options.only || part.id === options.only)
      .map(({ part, changed }) => {
        const [now, later] = [part[before.score.view], changed[after.score.view]]
        return [partTitle(report, part.id), figure(now), figure(later), points(now, later, report)]
      })
  const table = (title: string, made: Row[]): Block[] =>
    made.length === 0 ? [] : [heading(2, title), sideBySide(report, WORDS.area[lang], made)]
  return [
    ...table(WORDS.elements[lang], rows(before.elements, after.elements)),
    ...table(WORDS.lenses[lang], rows(before.lenses, after.lenses)),
  ]
}

/** What comes and goes: gates, dilemmas and criteria. */
function moves(report: Report, { difference, after }: WhatIf): Block[] {
  const { lang, texts } = report
  const { gates, rules, criteria } = difference
  const then: Report = { ...report, assessment: after }
  const statusOf = new Map(partsOf(after).flatMap((part) => part.criteria.map((c) => [c.path, c])))
  const named = (path: string): Item => {
    const status = statusOf.get(path)?.status ?? 'unanswered'
    const part = partTitle(report, path.slice(0, path.indexOf('.')))
    return { mark: status, line: [criterionTexts(report, path).title, quiet(` (${part}, ${STATUS[status][lang]})`)] }
  }
  const notYet = criteria.appear.filter((path) => statusOf.get(path)?.status !== 'in_place').length
  const group = (title: string, items: Item[], about?: string): Block[] =>
    items.length === 0 ? [] : [heading(2, title), ...(about ? [text(about)] : []), bullets(items)]
  const blocks = [
    ...group(WORDS.gatesOpened[lang], gates.appear.map(named)),
    ...group(WORDS.gatesClosed[lang], gates.disappear.map(named)),
    ...(rules.appear.length === 0 ? [] : [heading(2, WORDS.rulesAppear[lang])]),
    ...rules.appear.map((rule) => dilemma(then, rule)),
    ...group(
      WORDS.rulesDisappear[lang],
      rules.disappear.map(({ id, args }) => {
        const words = ruleWords(id, args, texts)
        return { line: words?.title ?? id, under: [quiet(words?.message ?? '')] }
      }),
    ),
    ...group(
      WORDS.criteriaAppear[lang],
      criteria.appear.map(named),
      WORDS.criteriaAppearAbout[lang](criteria.appear.length, notYet),
    ),
    ...group(WORDS.criteriaDisappear[lang], criteria.disappear.map(named)),
  ]
  return blocks.length === 0 ? [{ kind: 'space' }, text(WORDS.same[lang])] : blocks
}
