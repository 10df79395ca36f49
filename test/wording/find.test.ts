import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearLanguage, guessLanguage } from '../../src/wording/guess.ts'
import { kindOfText } from '../../src/wording/prose/read.ts'
import type { TextKind } from '../../src/wording/types.ts'
import { runs } from '../setup/properties.ts'
import { find, raw, said } from './built.ts'

const KINDS: TextKind[] = ['text', 'markdown', 'html']

describe('places', () => {
  it('where two finds meet, the longer one counts', () => {
    expect(said(find('Vi hjælper de socialt udsattes børn.'))).toEqual(['udsatte: socialt udsattes'])
    expect(said(find('En tidligere misbruger'))).toEqual(['eks-misbruger: tidligere misbruger'])
  })

  it('a phrase does not go across a comma, a full stop or a paragraph', () => {
    expect(find('De kom for at lide, af alle, en sygdom')).toEqual([])
    expect(find('De var psykisk. Syge kom også.')).toEqual([])
    expect(find('Overskrift: psykisk\n\nsyge kommer')).toEqual([])
    expect(find('- psykisk\n- syge kommer', { kind: 'markdown' })).toEqual([])
  })

  it('a word within another is not found, a compound that the group names is', () => {
    expect(find('narkomanipulation, alkoholikeragtig')).toEqual([])
    expect(said(find('stofmisbrugermiljøernes'))).toEqual(['misbruger: stofmisbrugermiljøernes'])
  })

  it('half a compound is left alone', () => {
    expect(find('Et misbruger- og hjemløsecenter')).toEqual([])
    expect(said(find('alkohol- og stofmisbrugere'))).toEqual(['misbruger: stofmisbrugere'])
  })

  it('an empty text has none', () => {
    for (const kind of KINDS) expect(find('', { kind })).toEqual([])
  })
})

describe('words that only need explaining', () => {
  it('are noted once per text', () => {
    expect(said(find('Få en mentor. Vores mentorer er gode. En mentor lytter.'))).toEqual(['mentor: mentor'])
  })

  it.each([
    'Peer-to-peer-ordningen (altså møder mellem mennesker med samme erfaring) er gratis. Bliv peer.',
    'Recovery betyder at komme sig.',
    'Recovery, det vil sige at komme sig, tager tid.',
    'Det handler om at komme sig (recovery).',
    'Det, vi kalder recovery, er at komme sig.',
    'En mentor er en, der selv har prøvet det.',
    'Mentor – et menneske, der selv har prøvet det.',
  ])('are left alone where the text explains them: %s', (text) => {
    expect(said(find(text))).toEqual([])
  })

  it.each([
    'Få en mentor (gratis).',
    'Recovery (se side 4)',
    'Mentor – torsdag kl. 19 til 21',
    'Mentorer, der er gode',
  ])('are noted where what follows is no explanation: %s', (text) => {
    expect(find(text)).toHaveLength(1)
  })

  it('a word that stigmatises is found every time, explained or not', () => {
    expect(find('Alkoholikere (mennesker, der drikker for meget) og andre alkoholikere')).toHaveLength(2)
  })
})

describe('the language of a text', () => {
  it.each([
    ['Kom og vær med, der er kaffe til alle.', 'da'],
    ['Come and join us, there is coffee for all of you.', 'en'],
    ['<html lang="en"><p>Kaffe og kage</p></html>', 'en'],
    ['---\ntitle: Coffee for all of us\nlang: da\n---\n', 'da'],
    ['Kaffe pa\u030a kanden', 'da'],
    ['for to have it an', null],
    ['1234', null],
  ])('%s', (text, language) => {
    expect(guessLanguage(text)).toBe(language)
  })

  it('decides which groups are looked for', () => {
    expect(said(find('We are glad that the alcoholics are with you in the house.', { language: null }))).toEqual([
      'alcoholic: alcoholics',
    ])
    expect(said(find('Vi er glade for, at alkoholikere er med i huset.', { language: null }))).toEqual([
      'alkoholiker: alkoholikere',
    ])
  })
})

it.each([
  ['folder.md', 'markdown'],
  ['SIDE.HTML', 'html'],
  ['side.htm', 'html'],
  ['brev.txt', 'text'],
  ['brev', 'text'],
])('%s is %s', (file, kind) => {
  expect(kindOfText(file)).toBe(kind)
})

describe('any text', () => {
  const words = raw.groups.flatMap(({ examples }) => [...examples.flagged, ...examples.silent])
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      ...'[]()<>`*_~|#>-!&;"”“»«\'\\/.,:?\n\t '.split(''),
      '\n\n',
      '```',
      '<!--',
      '-->',
      '</p>',
      '&shy;',
      '\u00ad',
      '\u030a',
      '\u2029',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )

  it('gives places that lie within it, in order, apart, each with words', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(...KINDS),
        fc.constantFrom('da' as const, 'en' as const),
        (pieces, kind, language) => {
          const text = pieces.join(' ')
          let before = 0
          for (const { start, end, found } of find(text, { kind, language })) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(found.trim()).not.toBe('')
            before = end
          }
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('is found alike when it stands behind another paragraph', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), (text) => {
        const alone = find(text)
        const moved = find(`Her er noget andet.\n\n${text}`)
        expect(moved).toEqual(alone.map((place) => ({ ...place, start: place.start + 21, end: place.end + 21 })))
      }),
      { numRuns: runs(100) },
    )
  })
})

it('reads the language that a page states, though it is not prose', () => {
  const page = (lang: string) => `<html lang="${lang}"><body><p>Misbrugere</p></body></html>`
  expect(said(find(page('da'), { kind: 'html', language: null }))).toEqual(['misbruger: Misbrugere'])
  expect(find(page('en'), { kind: 'html', language: null })).toEqual([])
  expect(find('---\nlang: en\n---\nMisbrugere', { kind: 'markdown', language: null })).toEqual([])
})

it.each([
  ["Misbrugeren's vej, en misbruger’s liv", ["misbruger: Misbrugeren's", 'misbruger: misbruger’s']],
  [
    'psykisk-syge og psykisksyge borgere, en psykisk-syg',
    ['psykisk-syg: psykisk-syge', 'psykisk-syg: psykisksyge', 'psykisk-syg: en psykisk-syg'],
  ],
  ['En alkohol misbruger', ['misbruger: misbruger']],
])('finds words that are put together or owned in another way than the books say: %s', (text, expected) => {
  expect(said(find(text))).toEqual(expected)
})

it.each([
  ['Velkommen til gruppen. Vi mødes hver tirsdag og taler om det, der fylder.', 'da'],
  ['Welcome to the group. We meet on Tuesdays and talk about what is on your mind.', 'en'],
  ['Peer support i Aarhus', null],
  ['', null],
])('is sure of a language only where it is plain: %s', (text, language) => {
  expect(clearLanguage(text)).toBe(language)
})
