/** Words for the shape of a catalogue of one's own. */
import { type FindingWords, quote } from '../../findings/words/sentences.ts'
import { write } from './sentences.ts'

export const SHAPE_WORDS: Record<
  'not-a-catalogue' | 'too-long' | 'wrong-id' | 'wrong-address' | 'item-count',
  FindingWords
> = {
  'not-a-catalogue': {
    title: { da: 'Ikke et katalog', en: 'Not a catalogue' },
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
    title: { da: 'For lang en tekst i et katalog', en: 'Too long a text in a catalogue' },
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
    title: { da: 'Et id, der er skrevet forkert', en: 'An id that is written wrongly' },
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
    title: { da: 'En adresse, der ikke er en', en: 'An address that is none' },
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
    title: { da: 'For få eller for mange i en liste', en: 'Too few or too many in a list' },
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
