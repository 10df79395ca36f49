/** The keys of the questionnaire: a letter that makes sense in each language, and the word that stands beside it. */
import type { Language, Text } from '../../language/types.ts'

/** What a key can do besides answering. */
export type Command =
  | 'back'
  | 'later'
  | 'note'
  | 'evidence'
  | 'owner'
  | 'due'
  | 'wish'
  | 'go'
  | 'unanswered'
  | 'result'
  | 'undo'
  | 'clear'
  | 'why'
  | 'leave'

export interface CommandKey {
  /** The letter, lower case. */
  key: Text
  word: Text
  /** What it does, in a sentence for the page of keys. */
  about: Text
}

/** In the order in which the keys are shown. */
export const COMMAND_KEYS: Record<Command, CommandKey> = {
  back: {
    key: { da: 't', en: 'b' },
    word: { da: 'tilbage', en: 'back' },
    about: { da: 'til spørgsmålet før, også i afsnittet før', en: 'to the question before, in the section before too' },
  },
  later: {
    key: { da: 's', en: 's' },
    word: { da: 'spring over', en: 'skip' },
    about: { da: 'svar senere: spørgsmålet kommer igen', en: 'answer later: the question comes again' },
  },
  note: {
    key: { da: 'n', en: 'n' },
    word: { da: 'note', en: 'note' },
    about: { da: 'skriv en note til svaret', en: 'write a note to the answer' },
  },
  evidence: {
    key: { da: 'd', en: 'e' },
    word: { da: 'dokumentation', en: 'evidence' },
    about: {
      da: 'et dokument, et link, en samtale eller et besøg, som viser det',
      en: 'a document, a link, an interview or a visit that shows it',
    },
  },
  owner: {
    key: { da: 'a', en: 'o' },
    word: { da: 'ansvarlig', en: 'owner' },
    about: { da: 'hvem der tager sig af det: skriv en rolle', en: 'who sees to it: write a role' },
  },
  due: {
    key: { da: 'f', en: 'd' },
    word: { da: 'frist', en: 'due date' },
    about: { da: 'hvornår det skal være på plads', en: 'when it is to be in place' },
  },
  wish: {
    key: { da: 'ø', en: 'w' },
    word: { da: 'ønske', en: 'wish' },
    about: { da: 'hvor I gerne vil hen', en: 'where you would like to be' },
  },
  go: {
    key: { da: 'g', en: 'g' },
    word: { da: 'gå til', en: 'go to' },
    about: { da: 'gå til et andet afsnit', en: 'go to another section' },
  },
  unanswered: {
    key: { da: 'u', en: 'u' },
    word: { da: 'ubesvaret', en: 'unanswered' },
    about: { da: 'se, hvad der mangler svar', en: 'see what is unanswered' },
  },
  result: {
    key: { da: 'r', en: 'r' },
    word: { da: 'resultat', en: 'result' },
    about: { da: 'se, hvor I står lige nu', en: 'see where you stand right now' },
  },
  undo: {
    key: { da: 'z', en: 'z' },
    word: { da: 'fortryd', en: 'undo' },
    about: { da: 'tag det sidste, I gemte, tilbage', en: 'take back the last thing you saved' },
  },
  clear: {
    key: { da: 'x', en: 'x' },
    word: { da: 'slet svar', en: 'clear' },
    about: { da: 'fjern svaret på spørgsmålet', en: 'take the answer to the question away' },
  },
  why: {
    key: { da: '?', en: '?' },
    word: { da: 'hvorfor', en: 'why' },
    about: {
      da: 'hvorfor det betyder noget, og andres erfaringer',
      en: 'why it matters, and the experience of others',
    },
  },
  leave: {
    key: { da: 'l', en: 'q' },
    word: { da: 'gem og luk', en: 'save and leave' },
    about: {
      da: 'alt er gemt; I kan fortsætte en anden gang',
      en: 'everything is saved; you can go on another time',
    },
  },
}

export const COMMANDS = Object.keys(COMMAND_KEYS) as Command[]

/** The command of a key; `q` leaves in Danish too, as in most programs. */
export function commandOf(key: string, lang: Language): Command | null {
  const typed = key.toLowerCase()
  const found = COMMANDS.find((command) => COMMAND_KEYS[command].key[lang] === typed)
  return found ?? (typed === 'q' ? 'leave' : null)
}

/** The keys that are no letters, as their words stand in the last lines of a screen. */
export const OTHER_KEYS = {
  answer: { da: (n: number) => (n === 1 ? '1' : `1-${n}`), en: (n: number) => (n === 1 ? '1' : `1-${n}`) },
  answerWord: { da: 'svar', en: 'answer' },
  tickWord: { da: 'kryds', en: 'tick' },
  enter: { da: 'Enter', en: 'Enter' },
  next: { da: 'videre', en: 'next' },
  keep: { da: 'behold', en: 'keep' },
  choose: { da: 'vælg', en: 'choose' },
  save: { da: 'gem', en: 'save' },
  saveAndNext: { da: 'gem og videre', en: 'save and go on' },
  nextField: { da: 'næste felt', en: 'next field' },
  write: { da: 'skriv', en: 'write' },
  space: { da: 'mellemrum', en: 'space' },
  tick: { da: 'sæt kryds', en: 'tick' },
  none: { da: 'ingen af dem', en: 'none of them' },
  more: { da: 'læs mere', en: 'read on' },
  arrows: { da: 'pile', en: 'arrows' },
  arrowsUpDown: { da: 'pil op/ned', en: 'up/down' },
  move: { da: 'flyt', en: 'move' },
  goThere: { da: 'gå dertil', en: 'go there' },
  toQuestion: { da: 'tilbage til spørgsmålet', en: 'back to the question' },
  escape: { da: 'Esc', en: 'Esc' },
  cancel: { da: 'fortryd', en: 'cancel' },
  stop: { da: 'stop', en: 'stop' },
  leave: { da: 'luk', en: 'leave' },
  otherKeys: {
    da: 'andre taster: tilbage, spring over, hvorfor, gem og luk',
    en: 'other keys: back, skip, why, save and leave',
  },
  otherKeysShort: { da: 'andre taster', en: 'other keys' },
} as const
