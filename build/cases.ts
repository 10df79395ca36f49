/** What the reference cases show, read once at build so that no case is parsed until one is asked for. */
import type { CaseIndex } from '../src/catalogue/compile.ts'
import type { CatalogueProblem, RawCatalogue } from '../src/catalogue/raw.ts'
import type { Catalogue, Citation } from '../src/catalogue/types.ts'
import { findingMessage } from '../src/findings/words.ts'
import type { Text } from '../src/language/types.ts'
import { readScheme, type SchemeTools } from '../src/scheme/read.ts'
import type { Evidence, Scheme } from '../src/scheme/types.ts'

/** The criteria a case is an example of. */
const SHOWN = new Set(['in_place', 'partly'])

/**
 * Reads every reference case.
 * @returns Names, texts and which criteria each shows, and a problem for each finding in a case.
 */
export function readCases(raw: RawCatalogue, tools: SchemeTools): { index: CaseIndex; problems: CatalogueProblem[] } {
  const index: CaseIndex & Required<Pick<CaseIndex, 'lessons'>> = { summaries: [], shows: {}, about: {}, lessons: {} }
  const problems: CatalogueProblem[] = []
  for (const { id, text } of raw.cases) {
    const file = `cases/${id}.scheme.yaml`
    const { scheme, findings } = readScheme(text, file, tools)
    problems.push(
      ...findings.map((finding) => ({ file, path: finding.path ?? '', message: findingMessage(finding, 'en') })),
    )
    if (scheme) {
      problems.push(...caseProblems(file, scheme))
      index.summaries.push({ id, name: scheme.name })
      if (typeof scheme.about === 'object' && scheme.about) index.about[id] = scheme.about
      index.lessons[id] = lessonsOf(scheme)
      for (const [path, answer] of Object.entries(scheme.answers)) {
        if (SHOWN.has(answer.status ?? '')) index.shows[path] = [...(index.shows[path] ?? []), id]
      }
    }
  }
  return { index: { ...index, shows: telling(index) }, problems }
}

function lessonsOf({ lessons }: Scheme): { text: Text; sources: Citation[] }[] {
  return lessons.flatMap(({ text, evidence }) => {
    if (typeof text !== 'object') return []
    const sources = evidence.filter(({ kind }) => kind === 'source').map(citation)
    return [{ text, sources }]
  })
}

function citation({ what: id, page, section }: Evidence): Citation {
  return { id, ...(page === null ? {} : { page }), ...(section === null ? {} : { section }) }
}

/** What most of the cases have (all ten had to have an agreement) shows nothing of any of them. */
function telling({ shows, summaries }: CaseIndex): CaseIndex['shows'] {
  return Object.fromEntries(Object.entries(shows).filter(([, ids]) => 2 * ids.length <= summaries.length))
}

/** A reference case says so, is in both languages, and every answer in it cites its source. */
function caseProblems(file: string, scheme: Scheme): CatalogueProblem[] {
  const problem = (path: string, message: string): CatalogueProblem => ({ file, path, message })
  const cites = (evidence: { kind: string }[]): boolean => evidence.some(({ kind }) => kind === 'source')
  return [
    ...(scheme.reference ? [] : [problem('reference', 'a case needs reference: true')]),
    ...(typeof scheme.about === 'object' && scheme.about ? [] : [problem('about', 'a case needs about: {da, en}')]),
    ...[...Object.entries(scheme.answers), ...Object.entries(scheme.grid), ...Object.entries(scheme.purpose)]
      .filter(([, { evidence }]) => !cites(evidence))
      .map(([path]) => problem(path, 'every answer of a case cites its source: evidence: [{source: …, page: …}]')),
  ]
}

/** Puts what the cases show into a structure that was compiled without them. */
export function withCases(catalogue: Catalogue, { shows, summaries }: CaseIndex): Catalogue {
  const add = (parts: Catalogue['elements']) =>
    parts.map((part) => ({
      ...part,
      criteria: part.criteria.map((criterion) => ({ ...criterion, cases: shows[criterion.path] ?? [] })),
    }))
  return { ...catalogue, elements: add(catalogue.elements), lenses: add(catalogue.lenses), cases: summaries }
}
