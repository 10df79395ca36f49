/** What an editor with yaml-language-server shows of a scheme file, and what it writes when a suggestion is accepted. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInCatalogue, builtInTexts } from '../../src/io/knowledge.ts'
import type { Language } from '../../src/language/types.ts'
import { publishedSchema } from '../../src/scheme/published-schema.ts'

interface Item {
  label: string
  insertText?: string
  textEdit?: { newText: string }
  documentation?: string | { value: string }
}

/** As much of yaml-language-server as is used here; its own types want libraries that we do not have. */
interface Server {
  configure: (settings: object) => void
  doComplete: (document: object, position: object, isKubernetes: boolean) => Promise<{ items: Item[] }>
  doHover: (document: object, position: object) => Promise<{ contents: { value: string } } | null>
  doValidation: (
    document: object,
    isKubernetes: boolean,
  ) => Promise<{ message: string; range: { start: { line: number } } }[]>
}

const require = createRequire(import.meta.url)
const { getLanguageService } = require('yaml-language-server') as { getLanguageService: (parts: object) => Server }
const { TextDocument } = require('vscode-languageserver-textdocument') as {
  TextDocument: { create: (uri: string, ...rest: unknown[]) => { positionAt: (offset: number) => object } }
}

const nothing = () => {}
const servers = {} as Record<Language, Server>
beforeAll(() => {
  for (const language of ['da', 'en'] as const) {
    const server = getLanguageService({
      schemaRequestService: () => Promise.reject(new Error('nothing is fetched')),
      workspaceContext: { resolveRelativePath: (path: string) => path },
      telemetry: { send: nothing, sendError: nothing, sendTrack: nothing },
      clientCapabilities: {},
    })
    const schema = publishedSchema(builtInCatalogue(), builtInTexts(language))
    const own = JSON.parse(readFileSync('schemas/catalogue.schema.json', 'utf8'))
    const schemas = [
      { uri: `file:///${language}.json`, fileMatch: ['*.scheme.yaml'], schema },
      { uri: 'file:///own.json', fileMatch: ['*.catalogue.yaml'], schema: own },
    ]
    server.configure({ validate: true, hover: true, completion: true, schemas })
    servers[language] = server
  }
})

let documents = 0
const HEAD = 'peerscheme: 1\nname: X\nstage: pilot\n'

/** A text with a bar where the cursor stands, as a document of its own. */
function documentOf(text: string, kind = 'scheme') {
  const offset = text.indexOf('|')
  documents += 1
  const document = TextDocument.create(`file:///${documents}.${kind}.yaml`, 'yaml', 1, text.replace('|', ''))
  return { document, position: document.positionAt(Math.max(offset, 0)) }
}

async function suggestions(text: string, language: Language, kind = 'scheme'): Promise<Item[]> {
  const { document, position } = documentOf(text, kind)
  return (await servers[language].doComplete(document, position, false)).items
}

/** What accepting writes: places to type in are left empty, as they are when nobody types. */
const written = ({ textEdit, insertText }: Item): string =>
  (textEdit?.newText ?? insertText ?? '').replace(/\$\{\d+(?::([^}]*))?\}|\$\d+/g, '$1')
const told = ({ documentation }: Item): string =>
  typeof documentation === 'string' ? documentation : (documentation?.value ?? '')

/** Where the cursor is, and what is written by the suggestion of that name. */
const KEYS: [string, string, string][] = [
  ['|', 'peerscheme', 'peerscheme: 1'],
  ['|', 'name', 'name: '],
  [`${HEAD}|`, 'organisation', 'organisation: '],
  [`${HEAD}|`, 'reference', 'reference: '],
  [`${HEAD}|`, 'about', 'about: '],
  [`${HEAD}|`, 'language', 'language: '],
  [`${HEAD}|`, 'elements', 'elements:\n  '],
  [`${HEAD}profile:\n  |`, 'vulnerable', 'vulnerable: '],
  [`${HEAD}profile:\n  |`, 'groups', 'groups: '],
  [`${HEAD}profile:\n  |`, 'channels', 'channels:\n  - '],
  [`${HEAD}profile:\n  participants:\n    |`, 'expected', 'expected: '],
  [`${HEAD}purpose:\n  |`, 'need', 'need: '],
  [`${HEAD}safeguarding:\n  |`, 'confidentiality', 'confidentiality: '],
  [`${HEAD}grid:\n  |`, 'roles', 'roles: '],
  [`${HEAD}elements:\n  target_group:\n    involvement:\n      |`, 'status', 'status: '],
  [`${HEAD}elements:\n  target_group:\n    involvement:\n      |`, 'due', 'due: '],
  [`${HEAD}elements:\n  target_group:\n    involvement:\n      evidence:\n        - |`, 'document', 'document: '],
]

