/** Words for the conditions of a catalogue of one's own, and for its words. */
import { choices, type FindingWords, meant, quote, stop } from '../../findings/words/sentences.ts'

export const CONDITION_WORDS: Record<
  | 'unknown-answer'
  | 'blank-raises'
  | 'reads-nothing'
  | 'condition-size'
  | 'unknown-placeholder'
  | 'placeholders-differ',
  FindingWords
> = {
  'unknown-answer': {
    title: { da: 'En betingelse om noget, ingen ordning har', en: 'A condition on what no scheme has' },
    message: {
      da: (finding) =>
        stop(
          `Betingelsen læser ${quote(finding.found, 'da')}, og det har ingen ordning${
            finding.suggestion === null
              ? `; det skal begynde med ${choices(finding.expected, 'da')}`
              : meant(finding, 'da')
          }`,
        ),
      en: (finding) =>
        stop(
          `The condition reads ${quote(finding.found, 'en')}, which no scheme has${
            finding.suggestion === null
              ? `; it must begin with ${choices(finding.expected, 'en')}`
              : meant(finding, 'en')
          }`,
        ),
    },
    help: {
      da: ({ suggestion }) =>
        suggestion === null ? 'Se id’erne: peerscheme explain' : `Hvert led står under properties: ${suggestion}.`,
      en: ({ suggestion }) =>
        suggestion === null ? 'See the ids: peerscheme explain' : `Each step stands under properties: ${suggestion}.`,
    },
    about: {
      da: 'En betingelse læser svar i en ordning: profile, grid, purpose, stage, punkter under elements og sideblik ved deres id, og det, der regnes ud, under derived.',
      en: 'A condition reads answers of a scheme: profile, grid, purpose, stage, criteria under elements and lenses by their id, and what is worked out under derived.',
    },
  },
  'blank-raises': {
    title: { da: 'En betingelse, der holder uden svar', en: 'A condition that holds without an answer' },
    message: {
      da: ({ found }) =>
        `Betingelsen holder også, når ${quote(found, 'da')} ikke er besvaret; ubesvaret må ikke tælle.`,
      en: ({ found }) =>
        `The condition holds also when ${quote(found, 'en')} is not answered; unanswered must not count.`,
    },
    help: {
      da: () => 'Sig, hvad svaret skal være: const, enum, eller type sammen med minimum, maximum eller contains.',
      en: () => 'Say what the answer must be: const, enum, or type together with minimum, maximum or contains.',
    },
    about: {
      da: 'Det, ingen har svaret på, rejser aldrig en regel. Derfor skal hver del af en betingelse kræve et svar: minimum alene gør ikke.',
      en: 'What nobody has answered never raises a rule. So each part of a condition must ask for an answer: minimum alone does not.',
    },
  },
  'reads-nothing': {
    title: { da: 'En betingelse, der ikke læser noget', en: 'A condition that reads nothing' },
    message: {
      da: () => 'Betingelsen læser ikke noget svar; den begynder med properties.',
      en: () => 'The condition reads no answer; it begins with properties.',
    },
    help: {
      da: () => 'For eksempel: {properties: {profile: {properties: {vulnerable: {const: true}}}}}',
      en: () => 'For example: {properties: {profile: {properties: {vulnerable: {const: true}}}}}',
    },
    about: {
      da: 'En betingelse siger om et svar i ordningen, hvad det skal være.',
      en: 'A condition says of an answer in the scheme what it must be.',
    },
  },
  'condition-size': {
    title: { da: 'For stor en betingelse', en: 'Too large a condition' },
    message: {
      da: ({ args }) =>
        args.kind === 'depth'
          ? `Betingelsen ligger i mere end ${args.most} lag.`
          : args.kind === 'parts'
            ? `Betingelsen har mere end ${args.most} dele.`
            : `Betingelsen læser mere end ${args.most} svar.`,
      en: ({ args }) =>
        args.kind === 'depth'
          ? `The condition is more than ${args.most} layers deep.`
          : args.kind === 'parts'
            ? `The condition has more than ${args.most} parts.`
            : `The condition reads more than ${args.most} answers.`,
    },
    help: {
      da: () => 'Del den i flere regler, der hver siger én ting.',
      en: () => 'Split it into several rules that each say one thing.',
    },
    about: {
      da: 'Et dilemma handler om få svar, der trækker hver sin vej. Mange svar i én betingelse er flere dilemmaer.',
      en: 'A dilemma is about a few answers that pull apart. Many answers in one condition are several dilemmas.',
    },
  },
  'unknown-placeholder': {
    title: { da: 'Et svar, beskeden ikke kan nævne', en: 'An answer that the message cannot name' },
    message: {
      da: (finding) =>
        stop(
          `${finding.found} kan ikke fyldes ud, for betingelsen læser det ikke${
            finding.suggestion === null ? `; den læser ${choices(finding.expected, 'da')}` : meant(finding, 'da')
          }`,
        ),
      en: (finding) =>
        stop(
          `${finding.found} cannot be filled in, since the condition does not read it${
            finding.suggestion === null ? `; it reads ${choices(finding.expected, 'en')}` : meant(finding, 'en')
          }`,
        ),
    },
    help: {
      da: ({ suggestion }) => (suggestion === null ? 'Slet parentesen.' : `Skriv {${suggestion}}.`),
      en: ({ suggestion }) => (suggestion === null ? 'Delete the brackets.' : `Write {${suggestion}}.`),
    },
    about: {
      da: 'En besked kan nævne de svar, som reglens betingelse læser, i tuborgparentes: {grid.roles}.',
      en: 'A message can name the answers that the condition of its rule reads, in braces: {grid.roles}.',
    },
  },
  'placeholders-differ': {
    title: { da: 'Ikke det samme på de to sprog', en: 'Not the same in the two languages' },
    message: {
      da: () => 'Den danske og den engelske besked nævner ikke de samme svar.',
      en: () => 'The Danish and the English message do not name the same answers.',
    },
    help: {
      da: () => 'Brug de samme tuborgparenteser i begge.',
      en: () => 'Use the same braces in both.',
    },
    about: {
      da: 'Begge sprog skal sige det samme om ordningen.',
      en: 'Both languages must say the same of the scheme.',
    },
  },
}

