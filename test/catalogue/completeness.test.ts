/** The build fails when something of the contract is missing or wrong: each way, tried on a copy of the catalogue. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCases } from '../../build/cases.ts'
import { checkExamples } from '../../build/check-catalogue.ts'
import { checkContract } from '../../build/contract.ts'
import { checkFacts } from '../../build/facts.ts'
import { checkOwnWords, sharedRuns, sourceLetters } from '../../build/own-words.ts'
import { readCatalogue } from '../../build/read-catalogue.ts'
import { checkStages } from '../../build/rule-stages.ts'
import { checkCatalogue } from '../../src/catalogue/check/entries.ts'
import type { RawCatalogue } from '../../src/catalogue/raw.ts'
import { builtInCatalogue } from '../../src/io/knowledge.ts'

const ROOT = join(import.meta.dirname, '../..')
const ORIGINAL = join(ROOT, 'src/catalogue')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerscheme-catalogue-'))
  // The groups of words try their own examples, which takes a second: they are there where the whole is tried.
  cpSync(ORIGINAL, folder, { recursive: true, filter: (path) => !/wording\/(da|en)\/./.test(path) })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Reads YAML; of a text that was read before it gives a copy, since all files but one are as they were. */
const loaded = new Map<string, unknown>()
function loadOnce(text: string): unknown {
  if (!loaded.has(text)) loaded.set(text, load(text))
  return structuredClone(loaded.get(text))
}

/** All that is wrong with a catalogue. */
function problemsIn(catalogue: string): string {
  const { raw, problems } = readCatalogue(catalogue, join(ROOT, 'schemas/catalogue-entry.schema.json'), loadOnce)
  problems.push(...checkCatalogue(raw), ...checkContract(raw, join(ROOT, 'build/contract.json')))
  problems.push(...readCases(raw, { catalogue: builtInCatalogue() }).problems)
  return problems.map((one) => `${one.file} ${one.path}: ${one.message}`).join('\n')
}

/** All that is wrong with the copy after one file was changed; whatever was changed is undone afterwards. */
function problemsAfter(file: string, change: (text: string) => string | null): string {
  const before = new Set(filesIn(folder))
  try {
    const changed = change(readFileSync(join(folder, file), 'utf8'))
    if (changed === null) rmSync(join(folder, file))
    else writeFileSync(join(folder, file), changed)
    return problemsIn(folder)
  } finally {
    for (const one of filesIn(folder)) if (!before.has(one)) rmSync(join(folder, one))
    cpSync(join(ORIGINAL, file), join(folder, file))
  }
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))

