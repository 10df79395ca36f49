/** Words for values that are of the wrong kind or not among those allowed. */
import { choices, type FindingWords, foundOrNothing, meant, quote, type ShownFinding, stop } from './sentences.ts'

type ValueRule = 'wrong-type' | 'wrong-value' | 'wrong-date' | 'out-of-range' | 'empty-text' | 'empty-item'

const KINDS: Record<string, { da: string; en: string }> = {
  text: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  'whole-number': { da: 'et helt tal', en: 'a whole number' },
  'yes-no': { da: 'true (ja) eller false (nej)', en: 'true or false' },
  list: { da: 'en liste', en: 'a list' },
  mapping: { da: 'felter med hver sit svar', en: 'keys with an answer each' },
  nothing: { da: 'ingenting', en: 'nothing' },
}

/** What YAML takes a word without quotes for, where a text was meant. */
const TAKEN_FOR: Record<string, { da: string; en: string }> = {
  number: { da: 'som YAML læser som et tal', en: 'which YAML reads as a number' },
  'whole-number': { da: 'som YAML læser som et tal', en: 'which YAML reads as a number' },
  'yes-no': { da: 'som YAML læser som ja eller nej', en: 'which YAML reads as true or false' },
}

/** What was found: collections by their kind, all else as it stands. */
function got(finding: ShownFinding, lang: 'da' | 'en'): string {
  const { got: kind, kind: wantedKind } = finding.args
  if (kind === 'list' || kind === 'mapping') return KINDS[kind]?.[lang] ?? ''
  const taken = TAKEN_FOR[String(kind)]
  if (wantedKind === 'text' && taken) return `${finding.found}, ${taken[lang]}`
  return foundOrNothing(finding, lang)
}

/** What was meant; where only the quotes are wrong, that is what is said. */
function meantValue(finding: ShownFinding, lang: 'da' | 'en'): string {
  const { found, suggestion, args } = finding
  const bare = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2')
  if (suggestion === null || bare(found) !== bare(suggestion)) return meant(finding, lang)
  const quotes = args.kind === 'text' ? { da: 'i', en: 'in' } : { da: 'uden', en: 'without' }
  return lang === 'da'
    ? `; skriv ${suggestion} ${quotes.da} anførselstegn`
    : `; write ${suggestion} ${quotes.en} quotes`
}

function wanted({ args, expected }: ShownFinding, lang: 'da' | 'en'): string {
  const kind = KINDS[String(args.kind)]?.[lang] ?? ''
  if (args.kind === 'mapping' && expected[0] !== 'mapping') return `${kind} (${expected.join(', ')})`
  if (args.kind === 'list' && expected[0] !== 'list') {
    return lang === 'da' ? `en liste af ${choices(expected, lang)}` : `a list of ${choices(expected, lang)}`
  }
  return kind
}

