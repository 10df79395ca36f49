/** Values as they are, without their places in a text. */

/** Keys of mappings and indexes (from 0) of lists, from the root. */
export type Path = readonly (string | number)[]

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/** A text in quotes that it does not hold itself, as YAML has it. */
export function quoted(text: string): string {
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
