/**
 * Markdown in one pass. micromark looks back over what may still be open, or ahead for what may close it, at every
 * sign that could be markup; made for it, a text of 50 KB takes minutes. So in one paragraph only so many such signs
 * count, and after so much looking ahead in vain the rest are signs and no more; and what stands behind a hundred
 * signs of quotations or lists is text. No text that a person wrote comes near.
 */
import { parse } from 'micromark'
import type { Construct, ConstructRecord, Extension, ParseContext, TokenizeContext } from 'micromark-util-types'

/** How many signs of emphasis, links and the like count in a paragraph, and how many characters are read in vain. */
const MOST_SIGNS = 2000
const MOST_IN_VAIN = 200_000
/** Behind this column no quotation or list begins. */
const MOST_COLUMNS = 100
/** What is known at once, however many there are. */
const CHEAP = new Set(['lineEnding', 'characterEscape', 'characterReference', 'hardBreakEscape'])

/** A parser of CommonMark and what is given besides, with these limits. */
export function limitedParser(extensions: Extension[]): ParseContext {
  const parser = parse({ extensions })
  const spent = new WeakMap<TokenizeContext, Spent>()
  const { constructs } = parser
  constructs.document = mapped(constructs.document, shallow)
  constructs.text = mapped(constructs.text, (construct) => limited(construct, spent))
  return parser
}

function mapped(record: ConstructRecord, change: (construct: Construct) => Construct): ConstructRecord {
  const changed = (found: ConstructRecord[string]) =>
    Array.isArray(found) ? found.map(change) : found && change(found)
  return Object.fromEntries(Object.entries(record).map(([code, found]) => [code, changed(found)]))
}

interface Spent {
  signs: number
  inVain: number
}

/** @param spent for each paragraph that is being read, what it has used up */
function limited(construct: Construct, spent: WeakMap<TokenizeContext, Spent>): Construct {
  if (CHEAP.has(construct.name ?? '')) return construct
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const budget = spent.get(this) ?? { signs: 0, inVain: 0 }
      spent.set(this, budget)
      if (budget.signs >= MOST_SIGNS || budget.inVain >= MOST_IN_VAIN) return nok
      budget.signs += 1
      const from = this.now().offset
      return construct.tokenize.call(this, effects, ok, (code) => {
        budget.inVain += this.now().offset - from
        return nok(code)
      })
    },
  }
}

function shallow(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return this.now().column > MOST_COLUMNS ? nok : construct.tokenize.call(this, effects, ok, nok)
    },
  }
}
