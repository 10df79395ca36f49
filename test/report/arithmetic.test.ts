import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../../src/catalogue/vocabulary.ts'
import { prettyReport } from '../../src/report/pretty.ts'
import { runs } from '../setup/properties.ts'
import { audited, options, terminal } from './fixtures.ts'
import { anyScheme } from './random.ts'

const WEIGHTS = ['1', '2', '3']

/** Works the score out again from what is printed alone: the rows of each element, with pencil and paper. */
function byHand(text: string, stage: Stage): number | null {
  const printed = text.slice(text.indexOf('How the score is worked out'), text.indexOf('The nine core elements'))
  const elements: { points: number; weight: number }[][] = []
  for (const line of printed.split('\n')) {
    if (/^ {2}.+ \([a-z_]+\)$/.test(line)) elements.push([])
    const cells = line.trim().split(/ {2,}/)
    const [, , points, weight, product] = cells
    if (cells.length !== 5 || weight === undefined || !WEIGHTS.includes(weight)) continue
    expect(Number(points) * Number(weight)).toBe(Number(product))
    elements.at(-1)?.push({ points: Number(points), weight: Number(weight) })
  }
  const figure = (rows: { points: number; weight: number }[]) =>
    (100 * rows.reduce((sum, row) => sum + row.points * row.weight, 0)) / rows.reduce((sum, row) => sum + row.weight, 0)
  if (elements.flat().length === 0) return null
  if (stage === 'idea') return figure(elements.flat())
  const figures = elements.filter((rows) => rows.length > 0).map(figure)
  return figures.reduce((sum, one) => sum + one, 0) / figures.length
}

describe('the arithmetic', () => {
  it('lets anybody work the score out again by hand', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const file = audited({ ...given, name: 'x', reference: false })
        const text = prettyReport(file, options('en', { explainScore: true }), terminal(100))
        const score = file.assessment?.score.headline ?? null
        const worked = byHand(text, file.assessment?.stage ?? 'idea')
        expect(worked === null ? null : Math.round(worked * 1e6) / 1e6).toBe(score)
        if (score !== null) expect(text).toContain(`= ${score}`)
      }),
      { numRuns: runs(40) },
    )
  })

  it('is not shown unless it is asked for, nor for a reference case', () => {
    const heading = 'Sådan er scoren regnet ud'
    expect(prettyReport(audited(), options(), terminal())).not.toContain(heading)
    const reference = audited({ reference: true })
    expect(prettyReport(reference, options('da', { explainScore: true }), terminal())).not.toContain(heading)
  })

  it('shows what an element could become', () => {
    const file = audited({ answers: { 'target_group.inclusion_criteria': 'partly' } })
    const text = prettyReport(file, options('da', { explainScore: true }), terminal(100))
    expect(text).toContain('100 × 1,5 / 7 = 21,428571 (kan blive 100 × 5,5 / 7 = 78,571429)')
  })
})
