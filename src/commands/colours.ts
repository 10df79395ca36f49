/** The colour library, loaded only for what a person reads. */
export { Chalk } from 'chalk'
