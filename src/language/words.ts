import type { Language } from './types.ts'

/** A text, or a function that makes one of its arguments. */
export type Phrase = string | ((...args: never[]) => string)

/** What a table of words must look like: each in both languages, so that a forgotten one does not compile. */
export type Words = Record<string, Record<Language, Phrase>>
