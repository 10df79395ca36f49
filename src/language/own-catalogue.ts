/** What is said about a catalogue of one's own. What the reader of schemes finds in it has its words in `findings.ts`. */
import type { Language } from '../catalogue/types.ts'
import type { OwnRuleId } from '../own-catalogue/rules.ts'
import type { Finding } from '../scheme/types.ts'
import {
  choices,
  type FindingWords,
  meant,
  quote,
  type ShownFinding,
  shownFinding,
  stop,
} from './findings/shown-finding.ts'

/** The nearest word, or else all there are. */
function nearestOrAll(finding: ShownFinding, lang: Language): string {
  if (finding.suggestion !== null || finding.expected.length === 0) return meant(finding, lang)
  const all = choices(finding.expected, lang)
  return lang === 'da' ? `; der er ${all}` : `; there are ${all}`
}

/** What an id is the id of. */
const KINDS: Record<string, { da: [one: string, own: string]; en: [one: string, own: string] }> = {
  source: { da: ['en kilde', 'Kilder'], en: ['a source', 'Sources'] },
  lens: { da: ['et sideblik', 'Sideblik'], en: ['a lens', 'Lenses'] },
  pair: { da: ['et modsætningspar', 'Par'], en: ['a pair', 'Pairs'] },
  rule: { da: ['en regel', 'Regler'], en: ['a rule', 'Rules'] },
  words: { da: ['en gruppe af ord', 'Grupper af ord'], en: ['a group of words', 'Groups of words'] },
  criterion: { da: ['et punkt', 'Punkter'], en: ['a criterion', 'Criteria'] },
  condition: { da: ['en betingelse', 'Betingelser'], en: ['a condition', 'Conditions'] },
}

const kindOf = ({ args }: ShownFinding, lang: Language): string => KINDS[String(args.kind)]?.[lang][0] ?? ''

const write = {
  da: ({ suggestion }: ShownFinding, otherwise: string) => (suggestion === null ? otherwise : `Skriv ${suggestion}.`),
  en: ({ suggestion }: ShownFinding, otherwise: string) => (suggestion === null ? otherwise : `Write ${suggestion}.`),
}

