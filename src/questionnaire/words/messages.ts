/** What is said after a key: what was saved, why an answer was not taken, what is wrong with the file. */

import { choices, quote } from '../../findings/words/sentences.ts'
import { count } from '../../language/format.ts'
import { shown } from '../../language/plain-text.ts'
import type { Language } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'
import type { Refusal } from '../plan/event.ts'

export const MESSAGE = {
  saved: {
    da: (title: string, answer: string) => `Gemt: ${title}: ${answer}`,
    en: (title: string, answer: string) => `Saved: ${title}: ${answer}`,
  },
  savedDetail: {
    da: (detail: string, title: string) => `Gemt: ${detail} til ${title}`,
    en: (detail: string, title: string) => `Saved: ${detail} for ${title}`,
  },
  removedDetail: {
    da: (detail: string, title: string) => `Fjernet: ${detail} fra ${title}`,
    en: (detail: string, title: string) => `Taken away: ${detail} from ${title}`,
  },
  cleared: {
    da: (title: string) => `Svaret er fjernet: ${title}`,
    en: (title: string) => `The answer is taken away: ${title}`,
  },
  ownPair: { da: 'Gemt: jeres eget par', en: 'Saved: your own pair' },
  promise: {
    da: 'Tryk t for at skrive ansvarlig og frist på',
    en: 'Press b to add an owner and a due date',
  },
  more: {
    da: (n: number) => `${count(n, 'spørgsmål mere gælder', 'spørgsmål mere gælder')} for jer`,
    en: (n: number) => `${count(n, 'more question applies', 'more questions apply')} to you`,
  },
  fewer: {
    da: (n: number) => `${count(n, 'spørgsmål gælder', 'spørgsmål gælder')} ikke for jer`,
    en: (n: number) => `${count(n, 'question does', 'questions do')} not apply to you`,
  },
  undone: { da: (title: string) => `Fortrudt: ${title}`, en: (title: string) => `Undone: ${title}` },
  resumed: {
    da: (place: string, answered: number, of: number) =>
      `Velkommen tilbage. I har besvaret ${answered} af ${of} spørgsmål og er nået til ${place}.`,
    en: (place: string, answered: number, of: number) =>
      `Welcome back. You have answered ${answered} of ${of} questions and have come to ${place}.`,
  },
  begun: {
    da: (file: string) => `Alt gemmes med det samme i ${file}`,
    en: (file: string) => `Everything is saved at once in ${file}`,
  },
  chooseFirst: {
    da: (keys: string) => `Vælg et svar med ${keys}, eller tryk s for at springe over.`,
    en: (keys: string) => `Choose an answer with ${keys}, or press s to skip.`,
  },
  tickFirst: {
    da: 'Sæt kryds ved mindst én, tryk 0 for ingen af dem, eller s for at springe over.',
    en: 'Tick one at least, press 0 for none of them, or s to skip.',
  },
  writeFirst: {
    da: 'Der er ikke skrevet noget endnu. Tryk Esc og så s for at springe over.',
    en: 'Nothing is written yet. Press Esc and then s to skip.',
  },
  missing: {
    da: (question: string) => `Det her skal der svares på først: ${question}`,
    en: (question: string) => `This is to be answered first: ${question}`,
  },
  notHere: {
    da: 'Den tast bruges ikke her. Se linjerne nederst.',
    en: 'That key is not used here. See the lines at the bottom.',
  },
} satisfies Words

/** What has happened to the file, or to the disk. */
export const FILE_PROBLEM = {
  adopted: {
    da: 'Filen er ændret af en anden imens. Det, der nu står i den, er taget med.',
    en: 'The file was changed by someone else meanwhile. What it says now has been taken in.',
  },
  adoptedAnswer: {
    da: 'Filen er ændret af en anden imens, også her. Se svaret igennem, og svar igen, hvis det skal være et andet.',
    en: 'The file was changed by someone else meanwhile, here too. Look at the answer, and answer again if it should be another.',
  },
  gone: {
    da: (file: string) => `${file} var flyttet eller slettet og er skrevet igen med alle svar.`,
    en: (file: string) => `${file} had been moved or deleted, and was written again with all the answers.`,
  },
  unreadable: {
    da: (line: number, what: string) =>
      `Filen er ændret af en anden og kan ikke bruges nu (linje ${line}: ${what}) Intet er gemt oveni. Ret filen, og svar igen.`,
    en: (line: number, what: string) =>
      `The file was changed by someone else and cannot be used now (line ${line}: ${what}) Nothing was saved on top. Fix the file, and answer again.`,
  },
  cannotRead: {
    da: (code: string) => `Filen kan ikke læses lige nu (${code}). Intet er gemt oveni. Prøv igen om lidt.`,
    en: (code: string) =>
      `The file cannot be read right now (${code}). Nothing was saved on top. Try again in a while.`,
  },
  full: {
    da: 'Disken er fuld, så svaret er ikke gemt endnu. Filen er, som den var. Gør plads, og svar igen.',
    en: 'The disk is full, so the answer is not saved yet. The file is as it was. Make room, and answer again.',
  },
  readOnly: {
    da: (code: string) =>
      `Filen eller mappen er skrivebeskyttet (${code}), så svaret er ikke gemt endnu. Giv lov til at skrive i den, og svar igen.`,
    en: (code: string) =>
      `The file or its folder is read-only (${code}), so the answer is not saved yet. Allow writing in it, and answer again.`,
  },
  cannotWrite: {
    da: (code: string) => `Svaret kunne ikke gemmes (${code}). Filen er, som den var. Prøv at svare igen.`,
    en: (code: string) => `The answer could not be saved (${code}). The file is as it was. Try to answer again.`,
  },
  cannotEdit: {
    da: (path: string) =>
      `Svaret kan ikke sættes ind uden at ændre andet i filen, så intet er gemt. Skriv det selv ind ved ${path}.`,
    en: (path: string) =>
      `The answer cannot be put in without changing other things in the file, so nothing was saved. Write it yourself at ${path}.`,
  },
  wouldBreak: {
    da: (what: string) => `Svaret er ikke gemt, for filen ville ikke passe sammen: ${what}`,
    en: (what: string) => `The answer was not saved, because the file would not fit together: ${what}`,
  },
} satisfies Words

