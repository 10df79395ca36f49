/** Words for files that are YAML but not shaped like a scheme. */
import { choices, type FindingWords, meant, quote, type ShownFinding, stop } from './sentences.ts'

type ShapeRule = 'not-a-scheme' | 'format-version' | 'missing-key' | 'unknown-key'

/** "i profile" / "in profile", where it is not at the top. */
function within({ args }: ShownFinding, lang: 'da' | 'en'): string {
  if (args.within) return lang === 'da' ? ` i ${args.within}` : ` in ${args.within}`
  return lang === 'da' ? ' øverst i filen' : ' at the top of the file'
}

export const SHAPE_WORDS: Record<ShapeRule, FindingWords> = {
  'not-a-scheme': {
    title: { da: 'Ikke en fil med en ordning', en: 'Not a scheme file' },
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
    title: { da: 'En anden udgave af formatet', en: 'Another version of the format' },
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
    title: { da: 'Et felt mangler', en: 'A key is missing' },
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
    title: { da: 'Et ukendt felt', en: 'An unknown key' },
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
          ? 'Move it there, or fix the indentation: what belongs under something else stands two spaces further in.'
          : suggestion !== null
            ? `Write ${suggestion}, or delete the line.`
            : 'Delete the line, or make it a comment with # in front.',
    },
    about: {
      da: 'Et felt, som formatet ikke kender, er en fejl og ikke bare noget, der springes over: ellers ville en slåfejl få et svar til at forsvinde i stilhed.',
      en: 'A key that the format does not know is an error and not something to skip: otherwise a slip would make an answer disappear in silence.',
    },
  },
}
