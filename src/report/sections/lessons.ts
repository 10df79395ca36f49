import type { Block } from '../blocks.ts'
import { bullets, code, heading, quiet, text } from '../blocks.ts'
import { WORDS } from './apart-words.ts'
import type { Report } from './report.ts'
import { evidence, own } from './report.ts'

/** What the scheme has learnt: what a closed scheme or a reference case leaves to others. */
export function lessons(report: Report): Block[] {
  const { scheme, lang } = report
  if (scheme.lessons.length === 0) {
    if (scheme.reference || scheme.stage !== 'closed') return []
    return [heading(2, WORDS.lessons[lang]), text([`${WORDS.noLessons[lang]} `, code('lessons'), '.'])]
  }
  const items = scheme.lessons.map((lesson) => ({
    line: own(report, lesson.text),
    under: lesson.evidence.length > 0 ? [quiet(evidence(report, lesson.evidence))] : [],
  }))
  return [heading(2, WORDS.lessons[lang]), bullets(items)]
}
