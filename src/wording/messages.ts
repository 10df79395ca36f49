/** What the findings of wording say. The words of each group (why, what instead) come from the catalogue. */

import type { Certainty, WordTexts } from '../catalogue/types.ts'
import type { Finding } from '../findings/types.ts'
import type { Language } from '../language/types.ts'
import { INTERNAL } from './types.ts'

/** The texts about the groups of words in one language, by id: `compileWordTexts`. */
export type WordTextsById = Readonly<Record<string, WordTexts>>

const QUOTES: Record<Language, [string, string]> = { da: ['”', '”'], en: ['“', '”'] }

function quote(text: string, lang: Language): string {
  const [open, close] = QUOTES[lang]
  return `${open}${text}${close}`
}

/** Alternatives as one says them: ”a”, ”b” eller ”c”. No more than three: the rest stands in `explain`. */
function either(words: readonly string[], lang: Language): string {
  const shown = words.slice(0, 3).map((word) => quote(word, lang))
  const last = shown.pop() ?? ''
  const or = lang === 'da' ? ' eller ' : ' or '
  return shown.length > 0 ? `${shown.join(', ')}${or}${last}` : last
}

type Say = (found: string, instead: string) => string

const MESSAGES: Record<'replace' | 'explain' | 'rephrase' | 'explainOnly' | 'internal', Record<Language, Say>> = {
  replace: {
    da: (found, instead) => `${found}: skriv hellere ${instead}`,
    en: (found, instead) => `${found}: rather write ${instead}`,
  },
  explain: {
    da: (found, instead) => `Ikke alle forstår ${found}: forklar ordet, eller skriv ${instead}`,
    en: (found, instead) => `Not everyone understands ${found}: explain it, or write ${instead}`,
  },
  explainOnly: {
    da: (found) => `Ikke alle forstår ${found}: forklar ordet første gang, det står der`,
    en: (found) => `Not everyone understands ${found}: explain it the first time it appears`,
  },
  rephrase: {
    da: (found) => `${found}: sig det på en anden måde`,
    en: (found) => `${found}: put it another way`,
  },
  internal: {
    da: (found) =>
      `I en intern tekst kan ord som ${found} være nødvendige, men de kan også holde fast i at se mangler frem for mennesker`,
    en: (found) =>
      `In an internal text words like ${found} may be needed, but they can also keep people seeing what is lacking instead of the person`,
  },
}

const INTERNAL_HELP: Record<Language, string> = {
  da: 'Frivilligcenter Silkeborg skilte det interne sprog fra det eksterne og så prisen: de gamle ord kan bremse et nyt syn på mennesker. Se de interne ord efter en gang om året.',
  en: 'The volunteer centre in Silkeborg kept internal and external language apart and saw the price: the old words can hold back a new way of seeing people. Look the internal words over once a year.',
}

const CERTAINTIES: Record<Certainty, Record<Language, string>> = {
  named: { da: 'nævnt i kilderne eller af en organisation', en: 'named by the sources or an organisation' },
  practice: { da: 'almindelig praksis i feltet', en: 'common practice in the field' },
  note: { da: 'kun en bemærkning: folk er ikke enige', en: 'only a note: people differ' },
}

/** The id of the group that a finding of wording is about, or null for any other finding. */
function groupOf(finding: Finding): string | null {
  return typeof finding.args.group === 'string' && finding.rule === `wording-${finding.args.group}`
    ? finding.args.group
    : null
}

/**
 * What a finding of wording says, in one sentence with the words that were found and what to write instead.
 * @returns null for a finding that is not about wording
 */
export function wordingMessage(finding: Finding, texts: WordTextsById, lang: Language): string | null {
  const group = groupOf(finding)
  if (group === null) return null
  const found = quote(finding.found ?? '', lang)
  const instead = either(finding.expected ?? [], lang)
  if (group === INTERNAL) return `${MESSAGES.internal[lang](found, '')}.`
  if (finding.args.explain === true) return `${MESSAGES[instead ? 'explain' : 'explainOnly'][lang](found, instead)}.`
  if (instead) return `${MESSAGES.replace[lang](found, instead)}.`
  const advice = texts[group]?.advice
  return advice ? `${found}: ${advice}` : `${MESSAGES.rephrase[lang](found, '')}.`
}

/** Why, and what to do where no other word fits every time; null for a finding that is not about wording. */
export function wordingHelp(finding: Finding, texts: WordTextsById, lang: Language): string | null {
  const group = groupOf(finding)
  if (group === null) return null
  if (group === INTERNAL) return INTERNAL_HELP[lang]
  const text = texts[group]
  if (!text) return ''
  const advice = finding.expected && text.advice ? ` ${text.advice}` : ''
  return `${text.why}${advice}`
}

/** How sure a group is, in words. */
export function certaintyWords(certainty: Certainty, lang: Language): string {
  return CERTAINTIES[certainty][lang]
}

/** What the one note on internal texts is called. */
export function internalTitle(lang: Language): string {
  return { da: 'Ord i interne tekster', en: 'Words in internal texts' }[lang]
}

/** What the one note on internal texts is about, for `explain`. */
export function internalAbout(lang: Language): string {
  return INTERNAL_HELP[lang]
}
