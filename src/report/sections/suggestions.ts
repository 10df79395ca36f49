import type { Suggestion } from '../../assess/types.ts'
import type { SuggestionEntry } from '../../catalogue/types.ts'
import type { Block, EntryBlock, Inline, LabelledLine } from '../blocks.ts'
import { code, heading, text } from '../blocks.ts'
import type { Report } from './report.ts'
import { caseNames, cited } from './report.ts'
import { WORDS } from './suggestions-words.ts'

/** Of the facts that would say more, so many are named. */
const MOST_ASKED = 3

/**
 * Which communities and partnerships the scheme's own facts speak for and against. While it is an idea or a pilot the
 * choice is still open; later it stands in the long report only.
 */
export function suggestions(report: Report): Block[] {
  const { assessment, lang, options } = report
  const { entries, asks } = assessment.suggestions
  const open = assessment.stage === 'idea' || assessment.stage === 'pilot'
  if (entries.length === 0 || !(open || options.all)) return []
  const partnerships = entries.filter(({ kind }) => kind === 'partnership')
  const communities = entries.filter(({ kind }) => kind !== 'partnership')
  const group = (title: string, own: Suggestion[]): Block[] =>
    own.length === 0 ? [] : [heading(3, title), ...own.map((one) => suggestion(report, one))]
  const facts = asks.slice(0, MOST_ASKED)
  const more = facts.flatMap((path, at): Inline[] => [at === 0 ? ' ' : ', ', code(path)])
  return [
    heading(2, WORDS.heading[lang]),
    text(WORDS.about[lang]),
    ...group(WORDS.type[lang], communities),
    ...group(WORDS.partnership[lang], partnerships),
    ...(facts.length === 0 ? [] : [{ kind: 'space' } as const, text([WORDS.more[lang], ...more, '.'])]),
  ]
}

function suggestion(report: Report, one: Suggestion): EntryBlock {
  const { lang, catalogue, texts } = report
  const entry = catalogue.suggestions.find(({ kind, id }) => kind === one.kind && id === one.id)
  const reasonTexts = texts.suggestions[`${one.kind}.${one.id}`] ?? []
  const reasons = (side: 'for' | 'against'): LabelledLine[] =>
    one[side].map((index) => ({ label: WORDS[side][lang], line: reasonTexts[index] ?? '' }))
  const rows = [
    ...reasons('for'),
    ...reasons('against'),
    ...(entry?.case ? [{ label: WORDS.case[lang], line: caseNames(report, [entry.case]) }] : []),
    { label: WORDS.source[lang], line: cited(report, sourcesOf(entry, one)) },
  ]
  const aside = one.chosen ? WORDS.chosen[lang] : ''
  return { kind: 'entry', number: null, title: suggestionTitle(report, one), aside, about: '', rows }
}

/** The sources of the reasons that hold. */
function sourcesOf(entry: SuggestionEntry | undefined, one: Suggestion) {
  return [...one.for, ...one.against].flatMap((index) => entry?.reasons[index]?.sources ?? [])
}

/** What the suggestion is called. */
export function suggestionTitle({ texts }: Pick<Report, 'texts'>, { kind, id }: Suggestion): string {
  const table = { type: texts.types, combination: texts.combinations, partnership: texts.partnerships }[kind]
  return table[id]?.title ?? id
}
