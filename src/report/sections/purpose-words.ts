import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Grundlæggende overvejelser', en: 'Basic considerations' },
} satisfies Words
