/** `lint` and `wording` judge by the day they are told, as `audit` does: evidence grows old, exceptions end. */
import { describe, expect, it } from 'vitest'
import { TODAY } from '../cli/run.ts'
import { folderWith, ran } from './run.ts'

const SCHEME = `peerscheme: 1
name: En ordning for misbrugere
language: da
stage: running
exceptions:
  - {rule: wording-misbruger, reason: Navnet er skrevet på døren, until: 2026-12-31}
elements:
  target_group:
    inclusion_criteria:
      status: in_place
      evidence:
        - {document: folder.pdf, on: 2024-12-31}
`
const folder = folderWith({ 'ours.scheme.yaml': SCHEME })

async function rules(command: string, ...options: string[]): Promise<string[]> {
  const { out } = await ran([command, 'ours.scheme.yaml', '--format', 'json', ...options], folder)
  const [{ findings }] = JSON.parse(out).files as [{ findings: { rule: string }[] }]
  return findings.map(({ rule }) => rule)
}

describe('--as-of', () => {
  it('makes evidence old, and ends an exception, in lint', async () => {
    const before = await rules('lint', '--as-of', '2026-12-31')
    expect(before).not.toContain('wording-misbruger')
    expect(before).not.toContain('old-evidence')
    const after = await rules('lint', '--as-of', '2027-01-01')
    expect(after).toContain('wording-misbruger')
    expect(after).toContain('old-evidence')
  })

  it('ends an exception in wording', async () => {
    expect(await rules('wording', '--as-of', '2026-12-31')).not.toContain('wording-misbruger')
    expect(await rules('wording', '--as-of', '2027-01-01')).toContain('wording-misbruger')
  })

  it.each(['lint', 'wording'])(
    'is today where it is not given, and refused where it is no day: %s',
    async (command) => {
      expect(await rules(command)).toEqual(await rules(command, '--as-of', TODAY))
      const { code, err } = await ran([command, 'ours.scheme.yaml', '--as-of', '2026-02-30'], folder)
      expect(code).toBe(2)
      expect(err).toBe('--as-of must be a day such as 2026-11-21, not 2026-02-30.\n')
    },
  )
})
