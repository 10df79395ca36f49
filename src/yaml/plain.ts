/** Values as they are, without their places in a text. */

/** Keys of mappings and indexes (from 0) of lists, from the root. */
export type Path = readonly (string | number)[]

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }
