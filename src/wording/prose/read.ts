/** Reads the prose of a text by its kind; the libraries of a kind are loaded with its first text. */
import type { TextKind } from '../types.ts'
import { type Prose, plainProse } from './prose.ts'

/** The kind of a text file, by its name; what is not known is plain text. */
export function kindOfText(file: string): TextKind {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  return ending === 'html' || ending === 'htm' || ending === 'xhtml' ? 'html' : 'text'
}

/** The prose of a text as it is in its file. */
export async function proseOf(text: string, kind: TextKind): Promise<Prose> {
  if (kind === 'markdown') return (await import('./markdown.ts')).markdownProse(text)
  return kind === 'html' ? (await import('./html.ts')).htmlProse(text) : plainProse(text)
}
