/** Words for ids that the catalogue does not have. */
import { date } from '../../language/format.ts'
import { choices, type FindingWords, meant, quote, type ShownFinding, stop } from './sentences.ts'

type CatalogueRule =
  | 'unknown-element'
  | 'unknown-lens'
  | 'unknown-criterion'
  | 'unknown-pair'
  | 'unknown-purpose'
  | 'unknown-source'
  | 'unknown-exception'
  | 'impossible-exception'
  | 'expired-exception'
  | 'unused-exception'
  | 'left-out-by-catalogue'
  | 'unusable-catalogue'
  | 'custom-id-taken'

/** The nearest id, or else all of them. */
function nearestOrAll(finding: ShownFinding, lang: 'da' | 'en', are: string): string {
  if (finding.suggestion !== null) return meant(finding, lang)
  return finding.expected.length === 0 ? '' : `; ${are} ${choices(finding.expected, lang)}`
}

const PART = { da: 'Kør peerscheme explain for at se dem alle.', en: 'Run peerscheme explain to see them all.' }

function rename(lang: 'da' | 'en'): (finding: ShownFinding) => string {
  return ({ suggestion }) => {
    if (suggestion === null) return PART[lang]
    return lang === 'da' ? `Skriv ${suggestion}, eller slet linjen.` : `Write ${suggestion}, or delete the line.`
  }
}

