/** What the commands and their options are called in help and usage errors, in both languages. */
import type { Language, Text } from '../../language/types.ts'

/** The words of `--help`, by command and option. */
export const HELP = {
  program: {
    da: 'Planlæg og gennemgå peer-to-peer-ordninger: fællesskaber, hvor mennesker med samme erfaring støtter hinanden.',
    en: 'Design and audit peer-support schemes: communities where people who share an experience help each other.',
  },
  files: {
    da: 'filer, mapper (alle *.scheme.yaml og *.scheme.yml i dem), mønstre som "**/*.yaml", - for standardinput, case:ID for en referencecase',
    en: 'files, folders (every *.scheme.yaml and *.scheme.yml in them), globs such as "**/*.yaml", - for standard input, case:ID for a reference case',
  },
  lang: { da: 'sprog: da eller en', en: 'language: da or en' },
  version: { da: 'vis versionen', en: 'print the version' },
  help: { da: 'vis hjælp', en: 'print help' },
  helpCommand: { da: 'vis hjælp til en kommando', en: 'print help for a command' },
  audit: {
    da: 'score og det, I kan arbejde videre med; for flere filer også et overblik',
    en: 'score and gap report; for several files an overview as well',
  },
  output: { da: 'skriv til en fil i stedet for til skærmen', en: 'write to a file instead of the screen' },
  minScore: {
    da: 'slut med kode 1, hvis en score er under N (0-100)',
    en: 'exit with 1 when a score is under N (0-100)',
  },
  minElement: {
    da: 'det samme for ét kerneelement eller sideblik; kan gentages',
    en: 'the same for one element or lens; repeatable',
  },
  explainScore: { da: 'vis regnestykket bag hvert tal', en: 'print the arithmetic behind every figure' },
  asOf: { da: 'regn, som om det var denne dag (ÅÅÅÅ-MM-DD)', en: 'judge as of this day (YYYY-MM-DD)' },
  all: { da: 'vis alle punkter fuldt ud', en: 'show every gap in full' },
  only: { da: 'vis kun ét kerneelement eller sideblik', en: 'show one element or lens only' },
  case: {
    da: 'gennemgå en referencecase (all for dem alle); kan gentages',
    en: 'audit a reference case (all for every one); repeatable',
  },
  lint: {
    da: 'tjek scheme-filer: form, værdier og dilemmaer mellem valgene',
    en: 'check scheme files: form, values and dilemmas between the choices',
  },
  failOn: {
    da: 'slut med kode 1 ved error, warning eller info',
    en: 'exit with 1 on error, warning or info',
  },
  maxWarnings: { da: 'slut med kode 1 ved flere end N advarsler', en: 'exit with 1 on more than N warnings' },
  wording: {
    da: 'tjek en folder, en hjemmesidetekst eller et opslag for ord, der sætter folk i bås eller forvirrer',
    en: 'check a leaflet, a web text or a post for words that stigmatise or confuse',
  },
  textFiles: {
    da: 'tekster (md, txt, html), scheme-filer, mapper eller mønstre, - for standardinput',
    en: 'texts (md, txt, html), scheme files, folders or globs, - for standard input',
  },
  textLang: {
    da: 'tekstens sprog: da eller en (ellers findes det ud af teksten)',
    en: 'the language of the text: da or en (otherwise found out from the text)',
  },
  audience: {
    da: 'hvem teksten er til: external (folk udenfor) eller internal (kun til jer selv: får én bemærkning)',
    en: 'who the text is for: external (people outside) or internal (yourselves only: gets one note)',
  },
  explain: {
    da: 'forklar et id eller et ord fra kataloget: hvad det er, fordele og ulemper, erfaringer, kilde',
    en: 'explain an id or a word of the catalogue: what it is, advantages and drawbacks, experience, source',
  },
  explainIds: {
    da: 'et id, et ord på dansk eller engelsk; intet: hele listen',
    en: 'an id, or a word in Danish or English; none: the whole list',
  },
  handbook: {
    da: ' (markdown uden id: hele håndbogen)',
    en: ' (markdown without an id: the whole handbook)',
  },
  catalogue: { da: 'hele kataloget til andre programmer', en: 'the whole catalogue, for other tools' },
  schema: {
    da: 'JSON Schema for scheme-filer, kataloger og resultater, eller en tom fil at skrive i',
    en: 'the JSON Schema of scheme files, catalogues and results, or a blank file to write in',
  },
  template: {
    da: 'en tom scheme-fil med alle spørgsmål som kommentarer',
    en: 'a blank scheme file with every question as a comment',
  },
} as const satisfies Record<string, Text>

/** The headings of commander's help in Danish. */
export const HEADINGS: Record<string, string> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valgmuligheder:',
  'Commands:': 'Kommandoer:',
  'Global Options:': 'Fælles valgmuligheder:',
}

