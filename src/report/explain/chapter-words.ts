import type { Language, Text } from '../../language/types.ts'
import type { Kind } from './entries.ts'

/** What somebody who opens the handbook should know first. */
export const PREFACE: Record<Language, string[]> = {
  da: [
    'Alt, hvad peerscheme ved: spørgsmålene, valgene, erfaringerne og de kilder, de bygger på.',
    'Det meste bygger på to kilder. Den ene er VIVEs inspirationshæfte fra 2019 med erfaringer fra ti frivillige projekter for mennesker i udsatte livssituationer. Når der står ”de ti projekter”, er det dem. Den anden er Høreforeningens vejledning til peer-to-peer-ordninger i foreninger. Ved hvert opslag står, hvor i kilden man finder det. Ordene er vores egne.',
  ],
  en: [
    'Everything peerscheme knows: the questions, the choices, the experience, and the sources they rest on.',
    'Most of it rests on two sources. One is a booklet from 2019 by VIVE, a Danish research centre, with the experience of ten voluntary projects for people in vulnerable life situations. They are what “the ten projects” means here. The other is the guide to peer support in associations by Høreforeningen, the Danish hearing association. Each entry says where in the source it is found. The words are our own.',
  ],
}

/** What opens each chapter of the handbook. */
export const CHAPTERS: Record<Exclude<Kind, 'criterion'>, Text> = {
  purpose: {
    da: 'Spørgsmål, der kommer før alt andet. Nogle af dem tages op igen, hver gang I ser på ordningen.',
    en: 'Questions that come before anything else. Some of them are taken up again every time you look at the scheme.',
  },
  element: {
    da: 'Det, VIVE råder til at tænke igennem. Under hvert element står punkterne: et spørgsmål, hvad man kan se, når det er på plads eller delvist, hvorfor det betyder noget, og et første skridt. Afgørende, vigtigt og nyttigt siger, hvor meget et punkt vejer, og stadiet, hvornår det ventes.',
    en: 'What VIVE advises thinking through. Under each element stand its criteria: a question, what can be seen when it is in place or partly so, why it matters, and a first step. Essential, important and supportive tell how much a criterion weighs, and the stage when it is expected.',
  },
  lens: {
    da: 'To spørgsmål ved siden af kerneelementerne: Passer I på hinanden, og er det stadig peer-støtte? De har deres egen score.',
    en: 'Two questions beside the core elements: Do you look after one another, and is it still peer support? They have scores of their own.',
  },
  pair: {
    da: 'Valg om, hvordan ordningen er skruet sammen. Lukket er det mest styrede, åbent det mest frie. Den ene side er ikke bedre end den anden, og valgene tæller ikke med i scoren. Som på Høreforeningens skema giver en valgt side 1, midt imellem giver ½ til hver, og nederst tæller man sammen.',
    en: 'Choices about how the scheme is put together. Closed is the more controlled, open the freer. Neither side is better than the other, and the choices do not count in the score. As on the form of Høreforeningen, a chosen side counts 1, in between gives ½ to each, and at the bottom you add up.',
  },
  rule: {
    da: 'Steder, hvor valg og svar kan trække hver sin vej. Hvert dilemma siger, hvad der støder sammen, hvorfor det betyder noget, og to veje videre. Hvor der står [antal], [dato] eller [jeres svar], sætter en rapport det ind, I har svaret.',
    en: 'Places where choices and answers can pull in different directions. Each dilemma says what collides, why it matters, and two ways on. Where it says [number], [date] or [your answer], a report puts in what you have answered.',
  },
  type: {
    da: 'De fire måder at være sammen på, som VIVE beskriver. Hver har sine styrker og svagheder.',
    en: 'The four ways of being together that VIVE describes. Each has its strengths and weaknesses.',
  },
  combination: {
    da: 'Hvor én type er svag, kan en anden hjælpe. Disse fire blev brugt i de ti projekter.',
    en: 'Where one type is weak, another can help. These four were used in the ten projects.',
  },
  partnership: {
    da: 'De fire måder, de ti projekter arbejdede sammen med kommunen på, og vejen uden en partner.',
    en: 'The four ways in which the ten projects worked with the municipality, and the way without a partner.',
  },
  reason: {
    da: 'De otte grunde, som kommuner og foreninger gav til, at kommunen blev passiv, og de punkter, der kan forebygge det.',
    en: 'The eight reasons that municipalities and associations gave for the municipality becoming passive, and the criteria that can prevent it.',
  },
  outcome: {
    da: 'Det, mennesker i de ti projekter fik ud af det, og det, der gik skævt.',
    en: 'What people in the ten projects got out of it, and what went wrong.',
  },
  channel: {
    da: 'Måder at fortælle om ordningen på, og hvad projekterne og Høreforeningen erfarede med dem.',
    en: 'Ways of telling people about the scheme, and what the projects and Høreforeningen learned about them.',
  },
  word: {
    da: 'Ord i tekster til dem, ordningen er for, som kan stemple eller forvirre, og det, man kan skrive i stedet.',
    en: 'Words in texts to the people a scheme is for that can label or confuse, and what to write instead.',
  },
  case: {
    da: 'Høreforeningens ordning og de ti projekter, så vidt kilderne fortæller om dem. Ingen af dem får karakterer.',
    en: 'The scheme of Høreforeningen and the ten projects, as far as the sources describe them. None of them is graded.',
  },
  fact: {
    da: 'Det, en fil kan fortælle om ordningen. Nogle af svarene afgør, hvilke punkter der gælder for jer.',
    en: 'What a file can say about the scheme. Some of the answers decide which criteria apply to you.',
  },
  condition: {
    da: 'Nogle punkter gælder kun for nogle ordninger. Her står, hvornår de bliver spurgt.',
    en: 'Some criteria apply to some schemes only. Here it says when they are asked.',
  },
  reader_rule: {
    da: 'Det, programmet kan sige om selve filen.',
    en: 'What the program can say about the file itself.',
  },
  source: {
    da: 'Det, håndbogen bygger på, og hvor meget af det vi har læst.',
    en: 'What the handbook rests on, and how much of it we have read.',
  },
}
