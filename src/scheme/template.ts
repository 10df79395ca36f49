/** A blank scheme file to write in: every question above its key, valid as it is. */

import type { Catalogue, CatalogueTexts, Criterion, Part } from '../catalogue/types.ts'
import { factForm } from '../format/fact-form.ts'
import { profile as profileShape } from '../format/shapes-profile.ts'
import type { Language } from '../language/types.ts'
import { TEMPLATE_WORDS } from './template-words.ts'

/** The widest a line of comment becomes, indentation included. */
const WIDTH = 100

const LONG_FORM = '{status: partly, note: …, owner: …, due: 2027-02, evidence: [{document: …, on: 2026-06}]}'

/**
 * The blank file.
 * @param texts of the same language
 * @param today YYYY-MM-DD: when the file is filled in
 * @returns YAML that `readScheme` finds nothing wrong with
 */
export function schemeTemplate(catalogue: Catalogue, texts: CatalogueTexts, lang: Language, today: string): string {
  const lines = [
    ...say(0, 'intro', lang),
    ...say(0, 'check', lang),
    '',
    ...head(texts, lang, today),
    ...profile(texts, lang),
    ...section('purpose', lang),
    ...catalogue.purpose.flatMap(({ id }) => entry(2, id, texts.purpose[id]?.question ?? '')),
    ...section('elements', lang, `#   ${LONG_FORM}`),
    ...catalogue.elements.flatMap((part) => ['', ...element(2, part, catalogue, texts)]),
    ...catalogue.lenses.flatMap((part) => ['', ...element(0, part, catalogue, texts)]),
    ...grid(catalogue, texts, lang),
    ...endings(lang),
  ]
  return `${lines.join('\n')}\n`
}

function head(texts: CatalogueTexts, lang: Language, today: string): string[] {
  const words = (key: keyof typeof TEMPLATE_WORDS): string => TEMPLATE_WORDS[key][lang]
  return [
    ...say(0, 'version', lang),
    'peerscheme: 1',
    ...say(0, 'name', lang),
    `name: ${words('ourScheme')}`,
    ...say(0, 'organisation', lang),
    'organisation:',
    ...comment(0, `${words('language')} da (${words('danish')}), en (${words('english')})`),
    `language: ${lang}`,
    ...comment(0, texts.facts.stage?.question ?? ''),
    ...named(0, texts.facts.stage?.values ?? {}),
    'stage: idea',
    ...say(0, 'about', lang),
    'about:',
    ...say(0, 'assessed', lang),
    'assessed:',
    `  on: ${today}`,
    `  # by: ${words('by')}`,
  ]
}

function profile(texts: CatalogueTexts, lang: Language): string[] {
  const facts = Object.keys(profileShape.properties ?? {})
  return [...section('profile', lang), ...facts.flatMap((id) => fact(id, texts, lang))]
}

function fact(id: string, texts: CatalogueTexts, lang: Language): string[] {
  const words = texts.facts[id]
  const lines = [...comment(2, words?.question ?? ''), ...named(2, words?.values ?? {})]
  const form = factForm(id)
  if (form?.kind === 'several') lines.push(...say(2, 'several', lang))
  if (form?.kind === 'yes_no') lines.push(...say(2, 'yesNo', lang))
  if (form?.kind === 'number') lines.push(...say(2, 'number', lang))
  lines.push(`  ${id}:`)
  for (const [field, { kind }] of Object.entries(form?.kind === 'fields' ? form.fields : {})) {
    const hint = kind === 'date' ? `: ${TEMPLATE_WORDS.date[lang]}` : ''
    lines.push(...comment(4, `${words?.fields[field] ?? field}${hint}`), `    ${field}:`)
  }
  return lines
}

/** An element or lens with its criteria. */
function element(indent: number, part: Part, catalogue: Catalogue, texts: CatalogueTexts): string[] {
  const answer = indent === 0 ? say(0, 'lens', texts.language) : []
  return [
    ...heading(indent, part, texts),
    ...answer,
    `${' '.repeat(indent)}${part.id}:`,
    ...part.criteria.flatMap((criterion) => {
      const question = texts.criteria[criterion.path]?.question ?? ''
      return entry(indent + 2, criterion.id, `${question} ${condition(criterion, catalogue, texts)}`)
    }),
  ]
}

/** When a criterion is asked, in brackets; empty where it always is. */
function condition(criterion: Criterion, catalogue: Catalogue, texts: CatalogueTexts): string {
  const names = (criterion.condition && catalogue.conditions[criterion.condition]?.names) || []
  if (names.length === 0) return ''
  const { asked, and } = TEMPLATE_WORDS
  const conditions = names.map((name) => texts.conditions[name] ?? name).join(` ${and[texts.language]} `)
  return `(${asked[texts.language]} ${conditions}.)`
}

/** What the element or lens is called, and what it is about. */
function heading(indent: number, { id }: Part, texts: CatalogueTexts): string[] {
  const { title = id, about = '' } = texts.parts[id] ?? {}
  return [...comment(indent, `== ${title} ==`), ...comment(indent, about)]
}

function grid(catalogue: Catalogue, texts: CatalogueTexts, lang: Language): string[] {
  const pairs = catalogue.pairs.flatMap(({ id }) => {
    const words = texts.pairs[id]
    const sides = words ? [`  #   closed = ${words.closed.label}`, `  #   open = ${words.open.label}`] : []
    return [...comment(2, words?.question ?? ''), ...sides, `  ${id}:`]
  })
  return [
    ...section('grid', lang),
    ...pairs,
    ...say(2, 'custom', lang),
    '  # custom:',
    `  #   - ${TEMPLATE_WORDS.customPair[lang]}`,
  ]
}

function endings(lang: Language): string[] {
  return [
    '',
    ...say(0, 'texts', lang),
    '# texts:',
    '#   - {path: folder.md, audience: external}',
    '',
    ...say(0, 'exceptions', lang),
    '# exceptions:',
    `#   - ${TEMPLATE_WORDS.exception[lang]}`,
    '',
    ...say(0, 'lessons', lang),
    '# lessons:',
    `#   - ${TEMPLATE_WORDS.lesson[lang]}`,
  ]
}

function section(key: 'profile' | 'purpose' | 'elements' | 'grid', lang: Language, example?: string): string[] {
  return ['', ...say(0, key, lang), ...(example ? [example] : []), `${key}:`]
}

function entry(indent: number, key: string, question: string): string[] {
  return [...comment(indent, question), `${' '.repeat(indent)}${key}:`]
}

function say(indent: number, key: keyof typeof TEMPLATE_WORDS, lang: Language): string[] {
  return comment(indent, TEMPLATE_WORDS[key][lang])
}

/** The values that may be answered, each with its name. */
function named(indent: number, values: Record<string, string>): string[] {
  return Object.entries(values).map(
    ([value, name]) => `${' '.repeat(indent)}#   ${value} = ${name.replace(/\s+/g, ' ')}`,
  )
}

/** A text as lines of comment. */
function comment(indent: number, text: string): string[] {
  const lead = `${' '.repeat(indent)}#`
  const lines: string[] = []
  let line = lead
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== lead && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = lead
    }
    line += ` ${word}`
  }
  return line === lead ? lines : [...lines, line]
}