/** The words of a line of usage, and the heading of what stands beneath it. */
export const USAGE_WORDS = {
  options: { da: 'valgmuligheder', en: 'options' },
  command: { da: 'kommando', en: 'command' },
  examples: { da: 'Eksempler:', en: 'Examples:' },
} as const satisfies Record<string, Text>

/** A description of an option or argument with its default value. */
export function withDefault(description: string, value: unknown, lang: Language): string {
  if (typeof value !== 'string') return description
  return `${description} (${{ da: 'ellers', en: 'default' }[lang]}: ${value})`
}

/** Usage errors of our own, and what could not be opened. */
export const MESSAGES = {
  noFiles: {
    da: (command: string) => `Skriv, hvilke filer det gælder, fx: peerscheme ${command} vores.scheme.yaml`,
    en: (command: string) => `Say which files, for example: peerscheme ${command} ours.scheme.yaml`,
  },
  otherLanguage: {
    da: (file: string) =>
      `${file} ser ud til at være på engelsk. Teksten er set igennem som dansk på grund af --lang da; uden --lang finder programmet selv sproget.`,
    en: (file: string) =>
      `${file} looks Danish. It was checked as English because of --lang en; without --lang the language is found out.`,
  },
  noTexts: {
    da: () => 'Skriv, hvilke tekster det gælder, fx: peerscheme wording folder.md',
    en: () => 'Say which texts, for example: peerscheme wording leaflet.md',
  },
  notOneOf: {
    da: (option: string, value: string, allowed: string) => `${option} kan ikke være ${value}. Vælg mellem ${allowed}.`,
    en: (option: string, value: string, allowed: string) => `${option} cannot be ${value}. Choose from ${allowed}.`,
  },
  notANumber: {
    da: (option: string, value: string, range: string) => `${option} skal være et tal ${range}, ikke ${value}.`,
    en: (option: string, value: string, range: string) => `${option} must be a number ${range}, not ${value}.`,
  },
  notADay: {
    da: (option: string, value: string) => `${option} skal være en dag som 2026-11-21, ikke ${value}.`,
    en: (option: string, value: string) => `${option} must be a day such as 2026-11-21, not ${value}.`,
  },
  unknownPart: {
    da: (option: string, value: string, near: string | null, all: string) =>
      `${option}: intet kerneelement eller sideblik hedder ${value}. ${near ? `Mente I ${near}?` : `De hedder ${all}.`}`,
    en: (option: string, value: string, near: string | null, all: string) =>
      `${option}: no element or lens is called ${value}. ${near ? `Did you mean ${near}?` : `They are ${all}.`}`,
  },
  outputIsInput: {
    da: (file: string) => `${file} er også en af de filer, der læses. Vælg et andet navn efter -o.`,
    en: (file: string) => `${file} is also one of the files that are read. Choose another name after -o.`,
  },
  outputProtected: {
    da: (file: string, why: string) =>
      `${file} er skrivebeskyttet (${why}) og bliver ikke overskrevet. Vælg et andet navn efter -o.`,
    en: (file: string, why: string) =>
      `${file} is write-protected (${why}) and is not overwritten. Choose another name after -o.`,
  },
  cannotWrite: {
    da: (file: string, why: string) => `${file} kunne ikke skrives (${why}). Intet er ændret.`,
    en: (file: string, why: string) => `${file} could not be written (${why}). Nothing was changed.`,
  },
  cannotPrint: {
    da: (why: string) => `Resultatet kunne ikke skrives ud (${why}). Er disken fuld?`,
    en: (why: string) => `The result could not be written (${why}). Is the disk full?`,
  },
  written: { da: (file: string) => `Skrevet til ${file}`, en: (file: string) => `Written to ${file}` },
  underScore: {
    da: (name: string, score: string, limit: number) =>
      `${name}: scoren er ${score}, og der er bedt om mindst ${limit}.`,
    en: (name: string, score: string, limit: number) =>
      `${name}: the score is ${score}, and at least ${limit} was asked for.`,
  },
  underPart: {
    da: (name: string, part: string, score: string, limit: number) =>
      `${name}: ${part} er ${score}, og der er bedt om mindst ${limit}.`,
    en: (name: string, part: string, score: string, limit: number) =>
      `${name}: ${part} is ${score}, and at least ${limit} was asked for.`,
  },
  nothingFound: {
    da: (query: string) =>
      `Kataloget har ikke noget, der hedder eller ligner “${query}”. Se hele listen: peerscheme explain`,
    en: (query: string) =>
      `The catalogue has nothing called or like “${query}”. See the whole list: peerscheme explain`,
  },
  broken: {
    da: (detail: string) =>
      `Noget gik galt i programmet selv (${detail}). Jeres filer er ikke ændret. Skriv gerne til os med det, I gjorde.`,
    en: (detail: string) =>
      `Something went wrong in the program itself (${detail}). Your files are unchanged. Please tell us what you did.`,
  },
} as const
