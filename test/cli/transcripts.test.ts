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
  thresholds: [
    ['audit', 'small.scheme.yaml', '--format', 'markdown', '--only', 'target_group', '--min-score', '70', ...AS_OF],
    [
      'audit',
      'small.scheme.yaml',
      '--format',
      'markdown',
      '--only',
      'target_group',
      '--min-element',
      'matching=1',
      ...AS_OF,
    ],
    ['audit', 'case:reden', '--format', 'json', '--min-score', '100', '-o', '/dev/null', ...AS_OF],
  ],
  wording: [
    ['wording', '../../wording/leaflets/stigmatising.md'],
    ['wording', '../../wording/leaflets/good.md'],
    ['wording', '../../wording/leaflets/internal.txt', '--audience', 'internal'],
    ['wording', '../../wording/leaflets/good.md', '--format', 'json'],
    ['wording'],
    ['lint', 'words.scheme.yaml'],
  ],
  explain: [
    ['explain', 'wording-misbruger'],
    ['explain', 'facilitation'],
    ['explain', 'criteria_review'],
    ['explain', 'strategy'],
    ['explain', 'one_to_one'],
    ['explain', 'reden'],
    ['explain', 'vive-2019'],
    ['explain', 'penge'],
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

const EXAMPLES = ['idea', 'municipal-pilot', 'self-governing', 'exemplary']
const OUTPUTS: [name: string, args: string[]][] = [
  ...EXAMPLES.flatMap((name): [string, string[]][] => [
    [`${name}.txt`, ['audit', `examples/${name}.scheme.yaml`]],
    [`${name}.md`, ['audit', `examples/${name}.scheme.yaml`, '--format', 'markdown']],
  ]),
  ['self-governing.json', ['audit', 'examples/self-governing.scheme.yaml', '--format', 'json']],
  [
    'self-governing.score.txt',
    ['audit', 'examples/self-governing.scheme.yaml', '--explain-score', '--only', 'matching'],
  ],
  ['hoereforeningen.txt', ['audit', 'case:hoereforeningen']],
  ['hoereforeningen.md', ['audit', 'case:hoereforeningen', '--format', 'markdown']],
  ['portfolio.md', ['audit', 'examples', '--format', 'markdown', '--only', 'target_group']],
]

describe('the reports', () => {
  it.each(OUTPUTS.flatMap(([name, args]) => ['da', 'en'].map((lang) => [name, lang, args] as const)))(
    '%s in %s',
    async (name, lang, args) => {
      const text = await transcript([...args, ...AS_OF, '--lang', lang])
      await expect(text).toMatchFileSnapshot(`golden/reports/${lang}/${name}`)
    },
  )
})
