/** What an editor says of the keys and choices of a scheme file; those of facts and answers are in the catalogue. */
import type { Text } from '../language/types.ts'

export interface KeyWords {
  title: Text
  about: Text
}

const words = (da: [title: string, about: string], en: [title: string, about: string]): KeyWords => ({
  title: { da: da[0], en: en[0] },
  about: { da: da[1], en: en[1] },
})

export const SCHEMA_TITLE = words(
  ['Peer-to-peer-ordning', 'En ordning: hvad den er, hvor langt den er, og hvad den har valgt.'],
  ['Peer-support scheme', 'One peer-support scheme: what it is, how far it has come, and what it has chosen.'],
)

/** By the path of a key, or by the key alone where it means the same everywhere. */
export const KEYS: Record<string, KeyWords> = {
  peerscheme: words(['Format', 'Formatets version. Lad den stå.'], ['Format', 'The version of this format. Leave it.']),
  name: words(['Navn', 'Hvad ordningen hedder.'], ['Name', 'What the scheme is called.']),
  organisation: words(['Organisation', 'Hvem der står bag.'], ['Organisation', 'Who runs it.']),
  language: words(
    ['Sprog', 'Hvilket sprog teksterne i filen er på.'],
    ['Language', 'The language of the texts in this file.'],
  ),
  about: words(
    ['Om ordningen', 'Hvad ordningen er, fortalt i et par sætninger.'],
    ['About', 'What the scheme is, in a few sentences.'],
  ),
  reference: words(
    [
      'Eksempel fra en kilde',
      'Om ordningen kun kendes fra en offentliggjort kilde: så vises den, men bedømmes aldrig.',
    ],
    ['Reference case', 'Whether the scheme is known only through a published source: then it is shown, never graded.'],
  ),
  rater: words(
    ['Hvis øjne', 'Hvis syn filen viser, når flere ser på den samme ordning: en rolle, ikke et navn.'],
    ['Rater', 'Whose view this file is, where several assess the same scheme: a role, not a name.'],
  ),
  catalogue: words(
    ['Eget katalog', 'Stien til jeres eget katalog, set fra denne fils mappe og inden for den.'],
    ['Catalogue', 'The path of a catalogue of your own, seen from the folder of this file and within it.'],
  ),
  assessed: words(
    ['Udfyldt', 'Hvornår filen er udfyldt, og af hvem.'],
    ['Assessed', 'When and by whom the scheme was assessed.'],
  ),
  'assessed.on': words(
    ['Hvornår', 'Hvornår filen er udfyldt: en dag (2026-11-21), en måned (2026-11) eller et år (2026).'],
    ['On', 'When the scheme was assessed: a day (2026-11-21), a month (2026-11) or a year (2026).'],
  ),
  'assessed.by': words(
    ['Af hvem', 'Hvem der har udfyldt den: roller, ikke navne.'],
    ['By', 'Who assessed it: roles, not names.'],
  ),
  'assessed.by.role': words(
    ['Rolle', 'Rollen hos den, der har udfyldt filen, fx projektleder. Ikke navnet.'],
    ['Role', 'The role of the one who assessed, such as project leader. Not the name.'],
  ),
  'assessed.by.basis': words(['Grundlag', 'Hvad vurderingen bygger på.'], ['Basis', 'What it rests on.']),
  profile: words(
    ['Fakta', 'Fakta om ordningen. Det, I ikke ved, lader I bare stå tomt.'],
    ['Profile', 'Facts about the scheme. Leave out what you do not know.'],
  ),
  purpose: words(
    ['Grundlæggende overvejelser', 'Det, der kommer før alt andet: en tekst, eller {text, status}.'],
    ['Purpose', 'The considerations before anything else: a text, or {text, status}.'],
  ),
  elements: words(
    ['Kerneelementer', 'De ni kerneelementer, hvert med sine punkter: en status, eller {status, note, …}.'],
    ['Elements', 'The nine core elements, each with its criteria: a status, or {status, note, …}.'],
  ),
  safeguarding: words(
    ['Tryghed og sikkerhed', 'Det, der passer på folk.'],
    ['Safeguarding', 'What keeps people safe.'],
  ),
  principles: words(
    ['Er det stadig peer-støtte?', 'Det, der gør det til peer-støtte.'],
    ['Principles', 'Whether it is still peer support.'],
  ),
  lenses: words(
    ['Egne sideblik', 'Sideblik fra jeres eget katalog, hvert med sine punkter.'],
    ['Own lenses', 'Lenses of a catalogue of your own, each with its criteria.'],
  ),
  grid: words(
    ['Skema', 'Hvor ordningen står mellem lukket og åbent, par for par.'],
    ['Grid', 'Where the scheme stands between closed and open, pair by pair.'],
  ),
  'grid.custom': words(['Egne par', 'Jeres egne modsætningspar.'], ['Own pairs', 'Pairs of your own.']),
  texts: words(
    ['Tekster', 'Tekster, hvis ordvalg skal ses igennem. En tom liste: ingen.'],
    ['Texts', 'Texts whose wording is to be checked. An empty list: none.'],
  ),
  'texts.path': words(
    ['Sti', 'Hvor teksten ligger, set fra denne fils mappe og inden for den, fx folder.md.'],
    ['Path', 'Where the text lies, seen from the folder of this file and within it, such as folder.md.'],
  ),
  'texts.audience': words(['Læsere', 'Hvem der læser den.'], ['Audience', 'Who reads it.']),
  exceptions: words(
    ['Bevidste fravalg', 'Det, I har valgt at leve med, og hvorfor.'],
    ['Exceptions', 'Findings you have decided to live with, and why.'],
  ),
  'exceptions.rule': words(
    ['Regel', 'Reglens id, som det står ved bemærkningen.'],
    ['Rule', 'The id of the rule, as the finding names it.'],
  ),
  'exceptions.reason': words(['Begrundelse', 'Hvorfor I lever med det.'], ['Reason', 'Why you live with it.']),
  'exceptions.until': words(
    ['Indtil', 'Hvornår I ser på det igen: en dag, en måned eller et år.'],
    ['Until', 'When to look at it again: a day, a month or a year.'],
  ),
  lessons: words(['Det, I har lært', 'Hvad I har lært undervejs.'], ['Lessons', 'What was learnt along the way.']),
  'lessons.text': words(['Det lærte I', 'Hvad I har lært.'], ['Lesson', 'What was learnt.']),
  da: words(['Dansk', 'Teksten på dansk.'], ['Danish', 'The text in Danish.']),
  en: words(['Engelsk', 'Teksten på engelsk.'], ['English', 'The text in English.']),
  note: words(['Note', 'Hvad andre bør vide om svaret.'], ['Note', 'What others should know about the answer.']),
  evidence: words(
    ['Dokumentation', 'Det, der viser, at det er sådan. En tom liste: ingenting.'],
    ['Evidence', 'What shows that it is so. An empty list: nothing.'],
  ),
  'evidence.document': words(
    ['Dokument', 'Et dokument: dets sti eller titel. Det bliver aldrig åbnet.'],
    ['Document', 'A document: its path or title. It is never opened.'],
  ),
  'evidence.link': words(
    ['Link', 'En adresse på nettet. Den bliver aldrig åbnet.'],
    ['Link', 'An address on the web. It is never opened.'],
  ),
  'evidence.interview': words(
    ['Samtale', 'Hvilken rolle I har talt med, fx frivilligkoordinator. Ikke navnet.'],
    ['Interview', 'With which role you have talked, such as volunteer coordinator. Not the name.'],
  ),
  'evidence.visit': words(['Besøg', 'Hvad I har set, og hvor.'], ['Visit', 'What you have seen, and where.']),
  'evidence.source': words(
    ['Kilde', 'En af katalogets kilder, som eksemplerne henviser til dem.'],
    ['Source', 'A source of the catalogue, as the reference cases cite.'],
  ),
  'evidence.on': words(
    ['Hvornår', 'En dag (2026-06-14), en måned (2026-06) eller et år (2026).'],
    ['On', 'When: a day (2026-06-14), a month (2026-06) or a year (2026).'],
  ),
  'evidence.page': words(['Side', 'Siden i dokumentet eller kilden.'], ['Page', 'The page in the document or source.']),
  'evidence.section': words(
    ['Afsnit', 'Kapitlet eller afsnittet som tekst: "4.7".'],
    ['Section', 'The chapter or section, as text: "4.7".'],
  ),
  'criterion.status': words(
    ['Status', 'Hvor langt I er med det. not_applicable kræver en note.'],
    ['Status', 'Where you are with it; not_applicable only with a note.'],
  ),
  owner: words(
    ['Ansvarlig', 'Hvem der tager sig af det: en rolle, ikke et navn.'],
    ['Owner', 'Who sees to it: a role, not a name.'],
  ),
  due: words(
    ['Frist', 'Hvornår det skal være på plads: en dag, eller den sidste dag i en måned eller et år.'],
    ['Due', 'When it is to be in place: a day, or the last day of a month or year.'],
  ),
  position: words(
    ['Hvor I står', 'Hvor ordningen står mellem de to sider.'],
    ['Position', 'Where the scheme stands between the two sides.'],
  ),
  target: words(
    ['Hvor I vil hen', 'Hvad I gerne vil have det til at blive.'],
    ['Target', 'What you want it to become.'],
  ),
  'pair.closed': words(
    ['Lukket', 'Tallet i denne kolonne på papirskemaet: 1, 0,5 eller 0.'],
    ['Closed', 'The number in this column of the paper form: 1, 0.5 or 0.'],
  ),
  'pair.open': words(
    ['Åbent', 'Tallet i denne kolonne på papirskemaet: 1, 0,5 eller 0.'],
    ['Open', 'The number in this column of the paper form: 1, 0.5 or 0.'],
  ),
  'customPair.id': words(
    ['Id', 'Et navn, I selv finder på: små bogstaver, tal og _, og ikke et, der er brugt.'],
    ['Id', 'An id of your own: small letters, digits and _; none that a built-in pair has.'],
  ),
  'customPair.labels': words(['Sider', 'Hvad de to sider hedder.'], ['Labels', 'What the two sides are called.']),
  'customPair.labels.closed': words(['Den lukkede side', 'Hvad den hedder.'], ['Closed side', 'What it is called.']),
  'customPair.labels.open': words(['Den åbne side', 'Hvad den hedder.'], ['Open side', 'What it is called.']),
  'purpose.text': words(['Svar', 'Svaret med jeres egne ord.'], ['Answer', 'The answer in your own words.']),
  'purpose.status': words(
    ['Status', 'Om det er afklaret. En tekst alene betyder, at det er.'],
    ['Status', 'Whether it is settled. A text alone is.'],
  ),
}

