/** What the sentences about a catalogue of one's own are made of. */

import { choices, meant, type ShownFinding } from '../../findings/words/sentences.ts'
import type { Language } from '../../language/types.ts'

/** The nearest word, or else all there are. */
export function nearestOrAll(finding: ShownFinding, lang: Language): string {
  if (finding.suggestion !== null || finding.expected.length === 0) return meant(finding, lang)
  const all = choices(finding.expected, lang)
  return lang === 'da' ? `; der er ${all}` : `; there are ${all}`
}

/** What an id is the id of. */
const KINDS: Record<string, { da: [one: string, own: string]; en: [one: string, own: string] }> = {
  source: { da: ['en kilde', 'Kilder'], en: ['a source', 'Sources'] },
  lens: { da: ['et sideblik', 'Sideblik'], en: ['a lens', 'Lenses'] },
  pair: { da: ['et modsætningspar', 'Par'], en: ['a pair', 'Pairs'] },
  rule: { da: ['en regel', 'Regler'], en: ['a rule', 'Rules'] },
  words: { da: ['en gruppe af ord', 'Grupper af ord'], en: ['a group of words', 'Groups of words'] },
  criterion: { da: ['et punkt', 'Punkter'], en: ['a criterion', 'Criteria'] },
  condition: { da: ['en betingelse', 'Betingelser'], en: ['a condition', 'Conditions'] },
}

/** What the id is the id of. */
export const kindOf = ({ args }: ShownFinding, lang: Language): string => KINDS[String(args.kind)]?.[lang][0] ?? ''

/** Write the nearest word, or what else to do. */
export const write = {
  da: ({ suggestion }: ShownFinding, otherwise: string) => (suggestion === null ? otherwise : `Skriv ${suggestion}.`),
  en: ({ suggestion }: ShownFinding, otherwise: string) => (suggestion === null ? otherwise : `Write ${suggestion}.`),
}
