import { describe, expect, it } from 'vitest'
import { finding, inOrder, listed, MOST_FINDINGS } from '../../src/findings/finding.ts'
import type { Finding } from '../../src/findings/types.ts'
import { findingMessage } from '../../src/findings/words.ts'

const note = (start: number): Finding => finding('old-evidence', { start, end: start + 1 })
const error = (start: number): Finding => finding('unknown-key', { start, end: start + 1 })
const notes = (count: number, from = 0): Finding[] => Array.from({ length: count }, (_, index) => note(from + index))
const last = (findings: readonly Finding[]): Finding | undefined => findings.at(-1)

describe('a list of findings', () => {
  it('has as many as there are, in the order of the file', () => {
    const findings = listed([note(5), error(3), ...notes(MOST_FINDINGS - 2, 10)])
    expect(findings).toHaveLength(MOST_FINDINGS)
    expect(findings.slice(0, 3).map(({ span }) => span.start)).toEqual([3, 5, 10])
  })

  it('is cut where there are more, and says how many others there are', () => {
    const findings = listed(notes(MOST_FINDINGS + 20_000))
    expect(findings).toHaveLength(MOST_FINDINGS + 1)
    expect(last(findings)?.rule).toBe('too-many-findings')
    expect(findingMessage(last(findings) as Finding, 'en')).toBe(
      'There are 20000 more findings than the 300 shown here.',
    )
    expect(findingMessage(last(findings) as Finding, 'da')).toBe('Der er 20000 fund mere end de 300, der er vist her.')
  })

  it('keeps every error before a note, wherever it stands', () => {
    const findings = listed([...notes(MOST_FINDINGS + 50), error(9_000), error(9_001)])
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(2)
    expect(last(findings)?.args.rest).toBe(52)
  })

  it('says that there may be more where the reader stopped looking, once', () => {
    const read = inOrder(notes(MOST_FINDINGS + 1).map((one) => ({ ...one, severity: 'error' as const })))
    const findings = listed([...read, ...notes(10)])
    expect(findings.filter(({ rule }) => rule === 'too-many-findings')).toHaveLength(1)
    expect(findingMessage(last(findings) as Finding, 'en')).toBe(
      'There are at least 11 more findings than the 300 shown here.',
    )
  })
})
