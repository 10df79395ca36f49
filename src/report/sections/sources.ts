import type { Citation, Source } from '../../catalogue/types.ts'
import type { Block, Line } from '../blocks.ts'
import { bullets, heading, link } from '../blocks.ts'
import { WORDS } from './apart-words.ts'
import type { Report } from './report.ts'

/** The sources that a report leans on, written out. */
export function sources(report: Report): Block[] {
  const { catalogue, lang } = report
  const used = usedIds(report)
  const items = catalogue.sources.filter((one) => used.has(one.id)).map((one) => ({ line: writtenOut(one) }))
  return items.length === 0 ? [] : [heading(2, WORDS.sources[lang]), bullets(items)]
}

/** A source as a list of references writes it: authors (year): title. Publisher. Address. */
export function writtenOut(source: Source): Line {
  const { authors, year, title, publisher, isbn, url } = source
  const dated = year === undefined ? '' : ` (${year})`
  const named = authors === undefined ? `${title}${dated}` : `${authors}${dated}: ${title}`
  const parts = [named, publisher, isbn === undefined ? undefined : `ISBN ${isbn}`]
  // A title that is a question ends with its own sign.
  const text = parts
    .filter((one) => one !== undefined)
    .join('. ')
    .replace('?. ', '? ')
  return url === undefined ? text : [`${text}. `, link(url)]
}

function usedIds(report: Report): Set<string> {
  const { assessment, scheme, catalogue } = report
  const rules = new Set(assessment.rules.map((rule) => rule.id))
  const stated: Citation[] = assessment.reference
    ? []
    : [
        ...assessment.gaps.flatMap((gap) => gap.sources),
        ...catalogue.rules.flatMap((rule) => (rules.has(rule.id) ? rule.sources : [])),
        { id: 'facit-study' },
        { id: 'chinman-2016' },
      ]
  const answers = [
    ...Object.values(scheme.answers),
    ...Object.values(scheme.purpose),
    ...Object.values(scheme.grid),
    ...scheme.custom,
    ...scheme.lessons,
  ]
  const evidence = answers.flatMap((one) => one.evidence).filter((item) => item.kind === 'source')
  return new Set([...stated.map(({ id }) => id), ...evidence.map((item) => item.what)])
}
