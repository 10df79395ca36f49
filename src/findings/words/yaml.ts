/** Words for texts that are not the plain YAML a scheme file is written in. */
import type { FindingWords } from './sentences.ts'
import { quote } from './sentences.ts'

type YamlRule =
  | 'yaml-syntax'
  | 'yaml-feature'
  | 'duplicate-key'
  | 'key-not-text'
  | 'several-documents'
  | 'too-deep'
  | 'too-large'
  | 'forbidden-character'
  | 'control-characters'

/** The usual causes of a syntax error. */
const CAUSES: Record<string, { da: string; en: string }> = {
  colon: {
    da: 'Kolonet inde i teksten læses som et nyt felt; teksten skal stå i citationstegn',
    en: 'The colon inside the text reads as a new key; the text needs quotes around it',
  },
  quote: {
    da: 'Citationstegnet bliver ikke lukket',
    en: 'The quotation mark is never closed',
  },
  tab: {
    da: 'Linjen er rykket ind med tabulator eller hårde mellemrum; der skal almindelige mellemrum til',
    en: 'The line is indented with a tab or hard spaces; it takes ordinary spaces',
  },
  indent: {
    da: 'Linjen er rykket ind, så den ikke passer med linjerne over den',
    en: 'The line is indented so that it does not fit the lines above it',
  },
  space: {
    da: 'Der mangler et mellemrum efter kolonet',
    en: 'A space is missing after the colon',
  },
  'text-after-quote': {
    da: 'Der står mere tekst efter citationstegnet; hele teksten skal stå i citationstegn',
    en: 'More text follows the closing quotation mark; the whole text needs quotes around it',
  },
  'reserved-character': {
    da: 'En tekst kan ikke begynde sådan uden citationstegn om sig',
    en: 'A text cannot begin like this without quotes around it',
  },
  'no-colon': {
    da: 'Der mangler et kolon efter feltets navn',
    en: 'A colon is missing after the key',
  },
  bracket: {
    da: 'Parentesen bliver ikke lukket',
    en: 'The bracket is never closed',
  },
  'empty-place': {
    da: 'Der står et komma uden noget foran sig',
    en: 'There is a comma with nothing before it',
  },
}

const FEATURES: Record<string, { da: string; en: string }> = {
  tag: {
    da: 'en tekst kan ikke begynde med ! uden citationstegn om sig',
    en: 'a text cannot begin with ! without quotes around it',
  },
  anchor: {
    da: 'en tekst kan ikke begynde med & uden citationstegn om sig',
    en: 'a text cannot begin with & without quotes around it',
  },
  alias: {
    da: 'en tekst kan ikke begynde med * uden citationstegn om sig',
    en: 'a text cannot begin with * without quotes around it',
  },
  directive: {
    da: 'linjer, der begynder med %, hører ikke til i filen',
    en: 'lines that begin with % do not belong in the file',
  },
}

const million = (limit: unknown, separator: string): string => String(limit).replace(/\B(?=(\d{3})+$)/g, separator)

