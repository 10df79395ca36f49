import { count, list } from '../language/format.ts'
import type { Words } from '../language/words.ts'

interface Counts {
  errors: number
  warnings: number
  infos: number
}

export const WORDS = {
  help: { da: 'Hjælp', en: 'Help' },
  clean: { da: 'ingen bemærkninger', en: 'nothing to remark on' },
  files: {
    da: (n: number) => count(n, 'fil', 'filer'),
    en: (n: number) => count(n, 'file', 'files'),
  },
  counts: {
    da: ({ errors, warnings, infos }: Counts) =>
      list(
        [
          count(errors, 'fejl', 'fejl'),
          count(warnings, 'advarsel', 'advarsler'),
          count(infos, 'bemærkning', 'bemærkninger'),
        ],
        'da',
      ),
    en: ({ errors, warnings, infos }: Counts) =>
      list(
        [count(errors, 'error', 'errors'), count(warnings, 'warning', 'warnings'), count(infos, 'note', 'notes')],
        'en',
      ),
  },
  cannotJudge: {
    da: 'Ordningen kan ikke vurderes, før fejlene i filen er rettet.',
    en: 'The scheme cannot be judged until the errors in the file are fixed.',
  },
} satisfies Words
