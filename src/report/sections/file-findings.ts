import { listed } from '../../findings/finding.ts'
import { positions } from '../../yaml/positions.ts'
import type { Block } from '../blocks.ts'
import { bullets, heading, quiet, warn } from '../blocks.ts'
import { findingWords } from '../finding-words.ts'
import { SEVERITY } from '../terms.ts'
import { WORDS } from './apart-words.ts'
import type { Report } from './report.ts'

/** What the reader of the file has to say: one line each; `lint` shows them with the place. */
export function fileFindings(report: Report): Block[] {
  const { document, lang, texts } = report
  if (document.findings.length === 0) return []
  const place = positions(document.text)
  const items = listed(document.findings).map((finding) => {
    const named = `${SEVERITY[finding.severity][lang]}, ${WORDS.line[lang](place(finding.span.start).line)}: `
    const tone = finding.severity === 'info' ? quiet : warn
    return { line: [tone(named), findingWords(finding, texts, lang).message] }
  })
  return [heading(2, WORDS.about[lang]), bullets(items)]
}
