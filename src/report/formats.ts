/**
 * Every format by its name: what is here is what `--format` takes, and what help and usage errors name. A new one is
 * added to the type and to its table; whichever is forgotten does not compile.
 */
import type { Found } from './find.ts'
import type { LintedFile } from './linted.ts'
import type { Pieces, Spool, Write } from './pieces.ts'
import type { AuditReport, ReportOptions, TerminalOptions } from './types.ts'

export type AuditFormat = 'pretty' | 'json' | 'markdown'
export type LintFormat = 'pretty' | 'json'
export type ExplainFormat = 'pretty' | 'markdown'

/** Whether a format is read by people, who hear of what could not be read beside it; machines find it in the result. */
export function isForPeople(format: AuditFormat | LintFormat): boolean {
  return format !== 'json'
}

/** What a format may want to know. */
export interface Given {
  /** What is said of the result as a whole, and in which language. */
  options: ReportOptions
  /** How to draw, asked for by formats that draw. */
  terminal: () => Promise<TerminalOptions>
}

export interface AuditGiven extends Given {
  /** The day of the audit, YYYY-MM-DD. */
  asOf: string
  /** Asked for by formats whose pages wait for their overview. */
  spool: () => Spool
}

/** Writes each of a number of things as it comes. */
export type Renderer<T, G extends Given> = (given: G, write: Write) => Pieces<T> | Promise<Pieces<T>>

/** Writes what `explain` says. */
export interface Explainer {
  /** Everything there is, where nothing was asked for. */
  everything(): string
  page(query: string, found: readonly Found[]): string
}

/** `audit`: a report on each file, and on all of them together. */
export const AUDIT_FORMATS = {
  pretty: async () => {
    const { prettyPieces } = await import('./pretty.ts')
    return async ({ options, terminal }, write) => prettyPieces(options, await terminal(), write)
  },
  json: async () => {
    const { auditJsonPieces } = await import('./json.ts')
    return ({ options, asOf }, write) => {
      const { add, end } = auditJsonPieces({ ...options, asOf }, write)
      return { add: ({ file }) => add(file), end }
    }
  },
  markdown: async () => {
    const { markdownPieces } = await import('./markdown.ts')
    return ({ options, spool }, write) => markdownPieces(options, spool(), write)
  },
} satisfies Record<AuditFormat, () => Promise<Renderer<AuditReport, AuditGiven>>>

/** `lint` and `wording`: what was found in each file, and how much in all. */
export const LINT_FORMATS = {
  pretty: async () => {
    const { prettyLintPieces } = await import('./lint.ts')
    return async ({ options, terminal }, write) => prettyLintPieces(options, await terminal(), write)
  },
  json: async () => {
    const { lintJsonPieces } = await import('./json.ts')
    return ({ options }, write) => lintJsonPieces(options, write)
  },
} satisfies Record<LintFormat, () => Promise<Renderer<LintedFile, Given>>>

/** `explain`: the list or the handbook, and pages. */
export const EXPLAIN_FORMATS = {
  pretty: async () => {
    const { prettyExplain, prettyList } = await import('./explain.ts')
    return async ({ options, terminal }) => {
      const drawn = await terminal()
      return {
        everything: () => prettyList(options, drawn),
        page: (query, found) => prettyExplain(query, found, options, drawn),
      }
    }
  },
  markdown: async () => {
    const { markdownExplain, markdownHandbook } = await import('./explain.ts')
    return ({ options }) => ({
      everything: () => markdownHandbook(options),
      page: (query, found) => markdownExplain(query, found, options),
    })
  },
} satisfies Record<ExplainFormat, () => Promise<(given: Given) => Explainer | Promise<Explainer>>>

/** The names of the formats in a table, in its order: the first is the one where none is asked for. */
export function formatNames<Name extends string>(table: Record<Name, unknown>): Name[] {
  return Object.keys(table) as Name[]
}
