import { catalogueName } from '../../catalogue/name.ts'
import type { Catalogue, OwnCatalogue } from '../../catalogue/types.ts'
import { date, list, sentence } from '../../language/format.ts'
import { oneLine } from '../../language/plain-text.ts'
import type { Language } from '../../language/types.ts'
import { type Block, heading, quiet, text } from '../blocks.ts'
import { STAGE } from '../terms.ts'
import { assessors, own, type Report } from './report.ts'
import { WORDS } from './title-words.ts'

/** So many digits of a hash tell two catalogues apart. */
const HASH_SHOWN = 12

/** Whose scheme it is, how far it has come, and who has judged it when. */
export function title(report: Report): Block[] {
  const { scheme, assessment, document, catalogue, lang } = report
  const blocks = [heading(1, oneLine(scheme.name) || oneLine(document.file))]
  const where = scheme.organisation === null ? [] : [oneLine(scheme.organisation)]
  blocks.push(text([...where, sentence(STAGE[assessment.stage][lang]), ...whenAndWho(report)].join(' · ')))
  const asOf = WORDS.asOf[lang](date(assessment.as_of, lang))
  blocks.push(text(quiet(assessment.reference ? oneLine(document.file) : `${oneLine(document.file)}, ${asOf}`)))
  if (catalogue.own) blocks.push(text(quiet(ownCatalogues(catalogue, catalogue.own, lang))))
  if (scheme.about !== null) blocks.push(text(own(report, scheme.about)))
  if (assessment.reference) blocks.push(text(WORDS.reference[lang]))
  return blocks
}

/** Which catalogues of one's own it was judged by, so that somebody else can do it again. */
function ownCatalogues(catalogue: Catalogue, own: OwnCatalogue[], lang: Language): string {
  const names = own.map(({ title, version }) => WORDS.named[lang](oneLine(title[lang]), oneLine(version ?? '')))
  const other = own.filter(({ language, oneLanguage }) => oneLanguage && language !== lang)
  const line = WORDS.catalogue[lang](list(names, lang), catalogueName(catalogue), catalogue.hash.slice(0, HASH_SHOWN))
  return other.length === 0 ? line : `${line} ${WORDS.oneLanguage[lang]}`
}

function whenAndWho(report: Report): string[] {
  const { lang, scheme } = report
  const on = scheme.assessed?.on
  const who = assessors(report)
  if (!on && who.length === 0) return []
  const when = on ? [date(on, lang)] : []
  return [[WORDS.assessed[lang], ...when, ...(who.length > 0 ? [WORDS.by[lang](list(who, lang))] : [])].join(' ')]
}
