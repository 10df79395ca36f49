import { date, list, sentence } from '../../language/format.ts'
import { STAGE } from '../../language/terms.ts'
import type { Block } from '../blocks.ts'
import { heading, quiet, text } from '../blocks.ts'
import { oneLine } from '../clean.ts'
import type { Report } from './report.ts'
import { assessors, own } from './report.ts'
import { WORDS } from './title-words.ts'

/** Whose scheme it is, how far it has come, and who has judged it when. */
export function title(report: Report): Block[] {
  const { scheme, assessment, document, lang } = report
  const blocks = [heading(1, oneLine(scheme.name) || oneLine(document.file))]
  const where = scheme.organisation === null ? [] : [oneLine(scheme.organisation)]
  blocks.push(text([...where, sentence(STAGE[assessment.stage][lang]), ...whenAndWho(report)].join(' · ')))
  const asOf = WORDS.asOf[lang](date(assessment.as_of, lang))
  blocks.push(text(quiet(assessment.reference ? oneLine(document.file) : `${oneLine(document.file)}, ${asOf}`)))
  if (scheme.about !== null) blocks.push(text(own(report, scheme.about)))
  if (assessment.reference) blocks.push(text(WORDS.reference[lang]))
  return blocks
}

function whenAndWho(report: Report): string[] {
  const { lang, scheme } = report
  const on = scheme.assessed?.on
  const who = assessors(report)
  if (!on && who.length === 0) return []
  const when = on ? [date(on, lang)] : []
  return [[WORDS.assessed[lang], ...when, ...(who.length > 0 ? [WORDS.by[lang](list(who, lang))] : [])].join(' ')]
}
