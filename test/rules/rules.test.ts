import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess, dilemmasOf } from '../../src/assess/assess.ts'
import { findingMessage } from '../../src/findings/words.ts'
import { builtInCatalogue, builtInTexts, caseText } from '../../src/io/knowledge.ts'
import { readScheme } from '../../src/scheme/read.ts'
import type { Scheme } from '../../src/scheme/types.ts'

const catalogue = builtInCatalogue()
const tools = { catalogue }
const AS_OF = '2026-11-21'
const HERE = import.meta.dirname

function schemeIn(text: string, file: string): Scheme {
  const { scheme, findings } = readScheme(text, file, tools)
  if (scheme) return scheme
  throw new Error(`${file}: ${findings.map((finding) => findingMessage(finding, 'en')).join(' ')}`)
}

function examples(rule: string): { raises: string[]; silent: string[] } {
  const folder = join(HERE, rule)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.scheme.yaml')) : []
  return {
    raises: files.filter((file) => file.startsWith('raises')),
    silent: files.filter((file) => file.startsWith('silent')),
  }
}

const read = (rule: string, file: string): Scheme =>
  schemeIn(readFileSync(join(HERE, rule, file), 'utf8'), `${rule}/${file}`)

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { raises, silent } = examples(id)

  it('has an example that raises it and one that does not', () => {
    expect(raises.length).toBeGreaterThan(0)
    expect(silent.length).toBeGreaterThan(0)
  })

  it.each(raises)('%s', (file) => {
    const raised = dilemmasOf(read(id, file), catalogue, AS_OF).map((one) => one.id)
    expect(raised).toContain(id)
  })

  it.each(silent)('%s: for certain, not because something is blank', (file) => {
    const assessment = assess(read(id, file), catalogue, AS_OF)
    expect(assessment.rules.map((one) => one.id)).not.toContain(id)
    expect(assessment.cannot_tell.map((one) => one.id)).not.toContain(id)
  })

  it('is silent on an empty scheme', () => {
    const empty = schemeIn('peerscheme: 1\nname: Tom\nstage: running\n', 'empty')
    expect(dilemmasOf(empty, catalogue, AS_OF).map((one) => one.id)).not.toContain(id)
  })

  it.each(['da', 'en'] as const)('names the choice of the scheme in its message (%s)', (language) => {
    const texts = builtInTexts(language).rules[id]
    const paths = [...(texts?.message.matchAll(/\{([a-z_.]+)\}/g) ?? [])].map(([, path]) => path)
    for (const path of paths) expect([...rule.asks, ...rule.reads]).toContain(path)
  })
})

describe('the rules together', () => {
  it.each(['idea', 'pilot', 'running', 'anchored'] as const)(
    'wait at stage %s for nothing that is not asked yet',
    (stage) => {
      const order = ['idea', 'pilot', 'running', 'anchored']
      const later = [...catalogue.elements, ...catalogue.lenses]
        .flatMap(({ criteria }) => criteria)
        .filter((criterion) => order.indexOf(criterion.stage) > order.indexOf(stage))
      const { cannot_tell } = assess(schemeIn(`peerscheme: 1\nname: Tom\nstage: ${stage}\n`, stage), catalogue, AS_OF)
      const asked = new Set(cannot_tell.flatMap(({ asks }) => asks))
      expect(later.map(({ path }) => path).filter((path) => asked.has(path))).toEqual([])
    },
  )

  it('have no example folder without a rule', () => {
    const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const ids = new Set(catalogue.rules.map(({ id }) => id))
    expect(folders.map(({ name }) => name).filter((name) => !ids.has(name))).toEqual([])
  })

  it.each(catalogue.cases.map(({ id }) => id))('are silent on the reference case %s, or only remark', (id) => {
    const scheme = schemeIn(caseText(id, catalogue) ?? '', id)
    expect(dilemmasOf(scheme, catalogue, AS_OF).filter(({ severity }) => severity === 'warning')).toEqual([])
  })

  it('raise exactly what they should for one-to-one support on social media without supervision', () => {
    const scheme = schemeIn(
      `peerscheme: 1
name: Makkerne
stage: running
profile: {community_types: [one_to_one], vulnerable: true, digital_reach: few, group_size: {min: 2, max: 2}}
grid: {coordination: open, group_size: closed}
elements: {training_supervision: {supervision: missing}}
`,
      'makkerne',
    )
    expect(
      dilemmasOf(scheme, catalogue, AS_OF)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['coordination-few-digital', 'one-to-one-alone', 'supporters-without-supervision'])
  })
})
