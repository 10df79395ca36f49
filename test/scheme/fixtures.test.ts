import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { found, read } from './tools.ts'

const FILE = join(import.meta.dirname, 'fixtures/ten-mistakes.scheme.yaml')

/** What the lines of a fixture say of themselves: `# 7 wrong-type` means a finding in column 7. */
function expectations(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, column, rule] = /# (\d+) ([a-z-]+)$/.exec(line) ?? []
    return rule ? [`${index + 1}:${column} ${rule}`] : []
  })
}

test('a file with ten different mistakes gets ten findings, each in its place', () => {
  const text = readFileSync(FILE, 'utf8')
  const expected = expectations(text)
  expect(expected).toHaveLength(10)
  expect(found(text)).toEqual(expected)
  expect(read(text)).toMatchObject({ scheme: null, name: null, language: null })
})
