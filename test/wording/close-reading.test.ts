/** The sentences of the close reading of the sources: what must be left alone, and what lies near it and must not. */
import { describe, expect, it } from 'vitest'
import { find, said } from './built.ts'

const SILENT = {
  'verbs and neighbours of misbruger': [
    'Hvis nogen misbruger tilliden, taler vi om det.',
    'Hun arbejder med misbrugte børn.',
    'magtmisbrug',
    'misbrug af tillid',
  ],
  'names and titles': [
    'Morgencafé for hjemløse',
    'SAND - De hjemløses organisation',
    'magasinet Hjemløs',
    'Anonyme Alkoholikere',
    'Center for Ludomani',
    'Landsforeningen af nuværende og tidligere psykiatribrugere',
    'LAP',
    'Blinderådgivningen',
    'Døves hus',
    'Danske Patienter',
    'Dansk Handicap Forbund',
    'Misbrugscenter Tjele',
  ],
  'people about themselves': [
    'Jeg hedder Bo, og jeg er alkoholiker',
    'Jeg er autist og stolt af det',
    'Vi siger selv narkomaner',
  ],
  'other meanings': [
    'Mødet er udsat til torsdag.',
    'Pladsen er udsat for vind.',
    'Pengene blev indsat på kontoen.',
    'Et billede er indsat.',
    'Foreningen dementerer rygtet.',
    'Vi mødes normalt kl. 19.',
    'Normal åbningstid.',
    'Lyset er svagt.',
    'En svag stigning.',
    'Alle har svage sider.',
    'Vi ofrer gerne en aften.',
    'Blind vej',
    'stole blindt på',
    'Døve er velkomne, tegnsprogstolk bestilles.',
    'Der gik noget galt.',
    'gallafest',
    'Lokalet skal efterlades rent.',
    'en fed aften',
    'vi tossede rundt',
    'Foreningens mærkesag',
    'en god sag',
    'sagsbehandler',
    'skæbnen ville',
    'fodboldmatch',
    'kampen',
    'Vi bruger lokalet',
    'brugervenlig',
    'brugerråd',
    'medborgerhus',
    'Borgerservice',
    'mailklient',
    'patientforening',
    'jeg kan lide',
    'sindslidelse',
    'ramte plet',
    'Vi blev ramt af snestorm',
    'min ældre bror',
    'Ældre Sagen',
    'hiv i snoren',
    'mentor på Aarhus Universitet',
    'skørt påfund',
    'et løfte',
    'løfte stole',
    'modstandskraft',
    'kriminalforsorgen',
    'kriminalitet',
    'handicapparkering',
    'handicaptoilet',
    'mennesker med handicap',
    'lovgivning om prostitution',
    'Projekt Exit Prostitution',
    'en rusmiddelkonsulent fra misbrugsbehandlingen',
  ],
  'nouns about the condition': ['hjemløshed', 'misbrug', 'psykisk sygdom', 'alkoholproblemer', 'ensomhed'],
  'a word that is explained': ['peer-to-peer-ordningen (altså møder mellem mennesker med samme erfaring)'],
}

const FLAGGED: [string, string[]][] = [
  [
    'tidligere stofmisbrugere og alkoholikere søges',
    ['eks-misbruger: tidligere stofmisbrugere', 'alkoholiker: alkoholikere'],
  ],
  ['er du prostitueret?', ['prostitueret: prostitueret']],
  ['de socialt udsattes netværk', ['udsatte: socialt udsattes']],
  ['misbrugernes egne historier', ['misbruger: misbrugernes']],
  ['skizofrene unge', ['skizofren: skizofrene']],
  ['kaffe til hjemløse hver torsdag', ['hjemloes: hjemløse']],
  ['stofmisbrugerne', ['misbruger: stofmisbrugerne']],
  ['alkoholmisbrugeres', ['misbruger: alkoholmisbrugeres']],
  ['misbrugermiljøet', ['misbruger: misbrugermiljøet']],
  ['sindslidendes', ['sindslidende: sindslidendes']],
  ['psykisk-syge', ['psykisk-syg: psykisk-syge']],
  ['ekskriminelles', ['kriminel: ekskriminelles']],
  ['voldsofrene', ['voldsoffer: voldsofrene']],
  ['døvstummes', ['doevstum: døvstummes']],
  ['dementes', ['dement: dementes']],
]

describe('what the close reading leaves alone', () => {
  for (const [kind, sentences] of Object.entries(SILENT)) {
    it.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(said(find(sentence))).toEqual([])
      expect(said(find(`Kom og vær med. ${sentence.replace(/[^.!?]$/, '$&.')} Der er kaffe på kanden.`))).toEqual([])
    })
  }

  it('supervision as the heading of an internal text', () => {
    expect(find('# Supervision\n\nHver anden måned.', { kind: 'markdown', audience: 'internal' })).toEqual([])
  })
})

describe('what the close reading finds', () => {
  it.each(FLAGGED)('%s', (sentence, expected) => {
    expect(said(find(sentence))).toEqual(expected)
    expect(said(find(sentence.toUpperCase())).length).toBe(expected.length)
  })
})
