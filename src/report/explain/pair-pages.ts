import type { Side } from '../../catalogue/vocabulary.ts'
import { sentence } from '../../language/format.ts'
import { type Block, bullets, code, facts, heading, type Item, strong, text } from '../blocks.ts'
import { ruleWordsInGeneral } from '../rule-words.ts'
import { POSITION } from '../terms.ts'
import { codes, listed, type Page, rows, type Shelf, sourceRow, sourceText } from './pages.ts'
import { WORDS } from './words.ts'

/** A pair: both sides with their price, and what Høreforeningen chose. */
export const pairPage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const pair = catalogue.pairs.find((one) => one.id === id)
  const words = texts.pairs[id]
  if (!pair || !words) return []
  const { chosen } = pair
  const label = chosen === 'between' ? POSITION.between[lang] : chosen && words[chosen].label
  const heavier = pair.heavier === null ? [] : [text(WORDS.heavier[lang](words[pair.heavier].label))]
  const about = catalogue.rules.filter((rule) => rule.sides.some((side) => side.startsWith(`${id}.`)))
  const dilemmas = about.map((rule): Item => ({ line: [code(rule.id), `: ${texts.rules[rule.id]?.title ?? rule.id}`] }))
  return [
    text(words.question),
    ...heavier,
    ...side(id, 'closed', shelf),
    ...side(id, 'open', shelf),
    ...(label ? [heading(3, WORDS.chosen[lang]), text([strong(`${sentence(label)}. `), words.chosen])] : []),
    ...listed(WORDS.mind[lang], words.warnings),
    ...sourceText(shelf, pair.sources),
    ...(dilemmas.length === 0 ? [] : [heading(3, WORDS.dilemmas[lang]), bullets(dilemmas)]),
  ]
}

function side(id: string, which: Side, { texts, lang }: Shelf): Block[] {
  const words = texts.pairs[id]?.[which]
  if (!words) return []
  const lines = (lines: string[]): Item[] => lines.map((line) => ({ line }))
  return [
    heading(3, `${WORDS[which][lang]}: ${words.label}`),
    text(words.meaning),
    facts([{ label: WORDS.cost[lang], line: words.cost }]),
    text(strong(WORDS.advantages[lang])),
    bullets(lines(words.advantages)),
    text(strong(WORDS.drawbacks[lang])),
    bullets(lines(words.drawbacks)),
  ]
}

/** A dilemma: what it says, why it matters, and two ways out. */
export const rulePage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const rule = catalogue.rules.find((one) => one.id === id)
  if (!rule || !texts.rules[id]) return []
  const words = ruleWordsInGeneral(texts.rules[id], texts)
  const [one, other] = words.ways
  return [
    text(words.message),
    facts(
      rows(
        { label: WORDS.why[lang], line: words.why },
        { label: WORDS.wayOne[lang], line: one },
        { label: WORDS.wayTwo[lang], line: other },
        { label: WORDS.reads[lang], line: codes(rule.asks) },
        ...sourceRow(shelf, rule.sources),
      ),
    ),
  ]
}
