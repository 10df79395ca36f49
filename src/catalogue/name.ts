/** What results call the catalogue that they were made by. */
import type { Catalogue } from './types.ts'

/** The version of the built-in catalogue, and the ids of those of somebody's own in it: `0.1.0+hearing-loss`. */
export function catalogueName({ version, own = [] }: Pick<Catalogue, 'version' | 'own'>): string {
  return [version, ...own.map(({ id }) => id)].join('+')
}