export const CATALOGUE_WORDS: Record<CatalogueRule, FindingWords> = {
  'unknown-element': {
    title: { da: 'Et ukendt kerneelement', en: 'An unknown element' },
    message: {
      da: (finding) => {
        const { args, suggestion } = finding
        const key = quote(args.key, 'da')
        if (args.kind === 'own-lens') return `${key} er et sideblik fra jeres eget katalog og står under lenses.`
        if (args.kind === 'lens') return `${key} er et sideblik og står øverst i filen, ikke under elements.`
        if (args.kind === 'criterion')
          return `${key} er ikke et kerneelement, men et punkt under ${args.part}: ${suggestion}.`
        return stop(`Der er intet kerneelement ${key}${nearestOrAll(finding, 'da', 'de ni er')}`)
      },
      en: (finding) => {
        const { args, suggestion } = finding
        const key = quote(args.key, 'en')
        if (args.kind === 'own-lens') return `${key} is a lens of your own catalogue and stands under lenses.`
        if (args.kind === 'lens') return `${key} is a lens and stands at the top of the file, not under elements.`
        if (args.kind === 'criterion')
          return `${key} is not a core element but a criterion of ${args.part}: ${suggestion}.`
        return stop(`There is no core element ${key}${nearestOrAll(finding, 'en', 'the nine are')}`)
      },
    },
    help: {
      da: (finding) =>
        finding.args.kind ? 'Ret indrykningen, så linjen står under det rigtige.' : rename('da')(finding),
      en: (finding) =>
        finding.args.kind ? 'Fix the indentation so that the line stands under the right one.' : rename('en')(finding),
    },
    about: {
      da: 'Under elements står de ni kerneelementer, og under hvert af dem dets punkter.',
      en: 'Under elements stand the nine core elements, and under each of them its criteria.',
    },
  },
  'unknown-lens': {
    title: { da: 'Et sideblik, der ikke findes', en: 'A lens that is not there' },
    message: {
      da: (finding) => {
        const key = quote(finding.args.key, 'da')
        if (finding.args.isTop) return `${key} er et indbygget sideblik og står øverst i filen, ikke under lenses.`
        if (finding.expected.length === 0) return `Ordningen har ikke noget eget katalog med et sideblik ${key}.`
        return stop(`Jeres eget katalog har intet sideblik ${key}${nearestOrAll(finding, 'da', 'det har')}`)
      },
      en: (finding) => {
        const key = quote(finding.args.key, 'en')
        if (finding.args.isTop) return `${key} is a built-in lens and stands at the top of the file, not under lenses.`
        if (finding.expected.length === 0) return `The scheme has no catalogue of its own with a lens ${key}.`
        return stop(`Your own catalogue has no lens ${key}${nearestOrAll(finding, 'en', 'it has')}`)
      },
    },
    help: {
      da: (finding) =>
        finding.args.isTop
          ? 'Ret indrykningen, så linjen står øverst i filen.'
          : finding.expected.length === 0
            ? 'Nævn kataloget: catalogue: vores.catalogue.yaml'
            : rename('da')(finding),
      en: (finding) =>
        finding.args.isTop
          ? 'Fix the indentation so that the line stands at the top of the file.'
          : finding.expected.length === 0
            ? 'Name the catalogue: catalogue: ours.catalogue.yaml'
            : rename('en')(finding),
    },
    about: {
      da: 'Under lenses står de sideblik, som et katalog af jeres egne punkter lægger til. De to indbyggede står øverst i filen.',
      en: 'Under lenses stand the lenses that a catalogue of your own adds. The two built-in ones stand at the top of the file.',
    },
  },
  'unknown-criterion': {
    title: { da: 'Et ukendt punkt', en: 'An unknown criterion' },
    message: {
      da: (finding) => {
        const { args } = finding
        if (args.elsewhere)
          return `${quote(args.key, 'da')} er ikke et punkt under ${args.part}, men under ${args.elsewhere}.`
        return stop(
          `Der er intet punkt ${quote(args.key, 'da')} under ${args.part}${nearestOrAll(finding, 'da', 'punkterne er')}`,
        )
      },
      en: (finding) => {
        const { args } = finding
        if (args.elsewhere)
          return `${quote(args.key, 'en')} is not a criterion of ${args.part} but of ${args.elsewhere}.`
        return stop(
          `There is no criterion ${quote(args.key, 'en')} in ${args.part}${nearestOrAll(finding, 'en', 'its criteria are')}`,
        )
      },
    },
    help: {
      da: (finding) => (finding.args.elsewhere ? `Flyt linjen til ${finding.args.elsewhere}.` : rename('da')(finding)),
      en: (finding) => (finding.args.elsewhere ? `Move the line to ${finding.args.elsewhere}.` : rename('en')(finding)),
    },
    about: {
      da: 'Hvert kerneelement har sine egne punkter. peerscheme explain og elementets navn viser dem.',
      en: 'Each core element has its own criteria. peerscheme explain and the name of the element shows them.',
    },
  },
  'left-out-by-catalogue': {
    title: { da: 'Et punkt, kataloget udelader', en: 'A criterion the catalogue leaves out' },
    message: {
      da: ({ args }) =>
        `Kataloget ${quote(args.catalogue, 'da')} udelader punktet ${quote(args.key, 'da')}, så svaret tæller ikke med.`,
      en: ({ args }) =>
        `The catalogue ${quote(args.catalogue, 'en')} leaves out the criterion ${quote(args.key, 'en')}, so the answer does not count.`,
    },
    help: {
      da: () => 'Lad linjen stå: uden det katalog tæller den med igen.',
      en: () => 'Let the line stand: without that catalogue it counts again.',
    },
    about: {
      da: 'Et eget katalog kan udelade punkter, der ikke passer til dets område. Et svar på sådan et punkt bliver i filen.',
      en: 'An own catalogue can leave out criteria that do not fit its field. An answer to such a criterion stays in the file.',
    },
  },
  'unknown-pair': {
    title: { da: 'Et ukendt modsætningspar', en: 'An unknown pair' },
    message: {
      da: (finding) =>
        stop(
          `Der er intet modsætningspar ${quote(finding.args.key, 'da')}${nearestOrAll(finding, 'da', 'parrene er')}`,
        ),
      en: (finding) =>
        stop(`There is no pair ${quote(finding.args.key, 'en')}${nearestOrAll(finding, 'en', 'the pairs are')}`),
    },
    help: {
      da: ({ suggestion }) =>
        `${suggestion ? `Skriv ${suggestion}. ` : ''}Jeres egne par står i en liste under custom, med id og labels.`,
      en: ({ suggestion }) =>
        `${suggestion ? `Write ${suggestion}. ` : ''}Pairs of your own stand in a list under custom, with id and labels.`,
    },
    about: {
      da: 'Skemaet har 15 modsætningspar. Jeres egne par kan stå under custom.',
      en: 'The grid has 15 pairs. Pairs of your own can stand under custom.',
    },
  },
  'unknown-purpose': {
    title: { da: 'En ukendt overvejelse', en: 'An unknown consideration' },
    message: {
      da: (finding) =>
        stop(
          `Der er ingen grundlæggende overvejelse ${quote(finding.args.key, 'da')}${nearestOrAll(finding, 'da', 'de er')}`,
        ),
      en: (finding) =>
        stop(
          `There is no basic consideration ${quote(finding.args.key, 'en')}${nearestOrAll(finding, 'en', 'they are')}`,
        ),
    },
    help: { da: rename('da'), en: rename('en') },
    about: {
      da: 'Under purpose står de grundlæggende overvejelser, som kommer før alt andet.',
      en: 'Under purpose stand the basic considerations that come before anything else.',
    },
  },
  'unknown-source': {
    title: { da: 'En ukendt kilde', en: 'An unknown source' },
    message: {
      da: (finding) =>
        stop(`Kataloget har ingen kilde ${quote(finding.found, 'da')}${nearestOrAll(finding, 'da', 'kilderne er')}`),
      en: (finding) =>
        stop(
          `The catalogue has no source ${quote(finding.found, 'en')}${nearestOrAll(finding, 'en', 'the sources are')}`,
        ),
    },
    help: {
      da: () => 'source er kun til katalogets egne kilder. Jeres egne papirer er document eller link.',
      en: () => 'source is only for the sources of the catalogue. Papers of your own are document or link.',
    },
    about: {
      da: 'En kilde i dokumentation er en af dem, som kataloget bygger på. Alt andet er document, link, interview eller visit.',
      en: 'A source in evidence is one of those that the catalogue rests on. Everything else is document, link, interview or visit.',
    },
  },
  'unknown-exception': {
    title: { da: 'Et fravalg af en ukendt regel', en: 'An exception from an unknown rule' },
    message: {
      da: (finding) =>
        stop(`Der er ingen regel ${quote(finding.found, 'da')} at gøre en undtagelse fra${meant(finding, 'da')}`),
      en: (finding) =>
        stop(`There is no rule ${quote(finding.found, 'en')} to make an exception from${meant(finding, 'en')}`),
    },
    help: {
      da: () => 'Skriv reglens navn, som det står i fundet, eller slet undtagelsen, hvis reglen ikke findes længere.',
      en: () =>
        'Write the name of the rule as it stands in the finding, or delete the exception if the rule is no more.',
    },
    about: {
      da: 'Et bevidst fravalg nævner reglen ved navn. Findes reglen ikke, virker fravalget ikke.',
      en: 'An exception names its rule. When there is no such rule, the exception has no effect.',
    },
  },
  'impossible-exception': {
    title: { da: 'Et fravalg, der ikke kan lade sig gøre', en: 'An exception that cannot be made' },
    message: {
      da: ({ found }) => `${quote(found, 'da')} kan ikke vælges fra, så fravalget har ingen virkning.`,
      en: ({ found }) => `There can be no exception from ${quote(found, 'en')}, so this one has no effect.`,
    },
    help: {
      da: () => 'Slet fravalget, og ret det, det handler om.',
      en: () => 'Delete the exception, and fix what it is about.',
    },
    about: {
      da: 'Et bevidst fravalg kan gælde et dilemma, en advarsel eller en bemærkning. Fejl skal rettes, for med dem kan filen ikke læses rigtigt.',
      en: 'An exception can be made from a dilemma, a warning or a note. Errors have to be fixed: with them the file cannot be read rightly.',
    },
  },
  'expired-exception': {
    title: { da: 'Et fravalg, der er udløbet', en: 'An exception that has run out' },
    message: {
      da: ({ found, args }) =>
        `Fravalget af ${quote(found, 'da')} gjaldt til og med ${date(String(args.until), 'da')} og virker ikke længere.`,
      en: ({ found, args }) =>
        `The exception from ${quote(found, 'en')} held until ${date(String(args.until), 'en')} and has no effect any longer.`,
    },
    help: {
      da: () => 'Tag det op igen: skriv en ny dato i until, eller slet fravalget.',
      en: () => 'Look at it again: write a new date in until, or delete the exception.',
    },
    about: {
      da: 'Et bevidst fravalg kan have en dato, hvor I vil se på det igen (until). Når den er gået, bliver det, der var valgt fra, sagt igen.',
      en: 'An exception can have a date at which you want to look at it again (until). When it has passed, what was left out is said again.',
    },
  },
  'unused-exception': {
    title: { da: 'Et fravalg, der ikke bruges', en: 'An exception that is not used' },
    message: {
      da: ({ found }) =>
        `Fravalget af ${quote(found, 'da')} bruges ikke: ordningen giver ikke anledning til det, som den er nu.`,
      en: ({ found }) =>
        `The exception from ${quote(found, 'en')} is not used: the scheme gives no cause for it as it is now.`,
    },
    help: {
      da: () => 'Slet fravalget, hvis det ikke længere er nødvendigt.',
      en: () => 'Delete the exception if it is no longer needed.',
    },
    about: {
      da: 'Et bevidst fravalg, som intet fund passer på, er oftest blevet tilbage, efter at ordningen har ændret sig.',
      en: 'An exception that no finding answers to has most often stayed behind after the scheme changed.',
    },
  },
  'unusable-catalogue': {
    title: { da: 'Et katalog, der ikke kan bruges', en: 'A catalogue that cannot be used' },
    message: {
      da: ({ args, found }) =>
        args.kind === 'outside'
          ? `Kataloget ${quote(found, 'da')} ligger uden for ordningens mappe.`
          : args.kind === 'invalid'
            ? `Der er fejl i kataloget ${quote(found, 'da')} (${args.where}), så ordningen kan ikke vurderes efter det.`
            : `Der er intet katalog ${quote(found, 'da')}, set fra ordningens mappe.`,
      en: ({ args, found }) =>
        args.kind === 'outside'
          ? `The catalogue ${quote(found, 'en')} lies outside the folder of the scheme.`
          : args.kind === 'invalid'
            ? `There are errors in the catalogue ${quote(found, 'en')} (${args.where}), so the scheme cannot be judged by it.`
            : `There is no catalogue ${quote(found, 'en')}, seen from the folder of the scheme.`,
    },
    help: {
      da: ({ args }) =>
        args.kind === 'invalid'
          ? `Se fejlene: peerscheme lint ${args.file}`
          : 'Læg kataloget i samme mappe, og ret stien.',
      en: ({ args }) =>
        args.kind === 'invalid'
          ? `See the errors: peerscheme lint ${args.file}`
          : 'Put the catalogue into the same folder, and fix the path.',
    },
    about: {
      da: 'En ordning kan nævne et katalog med egne punkter, par og regler. Det skal ligge i ordningens mappe og være uden fejl.',
      en: 'A scheme can name a catalogue with criteria, pairs and rules of its own. It must lie in the folder of the scheme and be free of errors.',
    },
  },
  'custom-id-taken': {
    title: { da: 'Et id, der er i brug', en: 'An id that is taken' },
    message: {
      da: ({ args }) =>
        args.builtIn
          ? `${quote(args.id, 'da')} er et af skemaets egne par; jeres eget par skal hedde noget andet.`
          : `To af jeres egne par hedder ${quote(args.id, 'da')}; hvert par skal have sit eget id.`,
      en: ({ args }) =>
        args.builtIn
          ? `${quote(args.id, 'en')} is one of the built-in pairs; a pair of your own needs another id.`
          : `Two of your own pairs are called ${quote(args.id, 'en')}; each needs an id of its own.`,
    },
    help: {
      da: () => 'Vælg et andet id. Hører svaret til skemaets eget par, så flyt det derhen.',
      en: () => 'Choose another id. If the answer belongs to the built-in pair, move it there.',
    },
    about: {
      da: 'Jeres egne par har deres egne id’er, så ingen tager dem for skemaets.',
      en: 'Pairs of your own have ids of their own, so that nobody takes them for the built-in ones.',
    },
  },
}
