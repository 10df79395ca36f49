/**
 * The keys that stand at the top of a scheme file: by them an element is told from a lens, and a path as reports name
 * it from a path of the file. The shapes know them too, but are not loaded with files that are as they should be.
 */
export const TOP_KEYS: ReadonlySet<string> = new Set([
  'peerscheme',
  'name',
  'organisation',
  'language',
  'stage',
  'about',
  'reference',
  'rater',
  'catalogue',
  'assessed',
  'profile',
  'purpose',
  'elements',
  'safeguarding',
  'principles',
  'lenses',
  'grid',
  'texts',
  'exceptions',
  'lessons',
])

/** The lenses that are built in: they stand at the top of the file. */
export const TOP_LENSES: ReadonlySet<string> = new Set(['safeguarding', 'principles'])

/** Those that every file has. */
export const REQUIRED_KEYS: readonly string[] = ['peerscheme', 'name', 'stage']
