/** Whose words they are: quotations, people about themselves, names, addresses. */
import { describe, expect, it } from 'vitest'
import { find, said } from './built.ts'

const found = (text: string, kind: 'text' | 'markdown' | 'html' = 'text') => said(find(text, { kind }))

describe('quotations', () => {
  it.each([
    '”Alkoholiker” er ikke vores ord.',
    'De kaldte ham »misbrugeren«.',
    'Ordet "hjemløse" bruger vi ikke.',
    'Ordet ‘narkomaner’ bruger vi ikke.',
    "Ordet 'narkomaner' bruger vi ikke.",
    '„Alkoholikere“ stod der.',
    'Hun sagde: “Her kommer alkoholikerne. Og de hjemløse.”',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('a block quotation is somebody else speaking', () => {
    expect(found('> Her bor alkoholikere,\n> og de hjemløse.\n\nSådan var det.', 'markdown')).toEqual([])
    expect(found('<blockquote><p>Alkoholikere</p><p>hjemløse</p></blockquote>', 'html')).toEqual([])
    expect(found('<p>De sagde <q>alkoholikere</q> om dem.</p>', 'html')).toEqual([])
  })

  it.each([
    ['a mark that is never closed', '”Kom, sagde de. Alkoholikere er velkomne.'],
    ['a mark in the next paragraph', 'Han sagde ”kom.\n\nAlkoholikere er velkomne.” Og gik.'],
    ['behind a quotation', '”Kom” til de andre alkoholikere'],
    ['between two quotations', '”Kom” alkoholikere ”nu”'],
    ['an apostrophe', "Lars' alkoholikere og Jens' venner"],
    ['inches', 'Et 5" rør til alkoholikere og et 6" rør'],
  ])('still finds: %s', (_, text) => {
    expect(found(text)).toEqual(
      ['alkoholiker: alkoholikere'].map((one) => (text.includes('Alkoholikere') ? 'alkoholiker: Alkoholikere' : one)),
    )
  })

  it('behind a block quotation the author speaks again', () => {
    expect(found('> Kom.\n\nAlkoholikere er velkomne.', 'markdown')).toEqual(['alkoholiker: Alkoholikere'])
    expect(found('<blockquote>Kom.</blockquote><p>Alkoholikere</p>', 'html')).toEqual(['alkoholiker: Alkoholikere'])
  })
})

describe('people about themselves', () => {
  it.each([
    'Jeg har været misbruger i ti år, og jeg er alkoholiker.',
    'Vi er hjemløse og stolte.',
    'Vi kalder os alkoholikere.',
    'Hos os alkoholikere er der altid kaffe.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Er du alkoholiker, kan jeg hjælpe dig.',
    'Jeg står for kaffen. Alkoholikere er velkomne.',
    'Vi er til for alkoholikere.',
    'Vi hjælper alkoholikere.',
  ])('still finds: %s', (text) => {
    expect(find(text).map(({ group }) => group)).toEqual(['alkoholiker'])
  })

  it('in English the speaker is a capital I, and "you" turns it to the reader', () => {
    const english = (text: string) => find(text, { language: 'en' }).map(({ group }) => group)
    expect(english('I am an alcoholic.')).toEqual([])
    expect(english("I'm an addict.")).toEqual([])
    expect(english('We call ourselves addicts.')).toEqual([])
    expect(english('If you are an addict, I can help.')).toEqual(['addict'])
    expect(english('Addicts, i.e. people like that')).toEqual(['addict', 'us-and-them'])
  })
})

describe('names', () => {
  it.each([
    'Vi låner lokaler af Foreningen for Hjemløse i Aarhus.',
    'Bladet Alkoholikeren udkommer i maj.',
    'Alkoholikernes Landsforening holder møde.',
    'Kom til Morgencafé for hjemløse på torsdag.',
    'Støt De hjemløses organisation.',
    'Det er Recovery Lab, der inviterer.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['the beginning of a sentence', 'Kom ind. Alkoholikere er velkomne.'],
    ['the beginning of a line', 'Kom ind\nAlkoholikere er velkomne'],
    ['behind a colon', 'Nyt: Alkoholikere er velkomne.'],
    ['in capitals', 'ALKOHOLIKERE SØGES'],
    ['capitals in a sentence', 'Er du ALKOHOLIKER?'],
    ['before the Danish I', 'Alkoholikere I kender'],
    ['a name in small letters is a description', 'Vi åbner en morgencafé for alkoholikere og andre.'],
  ])('still finds: %s', (_, text) => {
    expect(find(text).map(({ group }) => group)).toEqual(['alkoholiker'])
  })

  it('English headings have capitals all through', () => {
    const english = (text: string) => find(text, { language: 'en' }).map(({ group }) => group)
    expect(english('Help for the Homeless')).toEqual(['the-homeless'])
    expect(english('She works for Help the Homeless in London.')).toEqual([])
  })
})

describe('addresses', () => {
  it.each([
    'Se www.alkoholikere.dk og https://a.example/alkoholikere.',
    'Skriv til alkoholikere@a.example.',
    'Se alkoholikere.dk.',
    'Følg #alkoholikere og @alkoholikere.',
    'Filen ligger i /tekster/alkoholikere.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['Alkoholikere/narkomaner er velkomne.', 'For alkoholikere.', 'For alkoholikere...', '(alkoholikere)'])(
    'still finds: %s',
    (text) => {
      expect(find(text)[0]?.group).toBe('alkoholiker')
    },
  )
})

describe('a label that is denied', () => {
  it.each([
    'Du er ikke en misbruger, du er et menneske.',
    'Her er du ikke bare en narkoman.',
    'Ingen er kun en misbruger.',
    'I er aldrig bare misbrugere.',
    'De er ikke misbrugere.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Vi hjælper ikke misbrugere.',
    'Er du ikke en misbruger, er du her forkert.',
    'Det er ikke misbrugere alene, der kommer, men misbrugere med børn.',
    'Ingen misbrugere er alene.',
    'Du er ikke alene. Misbrugere hjælper hinanden.',
    'Det er ikke de hjemløse, vi taler om.',
  ])('still finds: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })

  it('does so in English', () => {
    const english = (text: string) => said(find(text, { language: 'en' }))
    for (const text of ["You aren't just an addict.", 'No one is only an addict.', 'You’re not an addict here.'])
      expect([text, english(text)]).toEqual([text, []])
    for (const text of ['This one is an addict.', 'We do not help an addict.', "Aren't you an addict?"])
      expect([text, english(text).length]).toEqual([text, 1])
  })
})