const replace = (from: RegExp | string, to: string) => (text: string) => {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to replace: ${from}`)
  return changed
}

// biome-ignore lint/suspicious/noExplicitAny: an entry as its file holds it.
const entry = (change: (entry: any) => void) => (text: string) => {
  const value = load(text)
  change(value)
  return dump(value)
}

const anyRule = `rules/${readdirSync(join(ORIGINAL, 'rules'))[0]}`

describe('the catalogue', () => {
  it('is whole', () => expect(problemsIn(ORIGINAL)).toBe(''))

  it.each([
    [
      'an id of the contract is missing',
      'elements/matching.yaml',
      replace('- id: stability', '- id: steadiness'),
      /matching\.yaml stability: the contract has this id/,
    ],
    [
      'a criterion has an id that nobody has promised',
      'elements/matching.yaml',
      entry((element) => element.criteria.push({ ...element.criteria[0], id: 'brand_new' })),
      /matching\.yaml brand_new: .*add it to build\/contract\.json/,
    ],
    [
      'a pair has an id that nobody has promised',
      'pairs/roles.yaml',
      (text: string) => {
        writeFileSync(
          join(folder, 'pairs/hats.yaml'),
          text.replace('id: roles', 'id: hats').replace(/order: \d+/, 'order: 16'),
        )
        return text
      },
      /pairs hats: .*add it to build\/contract\.json/,
    ],
    ['an element is missing', 'elements/matching.yaml', () => null, /matching\.yaml .*the contract has this part/],
    ['a pair is missing', 'pairs/roles.yaml', () => null, /pairs roles: the contract has this id/],
    ['a case is missing', 'cases/reden.scheme.yaml', () => null, /cases reden: the contract has this id/],
    [
      'a weight differs from the contract',
      'elements/target_group.yaml',
      replace('weight: essential', 'weight: supportive'),
      /the contract says essential/,
    ],
    [
      'a stage differs from the contract',
      'elements/target_group.yaml',
      replace('stage: idea', 'stage: running'),
      /the contract says idea/,
    ],
    [
      'a criterion has lost its condition',
      'elements/target_group.yaml',
      replace(/\n {4}when: vulnerable/, ''),
      /when: the contract says vulnerable/,
    ],
    [
      'a gate has lost its mark',
      'lenses/safeguarding.yaml',
      replace(/\n {4}gate: true/, ''),
      /gate: the contract says true/,
    ],
    ['a text lacks Danish', 'purpose.yaml', replace(/\n {4}da: .*/, ''), /purpose\.yaml .*da/],
    ['a text lacks English', 'elements/activities.yaml', replace(/\n {6}en: .*/, ''), /activities\.yaml .*en/],
    [
      'a text is too long to read aloud',
      'elements/activities.yaml',
      replace(/question:\n {6}da: /, `question:\n      da: ${'meget '.repeat(40)}`),
      /shorten it to 200/,
    ],
    [
      'a source does not resolve',
      'elements/matching.yaml',
      replace('id: vive-2019', 'id: vive-2091'),
      /no source is called vive-2091/,
    ],
    [
      'a word that people ask by leads nowhere',
      'synonyms.yaml',
      replace('see: [safeguarding.confidentiality,', 'see: [safeguarding.secrets,'),
      /nothing is called safeguarding\.secrets/,
    ],
    [
      'a section is not one of the source',
      'pairs/roles.yaml',
      replace('section: Format', 'section: Formatet'),
      /has no section Formatet/,
    ],
    ['a page is beyond what is here', 'elements/matching.yaml', replace(/page: \d+/, 'page: 31'), /31|maximum|<= 26/],
    [
      'a condition is not known',
      'elements/target_group.yaml',
      replace('when: vulnerable', 'when: fragile'),
      /no condition is called fragile/,
    ],
    ['a key is misspelt', 'elements/target_group.yaml', replace('weight: essential', 'wieght: essential'), /wieght/],
    [
      'a text with a comma stands without quotes',
      'elements/matching.yaml',
      replace(/title: \{da: Hvem der passer sammen, en/, 'title: {da: Hvem, der passer sammen, en'),
      /“der passer sammen” is taken for a key: put a text that holds a comma or a colon in quotes/,
    ],
    ['two pairs stand in the same place', 'pairs/roles.yaml', replace(/order: \d+/, 'order: 1'), /has order 1 too/],
    [
      'the name of a file is not its id',
      anyRule,
      replace(/id: \S+/, 'id: another-name'),
      /the id must be the file's name/,
    ],
    ['a rule reads what it does not name', anyRule, entry((rule) => rule.asks.push('purpose.need')), /the condition/],
    [
      'a message names what the rule does not read',
      anyRule,
      entry((rule) => {
        rule.message.da += ' {profile.nothing}'
      }),
      /is not among asks|placeholders differ/,
    ],
    [
      'a condition uses what conditions may not',
      'conditions.yaml',
      entry((conditions) => {
        conditions.minors.when = { not: { const: false } }
      }),
      /conditions\.yaml .*not/,
    ],
    ['a case does not validate', 'cases/reden.scheme.yaml', replace(/status: \w+/, 'status: maybe'), /reden.*maybe/],
    [
      'an answer of a case cites nothing',
      'cases/reden.scheme.yaml',
      replace(/evidence: \[\{source: [^\]]*\]/, 'evidence: [{document: folder.pdf}]'),
      /every answer of a case cites its source/,
    ],
    [
      'a file lies where no kind lies',
      'purpose.yaml',
      (text: string) => {
        writeFileSync(join(folder, 'thoughts.yaml'), 'a: 1\n')
        return text
      },
      /no kind of entry lies here/,
    ],
  ])('fails when %s', (_, file, change, message) => {
    expect(problemsAfter(file, change)).toMatch(message)
  })
})

it('fails when a rule has no example of its own', () => {
  const { raw } = readCatalogue(ORIGINAL, join(ROOT, 'schemas/catalogue-entry.schema.json'))
  expect(checkExamples(raw, join(ROOT, 'test/rules'))).toEqual([])
  expect(checkExamples(raw, folder)).toHaveLength(2 * raw.rules.length)
})

describe('own words', () => {
  const source = (text: string) => sourceLetters([text])

  it('are told from copied ones, also where the scan breaks a word or the signs differ', () => {
    const scanned = source('Peer-to-peer-fælles skaber kan bestå af\nto personer eller være gruppe- baseret.')
    const copied = 'Peer-to-peer-fællesskaber kan bestå af to personer, eller være gruppebaseret, siger'
    expect(sharedRuns('x.yaml', { why: { da: copied } }, scanned)).toMatchObject([{ file: 'x.yaml', path: 'why.da' }])
    expect(sharedRuns('x.yaml', { title: { da: copied } }, scanned)).toEqual([])
    expect(sharedRuns('x.yaml', { why: { da: copied.replace('kan bestå', 'er') } }, scanned)).toEqual([])
  })

  it('are told where the words are short', () => {
    const text = 'vi er to og de er i en by ved en å'
    expect(sharedRuns('x.yaml', { a: text }, source(`før ${text} efter`))).toHaveLength(1)
    expect(sharedRuns('x.yaml', { a: text }, source('vi er to og de er i et hus'))).toEqual([])
  })

  it('are looked for in every text of the folder of sources, and not silently in none', () => {
    const sources = mkdtempSync(join(tmpdir(), 'peerscheme-sources-'))
    try {
      expect(() => checkOwnWords(ORIGINAL, sources)).toThrow(sources)
      writeFileSync(join(sources, 'other.txt'), 'Nothing that is in the catalogue.')
      expect(checkOwnWords(ORIGINAL, sources)).toEqual([])
      const { raw } = readCatalogue(ORIGINAL, join(ROOT, 'schemas/catalogue-entry.schema.json'))
      writeFileSync(join(sources, 'copied.md'), raw.rules.map(({ why }) => why.da).join('\n'))
      expect(checkOwnWords(ORIGINAL, sources).map(({ file }) => file)).toContain(`rules/${raw.rules[0]?.id}.yaml`)
    } finally {
      rmSync(sources, { recursive: true })
    }
  })
})

describe('a rule', () => {
  const raw = (): RawCatalogue =>
    readCatalogue(ORIGINAL, join(ROOT, 'schemas/catalogue-entry.schema.json'), loadOnce).raw
  const anchoring = { lacking: { properties: { evaluation: { properties: { anchoring: { const: true } } } } } }

  it('waits for no criterion that is not asked yet', () => expect(checkStages(raw())).toEqual([]))

  it('that does so stops the build, which says from which stage it may', () => {
    const given = raw()
    const changed = given.rules.map((rule) =>
      rule.id === 'anchored-on-borrowed-time'
        ? { ...rule, when: { properties: anchoring }, asks: ['evaluation.anchoring'] }
        : rule,
    )
    const [problem, ...others] = checkStages({ ...given, rules: changed })
    expect(others).toEqual([])
    expect(problem?.file).toBe('rules/anchored-on-borrowed-time.yaml')
    expect(problem?.message).toMatch(/waits for evaluation\.anchoring, which is asked from stage \w+ on/)
  })
})

describe('the facts', () => {
  const { facts } = readCatalogue(ORIGINAL, join(ROOT, 'schemas/catalogue-entry.schema.json'), loadOnce).raw
  const says = (changed: RawCatalogue['facts']): string[] =>
    checkFacts({ facts: changed }).map(({ path, message }) => `${path}: ${message}`)

  it('are the same in questions, shapes and what is read', () => expect(says(facts)).toEqual([]))

  it.each([
    ['a question is missing', facts.filter(({ id }) => id !== 'minors'), /^minors: it has a shape and no question/],
    ['a shape is missing', [...facts, { ...facts[0], id: 'van' } as (typeof facts)[0]], /^van: no file can hold it/],
    [
      'a value has no name',
      facts.map((fact) => (fact.id === 'partnership' ? { ...fact, values: {} } : fact)),
      /^partnership\.values\.classic: the shape .* differ/,
    ],
    [
      'a field has a name and no shape',
      facts.map((fact) =>
        fact.id === 'staffing' ? { ...fact, fields: { ...fact.fields, cooks: { da: 'Kokke', en: 'Cooks' } } } : fact,
      ),
      /^staffing\.fields\.cooks: /,
    ],
  ])('stop the build when %s', (_, changed, message) => {
    expect(says(changed).some((line) => message.test(line))).toBe(true)
  })
})
