/**
 * `npm run bench`: the built program side by side with a floor, in turns, in one run, so that the ratios hold on a busy
 * machine too. Ends with 1 where something is slower than it must be, and says what.
 *
 *   node test/bench/run.mjs [--runs 15] [--files 1000] [--many 10000] [--only WORD]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { long, many, one } from './cases.mjs'
import { cleanUp, missedOf, sideBySide } from './side-by-side.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'peerscheme-bench-'))
const missed = []
function group(title, cases, runs) {
  const wanted = cases.filter(({ name }, at) => at === 0 || name.includes(values.only))
  if (wanted.length > 1) missed.push(...missedOf(title, sideBySide(title, wanted, runs)))
}
try {
  group('One file', one(folder), Number(values.runs))
  for (const count of [Number(values.files), Number(values.many)].filter((number) => number > 0)) {
    const files = join(folder, String(count))
    mkdirSync(files)
    group(`${count} files`, many(files, count), count > 2000 ? 3 : 5)
  }
  group('5 MB of text with 10,000 findings', long(folder), 3)
} finally {
  rmSync(folder, { recursive: true, force: true })
  cleanUp()
}
process.stdout.write(missed.length === 0 ? '\nEverything is as fast as it must be.\n' : `\n${missed.join('\n')}\n`)
process.exitCode = missed.length === 0 ? 0 : 1
