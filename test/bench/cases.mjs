/** What is timed, and how slow it may be compared with the first of its group. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { longText, schemeText, withMistakes } from './scheme-text.mjs'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/peerscheme.js')
const OWN = join(ROOT, 'examples/hearing-loss.catalogue.yaml')

const run = (name, args, bounds = {}) => ({ name, args: [BIN, ...args], ...bounds })

/** One file, and commands without files, beside an empty program. */
export function one(folder) {
  const file = join(folder, 'one.scheme.yaml')
  const wrong = join(folder, 'wrong.scheme.yaml')
  const text = join(folder, 'text.md')
  writeFileSync(file, schemeText(1))
  writeFileSync(wrong, withMistakes(schemeText(1)))
  writeFileSync(text, longText(20, 2))
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    run('--version', ['--version'], { goal: 1.15, must: 1.3 }),
    run('--help', ['--help'], { goal: 1.15, must: 1.3 }),
    run('lint --format json', ['lint', file, '--format', 'json'], { goal: 1.45, must: 1.6 }),
    run('lint --format json, with mistakes', ['lint', wrong, '--format', 'json'], { must: 2 }),
    run('audit --format json', ['audit', file, '--format', 'json'], { goal: 1.55, must: 1.7 }),
    run('lint', ['lint', file], { goal: 1.6, must: 1.75 }),
    run('lint, with mistakes', ['lint', wrong], { must: 2.2 }),
    run('audit', ['audit', file], { goal: 1.75, must: 1.95 }),
    run('audit --format markdown', ['audit', file, '--format', 'markdown'], { goal: 1.75, must: 1.95 }),
    run('audit --catalogue', ['audit', file, '--format', 'json', '--catalogue', OWN], { must: 2.2 }),
    run('explain', ['explain', 'facilitation'], { goal: 1.6, must: 1.8 }),
    run('wording', ['wording', text], { goal: 1.6, must: 1.8 }),
  ]
}

/** Many files, beside reading and parsing them. Memory may not grow with them. */
export function many(folder, count) {
  for (let at = 0; at < count; at++) {
    writeFileSync(join(folder, `${at}.scheme.yaml`), at % 10 === 0 ? withMistakes(schemeText(at)) : schemeText(at))
  }
  if (readdirSync(folder).length !== count) throw new Error(`${folder} does not hold ${count} files`)
  const memory = { mustMemory: 200 }
  return [
    { name: 'reading and parsing with js-yaml alone', args: [join(ROOT, 'test/bench/parse-only.cjs'), folder] },
    run('lint --format json', ['lint', folder, '--format', 'json'], { goal: 1.4, must: 2, ...memory }),
    run('lint', ['lint', folder], memory),
    run('audit --format json', ['audit', folder, '--format', 'json'], { goal: 4, must: 6, ...memory }),
    run('audit --format markdown', ['audit', folder, '--format', 'markdown'], { goal: 5, must: 7, ...memory }),
    run('audit', ['audit', folder], memory),
    run('wording', ['wording', join(folder, '*.yaml')], memory),
  ]
}

/** A text as long as is read, with ten thousand places to remark on. */
export function long(folder) {
  const bounds = { mustSeconds: 5 }
  const prose = longText(4_900, 10_000)
  const files = { txt: prose, md: prose, html: `<p>${prose.replaceAll('\n\n', '</p>\n<p>')}</p>\n` }
  const named = Object.entries(files).map(([ending, content]) => {
    const file = join(folder, `long.${ending}`)
    writeFileSync(file, content)
    return { ending, file }
  })
  const scheme = join(folder, 'long.scheme.yaml')
  writeFileSync(scheme, withMistakes(schemeText(1), 10_000))
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    ...named.flatMap(({ ending, file }) =>
      ['pretty', 'json'].map((format) =>
        run(`wording, ${ending}, ${format}`, ['wording', file, '--format', format], bounds),
      ),
    ),
    ...['pretty', 'json'].map((format) => run(`lint, ${format}`, ['lint', scheme, '--format', format], bounds)),
    ...['pretty', 'json', 'markdown'].map((format) =>
      run(`audit, ${format}`, ['audit', scheme, '--format', format], bounds),
    ),
  ]
}