const SHAPE: Record<'not-a-catalogue' | 'too-long' | 'wrong-id' | 'wrong-address' | 'item-count', FindingWords> = {
  'not-a-catalogue': {
    message: {
      da: ({ args }) =>
        args.kind === 'scheme'
          ? 'Filen er en ordning, ikke et katalog; et katalog begynder med felterne catalogue, id, title, language og extends.'
          : `Filen er ${args.kind === 'nothing' ? 'tom' : args.kind === 'list' ? 'en liste' : 'bare en tekst'}; et katalog begynder med felterne catalogue, id, title, language og extends.`,
      en: ({ args }) =>
        args.kind === 'scheme'
          ? 'The file is a scheme, not a catalogue; a catalogue begins with the keys catalogue, id, title, language and extends.'
          : `The file is ${args.kind === 'nothing' ? 'empty' : args.kind === 'list' ? 'a list' : 'only a text'}; a catalogue begins with the keys catalogue, id, title, language and extends.`,
    },
    help: {
      da: () => 'Begynd med: catalogue: 1, id: vores-katalog, title: …, language: da, extends: builtin',
      en: () => 'Begin with: catalogue: 1, id: our-catalogue, title: …, language: en, extends: builtin',
    },
    about: {
      da: 'Et katalog af jeres egne punkter, par, regler og ord er en YAML-fil. De fem første felter skal være der.',
      en: 'A catalogue of your own criteria, pairs, rules and words is a YAML file. Five keys must be there.',
    },
  },
  'too-long': {
    message: {
      da: ({ args }) => `Teksten er ${args.length} tegn lang; her er der plads til ${args.most}.`,
      en: ({ args }) => `The text is ${args.length} characters long; there is room for ${args.most} here.`,
    },
    help: {
      da: () => 'Skriv den kortere, så den kan læses højt.',
      en: () => 'Write it shorter, so that it can be read aloud.',
    },
    about: {
      da: 'Tekster i et katalog læses op ved et bord og står i en rapport. Derfor har de en længste længde.',
      en: 'Texts of a catalogue are read aloud at a table and stand in a report. So there is an end to their length.',
    },
  },
  'wrong-id': {
    message: {
      da: ({ found, args, suggestion }) =>
        `Et id her skrives med små bogstaver, tal og ${args.sign}, og det gør ${quote(found, 'da')} ikke${suggestion ? `; for eksempel ${quote(suggestion, 'da')}` : ''}.`,
      en: ({ found, args, suggestion }) =>
        `An id here is written with small letters, digits and ${args.sign}, and ${quote(found, 'en')} is not${suggestion ? `; ${quote(suggestion, 'en')}, for example` : ''}.`,
    },
    help: {
      da: (finding) => write.da(finding, 'Vælg et kort ord på engelsk eller uden æ, ø og å.'),
      en: (finding) => write.en(finding, 'Choose a short word.'),
    },
    about: {
      da: 'Id’er står i filer, rapporter og undtagelser. Punkter og par skrives_sådan, regler, ord og kilder skrives-sådan.',
      en: 'Ids stand in files, reports and exceptions. Criteria and pairs are written_so; rules, words and sources so-written.',
    },
  },
  'wrong-address': {
    message: {
      da: ({ found }) => `${quote(found, 'da')} er ikke en adresse på nettet, der begynder med https://.`,
      en: ({ found }) => `${quote(found, 'en')} is not an address on the web that begins with https://.`,
    },
    help: {
      da: () => 'Skriv hele adressen, eller slet linjen.',
      en: () => 'Write the whole address, or delete the line.',
    },
    about: {
      da: 'En adresse skrives helt ud, så den kan åbnes. Programmet åbner den ikke.',
      en: 'An address is written out in full, so that it can be opened. The program does not open it.',
    },
  },
  'item-count': {
    message: {
      da: ({ args }) =>
        Number(args.got) < Number(args.least)
          ? `Her skal stå mindst ${args.least}, og der står ${args.got}.`
          : `Her kan stå højst ${args.most}, og der står ${args.got}.`,
      en: ({ args }) =>
        Number(args.got) < Number(args.least)
          ? `There must be at least ${args.least} here, and there are ${args.got}.`
          : `There can be at most ${args.most} here, and there are ${args.got}.`,
    },
    help: {
      da: ({ args }) =>
        args.got === 0 ? 'Skriv noget, eller slet feltet.' : 'Tilføj eller fjern, til antallet passer.',
      en: ({ args }) =>
        args.got === 0 ? 'Write something, or delete the key.' : 'Add or remove until the number fits.',
    },
    about: {
      da: 'En regel har to veje ud, en side har mindst én fordel og én ulempe, og ingen liste er uendelig.',
      en: 'A rule has two ways out, a side at least one advantage and one drawback, and no list is endless.',
    },
  },
}

const IDS: Record<
  | 'id-taken'
  | 'unknown-part'
  | 'unknown-condition'
  | 'unknown-citation'
  | 'unknown-section'
  | 'unknown-entry'
  | 'gate-stays'
  | 'rule-left-out',
  FindingWords