/** Where the cursor is, and the choices there, with what is said of one of them. */
const CHOICES: [string, string[], Record<Language, string>][] = [
  ['peerscheme: 1\nstage: |', ['idea', 'pilot', 'running', 'anchored', 'closed'], { da: 'I drift', en: 'Running' }],
  [`${HEAD}reference: |`, ['true', 'false'], { da: 'Nej, vores egen ordning', en: 'No, a scheme of your own' }],
  [`${HEAD}profile:\n  vulnerable: |`, ['true', 'false'], { da: 'Ja', en: 'Yes' }],
  [
    `${HEAD}profile:\n  meetings:\n    every: |`,
    ['week', 'fortnight', 'month', 'quarter'],
    { da: 'Hver måned', en: 'Every month' },
  ],
  [`${HEAD}grid:\n  roles: |`, ['closed', 'between', 'open', 'skip'], { da: 'Ligeværdige peers', en: 'Equal peers' }],
  [
    `${HEAD}elements:\n  target_group:\n    involvement:\n      status: |`,
    ['in_place', 'partly', 'planned', 'missing', 'not_applicable'],
    { da: 'På plads: sådan er det.', en: 'In place: that is how it is.' },
  ],
]

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it.each(KEYS)('%j: %s', async (text, label, expected) => {
    const found = (await suggestions(text, language)).filter((item) => item.label === label)
    expect(found.map(written)).toContain(expected)
    for (const item of found) expect(told(item)).toMatch(/\S/)
  })

  it.each(CHOICES)('%j', async (text, labels, meaning) => {
    const found = await suggestions(text, language)
    expect(found.map(({ label }) => label)).toEqual(labels)
    expect(found.map(written)).toEqual(labels)
    for (const item of found) expect(told(item)).toMatch(/\S/)
    expect(found.map(told)).toContain(meaning[language])
  })

  it('says of an answer what it looks like at that very point', async () => {
    const criterion = builtInTexts(language).criteria['target_group.involvement']
    const found = await suggestions(`${HEAD}elements:\n  target_group:\n    involvement: |`, language)
    expect(found.map(written)).toEqual(['in_place', 'partly', 'planned', 'missing'])
    expect(found.map(told).slice(0, 2)).toEqual([criterion?.in_place, criterion?.partly])
  })

  it('leaves an empty place where only people know the answer', async () => {
    for (const text of ['purpose:\n  need: |', 'profile:\n  groups: |', 'about: |', 'organisation: |']) {
      expect((await suggestions(HEAD + text, language)).map(written)).toEqual([''])
    }
  })

  it('writes nothing anywhere that is not so', async () => {
    const parts = [
      '',
      'profile:\n  ',
      'purpose:\n  ',
      'elements:\n  matching:\n    ',
      'grid:\n  ',
      'assessed:\n  ',
      'texts:\n  - ',
      'lessons:\n  - ',
      'exceptions:\n  - ',
      'grid:\n  custom:\n    - ',
    ]
    for (const part of parts) {
      const found = await suggestions(`${HEAD}${part}|`, language)
      expect(found.length).toBeGreaterThan(0)
      for (const item of found) expect([item.label, factsIn(parse(written(item)))]).toEqual([item.label, []])
    }
  })

  it('explains a key and its choices, also where the key is empty', async () => {
    const hover = async (text: string) => {
      const { document, position } = documentOf(text)
      return (await servers[language].doHover(document, position))?.contents.value
    }
    const fact = builtInTexts(language).facts
    const stage = await hover('peerscheme: 1\nst|age: pilot\n')
    expect(stage).toContain(fact.stage?.question)
    expect(stage).toContain(`\`anchored\`: ${language === 'da' ? 'Forankret' : 'Anchored'}`)
    expect(await hover(`${HEAD}profile:\n  min|ors:\n`)).toContain(fact.minors?.question)
    const pair = builtInTexts(language).pairs.roles
    expect(await hover(`${HEAD}grid:\n  roles: op|en\n`)).toContain(pair?.open.label)
  })

  it('marks what is wrong, once, and nothing that is only empty', async () => {
    const marks = async (text: string) =>
      (await servers[language].doValidation(documentOf(text).document, false)).map(({ range }) => range.start.line)
    const wrong =
      'profile:\n  vulnerable: maybe\n  groups: many\nelements:\n  target_group:\n    involvement: in_plac\n'
    expect(await marks(HEAD + wrong)).toEqual([4, 5, 8])
    const empty = 'organisation:\nabout:\nprofile:\n  vulnerable:\n  groups:\n  channels:\ngrid:\n  roles:\n'
    expect(await marks(HEAD + empty)).toEqual([])
  })
})

it('writes nothing made up into a catalogue of somebody’s own either', async () => {
  const head = 'catalogue: 1\nid: nord\ntitle: Nord\nlanguage: da\nextends: builtin\n'
  const parts = ['', 'criteria:\n  matching:\n    - ', 'rules:\n  - ', 'words:\n  - ', 'pairs:\n  - ', 'sources:\n  - ']
  for (const part of parts) {
    const found = await suggestions(`${head}${part}|`, 'en', 'catalogue')
    expect(found.length).toBeGreaterThan(0)
    for (const item of found) expect([part, item.label, factsIn(parse(written(item)))]).toEqual([part, item.label, []])
  }
  const title = (await suggestions(`${head}pairs:\n  - |`, 'en', 'catalogue')).find(({ label }) => label === 'question')
  expect(title && written(title)).toBe('question: ')
})

/** The keys of which there is only one value to write. */
const FIXED = [
  'peerscheme',
  'catalogue',
  'extends',
  'gate',
  'allows_na',
  'serious',
  'explain',
  'once',
  'only_compounds',
]

/** What a piece of YAML says: every value but those that are always the same. */
function factsIn(value: unknown, key = ''): unknown[] {
  if (value === null || value === undefined || FIXED.includes(key)) return []
  if (typeof value !== 'object') return [value]
  return Object.entries(value).flatMap(([inner, one]) => factsIn(one, Array.isArray(value) ? '-' : inner))
}
