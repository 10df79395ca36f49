/**
 * What people type and what comes back, as readable pages: one per subject, in both languages. They are renewed with
 * `npm test -- -u`; read the difference before committing it.
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { transcript } from './run.ts'

const FILES = join(import.meta.dirname, 'files')
const AS_OF = ['--as-of', '2026-11-21']

const PAGES: Record<string, string[][]> = {
  help: [
    ['--help'],
    ['audit', '--help'],
    ['lint', '--help'],
    ['wording', '--help'],
    ['explain', '--help'],
    ['catalogue', '--help'],
    ['schema', '--help'],
    ['new', '--help'],
    ['fill', '--help'],
    [],
  ],
  'wrong-use': [
    ['audti', 'small.scheme.yaml'],
    ['audit'],
    ['audit', 'small.scheme.yaml', '--formt', 'json'],
    ['audit', 'small.scheme.yaml', '--format', 'pdf'],
    ['audit', 'small.scheme.yaml', '--min-score', 'mange'],
    ['audit', 'small.scheme.yaml', '--min-element', 'matchin=50'],
    ['audit', 'small.scheme.yaml', '--as-of', '2026-02-30'],
    ['audit', 'small.scheme.yaml', '--only', 'malgruppe'],
    ['audit', 'small.scheme.yaml', '-o', 'small.scheme.yaml'],
    ['audit', 'not-here.scheme.yaml', '*.nothing', 'latin1.scheme.yaml', '--format', 'json', ...AS_OF],
    ['lint', 'small.scheme.yaml', '--fail-on', 'everything'],
    ['lint', 'small.scheme.yaml', '--max-warnings'],
    ['audit', 'case:redn'],
    ['schema', 'result2'],
    ['explain', 'qqqqqq'],
  ],
  mistakes: [
    ['lint', 'ten-mistakes.scheme.yaml'],
    ['lint', 'colon.scheme.yaml'],
    ['lint', 'small.scheme.yaml'],
    ['audit', 'ten-mistakes.scheme.yaml', ...AS_OF],
  ],
  // What is missed is said on standard error, whatever becomes of the report.
  thresholds: [
    ['audit', 'small.scheme.yaml', '--min-score', '70', '-o', '/dev/null', ...AS_OF],
    ['audit', 'small.scheme.yaml', '--min-element', 'matching=1', '-o', '/dev/null', ...AS_OF],
    ['audit', 'case:reden', '--format', 'json', '--min-score', '100', '-o', '/dev/null', ...AS_OF],
  ],
  wording: [
    ['wording', '../../wording/leaflets/stigmatising.md'],
    ['wording', '../../wording/leaflets/good.html'],
    ['wording', '../../wording/leaflets/internal.txt', '--audience', 'internal'],
    ['wording', '../../wording/leaflets/good.html', '--format', 'json'],
    ['wording'],
    ['lint', 'words.scheme.yaml'],
  ],
  explain: [
    ['explain', 'facilitation'],
    ['explain', 'unknown-key'],
    ['explain', 'supervisoin'],
  ],
}

describe.each(Object.entries(PAGES))('%s', (name, commands) => {
  it.each(['da', 'en'])('in %s', async (lang) => {
    const pages: string[] = []
    for (const args of commands) pages.push(await transcript(args, { cwd: FILES, env: { PEERSCHEME_LANG: lang } }))
    await expect(`# ${name}\n\n${pages.join('\n')}`).toMatchFileSnapshot(`golden/${name}.${lang}.md`)
  })
})

/** What the built catalogue says of two examples. All else that reports can show is in test/report, on a small one. */
const REPORTS: [name: string, lang: string, args: string[]][] = [
  ['municipal-pilot.da.txt', 'da', ['audit', 'examples/municipal-pilot.scheme.yaml']],
  ['self-governing.en.md', 'en', ['audit', 'examples/self-governing.scheme.yaml', '--format', 'markdown']],
]

it.each(REPORTS)('the report %s', async (name, lang, args) => {
  const text = await transcript([...args, ...AS_OF, '--lang', lang])
  await expect(text).toMatchFileSnapshot(`golden/reports/${name}`)
})
