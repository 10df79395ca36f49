import type { RaisedRule } from '../../assess/types.ts'
import { date } from '../../language/format.ts'
import { oneLine } from '../../language/plain-text.ts'
import { type Block, bullets, code, type EntryBlock, heading, type Item, text } from '../blocks.ts'
import { ruleWords } from '../rule-words.ts'
import { SEVERITY } from '../terms.ts'
import { WORDS } from './apart-words.ts'
import { cited, factQuestion, type Report } from './report.ts'

/** Of the answers that open rules wait for, so many are named. */
const MOST_WAITED_FOR = 5

/** The dilemmas that the answers raise together, the serious ones first, and those that wait for an answer. */
export function dilemmas(report: Report): Block[] {
  const { assessment, lang } = report
  const raised = [...assessment.rules].sort((a, b) => Number(b.serious) - Number(a.serious))
  const blocks: Block[] = raised.length === 0 ? [] : [heading(2, WORDS.dilemmas[lang])]
  blocks.push(...raised.map((rule) => dilemma(report, rule)), ...acceptedOnes(report))
  if (assessment.cannot_tell.length === 0) return blocks
  return [
    ...blocks,
    heading(raised.length === 0 ? 2 : 3, WORDS.cannotTell[lang]),
    text(WORDS.cannotTellAbout[lang](assessment.cannot_tell.length)),
    ...waits(report),
  ]
}

/** What the scheme has decided to live with, with the reason it gives. */
function acceptedOnes({ assessment, texts, lang }: Report): Block[] {
  if (assessment.accepted.length === 0) return []
  const items = assessment.accepted.map(({ id, reason, until }): Item => {
    const holds = until === null ? '' : ` (${WORDS.until[lang](date(until, lang))})`
    return { line: `${texts.rules[id]?.title ?? id}${holds}`, under: [oneLine(reason)] }
  })
  return [heading(assessment.rules.length === 0 ? 2 : 3, WORDS.accepted[lang]), bullets(items)]
}

/** One dilemma in full: what pulls against what, why, and two ways out. */
export function dilemma(report: Report, rule: RaisedRule): EntryBlock {
  const { texts, lang, catalogue, assessment } = report
  const words = ruleWords(rule.id, rule.args, texts)
  const sources = catalogue.rules.find((one) => one.id === rule.id)?.sources ?? []
  const ways = [
    { label: WORDS.wayOne[lang], line: words?.ways[0] ?? '' },
    { label: WORDS.wayTwo[lang], line: words?.ways[1] ?? '' },
  ]
  const rows = [
    { label: WORDS.why[lang], line: words?.why ?? '' },
    ...(assessment.stage === 'closed' ? [] : ways),
    { label: WORDS.source[lang], line: cited(report, sources) },
  ]
  return {
    kind: 'entry',
    number: null,
    title: words?.title ?? rule.id,
    aside: rule.serious ? WORDS.serious[lang] : SEVERITY[rule.severity][lang],
    about: words?.message ?? '',
    rows: rows.filter((row) => row.line !== ''),
  }
}

/** Which answers the open rules wait for, those that most of them wait for first. */
function waits(report: Report): Block[] {
  const { assessment, lang, options } = report
  const waiting = new Map<string, number>()
  for (const path of assessment.cannot_tell.flatMap((rule) => rule.asks)) {
    waiting.set(path, (waiting.get(path) ?? 0) + 1)
  }
  const sorted = [...waiting].sort((a, b) => b[1] - a[1])
  const shown = options.all ? sorted : sorted.slice(0, MOST_WAITED_FOR)
  const items = shown.map(([path, n]): Item => {
    const question = questionAt(report, path)
    return { line: [code(path), `: ${WORDS.waiting[lang](n)}`], under: question === '' ? [] : [question] }
  })
  const others = sorted.length - shown.length
  return [bullets(items), ...(others > 0 ? [text(WORDS.otherAnswers[lang](others))] : [])]
}

/** The question behind a path that a rule reads: a fact, a pair, or a criterion. */
function questionAt(report: Report, path: string): string {
  const asked = factQuestion(report, path)
  const criterion = path.replace(/^elements\./, '')
  return asked || (report.texts.criteria[criterion]?.question ?? '')
}
