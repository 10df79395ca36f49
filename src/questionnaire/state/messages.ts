/** What is said about the outcome of a key, in one line. */
import { findingMessage } from '../../findings/words.ts'
import { sentence } from '../../language/format.ts'
import { shown } from '../../language/plain-text.ts'
import { POSITION, PURPOSE_STATUS, STATUS } from '../../report/terms.ts'
import type { Outcome } from '../disk.ts'
import type { Event } from '../plan/event.ts'
import type { Question } from '../plan/question.ts'
import { FILE_PROBLEM, MESSAGE, REFUSED } from '../words/messages.ts'
import { QUESTION, YES_NO } from '../words/screens.ts'
import type { Display, DisplayTexts } from './display.ts'
import { fieldName, titleOf, valueName } from './naming.ts'

export interface Message {
  tone: 'good' | 'warn' | 'bad'
  text: string
}

/** @param file the file's name, as it is shown */
export function messageOf(outcome: Outcome, file: string, words: DisplayTexts): Message | null {
  const { lang } = words
  const warn = (text: string): Message => ({ tone: 'warn', text })
  const bad = (text: string): Message => ({ tone: 'bad', text })
  switch (outcome.kind) {
    case 'moved':
    case 'left':
      return null
    case 'saved':
      if (outcome.gone) return warn(FILE_PROBLEM.gone[lang](file))
      return { tone: 'good', text: savedText(outcome.question, outcome.event, words) }
    case 'undone':
      return { tone: 'good', text: MESSAGE.undone[lang](outcome.question ? titleOf(outcome.question, words) : file) }
    case 'refused': {
      const { field } = outcome.refusal
      const said = REFUSED[outcome.refusal.code][lang](outcome.refusal)
      return warn(field === undefined ? said : `${fieldWord(field, null, words)}${said}`)
    }
    case 'adopted':
      return warn(outcome.here ? FILE_PROBLEM.adoptedAnswer[lang] : FILE_PROBLEM.adopted[lang])
    case 'unreadable':
      return bad(FILE_PROBLEM.unreadable[lang](outcome.line, findingMessage(outcome.finding, lang)))
    case 'cannot_read':
      return bad(FILE_PROBLEM.cannotRead[lang](outcome.code))
    case 'cannot_write':
      return bad(cannotWrite(outcome.code, words))
    case 'cannot_edit':
      return bad(FILE_PROBLEM.cannotEdit[lang](outcome.path))
    case 'would_break':
      return bad(FILE_PROBLEM.wouldBreak[lang](findingMessage(outcome.finding, lang)))
  }
}

/** Why a file cannot be written, by the system's word for it. */
export function cannotWrite(code: string, { lang }: Pick<Display, 'lang'>): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return FILE_PROBLEM.full[lang]
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return FILE_PROBLEM.readOnly[lang](code)
  return FILE_PROBLEM.cannotWrite[lang](code)
}

function fieldWord(field: string, question: Question | null, words: DisplayTexts): string {
  const name = question?.kind === 'fact' ? fieldName(field, question.key, words) : null
  return name === null ? '' : `${sentence(name)}: `
}

function savedText(question: Question | null, event: Event, words: DisplayTexts): string {
  const { lang } = words
  const title = question ? titleOf(question, words) : ''
  switch (event.kind) {
    case 'answer':
      return MESSAGE.saved[lang](title, shown(givenInWords(question, event, words), 44))
    case 'clear':
      return MESSAGE.cleared[lang](title)
    case 'own_pair':
      return MESSAGE.ownPair[lang]
    case 'note':
    case 'owner':
    case 'due': {
      const word = QUESTION[event.kind][lang].toLowerCase()
      const gone = event.kind === 'note' ? event.note : event.kind === 'owner' ? event.owner : event.due
      return (gone === null ? MESSAGE.removedDetail : MESSAGE.savedDetail)[lang](word, title)
    }
    case 'target':
      return MESSAGE.savedDetail[lang](QUESTION.wish[lang].toLowerCase(), title)
    case 'evidence':
      return MESSAGE.savedDetail[lang](QUESTION.evidence[lang].toLowerCase(), title)
    default:
      return title
  }
}

function givenInWords(question: Question | null, { given }: Event & { kind: 'answer' }, words: DisplayTexts): string {
  const { lang } = words
  switch (given.kind) {
    case 'criterion':
      return STATUS[given.status][lang]
    case 'pair':
      return POSITION[given.position][lang]
    case 'target':
      return POSITION[given.target][lang]
    case 'purpose':
      return given.text ?? PURPOSE_STATUS[given.status ?? 'settled'][lang]
    case 'offer':
      return YES_NO[given.wanted ? 'yes' : 'no'][lang]
    case 'fact':
      return question?.kind === 'fact' ? factInWords(given.value, question, words) : ''
  }
}

function factInWords(value: unknown, { key, form }: Question & { kind: 'fact' }, words: DisplayTexts): string {
  const { lang } = words
  if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][lang]
  if (Array.isArray(value)) {
    return value.length === 0 ? QUESTION.noneOfThem[lang] : value.map((one) => valueName(one, key, words)).join(', ')
  }
  if (form.kind === 'fields' && typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .flatMap(([field, part]) => (part === null ? [] : [`${fieldName(field, key, words)} ${part}`]))
      .join(', ')
  }
  return form.kind === 'choice' ? valueName(String(value), key, words) : String(value ?? '')
}

/** How many more questions there are than before; negative: fewer. */
export function moreQuestions(before: number, after: number, { lang }: Pick<Display, 'lang'>): string | null {
  if (after > before) return MESSAGE.more[lang](after - before)
  return after < before ? MESSAGE.fewer[lang](before - after) : null
}
