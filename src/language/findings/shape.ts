/** Words for files that are YAML but not shaped like a scheme. */
import { choices, type FindingWords, foundOrNothing, meant, quote, type ShownFinding, stop } from './shown-finding.ts'

type ShapeRule =
  | 'not-a-scheme'
  | 'format-version'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-date'
  | 'out-of-range'
  | 'empty-text'

const KINDS: Record<string, { da: string; en: string }> = {
  text: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  'whole-number': { da: 'et helt tal', en: 'a whole number' },
  'yes-no': { da: 'true (ja) eller false (nej)', en: 'true or false' },
  list: { da: 'en liste', en: 'a list' },
  mapping: { da: 'felter med hver sit svar', en: 'keys with an answer each' },
  nothing: { da: 'ingenting', en: 'nothing' },
}

/** What was found: collections by their kind, all else as it stands. */
function got(finding: ShownFinding, lang: 'da' | 'en'): string {
  const kind = KINDS[String(finding.args.got)]
  if (finding.args.got === 'list' || finding.args.got === 'mapping') return kind?.[lang] ?? ''
  return foundOrNothing(finding, lang)
}

function wanted({ args, expected }: ShownFinding, lang: 'da' | 'en'): string {
  const kind = KINDS[String(args.kind)]?.[lang] ?? ''
  if (args.kind === 'mapping' && expected[0] !== 'mapping') return `${kind} (${expected.join(', ')})`
  if (args.kind === 'list' && expected[0] !== 'list') {
    return lang === 'da' ? `en liste af ${choices(expected, lang)}` : `a list of ${choices(expected, lang)}`
  }
  return kind
}

/** "i profile" / "in profile", where it is not at the top. */
function within({ args }: ShownFinding, lang: 'da' | 'en'): string {
  if (args.within) return lang === 'da' ? ` i ${args.within}` : ` in ${args.within}`
  return lang === 'da' ? ' øverst i filen' : ' at the top of the file'
}

