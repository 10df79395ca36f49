/** Words for answers that do not add up. */
import { choices, type FindingWords, foundOrNothing, quote } from './sentences.ts'

type AnswerRule =
  | 'plain-yes-no'
  | 'not-applicable-without-note'
  | 'not-applicable-not-allowed'
  | 'paper-form-number'
  | 'pair-answered-twice'
  | 'evidence-kind'
  | 'range-reversed'
  | 'unsafe-path'

export const ANSWER_WORDS: Record<AnswerRule, FindingWords> = {
  'plain-yes-no': {
    title: { da: 'Ja eller nej som svar', en: 'Yes or no as an answer' },
    message: {
      da: ({ found, expected, suggestion }) =>
        `Et punkt svares ikke med ${quote(found, 'da')}, men med, hvor langt I er: ${choices(expected, 'da')}; her måske ${suggestion}.`,
      en: ({ found, expected, suggestion }) =>
        `A criterion is not answered with ${quote(found, 'en')} but with how far you are: ${choices(expected, 'en')}; here perhaps ${suggestion}.`,
    },
    help: {
      da: () =>
        'in_place er på plads, partly delvist, planned planlagt, missing ikke på plads og not_applicable ikke relevant (med en note).',
      en: () => 'Choose the one that fits; not_applicable needs a note.',
    },
    about: {
      da: 'Ja og nej siger for lidt: mellem dem ligger det, I er i gang med, og det, I har planlagt.',
      en: 'Yes and no say too little: between them lies what you have begun and what you have planned.',
    },
  },
  'not-applicable-without-note': {
    title: { da: 'Ikke relevant uden begrundelse', en: 'Not applicable without a reason' },
    message: {
      da: () =>
        '”not_applicable” (ikke relevant) skal have en note, der siger hvorfor: {status: not_applicable, note: …}.',
      en: () => '"not_applicable" needs a note that says why: {status: not_applicable, note: …}.',
    },
    help: {
      da: () => 'Skriv én sætning om, hvorfor punktet ikke er relevant for jer.',
      en: () => 'Write one sentence on why the criterion does not apply to you.',
    },
    about: {
      da: 'Et punkt, der ikke er relevant, tæller ikke med. Derfor skal andre kunne se hvorfor.',
      en: 'A criterion that does not apply is left out of the score. So others must be able to see why.',
    },
  },
  'not-applicable-not-allowed': {
    title: { da: 'Et punkt, der altid er relevant', en: 'A criterion that always applies' },
    message: {
      da: ({ args, expected }) =>
        `${args.criterion} er relevant for alle ordninger og kan ikke springes over med ”not_applicable”; skriv ${choices(expected, 'da')}.`,
      en: ({ args, expected }) =>
        `${args.criterion} applies to every scheme and cannot be left out with "not_applicable"; write ${choices(expected, 'en')}.`,
    },
    help: {
      da: ({ args }) =>
        args.gate
          ? 'Det er et af de punkter, der skal være på plads først. Er det ikke det, så skriv missing, og se punktet igennem.'
          : 'Skriv missing, hvis det ikke er på plads, eller slet linjen, hvis I ikke har svaret endnu.',
      en: ({ args }) =>
        args.gate
          ? 'It is one of those that must be in place first. If it is not, write missing, and look the criterion through.'
          : 'Write missing if it is not in place, or delete the line if you have not answered yet.',
    },
    about: {
      da: 'Nogle få punkter gælder for alle ordninger, blandt andre dem, der skal være på plads først. De kan ikke være ikke relevante.',
      en: 'A few criteria hold for every scheme, among them those that must be in place first. They always apply.',
    },
  },
  'paper-form-number': {
    title: { da: 'Tal fra papirskemaet, der ikke går op', en: 'Figures of the paper form that do not fit' },
    message: {
      da: (finding) =>
        `På papirskemaet er tallene 1 og 0, 0 og 1 eller en halv til hver, og her står ${foundOrNothing(finding, 'da')}${finding.suggestion ? `; mente I ${finding.suggestion}?` : '.'}`,
      en: (finding) =>
        `On the paper form the numbers are 1 and 0, 0 and 1, or a half to each, and here is ${foundOrNothing(finding, 'en')}${finding.suggestion ? `; did you mean ${finding.suggestion}?` : '.'}`,
    },
    help: {
      da: ({ expected }) => `Skriv ${choices(expected, 'da')}, eller med ord: closed, between eller open.`,
      en: ({ expected }) => `Write ${choices(expected, 'en')}, or in words: closed, between or open.`,
    },
    about: {
      da: 'Papirskemaet giver 1 til den side, I har valgt, og ½ til hver, når I er midt imellem. Begge tal skal stå der. ½ og 0,5 forstås også.',
      en: 'The paper form gives 1 to the side you have chosen, and ½ to each when you are in between. Both numbers must be there. ½ and 0,5 are understood too.',
    },
  },
  'pair-answered-twice': {
    title: { da: 'Et par besvaret to gange', en: 'A pair answered twice' },
    message: {
      da: () => 'Parret er svaret både med position og med papirskemaets tal; kun det ene må stå der.',
      en: () =>
        'The pair is answered both with position and with the numbers of the paper form; only one of them may stand.',
    },
    help: {
      da: () => 'Behold position, og slet closed og open.',
      en: () => 'Keep position, and delete closed and open.',
    },
    about: {
      da: 'Et modsætningspar svares med et ord (closed, between, open eller skip) eller med papirskemaets to tal, ikke med begge dele.',
      en: 'A pair is answered with a word (closed, between, open or skip) or with the two numbers of the paper form, not with both.',
    },
  },
  'evidence-kind': {
    title: { da: 'Dokumentation uden slags', en: 'Evidence without a kind' },
    message: {
      da: ({ args, expected }) =>
        args.kinds
          ? `Her står ${String(args.kinds).replace(/, ([^,]+)$/, ' og $1')} sammen; hver dokumentation skal have sin egen linje i listen.`
          : `Dokumentationen siger ikke, hvad den er: ${choices(expected, 'da')}.`,
      en: ({ args, expected }) =>
        args.kinds
          ? `Here ${String(args.kinds).replace(/, ([^,]+)$/, ' and $1')} stand together; each piece of evidence needs its own line in the list.`
          : `The evidence does not say what it is: ${choices(expected, 'en')}.`,
    },
    help: {
      da: ({ args }) =>
        args.kinds
          ? 'Skriv [{document: …}, {link: …}].'
          : 'Skriv for eksempel {document: evaluering.pdf, on: 2026-06}.',
      en: ({ args }) =>
        args.kinds ? 'Write [{document: …}, {link: …}].' : 'Write for example {document: evaluation.pdf, on: 2026-06}.',
    },
    about: {
      da: 'Dokumentation er et dokument, et link, en samtale, et besøg eller en kilde fra kataloget, gerne med en dato. Hver for sig på en linje.',
      en: 'Evidence is a document, a link, an interview, a visit or a source of the catalogue, preferably with a date. Each on a line of its own.',
    },
  },
  'range-reversed': {
    title: { da: 'Mindst er større end størst', en: 'The least is more than the most' },
    message: {
      da: ({ args }) =>
        `Den mindste gruppe er på ${args.min} og den største på ${args.max}; tallene er vist byttet om.`,
      en: ({ args }) =>
        `The smallest group is ${args.min} and the largest ${args.max}; the numbers seem to be swapped.`,
    },
    help: {
      da: ({ suggestion }) => `Skriv ${suggestion}`,
      en: ({ suggestion }) => `Write ${suggestion}`,
    },
    about: {
      da: 'Feltet min er, hvor få der er i en gruppe, og max, hvor mange der højst er.',
      en: 'The key min is how few there are in a group, and max how many at most.',
    },
  },
  'unsafe-path': {
    title: { da: 'En sti ud af mappen', en: 'A path out of the folder' },
    message: {
      da: ({ found }) =>
        `${quote(found, 'da')} peger ud af filens egen mappe; en sti skal begynde i mappen og blive i den.`,
      en: ({ found }) =>
        `${quote(found, 'en')} leads out of the folder of this file; a path must begin in the folder and stay in it.`,
    },
    help: {
      da: () =>
        'Læg teksten i samme mappe som ordningen eller i en mappe under den, og skriv for eksempel tekster/folder.md.',
      en: () =>
        'Put the text in the same folder as the scheme or in one below it, and write texts/folder.md, for example.',
    },
    about: {
      da: 'En ordning fra andre må ikke kunne få programmet til at læse filer andre steder på jeres computer. Derfor bliver stier i mappen.',
      en: 'A scheme from others must not make the program read files elsewhere on your computer. So paths stay in the folder.',
    },
  },
}
