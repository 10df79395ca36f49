import type { Block, Item } from '../blocks.ts'
import { bad, bullets, heading, quiet, text, warn } from '../blocks.ts'
import { WORDS } from './gates-words.ts'
import type { Report } from './report.ts'
import { assessed, criterionTexts } from './report.ts'

/** The gates that are not in place: shown before anything else, since the score is not worth reading without them. */
export function gates(report: Report): Block[] {
  const { lang, assessment } = report
  const open = assessment.score.open_gates
  if (open.length === 0) return []
  return [heading(2, WORDS.heading[lang]), text(WORDS.about[lang]), bullets(open.map((path) => gate(report, path)))]
}

function gate(report: Report, path: string): Item {
  const { lang } = report
  const status = assessed(report, path)?.status ?? null
  const { title, question, why, action } = criterionTexts(report, path)
  if (status === null) {
    return {
      mark: 'unanswered',
      line: [`${title}: `, warn(WORDS.unanswered[lang])],
      under: [[quiet(`${WORDS.question[lang]}: `), question]],
    }
  }
  const words = status === 'partly' || status === 'planned' ? WORDS[status] : WORDS.missing
  return {
    mark: status,
    line: [`${title}: `, bad(words[lang])],
    // A closed scheme has nothing left to do: there the reason is the lesson.
    under: report.assessment.stage === 'closed' ? [why] : [[quiet(`${WORDS.action[lang]}: `), action]],
  }
}
