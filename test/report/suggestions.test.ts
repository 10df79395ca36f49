import { describe, expect, it } from 'vitest'
import { markdownReport } from '../../src/report/markdown.ts'
import { prettyReport } from '../../src/report/pretty.ts'
import { audited, options, terminal } from './fixtures.ts'

const ENTRY = { kind: 'type' as const, id: 'group', chosen: true, fits: true, for: [0], against: [1] }
const file = (stage: 'idea' | 'running', entries = [ENTRY]) =>
  audited({ stage }, { suggestions: { entries, asks: ['profile.vulnerable'] } })

describe('what could suit a scheme', () => {
  it('stands in the report on an idea: reasons for and against, the case, the source, and no order', () => {
    const text = prettyReport(file('idea'), options('da'), terminal())
    expect(text).toContain('Hvad der kunne passe til jer')
    expect(text).toContain('ikke en rangliste')
    expect(text).toMatch(/Gruppefællesskab +jeres valg/)
    expect(text).toMatch(/Taler for: +Det taler for\./)
    expect(text).toMatch(/Taler imod: +Det taler imod\./)
    expect(text).toMatch(/Set hos: +Ingen skal stå alene/)
    expect(text).toMatch(/Kilde: +VIVE 2019, s\. 8/)
    expect(text).toContain('når I har svaret på profile.vulnerable.')
  })

  it('is said in English and as Markdown too', () => {
    const text = markdownReport(file('idea'), options('en'))
    expect(text).toContain('## What could suit you')
    expect(text).toContain('- **Speaks against:** This speaks against.')
  })

  it('stands in the long report only once the scheme runs, and nowhere when there is nothing to say', () => {
    expect(prettyReport(file('running'), options('da'), terminal())).not.toContain('kunne passe')
    expect(prettyReport(file('running'), { ...options('da'), all: true }, terminal())).toContain('kunne passe')
    expect(prettyReport(file('idea', []), options('da'), terminal())).not.toContain('kunne passe')
  })
})
