/** What `new`, `fill` and the start menu are called in help, and what they say when something is in the way. */
import type { Text } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'

/** The words of `--help`. */
export const QUESTIONNAIRE_HELP = {
  new: {
    da: 'beskriv en ny ordning: spørgeskemaet laver filen og gemmer hvert svar',
    en: 'describe a new scheme: the questionnaire makes the file and saves every answer',
  },
  newFile: { da: 'filens navn; uden: der bliver spurgt', en: 'the name of the file; without: it is asked for' },
  fill: {
    da: 'svar videre i en fil, hvor I kom til, eller gennemgå den igen',
    en: 'go on answering in a file where you left it, or go through it again',
  },
  fillFile: { da: 'en scheme-fil', en: 'a scheme file' },
  quick: {
    da: 'kun formål, de oplysninger, der afgør resten, og de afgørende punkter',
    en: 'purpose, the facts that decide the rest, and the essential points only',
  },
  only: {
    da: 'kun ét afsnit, fx grid (skemaet alene); kan gentages',
    en: 'one section only, such as grid (the form alone); repeatable',
  },
  from: {
    da: 'tag valgene fra en anden ordning: en fil eller case:ID (aldrig vurderingerne)',
    en: 'take over the choices of another scheme: a file or case:ID (never its assessments)',
  },
  answers: { da: 'svar fra en YAML-fil', en: 'answers from a YAML file' },
  noInput: { da: 'spørg ikke om noget', en: 'ask nothing' },
  plain: {
    da: 'linje for linje: til skærmlæsere og til svar fra en anden kommando',
    en: 'line by line: for screen readers, and for answers from another command',
  },
  reassess: {
    da: 'gennemgå ordningen igen: den gamle fil bliver liggende ved siden af',
    en: 'go through the scheme again: the old file stays beside it',
  },
  rater: {
    da: 'én persons syn på ordningen i en fil for sig; skriv en rolle, fx frivillig',
    en: "one person's view of the scheme in a file of its own; write a role, such as volunteer",
  },
} as const satisfies Record<string, Text>

