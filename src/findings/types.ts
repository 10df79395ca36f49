/** What can be wrong with a file, as data: the words are elsewhere. */

/** A stretch of the file's text, as offsets in UTF-16 units: from start up to, not with, end. */
export interface Span {
  start: number
  end: number
}

/** How grave a finding is, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * Something to say about a file. It holds no words: `rule` and `args` are turned into a sentence in the reader's
 * language by `language/findings.ts` (findings of the reader) or by the catalogue (rules between the parts).
 */
export interface Finding {
  /** A kebab-case id, which `explain` takes. */
  rule: string
  severity: Severity
  span: Span
  /** The path in the scheme, such as `grid.roles`, where there is one. */
  path: string | null
  /** What was found, shortened and free of control characters. */
  found?: string
  /** What would have been right. */
  expected?: string[]
  /** The nearest right word or the line as it should be. */
  suggestion?: string
  /** What the sentence needs besides. */
  args: Record<string, string | number | boolean | null>
  /** What it says, in the reader's language, where its words are loaded only with what found it. */
  words?: { message: string; help: string }
}
