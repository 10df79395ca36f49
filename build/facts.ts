/** Whether the facts of a scheme are the same wherever they are written: question, shape, and what is read of them. */
import type { CatalogueProblem, RawCatalogue } from '../src/catalogue/raw.ts'
import { factForm } from '../src/format/fact-form.ts'
import { profile } from '../src/format/shapes-profile.ts'
import { normalProfile } from '../src/scheme/normal-profile.ts'

/** @returns a problem for every fact that a place does not know, and for every value or field without a name */
export function checkFacts({ facts }: Pick<RawCatalogue, 'facts'>): CatalogueProblem[] {
  const shaped = Object.keys(profile.properties ?? {})
  const read = Object.keys(normalProfile({}))
  const asked = facts.map(({ id }) => id)
  const problem = (path: string, message: string): CatalogueProblem => ({ file: 'facts.yaml', path, message })
  return [
    ...shaped.filter((id) => !asked.includes(id)).map((id) => problem(id, 'it has a shape and no question: write one')),
    ...asked
      .filter((id) => id !== 'stage' && !shaped.includes(id))
      .map((id) => problem(id, 'no file can hold it: give it a shape in src/format/shapes-profile.ts')),
    ...shaped
      .filter((id) => !read.includes(id))
      .map((id) => problem(id, 'it is not read: add it to Profile in src/scheme/types.ts and to normal-profile.ts')),
    ...facts.flatMap(({ id, values = {}, fields = {} }) => {
      const form = factForm(id)
      const parts = form?.kind === 'fields' ? form.fields : {}
      const known = [form, ...Object.values(parts)].flatMap((one) => (one && 'values' in one ? one.values : []))
      return [
        ...differing(known, Object.keys(values)).map((one) => problem(`${id}.values.${one}`, NAMES)),
        ...differing(Object.keys(parts), Object.keys(fields)).map((one) => problem(`${id}.fields.${one}`, NAMES)),
      ]
    }),
  ]
}

const NAMES = 'the shape in src/format/shapes-profile.ts and the names here differ: add it where it is missing'

/** Those that only one of two lists has. */
function differing(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((word) => !other.includes(word)), ...other.filter((word) => !one.includes(word))]
}
