/** Words for what one may want to know about a file that is valid. */
import { date } from '../../language/format.ts'
import { type FindingWords, meant, quote, stop } from './sentences.ts'

type ContentRule =
  | 'personal-data'
  | 'personal-data-cpr'
  | 'missing-text-file'
  | 'unread-text-file'
  | 'old-evidence'
  | 'future-date'
  | 'too-many-findings'

export const CONTENT_WORDS: Record<ContentRule, FindingWords> = {
  'personal-data': {
    title: { da: 'Noget, der ligner personoplysninger', en: 'Something like personal data' },
    message: {
      da: ({ args }) =>
        args.kind === 'email'
          ? 'Her står en mailadresse, og filen bliver måske delt med andre.'
          : 'Her står noget, der ligner et telefonnummer, og filen bliver måske delt med andre.',
      en: ({ args }) =>
        args.kind === 'email'
          ? 'There is an e-mail address here, and the file may be shared with others.'
          : 'There is something like a telephone number here, and the file may be shared with others.',
    },
    help: {
      da: () => 'Skriv rollen i stedet for personen. Er det en fælles adresse eller et fælles nummer, så lad det stå.',
      en: () => 'Write the role instead of the person. If it is a shared address or number, let it stand.',
    },
    about: {
      da: 'En ordningsfil handler om ordningen, ikke om enkelte mennesker. Roller er nok, og så kan filen deles.',
      en: 'A scheme file is about the scheme, not about single people. Roles are enough, and then the file can be shared.',
    },
  },
  'personal-data-cpr': {
    title: { da: 'Noget, der ligner et CPR-nummer', en: 'Something like a CPR number' },
    message: {
      da: () => 'Her står noget, der ligner et CPR-nummer; det hører ikke til i filen.',
      en: () => 'There is something like a CPR number here; it does not belong in the file.',
    },
    help: {
      da: () => 'Slet det. Ligger filen et sted med historik, så skal det også slettes dér.',
      en: () => 'Delete it. If the file lies somewhere that keeps a history, delete it there too.',
    },
    about: {
      da: 'Et CPR-nummer må ikke ligge i en fil, som flere arbejder i, og en ordning har ikke brug for det.',
      en: 'A CPR number (a Danish civil registration number) must not lie in a file that several work in, and a scheme has no need of it.',
    },
  },
  'missing-text-file': {
    title: { da: 'En tekst, der ikke er der', en: 'A text that is not there' },
    message: {
      da: (finding) =>
        stop(`Der er ingen fil ${quote(finding.found, 'da')}, set fra ordningens mappe${meant(finding, 'da')}`),
      en: (finding) =>
        stop(
          `There is no file ${quote(finding.found, 'en')}, seen from the folder of the scheme${meant(finding, 'en')}`,
        ),
    },
    help: {
      da: () => 'Ret stien, læg filen der, eller slet linjen.',
      en: () => 'Fix the path, put the file there, or delete the line.',
    },
    about: {
      da: 'Teksterne under texts bliver læst for ordvalget. En tekst, der ikke er der, bliver ikke set igennem.',
      en: 'The texts under texts are read for their wording. A text that is not there is not checked.',
    },
  },
  'unread-text-file': {
    title: { da: 'En tekst, der ikke kan læses', en: 'A text that cannot be read' },
    message: {
      da: ({ found, args }) =>
        args.why === 'outside'
          ? `Teksten ${quote(found, 'da')} ligger uden for ordningens mappe og bliver ikke læst.`
          : `Filen ${quote(found, 'da')} kan ikke læses som tekst og bliver ikke set igennem.`,
      en: ({ found, args }) =>
        args.why === 'outside'
          ? `The text ${quote(found, 'en')} lies outside the folder of the scheme and is not read.`
          : `The file ${quote(found, 'en')} cannot be read as text and is not looked through.`,
    },
    help: {
      da: ({ args }) =>
        args.why === 'outside'
          ? 'Læg teksten i samme mappe som filen, eller i en mappe i den.'
          : 'Gem den som almindelig tekst i UTF-8, eller slet linjen.',
      en: ({ args }) =>
        args.why === 'outside'
          ? 'Put the text in the folder of this file, or in one within it.'
          : 'Save it as plain text in UTF-8, or delete the line.',
    },
    about: {
      da: 'Teksterne under texts skal være almindelig tekst og ligge i filens egen mappe. En PDF, for eksempel, kan ikke læses.',
      en: 'The texts under texts must be plain text and lie in the folder of the file. A PDF, for example, cannot be read.',
    },
  },
  'old-evidence': {
    title: { da: 'Gammel dokumentation', en: 'Old evidence' },
    message: {
      da: ({ args }) => `Dokumentationen er fra ${date(String(args.on), 'da')}, altså mere end to år gammel.`,
      en: ({ args }) => `The evidence is from ${date(String(args.on), 'en')}, more than two years ago.`,
    },
    help: {
      da: () => 'Se efter, om det stadig er sådan, og skriv den nye dato.',
      en: () => 'Check whether it is still so, and write the new date.',
    },
    about: {
      da: 'Dokumentation, der er mere end 24 måneder gammel, siger ikke sikkert noget om i dag. Den ændrer ingen tal.',
      en: 'Evidence that is more than 24 months old may say little about today. It changes no figure.',
    },
  },
  'future-date': {
    title: { da: 'En dato i fremtiden', en: 'A date in the future' },
    message: {
      da: (finding) =>
        stop(
          `Her står noget, der er sket, men datoen ${date(String(finding.args.on), 'da')} ligger i fremtiden, set fra ${date(String(finding.args.as_of), 'da')}${meant(finding, 'da')}`,
        ),
      en: (finding) =>
        stop(
          `What stands here has happened, but its date, ${date(String(finding.args.on), 'en')}, lies in the future, seen from ${date(String(finding.args.as_of), 'en')}${meant(finding, 'en')}`,
        ),
    },
    help: {
      da: () => 'Se efter, om årstallet er en slåfejl. Er det noget, I vil gøre, så skriv det som frist (due).',
      en: () => 'Check whether the year is a slip. If it is something you are going to do, write it as due.',
    },
    about: {
      da: 'En vurdering og dokumentation handler om noget, der er sket. En dato efter den dag, der ses på, er oftest en slåfejl i årstallet. Den ændrer ingen tal.',
      en: 'An assessment and evidence are about what has happened. A date after the day that is looked at is most often a slip of the year. It changes no figure.',
    },
  },
  'too-many-findings': {
    title: { da: 'Flere fund, end der vises', en: 'More findings than are shown' },
    message: {
      da: ({ args }) =>
        `Der er ${args.or_more ? 'mindst ' : ''}${args.rest} fund mere end de ${args.shown}, der er vist her.`,
      en: ({ args }) =>
        `There are ${args.or_more ? 'at least ' : ''}${args.rest} more findings than the ${args.shown} shown here.`,
    },
    help: {
      da: () => 'Ret de første, og kør igen.',
      en: () => 'Fix the first ones, and run again.',
    },
    about: {
      da: 'Er der meget mange fejl i en fil, er det ofte den samme fejl, der går igen. Derfor vises kun nogle af dem, de alvorligste først.',
      en: 'When a file has very many errors, it is often the same one again. So only some are shown, the gravest first.',
    },
  },
}
