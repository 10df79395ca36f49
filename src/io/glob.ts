/** A door: the globbing library is loaded only for folders and globs. */
export { glob } from 'tinyglobby'
