import type { AssessedPair } from '../../assess/types.ts'
import { halves, sentence } from '../../language/format.ts'
import type { Evidence } from '../../scheme/types.ts'
import type { Block, SliderRow, SliderWords } from '../blocks.ts'
import { heading, quiet, text } from '../blocks.ts'
import { POSITION } from '../terms.ts'
import { WORDS } from './grid-words.ts'
import type { Report } from './report.ts'
import { evidence, own } from './report.ts'

/** The pairs as sliders between closed and open, with the sums of the paper form. */
export function grid(report: Report): Block[] {
  const { assessment, lang } = report
  const { pairs, closed, open, target, answered, skipped } = assessment.grid
  const shownPairs = pairs.filter((pair) => !assessment.reference || pair.position !== null)
  if (shownPairs.length === 0) return []
  if (shownPairs.every((pair) => pair.position === null && pair.target === null && pair.note === null)) {
    return [heading(2, WORDS.heading[lang]), text(WORDS.empty[lang](shownPairs.length))]
  }
  const left = pairs.length - answered - skipped
  const sumsInWords = (of: { closed: number; open: number }) => ({ closed: halves(of.closed), open: halves(of.open) })
  const sums = { today: sumsInWords({ closed, open }), target: target === null ? null : sumsInWords(target) }
  const words = WORDS.counted[lang](answered, skipped, left)
  return [
    heading(2, WORDS.heading[lang]),
    text(WORDS.about[lang]),
    { kind: 'sliders', rows: shownPairs.map((pair) => slider(report, pair)), sums, words: sliderWords(report) },
    text(quiet(sentence(`${words}.`))),
    ...(assessment.reference && left > 0 ? [text(WORDS.untold[lang](left))] : []),
  ]
}

function slider(report: Report, pair: AssessedPair): SliderRow {
  const { texts, scheme } = report
  const known = texts.pairs[pair.id]
  const labels = pair.labels
    ? { closed: own(report, pair.labels.closed), open: own(report, pair.labels.open) }
    : { closed: known?.closed.label ?? pair.id, open: known?.open.label ?? pair.id }
  const answer = pair.custom ? scheme.custom.find((one) => one.id === pair.id) : scheme.grid[pair.id]
  const note = pair.note === null ? [] : [own(report, pair.note)]
  const proof: Evidence[] = answer?.evidence ?? []
  const notes = [...note, ...(proof.length > 0 ? [`(${evidence(report, proof)})`] : [])]
  return { ...labels, position: pair.position, target: pair.target, note: notes.length > 0 ? notes.join(' ') : null }
}

function sliderWords(report: Report): SliderWords {
  const { lang } = report
  const { closed, between, open, skip, unanswered } = POSITION
  return {
    closed: WORDS.closed[lang],
    open: WORDS.open[lang],
    here: WORDS.here[lang],
    wanted: WORDS.wanted[lang],
    both: WORDS.both[lang],
    note: WORDS.note[lang],
    sums: WORDS.sums[lang],
    wantedSums: WORDS.wantedSums[lang],
    position: {
      closed: closed[lang],
      between: between[lang],
      open: open[lang],
      skip: skip[lang],
      unanswered: unanswered[lang],
    },
  }
}