export const WORD_WORDS: Record<'words-unreadable' | 'example-wrong', FindingWords> = {
  'words-unreadable': {
    title: { da: 'Ord, der ikke kan ledes efter', en: 'Words that cannot be looked for' },
    message: {
      da: ({ args }) =>
        args.kind === 'nothing'
          ? 'Her står ikke, hvad der skal ledes efter: words eller stem.'
          : args.kind === 'instead'
            ? 'Her står ikke, hvad man kan skrive i stedet; giv ellers et råd i advice.'
            : `Ordene kan ikke læses (${args.reason}).`,
      en: ({ args }) =>
        args.kind === 'nothing'
          ? 'It does not say what to look for: words or stem.'
          : args.kind === 'instead'
            ? 'It does not say what to write instead; else give advice.'
            : `The words cannot be read (${args.reason}).`,
    },
    help: {
      da: () => 'Se, hvordan ord skrives: peerscheme schema catalogue',
      en: () => 'See how words are written down: peerscheme schema catalogue',
    },
    about: {
      da: 'En gruppe af ord siger, hvordan ordene skrives og bøjes, hvad man kan skrive i stedet, og hvorfor.',
      en: 'A group of words says how the words are written and inflected, what to write instead, and why.',
    },
  },
  'example-wrong': {
    title: { da: 'Et eksempel, der ikke passer', en: 'An example that does not come true' },
    message: {
      da: ({ found, args }) =>
        args.side === 'flagged'
          ? `Ordene findes ikke i eksemplet ${quote(found, 'da')}.`
          : `Ordene findes i eksemplet ${quote(found, 'da')}, og det skulle de ikke.`,
      en: ({ found, args }) =>
        args.side === 'flagged'
          ? `The words are not found in the example ${quote(found, 'en')}.`
          : `The words are found in the example ${quote(found, 'en')}, and should not be.`,
    },
    help: {
      da: () => 'Ret eksemplet, eller sig anderledes under find, hvordan ordene skrives.',
      en: () => 'Fix the example, or say otherwise under find how the words are written.',
    },
    about: {
      da: 'Eksemplerne er gruppens prøver: sætninger, hvor ordene skal findes, og sætninger, hvor de ikke skal.',
      en: 'The examples are the tests of the group: sentences in which the words are to be found, and sentences in which not.',
    },
  },
}