> = {
  'id-taken': {
    message: {
      da: (finding) =>
        finding.args.by === 'file'
          ? `To i filen har id’et ${quote(finding.found, 'da')}.`
          : finding.args.by === 'reserved'
            ? `${quote(finding.found, 'da')} betyder noget andet i en ordning og kan ikke være ${kindOf(finding, 'da')}.`
            : `${quote(finding.found, 'da')} er allerede ${kindOf(finding, 'da')} i det katalog, I bygger på.`,
      en: (finding) =>
        finding.args.by === 'file'
          ? `Two in the file have the id ${quote(finding.found, 'en')}.`
          : finding.args.by === 'reserved'
            ? `${quote(finding.found, 'en')} means something else in a scheme and cannot be ${kindOf(finding, 'en')}.`
            : `${quote(finding.found, 'en')} already is ${kindOf(finding, 'en')} of the catalogue you build on.`,
    },
    help: {
      da: ({ suggestion }) => `Vælg et andet id${suggestion ? `, for eksempel ${suggestion}` : ''}.`,
      en: ({ suggestion }) => `Choose another id${suggestion ? `, ${suggestion} for example` : ''}.`,
    },
    about: {
      da: 'Jeres egne id’er er deres egne, så ingen tager dem for de indbyggede.',
      en: 'Ids of your own are their own, so that nobody takes them for the built-in ones.',
    },
  },
  'unknown-part': {
    message: {
      da: (finding) =>
        stop(`Der er intet kerneelement eller sideblik ${quote(finding.found, 'da')}${nearestOrAll(finding, 'da')}`),
      en: (finding) => stop(`There is no element or lens ${quote(finding.found, 'en')}${nearestOrAll(finding, 'en')}`),
    },
    help: {
      da: (finding) => write.da(finding, 'Skriv et af de ni, et sideblik, eller et af jeres egne under lenses.'),
      en: (finding) => write.en(finding, 'Write one of the nine, a lens, or one of your own under lenses.'),
    },
    about: {
      da: 'Egne punkter lægges til et af de ni kerneelementer, et sideblik eller et sideblik, I selv har lavet.',
      en: 'Criteria of your own are added to one of the nine elements, to a lens, or to a lens of your own.',
    },
  },
  'unknown-condition': {
    message: {
      da: (finding) => stop(`Der er ingen betingelse ${quote(finding.found, 'da')}${nearestOrAll(finding, 'da')}`),
      en: (finding) => stop(`There is no condition ${quote(finding.found, 'en')}${nearestOrAll(finding, 'en')}`),
    },
    help: {
      da: (finding) => write.da(finding, 'Skriv navnet på en betingelse, eller beskriv den under conditions.'),
      en: (finding) => write.en(finding, 'Write the name of a condition, or describe it under conditions.'),
    },
    about: {
      da: 'when nævner en betingelse ved navn: en af de indbyggede eller en af jeres egne under conditions.',
      en: 'when names a condition: a built-in one, or one of your own under conditions.',
    },
  },
  'unknown-citation': {
    message: {
      da: (finding) => stop(`Der er ingen kilde ${quote(finding.found, 'da')}${nearestOrAll(finding, 'da')}`),
      en: (finding) => stop(`There is no source ${quote(finding.found, 'en')}${nearestOrAll(finding, 'en')}`),
    },
    help: {
      da: (finding) =>
        write.da(finding, 'Beskriv kilden under sources, eller slet linjen: så står det som jeres eget råd.'),
      en: (finding) =>
        write.en(finding, 'Describe the source under sources, or delete the line: then it is told as your own advice.'),
    },
    about: {
      da: 'En kilde er en af de indbyggede eller en af jeres egne under sources. Det, der ingen kilde har, står som jeres eget råd.',
      en: 'A source is a built-in one or one of your own under sources. What has none is told as your own advice.',
    },
  },
  'unknown-section': {
    message: {
      da: (finding) =>
        stop(`${finding.args.id} har intet afsnit ${quote(finding.found, 'da')}${nearestOrAll(finding, 'da')}`),
      en: (finding) =>
        stop(`${finding.args.id} has no section ${quote(finding.found, 'en')}${nearestOrAll(finding, 'en')}`),
    },
    help: {
      da: (finding) => write.da(finding, 'Skriv et af afsnittene, eller en side.'),
      en: (finding) => write.en(finding, 'Write one of the sections, or a page.'),
    },
    about: {
      da: 'En henvisning siger, hvor i kilden det står.',
      en: 'A citation says where in the source it stands.',
    },
  },
  'unknown-entry': {
    message: {
      da: (finding) =>
        stop(
          finding.args.kind === 'at'
            ? `Ingen ordning har et svar, der hedder ${quote(finding.found, 'da')}${meant(finding, 'da')}`
            : finding.args.kind === 'weights'
              ? `Der er intet indbygget punkt ${quote(finding.found, 'da')} at give en anden vægt${meant(finding, 'da')}`
              : `Der er ikke noget indbygget, der hedder ${quote(finding.found, 'da')}, at lade ude${meant(finding, 'da')}`,
        ),
      en: (finding) =>
        stop(
          finding.args.kind === 'at'
            ? `No scheme has an answer called ${quote(finding.found, 'en')}${meant(finding, 'en')}`
            : finding.args.kind === 'weights'
              ? `There is no built-in criterion ${quote(finding.found, 'en')} to weigh anew${meant(finding, 'en')}`
              : `There is nothing built in called ${quote(finding.found, 'en')} to leave out${meant(finding, 'en')}`,
        ),
    },
    help: {
      da: (finding) => write.da(finding, 'Se id’erne: peerscheme explain'),
      en: (finding) => write.en(finding, 'See the ids: peerscheme explain'),
    },
    about: {
      da: 'weights nævner indbyggede punkter som element.punkt; without nævner punkter, regler og grupper af ord; at nævner et svar i en ordning.',
      en: 'weights names built-in criteria as element.criterion; without names criteria, rules and groups of words; at names an answer of a scheme.',
    },
  },
  'gate-stays': {
    message: {
      da: ({ found }) =>
        `${quote(found, 'da')} skal være på plads, før en score er værd at læse, og kan ikke lades ude.`,
      en: ({ found }) =>
        `${quote(found, 'en')} must be in place before a score is worth reading, and cannot be left out.`,
    },
    help: { da: () => 'Slet linjen.', en: () => 'Delete the line.' },
    about: {
      da: 'Fortrolighed, omgang med oplysninger og en at ringe til gælder alle, der mødes.',
      en: 'Confidentiality, care with data and somebody to ring apply to everyone who meets.',
    },
  },
  'rule-left-out': {
    message: {
      da: ({ found, args }) =>
        `Når ${quote(found, 'da')} lades ude, kan disse regler ikke længere siges: ${args.rules}.`,
      en: ({ found, args }) => `With ${quote(found, 'en')} left out, these rules can no longer be told: ${args.rules}.`,
    },
    help: {
      da: () => 'Er det meningen, så lad det stå.',
      en: () => 'If that is meant, let it stand.',
    },
    about: {
      da: 'En regel, der læser et punkt, som er ladt ude, falder væk sammen med det.',
      en: 'A rule that reads a criterion that is left out goes with it.',
    },
  },
}

