/** Assessing again: what is written first. */
import type { Change } from '../../edit/types.ts'
import type { Scheme } from '../../scheme/types.ts'
import { cleanLine } from './clean.ts'

/**
 * The day and the role of the new assessment; the answers follow one by one.
 * @param today YYYY-MM-DD
 * @param role of the one who assesses now; null leaves those who did last time
 */
export function reassessment(scheme: Scheme, today: string, role: string | null): Change[] {
  const changes: Change[] = []
  if (scheme.assessed?.on !== today) changes.push({ do: 'set', path: ['assessed', 'on'], value: today })
  const by = cleanLine(role ?? '')
  if (by !== '') changes.push({ do: 'set', path: ['assessed', 'by'], value: [{ role: by, basis: 'self' }] })
  return changes
}
