/** Every case of the YAML test suite through `lint`: no crash, no hang, valid JSON. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT, run } from './run.ts'

const SUITE = join(ROOT, '../shared/data/yaml-test-suite.json')
const folder = mkdtempSync(join(tmpdir(), 'peerscheme-suite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!existsSync(SUITE))('the YAML test suite (needs ../shared/data)', () => {
  it('goes through lint whole', async () => {
    const cases: { id: string; yaml: string }[] = JSON.parse(readFileSync(SUITE, 'utf8'))
    cases.forEach(({ yaml }, index) => {
      mkdirSync(join(folder, 'cases'), { recursive: true })
      writeFileSync(join(folder, 'cases', `${String(index).padStart(3, '0')}.scheme.yaml`), yaml)
    })
    const { code, out, err } = await run(['lint', join(folder, 'cases'), '--format', 'json'])
    expect(err).toBe('')
    expect(code).toBe(1)
    const result = JSON.parse(out)
    expect(result.files).toHaveLength(cases.length)
    expect(result.summary.files).toBe(cases.length)
    // None of them is a scheme: each gets at least one error, and says where.
    for (const { valid, findings } of result.files) {
      expect(valid).toBe(false)
      expect(findings.some(({ severity }: { severity: string }) => severity === 'error')).toBe(true)
    }
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(join(ROOT, 'schemas/lint-result.schema.json'), 'utf8')),
    )
    expect(validate(result) || validate.errors).toBe(true)
  })
})