const CONDITIONS: Record<
  | 'unknown-answer'
  | 'blank-raises'
  | 'reads-nothing'
  | 'condition-size'
  | 'unknown-placeholder'
  | 'placeholders-differ',
  FindingWords
> = {
  'unknown-answer': {
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

const WORDS: Record<'words-unreadable' | 'example-wrong', FindingWords> = {
  'words-unreadable': {
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
      en: () => 'Mend the example, or say otherwise under find how the words are written.',
    },
    about: {
      da: 'Eksemplerne er gruppens prøver: sætninger, hvor ordene skal findes, og sætninger, hvor de ikke skal.',
      en: 'The examples are the tests of the group: sentences in which the words are to be found, and sentences in which not.',
    },
  },
}

/** The words of every finding that only a catalogue of one's own can have: one that is forgotten does not compile. */
export const OWN_WORDS: Record<OwnRuleId, FindingWords> = { ...SHAPE, ...IDS, ...CONDITIONS, ...WORDS }

function wordsOf(rule: string): FindingWords | null {
  return Object.hasOwn(OWN_WORDS, rule) ? OWN_WORDS[rule as OwnRuleId] : null
}

/** What a finding of a catalogue of one's own says; null for one of the reader's, which is said elsewhere. */
export function ownWordsOf(finding: Finding, lang: Language): { message: string; help: string } | null {
  const words = wordsOf(finding.rule)
  if (!words) return null
  const clean = shownFinding(finding)
  return { message: words.message[lang](clean), help: words.help[lang](clean) }
}
