import { partsOf } from '../../catalogue/parts.ts'
import { list } from '../../language/format.ts'
import type { Block, Item } from '../blocks.ts'
import { bullets, code, facts, heading, quiet, text } from '../blocks.ts'
import { STAGE, WEIGHT } from '../terms.ts'
import type { Page } from './pages.ts'
import { codes, criteria, criteriaList, rows, sourceRow } from './pages.ts'
import { WORDS } from './words.ts'

/** A criterion: what it asks, what two people would see when it is there, why, and what to do. */
export const criterionPage: Page = (path, shelf) => {
  const { texts, lang, catalogue } = shelf
  const one = criteria(shelf).find((criterion) => criterion.path === path)
  const words = texts.criteria[path]
  if (!one || !words) return []
  const conditions = one.condition === null ? [] : (catalogue.conditions[one.condition]?.names ?? [])
  const when = conditions.map((name) => texts.conditions[name] ?? name)
  const names = one.cases.map((id) => catalogue.cases.find((known) => known.id === id)?.name ?? id)
  const label = (word: keyof typeof WORDS, line: string) => ({ label: WORDS[word][lang] as string, line })
  return [
    facts(
      rows(
        label('question', words.question),
        label('inPlace', words.in_place),
        label('partly', words.partly),
        label('why', words.why),
        label('action', words.action),
        label('askedWhen', when.join(WORDS.andWhen[lang])),
        ...sourceRow(shelf, one.sources),
        label('cases', list(names, lang)),
      ),
    ),
    ...(one.allowsNotApplicable ? [] : [text(quiet(WORDS.never[lang]))]),
  ]
}

/** An element or a lens: what it is about, and its criteria, unless they follow it in full. */
export const partPage: Page = (id, shelf, followed = false) => {
  const { texts, lang, catalogue } = shelf
  const part = partsOf(catalogue).find((one) => one.id === id)
  if (!part) return []
  const items = part.criteria.map((one): Item => {
    const aside = [WEIGHT[one.weight][lang], STAGE[one.stage][lang], ...(one.gate ? [WORDS.gate[lang]] : [])].join(', ')
    return { line: [code(one.path), `: ${texts.criteria[one.path]?.title ?? one.id}`, quiet(` (${aside})`)] }
  })
  return [
    text(texts.parts[id]?.about ?? ''),
    facts(sourceRow(shelf, part.sources)),
    ...(followed ? [] : [heading(3, WORDS.criteria[lang]), bullets(items)]),
  ]
}

/** One of the considerations before anything else. */
export const purposePage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const known = catalogue.purpose.find((one) => one.id === id)
  const words = texts.purpose[id]
  if (!known || !words) return []
  return [
    text(words.question),
    facts(rows({ label: WORDS.help[lang], line: words.help }, ...sourceRow(shelf, known.sources))),
    ...(known.reassess ? [text(quiet(WORDS.again[lang]))] : []),
  ]
}

/** A condition: which facts it reads, and the criteria that wait for it; its title says what it asks. */
export const conditionPage: Page = (id, shelf) => {
  const { lang, catalogue } = shelf
  const keys = Object.entries(catalogue.conditions).filter(([, condition]) => condition.names.includes(id))
  // Where it stands together with others, their facts are read too: those are not its own.
  const [own, ...others] = keys.map(([, condition]) => condition.asks)
  const asks = (own ?? []).filter((path) => others.every((paths) => paths.includes(path)))
  const waiting = criteria(shelf).filter((one) => one.condition !== null && keys.some(([key]) => key === one.condition))
  return [
    ...(asks.length === 0 ? [] : [text([`${WORDS.reads[lang]}: `, ...codes(asks)])]),
    ...criteriaList(
      shelf,
      WORDS.decides[lang],
      waiting.map((one) => one.path),
    ),
  ]
}

/** A fact of the profile: its question and what can be answered. */
export const factPage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const words = texts.facts[id]
  if (!words) return []
  const path = `profile.${id}`
  const reads = (asks: string[]) => asks.some((ask) => ask === path || ask.startsWith(`${path}.`))
  const keys = Object.entries(catalogue.conditions).filter(([, condition]) => reads(condition.asks))
  const waiting = criteria(shelf).filter((one) => one.condition !== null && keys.some(([key]) => key === one.condition))
  const named = (title: string, table: Record<string, string>): Block[] => {
    const items = Object.entries(table).map(([value, name]): Item => ({ line: [code(value), `: ${name}`] }))
    return items.length === 0 ? [] : [heading(3, title), bullets(items)]
  }
  return [
    text(words.question),
    ...named(WORDS.values[lang], words.values),
    ...named(WORDS.fields[lang], words.fields),
    ...criteriaList(
      shelf,
      WORDS.decides[lang],
      waiting.map((one) => one.path),
    ),
  ]
}