export const SHAPE_WORDS: Record<ShapeRule, FindingWords> = {
  'not-a-scheme': {
    message: {
      da: ({ args, found }) =>
        args.kind === 'nothing'
          ? 'Filen er tom; en ordning begynder med felterne peerscheme, name og stage.'
          : args.kind === 'list'
            ? 'Filen er en liste; en ordning begynder med felterne peerscheme, name og stage.'
            : `Filen er bare en tekst, ${quote(found, 'da')}; en ordning begynder med felterne peerscheme, name og stage.`,
      en: ({ args, found }) =>
        args.kind === 'nothing'
          ? 'The file is empty; a scheme begins with the keys peerscheme, name and stage.'
          : args.kind === 'list'
            ? 'The file is a list; a scheme begins with the keys peerscheme, name and stage.'
            : `The file is only a text, ${quote(found, 'en')}; a scheme begins with the keys peerscheme, name and stage.`,
    },
    help: {
      da: () => 'Lav en tom ordning at begynde med: peerscheme schema --template > vores.scheme.yaml',
      en: () => 'Make an empty scheme to begin with: peerscheme schema --template > our.scheme.yaml',
    },
    about: {
      da: 'En ordningsfil består af felter. De tre første skal være der: peerscheme (formatets version), name og stage.',
      en: 'A scheme file is made of keys. Three must be there: peerscheme (the version of the format), name and stage.',
    },
  },
  'format-version': {
    message: {
      da: ({ args, found }) =>
        args.kind === 'nothing'
          ? 'Linjen peerscheme: 1 mangler; den siger, hvilket format filen er skrevet i.'
          : args.kind === 'newer'
            ? `Filen er skrevet i format ${quote(found, 'da')}, og dette program kender kun format 1.`
            : `peerscheme skal være tallet 1, men her står ${quote(found, 'da')}.`,
      en: ({ args, found }) =>
        args.kind === 'nothing'
          ? 'The line peerscheme: 1 is missing; it says which format the file is written in.'
          : args.kind === 'newer'
            ? `The file is written in format ${quote(found, 'en')}, and this program only knows format 1.`
            : `peerscheme must be the number 1, but ${quote(found, 'en')} was found.`,
    },
    help: {
      da: ({ args }) =>
        args.kind === 'newer'
          ? 'Hent en nyere udgave af programmet, eller skriv peerscheme: 1, hvis tallet er en slåfejl.'
          : 'Skriv peerscheme: 1, uden citationstegn.',
      en: ({ args }) =>
        args.kind === 'newer'
          ? 'Get a newer version of the program, or write peerscheme: 1 if the number is a slip.'
          : 'Write peerscheme: 1, without quotes.',
    },
    about: {
      da: 'Den første linje siger, hvilken version af formatet filen er skrevet i. Der er kun én endnu: peerscheme: 1.',
      en: 'The first line says which version of the format the file is written in. So far there is only one: peerscheme: 1.',
    },
  },
  'missing-key': {
    message: {
      da: (finding) =>
        finding.args.empty
          ? `Feltet ${quote(finding.args.key, 'da')}${within(finding, 'da')} er tomt, men skal udfyldes.`
          : `Feltet ${quote(finding.args.key, 'da')} mangler${within(finding, 'da')}.`,
      en: (finding) =>
        finding.args.empty
          ? `The key ${quote(finding.args.key, 'en')}${within(finding, 'en')} is empty, but must be filled in.`
          : `The key ${quote(finding.args.key, 'en')} is missing${within(finding, 'en')}.`,
    },
    help: {
      da: ({ args }) => `Skriv ${args.key}: og værdien.`,
      en: ({ args }) => `Write ${args.key}: and the value.`,
    },
    about: {
      da: 'Nogle få felter skal være der: øverst peerscheme, name og stage, og i lister det, som resten ikke giver mening uden.',
      en: 'A few keys must be there: peerscheme, name and stage at the top, and in lists what the rest makes no sense without.',
    },
  },
  'unknown-key': {
    message: {
      da: (finding) => {
        const { args, suggestion, expected } = finding
        const unknown = `Feltet ${quote(args.key, 'da')} findes ikke${within(finding, 'da')}`
        if (args.cause === 'comma')
          return `En tekst med komma skal stå i citationstegn, når den står i en parentes; mente I ${suggestion}?`
        if (args.cause === 'space')
          return `Der mangler et mellemrum efter kolonet i ${quote(args.key, 'da')}; mente I ${quote(suggestion, 'da')}?`
        if (args.cause === 'elsewhere') return `${unknown}; det hører til som ${suggestion}.`
        if (suggestion !== null || expected.length === 0) return stop(unknown + meant(finding, 'da'))
        return `${unknown}; felterne er ${choices(expected, 'da')}.`
      },
      en: (finding) => {
        const { args, suggestion, expected } = finding
        const unknown = `There is no key ${quote(args.key, 'en')}${within(finding, 'en')}`
        if (args.cause === 'comma')
          return `A text with a comma needs quotes around it when it stands in brackets; did you mean ${suggestion}?`
        if (args.cause === 'space')
          return `A space is missing after the colon in ${quote(args.key, 'en')}; did you mean ${quote(suggestion, 'en')}?`
        if (args.cause === 'elsewhere') return `${unknown}; it belongs as ${suggestion}.`
        if (suggestion !== null || expected.length === 0) return stop(unknown + meant(finding, 'en'))
        return `${unknown}; the keys are ${choices(expected, 'en')}.`
      },
    },
    help: {
      da: ({ args, suggestion }) =>
        args.cause === 'elsewhere'
          ? 'Flyt det derhen, eller ret indrykningen: det, der hører under noget andet, rykkes to mellemrum ind.'
          : suggestion !== null
            ? `Skriv ${suggestion}, eller slet linjen.`
            : 'Slet linjen, eller gør den til en kommentar med # foran.',
      en: ({ args, suggestion }) =>
        args.cause === 'elsewhere'
          ? 'Move it there, or mend the indentation: what belongs under something else stands two spaces further in.'
          : suggestion !== null
            ? `Write ${suggestion}, or delete the line.`
            : 'Delete the line, or make it a comment with # in front.',
    },
    about: {
      da: 'Et felt, som formatet ikke kender, er en fejl og ikke bare noget, der springes over: ellers ville en slåfejl få et svar til at forsvinde i stilhed.',
      en: 'A key that the format does not know is an error and not something to skip: otherwise a slip would make an answer disappear in silence.',
    },
  },
  'wrong-type': {
    message: {
      da: (finding) =>
        stop(`Her skal stå ${wanted(finding, 'da')}, men der står ${got(finding, 'da')}${meant(finding, 'da')}`),
      en: (finding) =>
        stop(`This must be ${wanted(finding, 'en')}, but it is ${got(finding, 'en')}${meant(finding, 'en')}`),
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
            : 'Mend the value, or delete the line if you have no answer yet.',
    },
    about: {
      da: 'Hvert felt har sin slags svar: en tekst, et tal, true eller false, en liste, eller flere felter under sig. Tal og true eller false, der er ment som tekst, skal stå i citationstegn.',
      en: 'Each key has its kind of answer: a text, a number, true or false, a list, or more keys under it. Numbers and true or false that are meant as text need quotes around them.',
    },
  },
  'wrong-value': {
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
    message: {
      da: ({ args, found }) =>
        `${quote(found, 'da')} er for ${args.bound === 'minimum' ? 'lidt' : 'meget'}; tallet skal være ${args.bound === 'minimum' ? 'mindst' : 'højst'} ${args.limit}.`,
      en: ({ args, found }) =>
        `${quote(found, 'en')} is too ${args.bound === 'minimum' ? 'little' : 'much'}; the number must be ${args.bound === 'minimum' ? 'at least' : 'at most'} ${args.limit}.`,
    },
    help: {
      da: () => 'Ret tallet, eller slet linjen, hvis I ikke kender det.',
      en: () => 'Mend the number, or delete the line if you do not know it.',
    },
    about: {
      da: 'Tal tæller mennesker, grupper, møder eller sider og kan ikke være negative eller helt urimelige.',
      en: 'Numbers count people, groups, meetings or pages and cannot be negative or quite unreasonable.',
    },
  },
  'empty-text': {
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
}
