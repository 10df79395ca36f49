/** The words of a rule between the parts, with the scheme's own choices named where its message has a placeholder. */

import type { CatalogueTexts, RuleTexts } from '../catalogue/types.ts'
import { date, decimal, list } from '../language/format.ts'
import type { Language } from '../language/types.ts'
import { POSITION } from './terms.ts'

type Value = string | number | boolean | null

const PLACEHOLDER = /\{([\w.]+)\}/g
const DATE = /^\d{4}(?:-\d{2}){0,2}$/

/**
 * The texts of a rule for one scheme.
 * @param args The answers by path, as the assessment gives them.
 * @returns Null when the catalogue has no such rule.
 */
export function ruleWords(id: string, args: Record<string, Value>, texts: CatalogueTexts): RuleTexts | null {
  const rule = texts.rules[id]
  if (!rule) return null
  return withNames(rule, (path) => {
    const value = args[path] ?? null
    return value === null ? nameOf(path, texts) : valueInWords(path, value, texts)
  })
}

/** The texts of a rule for nobody in particular: a placeholder reads as a blank to fill in. */
export function ruleWordsInGeneral(rule: RuleTexts, texts: CatalogueTexts): RuleTexts {
  return withNames(rule, (path) => blankFor(path, texts))
}

const BLANKS = {
  number: { da: '[antal]', en: '[number]' },
  date: { da: '[dato]', en: '[date]' },
  answer: { da: '[jeres svar]', en: '[your answer]' },
}

/** A blank that reads well in a sentence: what kind of answer stands there. */
function blankFor(path: string, texts: CatalogueTexts): string {
  const [root = '', key = '', field] = path.split('.')
  if (field === 'ends') return BLANKS.date[texts.language]
  const chosen = Object.keys(texts.facts[key]?.values ?? {}).length > 0 && field !== 'planned'
  return BLANKS[root === 'grid' || (root === 'profile' && chosen) ? 'answer' : 'number'][texts.language]
}

function withNames({ title, message, why, ways }: RuleTexts, say: (path: string) => string): RuleTexts {
  const fill = (text: string): string => text.replace(PLACEHOLDER, (_, path: string) => say(path))
  return { title, message: fill(message), why: fill(why), ways: [fill(ways[0]), fill(ways[1])] }
}

/** An answer in words: the label of the side, the name of the value, a figure or date as people write it. */
function valueInWords(path: string, value: Exclude<Value, null>, texts: CatalogueTexts): string {
  const lang: Language = texts.language
  if (typeof value === 'number') return decimal(Math.round(value * 10) / 10, lang)
  const text = String(value)
  const [root = '', key = '', field] = path.split('.')
  if (root === 'grid') {
    const pair = texts.pairs[key]
    if (text === 'closed' || text === 'open') return pair?.[text].label ?? text
    return text === 'between' ? POSITION.between[lang] : text
  }
  if (DATE.test(text)) return date(text, lang)
  const names = texts.facts[root === 'profile' ? key : root]?.values ?? {}
  if (field !== undefined) return names[text] ?? text
  return list(
    text.split(', ').map((one) => names[one] ?? one),
    lang,
  )
}

/** What stands at a path, where nothing is answered: the title of the fact or the pair. */
function nameOf(path: string, texts: CatalogueTexts): string {
  const [root = '', key = '', field] = path.split('.')
  const fact = texts.facts[key]
  if (root === 'profile' && fact) return `[${(field === undefined ? undefined : fact.fields[field]) ?? fact.title}]`
  if (root === 'grid') return `[${texts.pairs[key]?.title ?? key}]`
  return texts.language === 'da' ? '[et antal]' : '[a number]'
}
