import { count } from '../../language/format.ts'
import type { Language, Text } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'
import type { Kind } from './entries.ts'

/** What each kind is called: one, and several as a heading. */
export const KIND: Record<Kind, Record<Language, { one: string; many: string }>> = {
  purpose: {
    da: { one: 'grundlæggende overvejelse', many: 'Grundlæggende overvejelser' },
    en: { one: 'basic consideration', many: 'Basic considerations' },
  },
  element: {
    da: { one: 'kerneelement', many: 'De ni kerneelementer' },
    en: { one: 'core element', many: 'The nine core elements' },
  },
  lens: { da: { one: 'sideblik', many: 'Sideblik' }, en: { one: 'lens', many: 'Lenses' } },
  criterion: { da: { one: 'punkt', many: 'Punkter' }, en: { one: 'criterion', many: 'Criteria' } },
  pair: {
    da: { one: 'modsætningspar', many: 'Skemaets modsætningspar' },
    en: { one: 'pair of the grid', many: 'Pairs of the grid' },
  },
  type: {
    da: { one: 'type af fællesskab', many: 'Typer af fællesskaber' },
    en: { one: 'type of community', many: 'Types of community' },
  },
  combination: {
    da: { one: 'kombination af typer', many: 'Kombinationer af typer' },
    en: { one: 'combination of types', many: 'Combinations of types' },
  },
  partnership: {
    da: { one: 'partnerskabsmodel', many: 'Partnerskabsmodeller' },
    en: { one: 'partnership model', many: 'Partnership models' },
  },
  reason: {
    da: { one: 'grund til, at en kommune er passiv', many: 'Grunde til, at en kommune er passiv' },
    en: { one: 'reason why a municipality is passive', many: 'Reasons why a municipality is passive' },
  },
  outcome: {
    da: { one: 'udbytte eller bagside', many: 'Udbytte og bagsider' },
    en: { one: 'benefit or downside', many: 'Benefits and downsides' },
  },
  channel: { da: { one: 'kanal', many: 'Kanaler' }, en: { one: 'channel', many: 'Channels' } },
  fact: {
    da: { one: 'oplysning om ordningen', many: 'Oplysninger om ordningen' },
    en: { one: 'fact about the scheme', many: 'Facts about the scheme' },
  },
  condition: { da: { one: 'betingelse', many: 'Betingelser' }, en: { one: 'condition', many: 'Conditions' } },
  rule: {
    da: { one: 'dilemma', many: 'Dilemmaer mellem valgene' },
    en: { one: 'dilemma', many: 'Dilemmas between the choices' },
  },
  reader_rule: {
    da: { one: 'besked om filen', many: 'Beskeder om filen' },
    en: { one: 'message about the file', many: 'Messages about the file' },
  },
  word: {
    da: { one: 'ord at tænke over', many: 'Ord at tænke over' },
    en: { one: 'words to think about', many: 'Words to think about' },
  },
  case: {
    da: { one: 'referencecase', many: 'Referencecases' },
    en: { one: 'reference case', many: 'Reference cases' },
  },
  source: { da: { one: 'kilde', many: 'Kilder' }, en: { one: 'source', many: 'Sources' } },
}

export const DIRECTION: Record<string, Text> = {
  one_way: { da: 'støtten går én vej', en: 'support goes one way' },
  mutual: { da: 'støtten går begge veje', en: 'support goes both ways' },
  mixed: { da: 'støtten kan gå én vej eller begge', en: 'support can go one way or both' },
}

export const WHO: Record<string, Text> = {
  supporters: { da: 'for dem, der støtter', en: 'for those who give support' },
  receivers: { da: 'for dem, der får støtte', en: 'for those who receive support' },
  organisations: { da: 'for organisationerne', en: 'for the organisations' },
}

export const READ: Record<string, Text> = {
  whole: { da: 'læst i sin helhed', en: 'read in full' },
  part: { da: 'læst i uddrag', en: 'read in part' },
  summary: { da: 'kun et resumé er læst', en: 'only a summary was read' },
}

/** The language that words belong to. */
export const WORD_LANGUAGE: Record<Language, Text> = {
  da: { da: 'danske ord', en: 'Danish words' },
  en: { da: 'engelske ord', en: 'English words' },
}

