/**
 * The keys that stand at the top of a scheme file: by them an element is known from a lens, and a path as reports name
 * it from a path of the file.
 */
import { shapes } from './shapes.ts'

export const TOP_KEYS: ReadonlySet<string> = new Set(Object.keys(shapes.properties ?? {}))

/** The lenses that are built in: they stand at the top of the file. */
export const TOP_LENSES: ReadonlySet<string> = new Set(['safeguarding', 'principles'])