const STATUSES: Record<string, Text> = {
  in_place: { da: 'På plads: sådan er det.', en: 'In place: that is how it is.' },
  partly: { da: 'Delvist: noget af det er på plads.', en: 'Partly: some of it is in place.' },
  planned: { da: 'Planlagt: det er besluttet, men ikke gjort endnu.', en: 'Planned: decided, but not done yet.' },
  missing: { da: 'Ikke på plads.', en: 'Not in place.' },
  not_applicable: { da: 'Ikke relevant her. Skriv hvorfor i en note.', en: 'Not applicable here. Say why in a note.' },
}
const POSITIONS: Record<string, Text> = {
  closed: { da: 'Lukket', en: 'Closed' },
  between: { da: 'Midt imellem', en: 'Between the two' },
  open: { da: 'Åbent', en: 'Open' },
  skip: { da: 'Spring over: parret gælder ikke jer.', en: 'Skip: the pair does not apply to you.' },
}
const SHARE: Record<string, Text> = {
  0: { da: 'Ingenting til denne side', en: 'Nothing to this side' },
  1: { da: 'Helt til denne side', en: 'All to this side' },
  0.5: { da: 'En halv til hver side', en: 'A half to each side' },
  '½': { da: 'En halv til hver side', en: 'A half to each side' },
  '0,5': { da: 'En halv til hver side', en: 'A half to each side' },
}