export const WORDS = {
  question: { da: 'Spørgsmål', en: 'Question' },
  inPlace: { da: 'På plads', en: 'In place' },
  partly: { da: 'Delvist', en: 'Partly' },
  why: { da: 'Hvorfor', en: 'Why' },
  action: { da: 'Første skridt', en: 'First step' },
  source: { da: 'Kilde', en: 'Source' },
  cases: { da: 'Set hos', en: 'Seen at' },
  askedWhen: { da: 'Spørges, når', en: 'Asked when' },
  andWhen: { da: ', og ', en: ', and ' },
  from: { da: (stage: string) => `ventes fra stadiet ${stage}`, en: (stage: string) => `expected from stage ${stage}` },
  gate: { da: 'skal være på plads først', en: 'must be in place first' },
  never: { da: 'Kan ikke besvares med ”ikke relevant”.', en: 'Cannot be answered with “not applicable”.' },
  meaning: { da: 'Hvad det er', en: 'What it is' },
  means: { da: 'Midler', en: 'Means' },
  cost: { da: 'Hvad det koster', en: 'What it costs' },
  advantages: { da: 'Fordele', en: 'Advantages' },
  drawbacks: { da: 'Ulemper', en: 'Drawbacks' },
  strengths: { da: 'Styrker', en: 'Strengths' },
  weaknesses: { da: 'Svagheder', en: 'Weaknesses' },
  mind: { da: 'Vær opmærksom på', en: 'Keep in mind' },
  chosen: { da: 'Høreforeningen valgte', en: 'Høreforeningen chose' },
  heavier: {
    da: (side: string) => `Den side, der kræver mest af dem, der driver ordningen: ${side}.`,
    en: (side: string) => `The side that asks more of those who run the scheme: ${side}.`,
  },
  closed: { da: 'Lukket', en: 'Closed' },
  open: { da: 'Åbent', en: 'Open' },
  criteria: { da: 'Punkterne', en: 'The criteria' },
  instead: { da: 'Skriv hellere', en: 'Rather write' },
  advice: { da: 'Et råd', en: 'Advice' },
  namedBy: { da: 'Nævnt af', en: 'Named by' },
  explainOnce: {
    da: 'Ordet kan bruges, når det bliver forklaret første gang.',
    en: 'It can be used when it is explained the first time.',
  },
  relevant: { da: 'Punkter, der hænger sammen med det', en: 'Criteria that go with it' },
  dilemmas: { da: 'Dilemmaer', en: 'Dilemmas' },
  again: { da: 'Tages op igen, hver gang ordningen vurderes.', en: 'Asked again every time the scheme is assessed.' },
  help: { da: 'Hjælp', en: 'Help' },
  values: { da: 'Svar', en: 'Answers' },
  fields: { da: 'Felter', en: 'Fields' },
  reads: { da: 'Afhænger af', en: 'Depends on' },
  decides: { da: 'Afgør, om disse punkter gælder', en: 'Decides whether these criteria apply' },
  types: { da: 'Typer', en: 'Types' },
  combined: { da: 'Indgår i', en: 'Part of' },
  example: { da: 'Eksempel', en: 'Example' },
  good: { da: 'udbytte', en: 'benefit' },
  bad: { da: 'bagside', en: 'downside' },
  wayOne: { da: 'En vej', en: 'One way' },
  wayTwo: { da: 'En anden vej', en: 'Another way' },
  serious: { da: 'alvorligt', en: 'serious' },
  usedIn: { da: 'Brugt her', en: 'Used here' },
  shows: { da: 'Har på plads eller delvist', en: 'Has in place or partly' },
  lessons: { da: 'Erfaringer', en: 'Lessons' },
  audit: { da: 'Se hele casen med', en: 'See the whole case with' },
  id: { da: 'Id', en: 'Id' },
  several: {
    da: (query: string, n: number) => `”${query}” kan betyde ${count(n, 'ting', 'ting')}:`,
    en: (query: string, n: number) => `“${query}” can mean ${count(n, 'thing', 'things')}:`,
  },
  readAbout: {
    da: (query: string) => `Om ”${query}” kan I læse her:`,
    en: (query: string) => `You can read about “${query}” here:`,
  },
  near: {
    da: (query: string) => `Intet hedder ”${query}”. Det nærmeste er:`,
    en: (query: string) => `Nothing is called “${query}”. The nearest is:`,
  },
  choose: { da: 'Vælg en med', en: 'Choose one with' },
  listTitle: { da: 'Alt, der kan forklares', en: 'Everything that can be explained' },
  listHint: { da: 'Få mere at vide med', en: 'Learn more with' },
  handbook: { da: 'Håndbog om peer-to-peer-ordninger', en: 'Handbook of peer-support schemes' },
  contents: { da: 'Indhold', en: 'Contents' },
} satisfies Words
