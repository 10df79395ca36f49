/** A door: the colour library is loaded only for what a person reads. */
export { Chalk } from 'chalk'
