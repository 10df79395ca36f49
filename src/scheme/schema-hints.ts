/**
 * What an editor says of a key and offers to write for it. Editors insert examples and zeros as if they were answers,
 * so there are none: only the choices there are, or an empty place.
 */
import type { CatalogueTexts } from '../catalogue/types.ts'
import type { Shape, Snippet } from '../format/shape.ts'
import type { Text } from '../language/types.ts'
import { CHOICES, KEYS, NOT_ANSWERED, PLACE, YES_NO } from './schema-words.ts'

/** The shape with titles, descriptions and suggestions for every key in it. */
export function withHints(shape: Shape, path: string, texts: CatalogueTexts): Shape {
  const made: Shape = { ...shape }
  for (const name of ['items', 'then', 'else'] as const) {
    const inner = made[name]
    if (inner) made[name] = withHints(inner, path, texts)
  }
  if (made.enum) made.enumDescriptions = made.enum.map((value) => choice(path, value, texts))
  // Elsewhere properties are only what is tested.
  if (!made.properties || made.additionalProperties === undefined) return made
  const entries = Object.entries(made.properties).map(([key, value]): [string, Shape | false] => {
    const at = path === '' ? key : `${path}.${key}`
    return [key, value && keyHints(withHints(value, at, texts), at, texts)]
  })
  return { ...made, properties: Object.fromEntries(entries) }
}

/** The shape of one key with its title, description and suggestions. */
export function keyHints(shape: Shape, path: string, texts: CatalogueTexts): Shape {
  const { title, about } = keyWords(path, texts)
  const snippets = suggestions(shape, path, texts)
  return { title, description: about, ...(snippets.length > 0 ? { defaultSnippets: snippets } : {}), ...shape }
}

function keyWords(path: string, texts: CatalogueTexts): { title: string; about: string } {
  const [fact, field] = factOf(path)
  if (fact !== undefined) {
    const { title = fact, question = fact, fields = {} } = texts.facts[fact] ?? {}
    if (field === undefined) return { title, about: question }
    const name = upper(fields[field] ?? field)
    return { title: name, about: name }
  }
  const words = wordsFor(KEYS, path)
  if (!words) throw new Error(`no words for ${path}`)
  return { title: words.title[texts.language], about: words.about[texts.language] }
}

/** By the path of a key, or by the key alone. */
function wordsFor<T>(words: Record<string, T>, path: string): T | undefined {
  return words[path] ?? words[path.slice(path.lastIndexOf('.') + 1)]
}

/** The fact that a path stands for, and its field: `profile.funding.ends`, `stage`. */
function factOf(path: string): string[] {
  if (path === 'stage') return ['stage']
  const [root, ...rest] = path.split('.')
  return root === 'profile' ? rest : []
}

/** What a value that may be chosen means. */
function choice(path: string, value: unknown, texts: CatalogueTexts): string {
  if (value === null) return NOT_ANSWERED[texts.language]
  const id = String(value)
  const names: string | Text | undefined =
    texts.facts[factOf(path)[0] ?? '']?.values[id] ??
    (path === 'evidence.source' ? texts.sources[id]?.what : undefined) ??
    wordsFor(CHOICES, path)?.[id] ??
    (typeof value === 'boolean' ? YES_NO[id] : undefined)
  if (names === undefined) return upper(id)
  return upper(typeof names === 'string' ? names : names[texts.language])
}

function suggestions(shape: Shape, path: string, texts: CatalogueTexts): Snippet[] {
  const choose = (values: readonly unknown[]): Snippet[] => snippets(values, (value) => choice(path, value, texts))
  if (shape.enum) return choose(shape.enum)
  if (shape.type === 'boolean') return choose([true, false])
  if (shape.type === 'integer') return [emptyPlace('number', texts)]
  if (shape.type === 'string') return [emptyPlace('text', texts)]
  const name = shape.$ref?.replace('#/definitions/', '')
  return name === 'text' || name === 'date' || name === 'evidence' ? [emptyPlace(name, texts)] : []
}

/** One suggestion a value. */
export function snippets(values: readonly unknown[], describe: (value: never) => string): Snippet[] {
  return values.map((value) => ({ label: String(value), description: describe(value as never), body: value }))
}

/** The one suggestion for what only people can say. */
export function emptyPlace(kind: keyof typeof PLACE, { language }: CatalogueTexts): Snippet {
  const label = PLACE[kind][language]
  return { label, description: label, body: '$1' }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