/** What the values of a key mean, by its path or by the key alone. */
export const CHOICES: Record<string, Record<string, Text>> = {
  peerscheme: { 1: { da: 'Den version, der findes', en: 'The version there is' } },
  language: { da: { da: 'Dansk', en: 'Danish' }, en: { da: 'Engelsk', en: 'English' } },
  reference: {
    true: { da: 'Ja, kendt fra en kilde: vises, bedømmes ikke', en: 'Yes, known from a source: shown, not graded' },
    false: { da: 'Nej, vores egen ordning', en: 'No, a scheme of your own' },
  },
  'texts.audience': {
    external: { da: 'Folk udefra', en: 'People outside' },
    internal: { da: 'Jeres egne', en: 'Your own people' },
  },
  'assessed.by.basis': {
    self: { da: 'Jeres egen vurdering', en: 'Your own view' },
    interview: { da: 'Samtaler', en: 'Interviews' },
    documents: { da: 'Dokumenter', en: 'Documents' },
    visit: { da: 'Besøg', en: 'A visit' },
  },
  criterion: STATUSES,
  'criterion.status': STATUSES,
  pair: POSITIONS,
  position: POSITIONS,
  target: POSITIONS,
  'pair.closed': SHARE,
  'pair.open': SHARE,
  'purpose.status': {
    settled: { da: 'Afklaret', en: 'Settled' },
    in_doubt: { da: 'I tvivl', en: 'In doubt' },
    no: { da: 'Nej', en: 'No' },
  },
}

export const YES_NO: Record<string, Text> = { true: { da: 'Ja', en: 'Yes' }, false: { da: 'Nej', en: 'No' } }
export const NOT_ANSWERED: Text = { da: 'Ikke besvaret endnu', en: 'Not answered yet' }
export const IN_PLACE: Text = { da: 'På plads', en: 'In place' }
export const PARTLY: Text = { da: 'Delvist', en: 'Partly' }

/** What is to be written where an editor leaves an empty place. */
export const PLACE = {
  text: { da: 'jeres egne ord', en: 'your own words' },
  number: { da: 'et helt tal', en: 'a whole number' },
  date: { da: '2027-12-31, 2027-12 eller 2027', en: '2027-12-31, 2027-12 or 2027' },
  evidence: { da: 'en liste: - document: …', en: 'a list: - document: …' },
} satisfies Record<string, Text>