/** Why the plan did not take an answer. */
export const REFUSED: Record<Refusal['code'], Record<Language, (refusal: Refusal) => string>> = {
  wrong_value: {
    da: ({ found, expected, suggestion }) =>
      `${quote(shown(found ?? ''), 'da')} kan ikke bruges her. Vælg ${choices(expected ?? [], 'da')}${suggestion ? ` (mente I ${suggestion}?)` : ''}.`,
    en: ({ found, expected, suggestion }) =>
      `${quote(shown(found ?? ''), 'en')} cannot be used here. Choose ${choices(expected ?? [], 'en')}${suggestion ? ` (did you mean ${suggestion}?)` : ''}.`,
  },
  wrong_number: {
    da: (refusal) => `Skriv et ${kind(refusal, 'helt tal', 'tal')}${limits(refusal, 'fra', 'til')}.`,
    en: (refusal) => `Write a ${kind(refusal, 'whole number', 'number')}${limits(refusal, 'from', 'to')}.`,
  },
  wrong_date: {
    da: ({ found }) =>
      `${quote(shown(found ?? ''), 'da')} er ikke en dato. Skriv den som 21.11.2026, 2026-11 eller 2027.`,
    en: ({ found }) => `${quote(shown(found ?? ''), 'en')} is not a date. Write it as 2026-11-21, 2026-11 or 2027.`,
  },
  empty_text: {
    da: () => 'Der er ikke skrevet noget endnu.',
    en: () => 'Nothing is written yet.',
  },
  yes_no: { da: () => 'Svar ja eller nej.', en: () => 'Answer yes or no.' },
  not_applicable: {
    da: () => 'Det her punkt gælder for alle ordninger, så ”ikke relevant” kan ikke bruges.',
    en: () => 'This point applies to every scheme, so "not applicable" cannot be used.',
  },
  needs_note: {
    da: () => '”Ikke relevant” skal have en note, der siger hvorfor.',
    en: () => '"Not applicable" takes a note that says why.',
  },
  range_reversed: {
    da: ({ args }) => `Den største (${args?.max}) er mindre end den mindste (${args?.min}).`,
    en: ({ args }) => `The largest (${args?.max}) is smaller than the smallest (${args?.min}).`,
  },
  own_pair_id: {
    da: ({ found }) => `Navnet ${quote(shown(found ?? ''), 'da')} er optaget eller kan ikke bruges.`,
    en: ({ found }) => `The name ${quote(shown(found ?? ''), 'en')} is taken or cannot be used.`,
  },
  not_here: {
    da: () => 'Det kan ikke bruges ved det her spørgsmål.',
    en: () => 'That cannot be used at this question.',
  },
  unknown_place: {
    da: () => 'Der er ikke noget at svare på der endnu.',
    en: () => 'There is nothing to answer there yet.',
  },
  nothing_to_undo: {
    da: () => 'Der er ikke mere at fortryde i denne omgang.',
    en: () => 'There is nothing more to undo this time.',
  },
  nothing_before: { da: () => 'Det her er det første spørgsmål.', en: () => 'This is the first question.' },
}

function kind({ args }: Refusal, whole: string, any: string): string {
  return args?.whole === 1 ? whole : any
}

function limits({ args }: Refusal, from: string, to: string): string {
  const { least, most } = args ?? {}
  if (typeof least !== 'number' || typeof most !== 'number') return ''
  return most > 1e9 ? ` ${from} ${least}` : ` ${from} ${least} ${to} ${most}`
}
