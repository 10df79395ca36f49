import type { OpenRule, RaisedRule } from '../../assess/types.ts'
import { fill } from '../../language/format.ts'
import { SEVERITY } from '../../language/terms.ts'
import type { Block, EntryBlock, Item } from '../blocks.ts'
import { bullets, code, heading, text } from '../blocks.ts'
import { WORDS } from './apart-words.ts'
import type { Report } from './report.ts'
import { cited } from './report.ts'

/** The dilemmas that the answers raise together, the serious ones first, and those that wait for an answer. */
export function dilemmas(report: Report): Block[] {
  const { assessment, lang } = report
  const raised = [...assessment.rules].sort((a, b) => Number(b.serious) - Number(a.serious))
  const blocks: Block[] = raised.length === 0 ? [] : [heading(2, WORDS.dilemmas[lang])]
  blocks.push(...raised.map((rule) => dilemma(report, rule)))
  if (assessment.cannot_tell.length === 0) return blocks
  return [
    ...blocks,
    heading(raised.length === 0 ? 2 : 3, WORDS.cannotTell[lang]),
    text(WORDS.cannotTellAbout[lang](assessment.cannot_tell.length)),
    bullets(asked(assessment.cannot_tell)),
  ]
}

function dilemma(report: Report, rule: RaisedRule): EntryBlock {
  const { texts, lang, catalogue } = report
  const words = texts.rules[rule.id]
  const say = (template: string) => fill(template, rule.args, lang)
  const sources = catalogue.rules.find((one) => one.id === rule.id)?.sources ?? []
  const rows = [
    { label: WORDS.why[lang], line: say(words?.why ?? '') },
    { label: WORDS.wayOne[lang], line: say(words?.ways[0] ?? '') },
    { label: WORDS.wayTwo[lang], line: say(words?.ways[1] ?? '') },
    { label: WORDS.source[lang], line: cited(report, sources) },
  ]
  return {
    kind: 'entry',
    number: null,
    title: words?.title ?? rule.id,
    aside: rule.serious ? WORDS.serious[lang] : SEVERITY[rule.severity][lang],
    about: say(words?.message ?? ''),
    rows: rows.filter((row) => row.line !== ''),
  }
}

/** Which answers the open rules wait for, those that most of them wait for first. */
function asked(open: readonly OpenRule[]): Item[] {
  const waiting = new Map<string, number>()
  for (const path of open.flatMap((rule) => rule.asks)) waiting.set(path, (waiting.get(path) ?? 0) + 1)
  return [...waiting].sort((a, b) => b[1] - a[1]).map(([path, n]) => ({ line: [code(path), `: ${n}`] }))
}
