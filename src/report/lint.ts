/** What `lint` says to people: every finding with its place, the lines around it, and what to do. */

import type { CatalogueTexts } from '../catalogue/types.ts'
import { listed } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { oneLine } from '../language/plain-text.ts'
import type { Language } from '../language/types.ts'
import { positions } from '../yaml/positions.ts'
import { findingWords } from './finding-words.ts'
import { WORDS } from './lint-words.ts'
import type { LintedFile } from './linted.ts'
import { type Summary, Tally } from './linted.ts'
import { inOnePiece, type Pieces, type Write } from './pieces.ts'
import { frames } from './pretty/frame.ts'
import { type Page, pageOf } from './pretty/page.ts'
import { hang } from './pretty/wrap.ts'
import { SEVERITY } from './terms.ts'
import type { TerminalOptions } from './types.ts'

export interface LintOptions {
  lang: Language
  /** The words of the rules between the parts. */
  texts: CatalogueTexts
}

/**
 * The findings of all files, and how many there are.
 * @param files in the order to show them; clean ones are only counted, unless there is nothing else to show
 * @returns lines ending in a line feed
 */
export function prettyLint(files: readonly LintedFile[], options: LintOptions, terminal: TerminalOptions): string {
  return inOnePiece((write) => prettyLintPieces(options, terminal, write), files)
}

/** As {@link prettyLint}, file by file. */
export function prettyLintPieces(options: LintOptions, terminal: TerminalOptions, write: Write): Pieces<LintedFile> {
  const page = pageOf(terminal)
  const tally = new Tally()
  let first = ''
  return {
    add(file) {
      if (tally.summary.files === 0) first = file.file
      tally.add(file)
      for (const line of fileLines(page, file, options)) write(`${line}\n`)
    },
    // Where nothing could be opened there is nothing to sum up; what stood in the way has been said.
    end() {
      if (tally.summary.files > 0) write(`${summaryLine(tally.summary, first, options.lang)}\n`)
    },
  }
}

/** The findings of one file; none for a clean one. */
export function fileLines(page: Page, file: LintedFile, options: LintOptions): string[] {
  const place = positions(file.text)
  const frameOf = frames(page, file.text)
  return listed(file.findings).flatMap((finding) => {
    const { line, column } = place(finding.span.start)
    const where = `${oneLine(file.file)}:${line}:${column}`
    return [
      ...findingLines(page, finding, where, options),
      ...frameOf(finding.span),
      ...helpLines(page, finding, options),
      '',
    ]
  })
}

function findingLines(page: Page, finding: Finding, where: string, { lang, texts }: LintOptions): string[] {
  const tone = ({ error: 'bad', warning: 'warn', info: 'quiet' } as const)[finding.severity]
  const word = { text: SEVERITY[finding.severity][lang], tone }
  const message = oneLine(findingWords(finding, texts, lang).message)
  return [
    page.colour.bold(where),
    ...hang(page, '  ', [word, `: ${message} `, { text: `[${finding.rule}]`, tone: 'quiet' }]),
  ]
}

function helpLines(page: Page, finding: Finding, { lang, texts }: LintOptions): string[] {
  const { help } = findingWords(finding, texts, lang)
  if (help === '') return []
  const [first = '', ...more] = help.split('\n').map(oneLine)
  const lead: string = `${WORDS.help[lang]}: `
  return [...hang(page, `  ${page.colour.cyan(lead)}`, first), ...more.flatMap((line) => hang(page, '    ', line))]
}

function summaryLine(counts: Summary, first: string, lang: Language): string {
  const found = counts.errors + counts.warnings + counts.infos
  const what = counts.files === 1 && found === 0 ? oneLine(first) : WORDS.files[lang](counts.files)
  return `${what}: ${found === 0 ? WORDS.clean[lang] : WORDS.counts[lang](counts)}`
}
