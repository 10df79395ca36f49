import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/types.ts'
import { auditJson, lintJson } from '../../src/report/json.ts'
import { runs } from '../setup/properties.ts'
import { AS_OF, audited, documentOf, invalid, options, WRONG_VALUE } from './fixtures.ts'
import { anyScheme } from './random.ts'

const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))

/** The published contract lets new keys in; here none may slip in that it does not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in inner && 'required' in inner ? { ...inner, additionalProperties: false } : inner
}

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
const result = ajv.compile(closed(schemaOf('result')) as object)
const lintResult = ajv.compile(closed(schemaOf('lint-result')) as object)

const resultOptions = { ...options('da'), asOf: AS_OF }
const audit = (...files: Parameters<typeof auditJson>[0]) => JSON.parse(auditJson(files, resultOptions))

describe('the JSON of audit', () => {
  it('keeps its contract for any scheme', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const made = audit(audited(given), invalid())
        expect(result(made), ajv.errorsText(result.errors)).toBe(true)
      }),
      { numRuns: runs(40) },
    )
  })

  it('is valid when there is nothing to report', () => {
    const made = audit()
    expect(result(made)).toBe(true)
    expect(made.schemes).toEqual([])
  })

  it('has the keys of the contract in its order', () => {
    const [scheme] = audit(
      audited({ answers: { 'organising.host': 'partly' }, grid: { roles: { position: 'open' } } }),
    ).schemes
    expect(Object.keys(scheme)).toEqual(
      'file name stage valid reference score purpose elements lenses grid gaps not_applicable left_out ahead undecided cannot_tell suggestions findings accepted'.split(
        ' ',
      ),
    )
    expect(Object.keys(scheme.score).slice(0, 10)).toEqual(
      'headline view designed in_place documented ceiling answered level open_gates essentials'.split(' '),
    )
    expect(Object.keys(scheme.gaps[0]).slice(0, 12)).toEqual(
      'id severity status gain title why action sources cases owner due overdue'.split(' '),
    )
    expect(Object.keys(scheme.elements[0])).toEqual(
      'id designed in_place documented ceiling answered criteria'.split(' '),
    )
    expect(Object.keys(scheme.grid.pairs[0])).toEqual('id position closed open target custom'.split(' '))
  })

  it('gives its texts in the language it names', () => {
    const file = audited({
      answers: { 'organising.host': 'missing' },
      purpose: { need: { text: { da: 'savn', en: 'a want' }, status: 'settled', evidence: [] } },
    })
    const english = JSON.parse(auditJson([file], { ...options('en'), asOf: AS_OF }))
    expect(english.peerscheme.language).toBe('en')
    expect(english.schemes[0].gaps[0].title).toBe('Title of organising.host')
    expect(english.schemes[0].purpose[0].text).toBe('a want')
  })

  it('shows an invalid file with its findings and nothing else', () => {
    const [scheme] = audit(invalid('x.scheme.yaml')).schemes
    expect(Object.keys(scheme)).toEqual(['file', 'name', 'valid', 'findings'])
    expect(scheme).toMatchObject({ file: 'x.scheme.yaml', name: null, valid: false })
    expect(scheme.findings[0]).toMatchObject({ rule: 'wrong-value', severity: 'error', line: 2, column: 8 })
  })

  it('counts the dilemmas among the findings, at the line of the choice', () => {
    const rules = [
      {
        id: 'roles-unclear',
        severity: 'warning' as const,
        serious: true,
        at: 'grid.roles',
        args: { 'grid.roles': 'closed', n: 2.25 },
      },
    ]
    const file = audited({}, { rules })
    file.document.locate = () => ({ start: 15, end: 20 })
    expect(audit(file).schemes[0].findings).toEqual([
      {
        rule: 'roles-unclear',
        severity: 'warning',
        message: 'Peer-givere og peer-modtagere giver 2,3 pr. støtte',
        line: 2,
        column: 2,
      },
    ])
  })

  it('holds no character that could steer a terminal', () => {
    const name = 'Ond \u001b[31m navn \u009b31m \u202e vendt \u007f'
    const text = auditJson([audited({ name })], resultOptions)
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
    expect(JSON.parse(text).schemes[0].name).toBe(name)
  })
})

describe('the JSON of lint', () => {
  const lint = (...documents: Parameters<typeof lintJson>[0]) => JSON.parse(lintJson(documents, options('en')))
  const warning: Finding = { rule: 'old-evidence', severity: 'info', span: { start: 0, end: 0 }, path: null, args: {} }

  it('keeps its contract, with every file and the counts', () => {
    const broken = documentOf('peerscheme: 1\nstage: runing\n', [WRONG_VALUE, warning])
    const made = lint(broken, { file: 'leaflet.md', text: 'A text.', findings: [] }, audited().document)
    expect(lintResult(made), ajv.errorsText(lintResult.errors)).toBe(true)
    expect(made.files.map((file: { valid: boolean }) => file.valid)).toEqual([false, true, true])
    expect(made.summary).toEqual({ files: 3, errors: 1, warnings: 0, infos: 1 })
  })

  it('gives places from 1, in the order of the file, and null where there is nothing', () => {
    const [file] = lint(
      documentOf('peerscheme: 1\r\nstage: runing\r\n', [{ ...WRONG_VALUE, span: { start: 22, end: 28 } }, warning]),
    ).files
    expect(file.findings.map((finding: { rule: string }) => finding.rule)).toEqual(['old-evidence', 'wrong-value'])
    expect(file.findings[1]).toMatchObject({ line: 2, column: 8, endLine: 2, endColumn: 14, suggestion: 'running' })
    expect(file.findings[0]).toMatchObject({
      line: 1,
      column: 1,
      path: null,
      found: null,
      expected: [],
      suggestion: null,
    })
  })

  it('is valid when there is nothing to report', () => {
    expect(lintResult(lint())).toBe(true)
  })
})

describe('the published schemas', () => {
  it.each(['result', 'lint-result'])('%s describes every key', (name) => {
    const undescribed: string[] = []
    const walk = (schema: unknown, at: string) => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties = {}, definitions = {}, ...rest } = schema as Record<string, Record<string, object>>
      for (const [key, inner] of [...Object.entries(properties), ...Object.entries(definitions)]) {
        if (!('description' in inner) && !('$ref' in inner)) undescribed.push(`${at}/${key}`)
        walk(inner, `${at}/${key}`)
      }
      for (const [key, inner] of Object.entries(rest)) walk(inner, `${at}/${key}`)
    }
    walk(schemaOf(name), name)
    expect(undescribed).toEqual([])
  })
})
