/**
 * What a scheme has decided to live with: left out of what is found, and looked at itself when all that can be found
 * has been, so that an exception that has run out, or that nothing needs any longer, is said.
 */
import { finding, isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import type { Scheme, SchemeDocument } from './types.ts'

export type Exception = Scheme['exceptions'][number]

/**
 * The exception for a rule that holds on a day.
 * @param asOf YYYY-MM-DD; an exception holds to the end of its last day.
 */
export function exceptionFor(rule: string, { exceptions }: Pick<Scheme, 'exceptions'>, asOf: string): Exception | null {
  return exceptions.find((one) => one.rule === rule && !hasEnded(one, asOf)) ?? null
}

function hasEnded({ until }: Exception, asOf: string): boolean {
  return until !== null && until < asOf
}

/** The exceptions of one file, and which of them have been used so far. */
export class Exceptions {
  private readonly document: SchemeDocument
  private readonly asOf: string
  private readonly used = new Set<Exception>()

  /** @param asOf the day by which it is judged whether an exception has ended, YYYY-MM-DD */
  constructor(document: SchemeDocument, asOf: string) {
    this.document = document
    this.asOf = asOf
  }

  /** The findings that are to be said: an error is one, whatever the scheme has decided. */
  kept(findings: readonly Finding[]): Finding[] {
    return findings.filter((one) => isError(one) || !this.use(one.rule))
  }

  /** @returns whether there is an exception for a rule, which is then used */
  use(rule: string): boolean {
    const exception = this.document.scheme && exceptionFor(rule, this.document.scheme, this.asOf)
    if (exception) this.used.add(exception)
    return exception !== null
  }

  /**
   * What is to be said of the exceptions, once all findings have gone through `kept`.
   * @param isLookedFor whether findings of a rule would have been among them; the exceptions for others may be needed
   */
  remarks(isLookedFor: (rule: string) => boolean): Finding[] {
    const exceptions = this.document.scheme?.exceptions ?? []
    return exceptions.flatMap((one, index) => {
      const path = `exceptions.${index}.rule`
      // One for a rule that is not known, or that has no exceptions, has its finding.
      if (this.document.findings.some((other) => other.path === path)) return []
      const details = { path, found: one.rule, args: { until: one.until } }
      if (hasEnded(one, this.asOf)) return [finding('expired-exception', this.document.locate(path), details)]
      if (this.used.has(one) || !isLookedFor(one.rule)) return []
      return [finding('unused-exception', this.document.locate(path), details)]
    })
  }
}
