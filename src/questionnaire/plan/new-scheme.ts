/** The text of a file that holds nothing yet but its name and how far the scheme has come. */
import type { Catalogue } from '../../catalogue/types.ts'
import { edit } from '../../edit/edit.ts'
import { keyOrder } from '../../edit/key-order.ts'
import type { Change } from '../../edit/types.ts'
import { cleanLine } from './clean.ts'
import type { FirstAnswers } from './types.ts'

/**
 * A new file, valid as it is.
 * @param today YYYY-MM-DD: when it is assessed
 * @throws when the name is empty
 */
export function newScheme(first: FirstAnswers, today: string, catalogue: Catalogue): string {
  const name = cleanLine(first.name)
  if (name === '') throw new Error('A scheme needs a name')
  const organisation = cleanLine(first.organisation ?? '')
  const role = cleanLine(first.role ?? '')
  const changes: Change[] = [{ do: 'set', path: ['name'], value: name }]
  if (organisation !== '') changes.push({ do: 'set', path: ['organisation'], value: organisation })
  changes.push({ do: 'set', path: ['language'], value: first.language })
  changes.push({ do: 'set', path: ['stage'], value: first.stage })
  if (first.rater && role !== '') changes.push({ do: 'set', path: ['rater'], value: role })
  changes.push({ do: 'set', path: ['assessed', 'on'], value: today })
  if (role !== '') changes.push({ do: 'set', path: ['assessed', 'by'], value: [{ role, basis: 'self' }] })
  const made = edit('peerscheme: 1\n', changes, keyOrder(catalogue))
  if ('problem' in made) throw new Error(made.problem)
  return made.text
}
