/** Reports for a terminal, and for a pipe that people read. */
import { auditBlocks } from './audit.ts'
import { heading, text } from './blocks.ts'
import { fileLines } from './lint.ts'
import { WORDS } from './lint-words.ts'
import { inOnePiece, type Pieces, type Write } from './pieces.ts'
import { nameOf, type PortfolioRow, portfolio, portfolioRow } from './portfolio.ts'
import { draw } from './pretty/draw.ts'
import { pageOf } from './pretty/page.ts'
import { reportOf } from './sections/report.ts'
import type { AuditedFile, AuditOptions, AuditReport, ReportOptions, TerminalOptions } from './types.ts'

/**
 * The report on one scheme.
 * @returns lines ending in a line feed; a file that is not a valid scheme gets its findings instead
 */
export function prettyReport(file: AuditedFile, options: AuditOptions, terminal: TerminalOptions): string {
  const report = reportOf(file, options)
  if (!report) return prettyInvalid(file, options, terminal)
  return `${draw(pageOf(terminal), auditBlocks(report, false)).join('\n')}\n`
}

/** The overview of several files. @returns lines ending in a line feed */
export function prettyPortfolio(
  rows: readonly PortfolioRow[],
  options: ReportOptions,
  terminal: TerminalOptions,
): string {
  return `${draw(pageOf(terminal), portfolio(rows, options)).join('\n')}\n`
}

/**
 * Every report in the order given, each in its own language; of several, the overview last, where a terminal shows it.
 * @param options what the overview is said in
 */
export function prettyReports(
  reports: readonly AuditReport[],
  options: ReportOptions,
  terminal: TerminalOptions,
): string {
  return inOnePiece((write) => prettyPieces(options, terminal, write), reports)
}

/** As {@link prettyReports}, file by file. */
export function prettyPieces(options: ReportOptions, terminal: TerminalOptions, write: Write): Pieces<AuditReport> {
  const rows: PortfolioRow[] = []
  return {
    add({ file, options: own }) {
      rows.push(portfolioRow(file, options))
      write(`${rows.length > 1 ? '\n\n' : ''}${prettyReport(file, own, terminal)}`)
    },
    end() {
      if (rows.length > 1) write(`\n\n${prettyPortfolio(rows, options, terminal)}`)
    },
  }
}

/** A file that is not a valid scheme: what stands in the way, as `lint` shows it. */
function prettyInvalid({ document }: AuditedFile, options: AuditOptions, terminal: TerminalOptions): string {
  const page = pageOf(terminal)
  const title = heading(1, nameOf(document))
  const lines = draw(page, [title, text(WORDS.cannotJudge[options.lang])])
  return `${[...lines, '', ...fileLines(page, document, options)].join('\n')}`
}