export const YAML_WORDS: Record<YamlRule, FindingWords> = {
  'yaml-syntax': {
    title: { da: 'Filen kan ikke læses som YAML', en: 'The file cannot be read as YAML' },
    message: {
      da: ({ args, found }) => {
        const cause = CAUSES[String(args.cause)]
        if (cause) return `${cause.da}.`
        return found
          ? `Herfra kan filen ikke læses: ${quote(found, 'da')} passer ikke ind.`
          : 'Herfra kan filen ikke læses.'
      },
      en: ({ args, found }) => {
        const cause = CAUSES[String(args.cause)]
        if (cause) return `${cause.en}.`
        return found
          ? `The file cannot be read from here: ${quote(found, 'en')} does not fit in.`
          : 'The file cannot be read from here.'
      },
    },
    help: {
      da: ({ suggestion, args }) => {
        if (suggestion === null) {
          return 'Se på linjen og på den lige over: mangler der et citationstegn, et kolon eller en parentes, eller står den for langt til højre eller venstre?'
        }
        if (args.cause !== 'tab' && args.cause !== 'indent') return `Skriv linjen sådan: ${suggestion}`
        if (args.spaces === 0) return 'Begynd linjen helt ude til venstre, uden mellemrum foran.'
        return `Begynd linjen med ${args.spaces} mellemrum.`
      },
      en: ({ suggestion, args }) => {
        if (suggestion === null) {
          return 'Look at the line and the one above it: is a quotation mark, a colon or a bracket missing, or does it stand too far to the right or left?'
        }
        if (args.cause !== 'tab' && args.cause !== 'indent') return `Write the line like this: ${suggestion}`
        if (args.spaces === 0) return 'Begin the line at the very left, with no spaces in front.'
        return `Begin the line with ${args.spaces} ${args.spaces === 1 ? 'space' : 'spaces'}.`
      },
    },
    about: {
      da: 'En ordning skrives i YAML: et felt på hver linje, kolon og mellemrum før værdien, og to mellemrum ind for det, der hører under. Kan filen ikke læses som YAML, siges det ét sted ad gangen, der hvor det begynder at gå galt.',
      en: 'A scheme is written in YAML: one key on each line, a colon and a space before the value, and two spaces further in for what belongs under it. When a file cannot be read as YAML, one place is named at a time: where it begins to go wrong.',
    },
  },
  'yaml-feature': {
    title: { da: 'YAML, som ikke bruges her', en: 'YAML that is not used here' },
    message: {
      da: ({ args, found }) =>
        `${quote(found, 'da')} har en særlig betydning i YAML: ${FEATURES[String(args.feature)]?.da ?? 'det bruges ikke her'}.`,
      en: ({ args, found }) =>
        `${quote(found, 'en')} has a meaning of its own in YAML: ${FEATURES[String(args.feature)]?.en ?? 'it is not used here'}.`,
    },
    help: {
      da: ({ args }) =>
        args.feature === 'directive'
          ? 'Slet linjen.'
          : 'Er det tekst, så sæt hele teksten i citationstegn. Ellers slet det.',
      en: ({ args }) =>
        args.feature === 'directive'
          ? 'Delete the line.'
          : 'If it is text, put quotes around the whole text. If not, delete it.',
    },
    about: {
      da: 'YAML kan mærke værdier og gentage dem andre steder i filen (mærker med !, ankre med &, henvisninger med *). En ordning bruger det ikke: det, der står, er det, der gælder, så man kan læse filen højt for andre.',
      en: 'YAML can label values and repeat them elsewhere in the file (tags with !, anchors with &, aliases with *). A scheme does not use that: what stands there is what holds, so that the file can be read aloud.',
    },
  },
  'duplicate-key': {
    title: { da: 'Det samme felt to gange', en: 'The same key twice' },
    message: {
      da: ({ args }) =>
        `Feltet ${quote(args.key, 'da')} står her for anden gang; hvert felt må kun stå én gang samme sted.`,
      en: ({ args }) =>
        `The key ${quote(args.key, 'en')} stands here a second time; each key may stand only once in the same place.`,
    },
    help: {
      da: () => 'Behold den ene, og slet den anden.',
      en: () => 'Keep one of them and delete the other.',
    },
    about: {
      da: 'Står det samme felt to gange under det samme, ved ingen, hvilket svar der gælder.',
      en: 'When the same key stands twice in the same place, nobody knows which answer holds.',
    },
  },
  'key-not-text': {
    title: { da: 'Et felt, der ikke er et ord', en: 'A key that is not a word' },
    message: {
      da: ({ found }) => `Et felt skal have et navn, og ${quote(found, 'da')} er ikke et navn.`,
      en: ({ found }) => `A key is a word, and ${quote(found, 'en')} is not one.`,
    },
    help: {
      da: () => 'Skriv et af de navne, som formatet kender. Er det en tekst med kolon i, så sæt den i citationstegn.',
      en: () =>
        'Write one of the keys that the format knows. If it is a text with a colon in it, put quotes around it.',
    },
    about: {
      da: 'Felter har navne som name og stage. Tal, true og false, lister og tomme navne kan ikke være felter.',
      en: 'Keys are words such as name and stage. Numbers, true and false, lists and nothing at all cannot be keys.',
    },
  },
  'several-documents': {
    title: { da: 'Flere dokumenter i én fil', en: 'Several documents in one file' },
    message: {
      da: () => 'Her begynder endnu et dokument, men en fil holder én ordning.',
      en: () => 'Another document begins here, but a file holds one scheme.',
    },
    help: {
      da: () => 'Slet linjen med --- , eller flyt resten til sin egen fil.',
      en: () => 'Delete the line with --- , or move the rest to a file of its own.',
    },
    about: {
      da: 'En fil holder én ordning. En linje med tre bindestreger begynder et nyt dokument i YAML.',
      en: 'A file holds one scheme. A line of three hyphens begins a new document in YAML.',
    },
  },
  'too-deep': {
    title: { da: 'For dybt indrykket', en: 'Nested too deeply' },
    message: {
      da: ({ args }) => `Her er mere end ${args.limit} lag inden i hinanden, og en ordning har højst fem.`,
      en: ({ args }) =>
        `There are more than ${args.limit} layers within each other here, and a scheme has five at most.`,
    },
    help: {
      da: () => 'Se efter parenteser, der ikke bliver lukket.',
      en: () => 'Look for brackets that are never closed.',
    },
    about: {
      da: 'Lister og felter kan ligge inden i hinanden, men så mange lag er det ikke en ordning længere, og filen bliver ikke læst.',
      en: 'Lists and keys can lie within each other, but with so many layers it is no longer a scheme, and the file is not read.',
    },
  },
  'too-large': {
    title: { da: 'For stor fil', en: 'Too large a file' },
    message: {
      da: ({ args }) => `Filen er på mere end ${million(args.limit, '.')} tegn, og så store filer bliver ikke læst.`,
      en: ({ args }) =>
        `The file has more than ${million(args.limit, ',')} characters, and files of that size are not read.`,
    },
    help: {
      da: () =>
        'Se efter, om det er den rigtige fil. Lange tekster hører til i filer for sig, som ordningen kan pege på under texts.',
      en: () =>
        'Check that it is the right file. Long texts belong in files of their own, which the scheme can name under texts.',
    },
    about: {
      da: 'En ordning fylder nogle få sider. En fil på over en million tegn er noget andet.',
      en: 'A scheme takes a few pages. A file of more than a million characters is something else.',
    },
  },
  'forbidden-character': {
    title: { da: 'Et tegn, der ikke må være i YAML', en: 'A character that YAML does not allow' },
    message: {
      da: ({ args }) => `Her står et styretegn (${args.code}), som man ikke kan se, og som ikke hører til i en tekst.`,
      en: ({ args }) =>
        `There is a control character here (${args.code}), which cannot be seen and does not belong in a text.`,
    },
    help: {
      da: () => 'Slet tegnet. Det følger ofte med, når man kopierer fra et andet program.',
      en: () => 'Delete the character. It often comes along when text is copied from another program.',
    },
    about: {
      da: 'Styretegn kan ikke ses, men kan ændre, hvad en skærm viser. YAML tillader dem ikke.',
      en: 'Control characters cannot be seen, but can change what a screen shows. YAML does not allow them.',
    },
  },
  'control-characters': {
    title: { da: 'Usynlige tegn i en tekst', en: 'Invisible characters in a text' },
    message: {
      da: ({ args }) =>
        `Teksten holder et skjult tegn${args.code ? ` (${args.code})` : ''}, som kan vise den anderledes, end den er.`,
      en: ({ args }) =>
        `The text holds a hidden character${args.code ? ` (${args.code})` : ''}, which can make it look different from what it is.`,
    },
    help: {
      da: () => 'Slet tegnet, eller skriv teksten igen.',
      en: () => 'Delete the character, or type the text again.',
    },
    about: {
      da: 'Nogle tegn kan ikke ses, men vender skriveretningen eller styrer en skærm. I rapporter bliver de taget ud.',
      en: 'Some characters cannot be seen but turn the writing direction round or steer a screen. They are taken out of reports.',
    },
  },
}
