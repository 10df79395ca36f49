/** Whether the conditions of a catalogue of one's own can be asked: they read what a scheme has, and blank is no answer. */
import { factsOf } from '../assess/facts.ts'
import { conditionTest, pathsOf } from '../catalogue/condition.ts'
import { inputsOf } from '../catalogue/derived-inputs.ts'
import type { ConditionSchema } from '../catalogue/raw.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { finding } from '../findings/finding.ts'
import type { Finding, Span } from '../findings/types.ts'
import type { PlainFactForm } from '../format/fact-form.ts'
import { assumablePaths } from '../scheme/assumption.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import { emptyScheme } from '../scheme/normalise.ts'
import { ownFinding } from './kinds.ts'

/** Within these a condition is judged in no time, whatever is unanswered. */
const DEEPEST = 12
const MOST_PARTS = 200
const MOST_ANSWERS = 8

const MEANT_ROOTS = ['profile', 'grid', 'purpose', 'elements', 'lacking', 'derived', 'stage']

/** Checks conditions by a catalogue: the built-in one with everything of the file's own in it. */
export class ConditionCheck {
  /** Every path that a condition can read, as it stands in the tree of facts. */
  private readonly readable: Set<string>
  private readonly answers: ReadonlyMap<string, PlainFactForm>

  constructor(catalogue: Catalogue) {
    const empty = emptyScheme(catalogue)
    this.readable = new Set(leavesOf(factsOf(empty, catalogue, '2000-01-01')))
    this.answers = assumablePaths(catalogue, [])
  }

  /**
   * @param at the path of the condition in the file
   * @param place where a path of the file stands
   */
  findings(when: ConditionSchema, at: readonly string[], place: (path: readonly string[]) => Span): Finding[] {
    const path = at.join('.')
    const size = sizeOf(when)
    if (size.depth > DEEPEST || size.parts > MOST_PARTS) {
      const args = { kind: size.depth > DEEPEST ? 'depth' : 'parts', most: size.depth > DEEPEST ? DEEPEST : MOST_PARTS }
      return [ownFinding('condition-size', place(at), { path, args })]
    }
    if (!asksWithin(when)) return [ownFinding('reads-nothing', place(at), { path })]
    const findings = leafs(when, [], [...at]).flatMap((leaf) => this.leaf(leaf, place))
    const read = new Set(pathsOf(when).flatMap(inputsOf))
    if (findings.length === 0 && read.size > MOST_ANSWERS) {
      findings.push(ownFinding('condition-size', place(at), { path, args: { kind: 'answers', most: MOST_ANSWERS } }))
    }
    return findings
  }

  private leaf({ reads, schema, at }: Leaf, place: (path: readonly string[]) => Span): Finding[] {
    const path = at.join('.')
    const fact = reads.join('.')
    if (!this.readable.has(fact)) return [this.unknownAnswer(fact, path, place(at))]
    if (conditionTest(schema)(null)) {
      return [
        ownFinding('blank-raises', place(at), {
          path,
          found: fact,
          args: { keywords: Object.keys(schema).join(', ') },
        }),
      ]
    }
    return this.wrongValues(fact, schema, at, place)
  }

  private unknownAnswer(fact: string, path: string, span: Span): Finding {
    const known = [...this.readable]
    const tail = fact.slice(fact.lastIndexOf('.') + 1)
    const same = known.find((one) => one.endsWith(`.${fact}`)) ?? known.find((one) => one.endsWith(`.${tail}`))
    const suggestion = same ?? nearest(fact, known) ?? this.beside(fact, known)
    return ownFinding('unknown-answer', span, { path, found: fact, expected: MEANT_ROOTS, suggestion })
  }

  /** The nearest of those that stand in the same place. */
  private beside(fact: string, known: readonly string[]): string | null {
    const head = fact.slice(0, fact.lastIndexOf('.') + 1)
    const tails = known.filter((one) => one.startsWith(head)).map((one) => one.slice(head.length))
    const near = nearest(fact.slice(head.length), tails)
    return near === null ? null : head + near
  }

  /** Words that the answer can never be. */
  private wrongValues(
    fact: string,
    schema: ConditionSchema,
    at: readonly string[],
    place: (path: readonly string[]) => Span,
  ): Finding[] {
    const [input = ''] = fact.startsWith('lacking.') || fact.startsWith('derived.') ? [] : inputsOf(fact)
    const holds = this.answers.get(input)
    if (!holds || !('values' in holds)) return []
    return wordsIn(schema, [...at]).flatMap(({ word, at: where }) => {
      if (holds.values.includes(word)) return []
      const suggestion = nearest(word, holds.values)
      const details = { path: where.join('.'), found: word, expected: holds.values, suggestion, args: { got: 'text' } }
      return [finding('wrong-value', place(where), details)]
    })
  }
}

interface Leaf {
  /** The path of the fact that it asks. */
  reads: string[]
  schema: ConditionSchema
  at: string[]
}

/** The parts of a condition that ask a fact, with where they stand: each whole, so that an allOf about it is one. */
function leafs(schema: ConditionSchema, reads: string[], at: string[]): Leaf[] {
  if (!asksWithin(schema)) return [{ reads, schema, at }]
  const { properties, allOf, anyOf, ...rest } = schema
  return [
    ...(Object.keys(rest).length > 0 ? [{ reads, schema: rest, at }] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, one]) =>
      leafs(one, [...reads, key], [...at, 'properties', key]),
    ),
    ...(allOf ?? []).flatMap((one, index) => leafs(one, reads, [...at, 'allOf', String(index)])),
    ...(anyOf ?? []).flatMap((one, index) => leafs(one, reads, [...at, 'anyOf', String(index)])),
  ]
}

/** Whether a condition asks something of what lies within. */
function asksWithin({ properties, allOf = [], anyOf = [] }: ConditionSchema): boolean {
  return properties !== undefined || [...allOf, ...anyOf].some(asksWithin)
}

/** The words of `const` and `enum` in a leaf, those of the items of a list too. */
function wordsIn(schema: ConditionSchema, at: string[]): { word: string; at: string[] }[] {
  const own = [
    ...(typeof schema.const === 'string' ? [{ word: schema.const, at: [...at, 'const'] }] : []),
    ...(Array.isArray(schema.enum) ? schema.enum : []).flatMap((word, index) =>
      typeof word === 'string' ? [{ word, at: [...at, 'enum', String(index)] }] : [],
    ),
  ]
  const inner = (['contains', 'items'] as const).flatMap((key) => {
    const one = schema[key]
    return one ? wordsIn(one, [...at, key]) : []
  })
  const parts = (['allOf', 'anyOf'] as const).flatMap((key) =>
    (schema[key] ?? []).flatMap((one, index) => wordsIn(one, [...at, key, String(index)])),
  )
  return [...own, ...inner, ...parts]
}

function sizeOf(schema: ConditionSchema): { depth: number; parts: number } {
  const { properties, allOf, anyOf, contains, items } = schema
  const inner = [
    ...Object.values(properties ?? {}),
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(contains ? [contains] : []),
    ...(items ? [items] : []),
  ].map(sizeOf)
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    parts: inner.reduce((sum, { parts }) => sum + parts, Object.keys(schema).length),
  }
}

/** The paths of everything in a tree that is no branch. */
function leavesOf(tree: Record<string, unknown>, head = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leavesOf(value as Record<string, unknown>, `${head}${key}.`)
      : [head + key],
  )
}
