/** The floor for many files: reading and parsing them with js-yaml alone. */
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { load } = require('js-yaml')

let keys = 0
for (const file of readdirSync(process.argv[2])) {
  keys += Object.keys(load(readFileSync(join(process.argv[2], file), 'utf8'))).length
}
process.stdout.write(`${keys}\n`)
