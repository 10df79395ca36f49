/** Words for the ids of a catalogue of one's own. */
import { type FindingWords, meant, quote, stop } from '../../findings/words/sentences.ts'
import { kindOf, nearestOrAll, write } from './sentences.ts'

export const ID_WORDS: Record<
  | 'id-taken'
  | 'unknown-part'
  | 'unknown-condition'
  | 'unknown-citation'
  | 'unknown-section'
  | 'unknown-entry'
  | 'gate-stays'
  | 'still-read'
  | 'rule-left-out',
  FindingWords
> = {
  'id-taken': {
    title: { da: 'Et id, der er taget', en: 'An id that is taken' },
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
    title: { da: 'Egne punkter til noget, der ikke findes', en: 'Own criteria for what is not there' },
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
    title: { da: 'En betingelse, der ikke findes', en: 'A condition that is not there' },
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
    title: { da: 'En henvisning uden kilde', en: 'A citation without a source' },
    message: {
      da: (finding) => stop(`Der er ingen kilde ${quote(finding.found, 'da')}${nearestOrAll(finding, 'da')}`),
      en: (finding) => stop(`There is no source ${quote(finding.found, 'en')}${nearestOrAll(finding, 'en')}`),
    },
    help: {
      da: (finding) =>
        write.da(finding, 'Beskriv kilden under sources, eller slet linjen: så står det som jeres eget råd.'),
      en: (finding) =>
        write.en(
          finding,
          'Describe the source under sources, or delete the line: then it is shown as your own advice.',
        ),
    },
    about: {
      da: 'En kilde er en af de indbyggede eller en af jeres egne under sources. Det, der ingen kilde har, står som jeres eget råd.',
      en: 'A source is a built-in one or one of your own under sources. What has none is shown as your own advice.',
    },
  },
  'unknown-section': {
    title: { da: 'Et afsnit, kilden ikke har', en: 'A section that the source does not have' },
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
    title: { da: 'Et id, der ikke er indbygget', en: 'An id that is not built in' },
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
    title: { da: 'Et punkt, der ikke kan lades ude', en: 'A criterion that cannot be left out' },
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
  'still-read': {
    title: { da: 'Et punkt, som andre afhænger af', en: 'A criterion that others depend on' },
    message: {
      da: ({ found }) => `Andre punkter spørger efter ${quote(found, 'da')}, så det kan ikke lades ude.`,
      en: ({ found }) => `Other criteria depend on ${quote(found, 'en')}, so it cannot be left out.`,
    },
    help: {
      da: () => 'Slet linjen, eller lad også dem ude.',
      en: () => 'Delete the line, or leave those out as well.',
    },
    about: {
      da: 'Et punkt kan afhænge af, hvordan et andet er besvaret. Så skal det andet kunne besvares.',
      en: 'A criterion can depend on how another is answered. Then the other must be there to be answered.',
    },
  },
  'rule-left-out': {
    title: { da: 'Regler, der falder væk', en: 'Rules that go as well' },
    message: {
      da: ({ found, args }) =>
        `Når ${quote(found, 'da')} lades ude, kan disse regler ikke længere siges: ${args.rules}.`,
      en: ({ found, args }) =>
        `With ${quote(found, 'en')} left out, these rules can no longer be judged: ${args.rules}.`,
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