/** Said instead of asking, or after it. */
export const ASKING = {
  noTerminal: {
    da: () =>
      'Her er ingen terminal at spørge i. Brug --plain for at svare linje for linje, eller --answers FIL --no-input for at svare fra en fil.',
    en: () =>
      'There is no terminal to ask in. Use --plain to answer line by line, or --answers FILE --no-input to answer from a file.',
  },
  nothingToDo: {
    da: () => '--no-input spørger ikke om noget, så der er ikke noget at gøre uden --answers FIL.',
    en: () => '--no-input asks nothing, so there is nothing to do without --answers FILE.',
  },
  needsFile: {
    da: () => 'Skriv, hvad filen skal hedde: peerscheme new NAVN.scheme.yaml',
    en: () => 'Say what the file should be called: peerscheme new NAME.scheme.yaml',
  },
  needsFirst: {
    da: (missing: string) => `Svarene mangler ${missing}, som en ny fil skal have.`,
    en: (missing: string) => `The answers lack ${missing}, which a new file must have.`,
  },
  exists: {
    da: (file: string) => `${file} findes allerede og bliver ikke overskrevet. Fortsæt i den: peerscheme fill ${file}`,
    en: (file: string) => `${file} is there already and is not overwritten. Go on in it: peerscheme fill ${file}`,
  },
  existsShort: {
    da: (file: string) => `${file} findes allerede. Vælg et andet navn.`,
    en: (file: string) => `${file} is there already. Choose another name.`,
  },
  noFolder: {
    da: (folder: string) => `Mappen ${folder} findes ikke. Vælg en anden, eller lav den først.`,
    en: (folder: string) => `There is no folder ${folder}. Choose another, or make it first.`,
  },
  goOnInIt: {
    da: (file: string) => `${file} findes allerede og bliver ikke overskrevet.`,
    en: (file: string) => `${file} is there already and is not overwritten.`,
  },
  goOn: { da: 'Fortsæt i den', en: 'Go on in it' },
  leave: { da: 'Luk', en: 'Leave' },
  notFound: {
    da: (file: string) => `${file}: filen findes ikke. Tjek stavningen, eller begynd en ny: peerscheme new ${file}`,
    en: (file: string) =>
      `${file}: there is no such file. Check the spelling, or begin a new one: peerscheme new ${file}`,
  },
  reference: {
    da: (file: string) =>
      `${file} er en referencecase (reference: true), som kun er kendt fra en kilde. Den udfyldes ikke her.`,
    en: (file: string) =>
      `${file} is a reference case (reference: true), known from a source only. It is not filled in here.`,
  },
  readOnly: {
    da: (file: string, code: string) =>
      `${file} eller dens mappe er skrivebeskyttet (${code}), så svarene ville ikke kunne gemmes.`,
    en: (file: string, code: string) =>
      `${file} or its folder is read-only (${code}), so the answers could not be saved.`,
  },
  cannotWrite: {
    da: (file: string, code: string) => `${file} kunne ikke skrives (${code}). Intet er ændret.`,
    en: (file: string, code: string) => `${file} could not be written (${code}). Nothing was changed.`,
  },
  invalid: {
    da: (file: string, n: number) => `${file} har ${n === 1 ? 'en fejl' : `${n} fejl`}, som skal rettes først:`,
    en: (file: string, n: number) => `${file} has ${n === 1 ? 'an error' : `${n} errors`} to fix first:`,
  },
  wrongAnswers: {
    da: (n: number) => `Intet er skrevet: der er ${n === 1 ? 'en fejl' : `${n} fejl`} i svarene.`,
    en: (n: number) => `Nothing was written: there ${n === 1 ? 'is a mistake' : `are ${n} mistakes`} in the answers.`,
  },
  cannotPutIn: {
    da: (file: string) => `Intet er skrevet: svarene kan ikke sættes ind i ${file} uden at ændre andet.`,
    en: (file: string) => `Nothing was written: the answers cannot be put into ${file} without changing other things.`,
  },
  unknownSection: {
    da: (value: string, nearest: string) => `--only: intet afsnit hedder ${value}. Mente I ${nearest}?`,
    en: (value: string, nearest: string) => `--only: no section is called ${value}. Did you mean ${nearest}?`,
  },
  catalogueLeft: {
    da: (catalogue: string) =>
      `Kataloget ${catalogue} ligger ikke i den nye fils mappe, så de valg, det lægger til, er ikke taget med. Læg det ved siden af den nye fil, og begynd igen.`,
    en: (catalogue: string) =>
      `The catalogue ${catalogue} does not lie in the new file's folder, so the choices it adds are not taken over. Put it beside the new file and begin again.`,
  },
  emptyRole: {
    da: () => '--rater skal have en rolle, fx --rater frivillig.',
    en: () => '--rater takes a role, such as --rater volunteer.',
  },
  answered: {
    da: (file: string) => `Svarene er skrevet i ${file}`,
    en: (file: string) => `The answers are written in ${file}`,
  },
  made: { da: (file: string) => `Lavet: ${file}`, en: (file: string) => `Made: ${file}` },
  saved: {
    da: (file: string, answered: number, of: number) =>
      of === 0 ? `Alt er gemt i ${file}.` : `Alt er gemt i ${file} (${answered} af ${of} spørgsmål besvaret).`,
    en: (file: string, answered: number, of: number) =>
      of === 0
        ? `Everything is saved in ${file}.`
        : `Everything is saved in ${file} (${answered} of ${of} questions answered).`,
  },
  nothingSaved: {
    da: () => 'Der er ikke lavet nogen fil endnu.',
    en: () => 'No file has been made yet.',
  },
  goOnLater: { da: (command: string) => `Fortsæt: ${command}`, en: (command: string) => `Go on: ${command}` },
  report: {
    da: (command: string) => `Se rapporten: ${command}`,
    en: (command: string) => `See the report: ${command}`,
  },
  kept: {
    da: (file: string) => `Den tidligere udgave er gemt som ${file}.`,
    en: (file: string) => `The earlier version is kept as ${file}.`,
  },
  keptBefore: {
    da: (file: string) => `I fortsætter gennemgangen. Den tidligere udgave er ${file}.`,
    en: (file: string) => `You go on with the re-assessment. The earlier version is ${file}.`,
  },
} satisfies Words

export const MENU = {
  title: { da: 'peerscheme', en: 'peerscheme' },
  about: {
    da: 'Planlæg og gennemgå peer-to-peer-ordninger. Hvad vil I?',
    en: 'Design and audit peer-support schemes. What would you like to do?',
  },
  new: { da: 'Ny ordning', en: 'New scheme' },
  newAbout: { da: 'beskriv en ordning, ét spørgsmål ad gangen', en: 'describe a scheme, one question at a time' },
  quick: { da: 'Ny ordning, kort', en: 'New scheme, in short' },
  quickAbout: {
    da: 'kun det afgørende; resten kan komme senere',
    en: 'what is essential only; the rest can come later',
  },
  fill: { da: 'Fortsæt', en: 'Go on' },
  fillAbout: { da: 'svar videre i en fil, I er begyndt på', en: 'go on answering in a file you have begun' },
  audit: { da: 'Se rapporten', en: 'See the report' },
  auditAbout: { da: 'score, og hvad I kan arbejde videre med', en: 'score, and what you can work on' },
  explain: { da: 'Slå op', en: 'Look it up' },
  explainAbout: {
    da: 'hvad der ligger bag spørgsmålene, og hvad andre har erfaret',
    en: 'what lies behind the questions, and what others have experienced',
  },
  which: { da: 'Hvilken ordning?', en: 'Which scheme?' },
} satisfies Words