export const VALUE_WORDS: Record<ValueRule, FindingWords> = {
  'wrong-type': {
    title: { da: 'En anden slags værdi', en: 'Another kind of value' },
    message: {
      da: (finding) =>
        stop(`Her skal stå ${wanted(finding, 'da')}, men der står ${got(finding, 'da')}${meantValue(finding, 'da')}`),
      en: (finding) =>
        stop(`This must be ${wanted(finding, 'en')}, but it is ${got(finding, 'en')}${meantValue(finding, 'en')}`),
    },
    help: {
      da: ({ suggestion, args }) =>
        suggestion !== null
          ? `Skriv ${suggestion}`
          : args.kind === 'list'
            ? 'Skriv en liste: [det ene, det andet], eller en linje med - foran til hver.'
            : 'Ret værdien, eller slet linjen, hvis I ikke har et svar endnu.',
      en: ({ suggestion, args }) =>
        suggestion !== null
          ? `Write ${suggestion}`
          : args.kind === 'list'
            ? 'Write a list: [one, another], or a line with - in front for each.'
            : 'Fix the value, or delete the line if you have no answer yet.',
    },
    about: {
      da: 'Hvert felt har sin slags svar: en tekst, et tal, true eller false, en liste, eller flere felter under sig. Tal og true eller false, der er ment som tekst, skal stå i citationstegn.',
      en: 'Each key has its kind of answer: a text, a number, true or false, a list, or more keys under it. Numbers and true or false that are meant as text need quotes around them.',
    },
  },
  'wrong-value': {
    title: { da: 'En værdi, der ikke kan vælges', en: 'A value that cannot be chosen' },
    message: {
      da: (finding) =>
        finding.args.got === 'id'
          ? `Et id skrives med små bogstaver, tal og _, og ${quote(finding.found, 'da')} er skrevet anderledes${finding.suggestion ? `; for eksempel ${quote(finding.suggestion, 'da')}` : ''}.`
          : stop(
              `Her skal stå ${choices(finding.expected, 'da')}, men der står ${got(finding, 'da')}${meant(finding, 'da')}`,
            ),
      en: (finding) =>
        finding.args.got === 'id'
          ? `An id is written with small letters, digits and _, and ${quote(finding.found, 'en')} is not${finding.suggestion ? `; ${quote(finding.suggestion, 'en')}, for example` : ''}.`
          : stop(
              `This must be ${choices(finding.expected, 'en')}, but it is ${got(finding, 'en')}${meant(finding, 'en')}`,
            ),
    },
    help: {
      da: ({ suggestion }) =>
        suggestion ? `Skriv ${suggestion}` : 'Skriv et af ordene, eller slet linjen, hvis I ikke har et svar endnu.',
      en: ({ suggestion }) =>
        suggestion ? `Write ${suggestion}` : 'Write one of the words, or delete the line if you have no answer yet.',
    },
    about: {
      da: 'Nogle felter kan kun svares med bestemte ord, på engelsk og skrevet præcis sådan. Det er det, der gør ordninger til at sammenligne.',
      en: 'Some keys can only be answered with certain words, written exactly so. That is what makes schemes comparable.',
    },
  },
  'wrong-date': {
    title: { da: 'En dato, der ikke kan læses', en: 'A date that cannot be read' },
    message: {
      da: (finding) =>
        stop(
          `${foundOrNothing(finding, 'da').replace(/^i/, 'I')} er ikke en dato, der skrives som 2026-11-21, 2026-11 eller 2026${meant(finding, 'da')}`,
        ),
      en: (finding) =>
        stop(
          `${foundOrNothing(finding, 'en').replace(/^n/, 'N')} is not a date, which is written 2026-11-21, 2026-11 or 2026${meant(finding, 'en')}`,
        ),
    },
    help: {
      da: ({ suggestion }) =>
        suggestion ? `Skriv ${suggestion}` : 'Skriv år, måned og dag med bindestreger, og se efter, at dagen findes.',
      en: ({ suggestion }) =>
        suggestion
          ? `Write ${suggestion}`
          : 'Write year, month and day with hyphens, and check that there is such a day.',
    },
    about: {
      da: 'En dato er en dag (2026-11-21), en måned (2026-11) eller et år (2026), og den skal findes i kalenderen.',
      en: 'A date is a day (2026-11-21), a month (2026-11) or a year (2026), and the calendar must have it.',
    },
  },
  'out-of-range': {
    title: { da: 'Et tal uden for grænserne', en: 'A number out of range' },
    message: {
      da: ({ args, found }) =>
        `${quote(found, 'da')} er for ${args.bound === 'minimum' ? 'lidt' : 'meget'}; tallet skal være ${args.bound === 'minimum' ? 'mindst' : 'højst'} ${args.limit}.`,
      en: ({ args, found }) =>
        `${quote(found, 'en')} is too ${args.bound === 'minimum' ? 'little' : 'much'}; the number must be ${args.bound === 'minimum' ? 'at least' : 'at most'} ${args.limit}.`,
    },
    help: {
      da: () => 'Ret tallet, eller slet linjen, hvis I ikke kender det.',
      en: () => 'Fix the number, or delete the line if you do not know it.',
    },
    about: {
      da: 'Tal tæller mennesker, grupper, møder eller sider og kan ikke være negative eller helt urimelige.',
      en: 'Numbers count people, groups, meetings or pages and cannot be negative or quite unreasonable.',
    },
  },
  'empty-text': {
    title: { da: 'En tom tekst', en: 'An empty text' },
    message: {
      da: ({ path }) => `Teksten${path ? ` i ${path}` : ''} er tom; skriv noget, eller slet linjen.`,
      en: ({ path }) => `The text${path ? ` of ${path}` : ''} is empty; write something, or delete the line.`,
    },
    help: {
      da: () =>
        'Et felt uden noget efter kolonet er det samme som intet felt; to citationstegn uden noget imellem er et tomt svar.',
      en: () =>
        'A key with nothing after the colon is the same as no key; two quotation marks with nothing between them are an empty answer.',
    },
    about: {
      da: 'En tekst, der står der, skal sige noget. Har I ikke et svar endnu, så lad feltet stå uden noget efter kolonet.',
      en: 'A text that stands there must say something. If you have no answer yet, leave nothing after the colon.',
    },
  },
  'empty-item': {
    title: { da: 'Et tomt punkt i en liste', en: 'An empty item in a list' },
    message: {
      da: ({ args, expected }) =>
        `Listen ${args.within} har et tomt punkt; skriv ${expected.length > 0 ? choices(expected, 'da') : 'noget i det'}, eller slet linjen.`,
      en: ({ args, expected }) =>
        `The list ${args.within} has an empty item; write ${expected.length > 0 ? choices(expected, 'en') : 'something in it'}, or delete the line.`,
    },
    help: {
      da: () => 'Efter bindestregen skal der stå noget. Er der ikke mere at skrive, så slet linjen med bindestregen.',
      en: () => 'Something must follow the hyphen. If there is no more to write, delete the line with the hyphen.',
    },
    about: {
      da: 'Hver bindestreg i en liste er et punkt. Et punkt uden indhold er oftest en linje, der er glemt.',
      en: 'Each hyphen in a list is an item. An item with nothing in it is most often a line that was forgotten.',
    },
  },
}
