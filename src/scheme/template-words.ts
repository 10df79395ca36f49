/** The words of the blank scheme file that the catalogue does not have. */
import type { Text } from '../language/types.ts'

export const TEMPLATE_WORDS = {
  intro: {
    da: 'En peer-to-peer-ordning. Skriv jeres svar efter kolonet. Et felt uden noget efter kolonet er ikke besvaret endnu, og det er helt i orden: svar på det, I kan, og kom tilbage til resten. Linjer, der begynder med #, er kun til at læse. En tekst med kolon, komma eller # i sig skal stå i "citationstegn".',
    en: 'A peer-support scheme. Write your answers after the colons. A key with nothing after the colon is not answered yet, and that is quite all right: answer what you can, and come back to the rest. Lines that begin with # are only there to be read. A text with a colon, a comma or # in it needs "quotes" around it.',
  },
  check: {
    da: 'Se, om filen er rigtig: peerscheme lint FIL. Se, hvor langt I er: peerscheme audit FIL.',
    en: 'See whether the file is right: peerscheme lint FILE. See how far you are: peerscheme audit FILE.',
  },
  version: { da: 'Formatets version. Lad den stå.', en: 'The version of the format. Leave it.' },
  name: { da: 'Hvad hedder ordningen?', en: 'What is the scheme called?' },
  ourScheme: { da: 'Vores ordning', en: 'Our scheme' },
  organisation: { da: 'Hvem står bag?', en: 'Who runs it?' },
  language: { da: 'Hvilket sprog er teksterne i filen på?', en: 'Which language are the texts of this file in?' },
  danish: { da: 'dansk', en: 'Danish' },
  english: { da: 'engelsk', en: 'English' },
  about: { da: 'Hvad er ordningen, fortalt i et par sætninger?', en: 'What is the scheme, told in a few sentences?' },
  assessed: {
    da: 'Hvornår er filen udfyldt, og af hvem? Skriv roller, ikke navne. basis: self (jeres egen vurdering), interview (samtaler), documents (dokumenter) eller visit (besøg).',
    en: 'When was the file filled in, and by whom? Write roles, not names. basis: self (your own view), interview, documents or visit.',
  },
  by: { da: '[{role: projektleder, basis: self}]', en: '[{role: project leader, basis: self}]' },
  profile: { da: 'Fakta om ordningen', en: 'Facts about the scheme' },
  several: {
    da: 'Skriv det som en liste: [det ene, det andet]. Ingen af dem: []',
    en: 'Write it as a list: [one, another]. None of them: []',
  },
  number: { da: 'Et tal', en: 'A number' },
  yesNo: { da: 'true (ja) eller false (nej)', en: 'true (yes) or false (no)' },
  date: {
    da: 'en dag (2027-12-31), en måned (2027-12) eller et år (2027)',
    en: 'a day (2027-12-31), a month (2027-12) or a year (2027)',
  },
  purpose: {
    da: 'De grundlæggende overvejelser. Skriv svaret som tekst, eller {text: …, status: in_doubt}. status: settled (afklaret), in_doubt (i tvivl) eller no (nej).',
    en: 'The basic considerations. Write the answer as text, or {text: …, status: in_doubt}. status: settled, in_doubt or no.',
  },
  elements: {
    da: 'De ni kerneelementer. Svar med in_place (på plads), partly (delvist), planned (planlagt), missing (ikke på plads) eller not_applicable (ikke relevant; kun med en note). Er der mere at sige, så skriv i stedet:',
    en: 'The nine core elements. Answer with in_place, partly, planned, missing or not_applicable (only with a note). If there is more to say, write instead:',
  },
  asked: { da: 'Spørges, når', en: 'Asked when' },
  and: { da: 'og', en: 'and' },
  lens: { da: 'Svar som ved kerneelementerne.', en: 'Answer as for the core elements.' },
  grid: {
    da: 'Skemaet med modsætningspar. Svar med closed (lukket), between (midt imellem), open (åbent) eller skip (spring over). Vil I et andet sted hen, så skriv: {position: closed, target: open, note: …}. Ingen af siderne er bedre end den anden.',
    en: 'The grid of pairs. Answer with closed, between, open or skip. If you want to move, write: {position: closed, target: open, note: …}. Neither side is better than the other.',
  },
  custom: { da: 'Jeres egne par:', en: 'Pairs of your own:' },
  customPair: {
    da: '{id: payment, labels: {closed: Kun for medlemmer, open: Gratis for alle}, position: open}',
    en: '{id: payment, labels: {closed: Members only, open: Free for all}, position: open}',
  },
  texts: {
    da: 'Tekster, hvis ordvalg skal ses igennem. Stien går ud fra denne fils mappe. audience: external (udadtil) eller internal (indadtil).',
    en: 'Texts whose wording is to be checked. The path starts in the folder of this file. audience: external or internal.',
  },
  exceptions: {
    da: 'Bevidste fravalg: det, I har valgt at leve med, og hvorfor.',
    en: 'Exceptions: what you have decided to live with, and why.',
  },
  exception: {
    da: '{rule: regel-fra-lint, reason: Hvorfor I har valgt det, until: 2027-06}',
    en: '{rule: rule-from-lint, reason: Why you have chosen so, until: 2027-06}',
  },
  lessons: { da: 'Hvad har I lært undervejs?', en: 'What have you learnt along the way?' },
  lesson: { da: '{text: "Det, I ville gøre anderledes"}', en: '{text: What you would do differently}' },
} satisfies Record<string, Text>
