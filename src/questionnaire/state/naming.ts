/** What a question and its answer are called, in words. */
import type { Position } from '../../catalogue/vocabulary.ts'
import type { FactForm } from '../../format/fact-form.ts'
import { date, decimal, list } from '../../language/format.ts'
import { ownText } from '../../language/own-text.ts'
import { oneLine } from '../../language/plain-text.ts'
import type { OwnText } from '../../language/types.ts'
import { POSITION, PURPOSE_STATUS, STATUS } from '../../report/terms.ts'
import type { Question } from '../plan/question.ts'
import { GRID, OFFER, PLACE, QUESTION, SECTION, YES_NO } from '../words/screens.ts'
import type { DisplayTexts } from './display.ts'

/** A text of the file for people: in the language of the screens, on one line. */
export function own(text: OwnText, { lang }: DisplayTexts): string {
  return oneLine(ownText(text, lang))
}

/** A few words that name the question. */
export function titleOf(question: Question, words: DisplayTexts): string {
  const { lang, texts } = words
  switch (question.kind) {
    case 'purpose':
      return texts.purpose[question.key]?.title ?? question.key
    case 'fact':
      return texts.facts[question.key]?.title ?? question.key
    case 'pair':
      return texts.pairs[question.key]?.title ?? question.key
    case 'own_pair':
      return ownPairTitle(question.pair.labels, words)
    case 'target':
      return GRID.targetTitle[lang](
        question.pair ? ownPairTitle(question.pair.labels, words) : (texts.pairs[question.key]?.title ?? question.key),
      )
    case 'criterion':
      return texts.criteria[question.path]?.title ?? question.path
    case 'offer':
      return OFFER[question.offer].title[lang]
  }
}

function ownPairTitle({ closed, open }: { closed: OwnText; open: OwnText }, words: DisplayTexts): string {
  return `${own(closed, words)} / ${own(open, words)}`
}

/** The question as one asks it across a table. */
export function questionText(question: Question, { lang, texts }: DisplayTexts): string {
  switch (question.kind) {
    case 'purpose':
      return texts.purpose[question.key]?.question ?? question.key
    case 'fact':
      return texts.facts[question.key]?.question ?? question.key
    case 'pair':
      return texts.pairs[question.key]?.question ?? question.key
    case 'own_pair':
      return GRID.ownQuestion[lang]
    case 'target':
      return GRID.targetQuestion[lang]
    case 'criterion':
      return texts.criteria[question.path]?.question ?? question.path
    case 'offer':
      return OFFER[question.offer].question[lang]
  }
}

/** The labels of the two sides of a pair or of a wish. */
export function sidesOf(question: Question, words: DisplayTexts): { closed: string; open: string } {
  if (question.kind === 'own_pair' || (question.kind === 'target' && question.pair)) {
    const labels = question.pair?.labels ?? { closed: '', open: '' }
    return { closed: own(labels.closed, words), open: own(labels.open, words) }
  }
  const texts = 'key' in question ? words.texts.pairs[question.key] : undefined
  return { closed: texts?.closed.label ?? GRID.closed[words.lang], open: texts?.open.label ?? GRID.open[words.lang] }
}

/** The name of a section. */
export function sectionTitle(id: string, { lang, texts }: DisplayTexts): string {
  return id in SECTION ? SECTION[id as keyof typeof SECTION][lang] : (texts.parts[id]?.title ?? id)
}

/** About how long is left, in words. */
export function timeLeft(seconds: number, { lang }: DisplayTexts): string {
  if (seconds === 0) return PLACE.done[lang]
  return PLACE.left[lang](seconds < 60 ? 0 : Math.round(seconds / 60))
}

/** The answer that stands in the file, in a few words; null where there is none. */
export function answerInWords(question: Question, words: DisplayTexts): string | null {
  const { lang } = words
  switch (question.kind) {
    case 'purpose': {
      const { text = null, status = null } = question.answer ?? {}
      const said = status === null || (status === 'settled' && text !== null) ? [] : [PURPOSE_STATUS[status][lang]]
      return [...(text === null ? [] : [own(text, words)]), ...said].join(' · ') || null
    }
    case 'fact':
      return valueInWords(question.value, question.form, question.key, words)
    case 'pair':
      return positionWord(question.answer?.position ?? null, words)
    case 'own_pair':
      return positionWord(question.pair.position, words)
    case 'target':
      return positionWord(question.answer.target, words)
    case 'criterion':
      return question.answer?.status ? STATUS[question.answer.status][lang] : null
    case 'offer':
      return null
  }
}

function positionWord(position: Position | null, { lang }: DisplayTexts): string | null {
  return position === null ? null : POSITION[position][lang]
}

/** The name of a value of a fact. */
export function valueName(value: string, key: string, { texts }: DisplayTexts): string {
  return texts.facts[key]?.values[value] ?? oneLine(value)
}

/** The name of a field of a fact. */
export function fieldName(field: string, key: string, { texts }: DisplayTexts): string {
  return texts.facts[key]?.fields[field] ?? field
}

function valueInWords(value: unknown, form: FactForm, key: string, words: DisplayTexts): string | null {
  const { lang } = words
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][lang]
  if (typeof value === 'number') return form.kind === 'date' ? String(value) : decimal(value, lang)
  if (Array.isArray(value)) {
    if (value.length === 0) return QUESTION.noneOfThem[lang]
    return list(
      value.map((one) => valueName(String(one), key, words)),
      lang,
    )
  }
  if (form.kind === 'fields') return fieldsInWords(value as Record<string, unknown>, form, key, words)
  if (form.kind === 'date') return date(String(value), lang)
  if (form.kind === 'choice') return valueName(String(value), key, words)
  return own(value as OwnText, words)
}

function fieldsInWords(
  value: Record<string, unknown>,
  form: FactForm & { kind: 'fields' },
  key: string,
  words: DisplayTexts,
): string | null {
  const parts = Object.entries(form.fields).flatMap(([field, part]) => {
    const said = valueInWords(value[field], part, key, words)
    return said === null ? [] : [`${fieldName(field, key, words)}: ${said}`]
  })
  return parts.length === 0 ? null : parts.join(', ')
}
