/** Reports as documents: Markdown that prints well and shows nothing of the file as markup. */

import { listed } from '../findings/finding.ts'
import { oneLine } from '../language/plain-text.ts'
import { positions } from '../yaml/positions.ts'
import { auditBlocks } from './audit.ts'
import { type Block, bullets, heading, strong, text } from './blocks.ts'
import { findingWords } from './finding-words.ts'
import { WORDS } from './lint-words.ts'
import { write as written } from './markdown/write.ts'
import { inOnePiece, type Pieces, type Spool, spoolInMemory, type Write } from './pieces.ts'
import { nameOf, type PortfolioRow, portfolio, portfolioRow } from './portfolio.ts'
import { reportOf } from './sections/report.ts'
import { SEVERITY } from './terms.ts'
import type { AuditedFile, AuditOptions, AuditReport, ReportOptions } from './types.ts'

/**
 * The report on one scheme, as a board reads it, with the sources written out at its end.
 * @returns Markdown ending in a line feed; a file that is not a valid scheme gets its findings instead
 */
export function markdownReport(file: AuditedFile, options: AuditOptions): string {
  const report = reportOf(file, options)
  return `${written(report ? auditBlocks(report, true) : invalid(file, options)).join('\n')}\n`
}

/** The overview of several files. @returns Markdown ending in a line feed */
export function markdownPortfolio(rows: readonly PortfolioRow[], options: ReportOptions): string {
  return `${written(portfolio(rows, options)).join('\n')}\n`
}

/**
 * Every report in the order given, each in its own language; of several, the overview first, as a document has it.
 * @param options what the overview is said in
 */
export function markdownReports(reports: readonly AuditReport[], options: ReportOptions): string {
  return inOnePiece((write) => markdownPieces(options, spoolInMemory(), write), reports)
}

/** As {@link markdownReports}, file by file; the pages wait in a spool for the overview, which stands before them. */
export function markdownPieces(options: ReportOptions, spool: Spool, write: Write): Pieces<AuditReport> {
  const rows: PortfolioRow[] = []
  return {
    add({ file, options: own }) {
      if (rows.length > 0) spool.write('\n')
      rows.push(portfolioRow(file, options))
      spool.write(markdownReport(file, own))
    },
    end() {
      if (rows.length > 1) write(`${markdownPortfolio(rows, options)}\n`)
      spool.copyTo(write)
    },
  }
}

function invalid({ document }: AuditedFile, { texts, lang }: AuditOptions): Block[] {
  const place = positions(document.text)
  const items = listed(document.findings).map((finding) => {
    const { line, column } = place(finding.span.start)
    const { message, help } = findingWords(finding, texts, lang)
    const where = `${oneLine(document.file)}:${line}:${column}`
    return {
      line: [strong(`${where}, ${SEVERITY[finding.severity][lang]}:`), ` ${oneLine(message)}`],
      under: [oneLine(help)],
    }
  })
  return [heading(1, nameOf(document)), text(WORDS.cannotJudge[lang]), bullets(items)]
}
