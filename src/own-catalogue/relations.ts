/** What must hold between the entries of a catalogue of one's own and the built-in ones: ids, paths, citations, words. */
import { pathsOf } from '../catalogue/conditions.ts'
import type { ConditionSchema } from '../catalogue/raw.ts'
import { inputsOf } from '../catalogue/rule-checks.ts'
import type { Catalogue, Part } from '../catalogue/types.ts'
import { assumablePaths } from '../scheme/assumption.ts'
import { MOST_FINDINGS } from '../scheme/finding.ts'
import { follow, keySpan, valueSpan } from '../scheme/locate.ts'
import { nearest } from '../scheme/nearest.ts'
import { RULES } from '../scheme/rules.ts'
import { shapes } from '../scheme/shapes.ts'
import type { MappingNode } from '../scheme/tree.ts'
import type { Finding, Span } from '../scheme/types.ts'
import { type Values, valuesOf } from '../scheme/values.ts'
import { ConditionCheck } from './condition-check.ts'
import { citationsIn, entriesOf, type OwnEntries, type OwnEntry } from './entries.ts'
import { staysRule } from './merge.ts'
import { OWN_RULES, type OwnRuleId, ownFinding } from './rules.ts'

/** What a catalogue is added to. */
export interface Ground {
  catalogue: Catalogue
  /** The named conditions that criteria can use. */
  conditions: Record<string, ConditionSchema>
  /** Ids of the groups of words. */
  words: readonly string[]
}

/** Ids that a lens cannot have: they mean something else in a scheme file or in a condition. */
const RESERVED = [...Object.keys(shapes.properties ?? {}), 'elements', 'lacking', 'derived', 'custom']
const PLACEHOLDER = /\{([a-z_]+(?:\.[a-z_]+)*)\}/g

/**
 * @param broken what is wrong with the shape: entries with it are left out here
 * @returns in no order
 */
export function relationFindings(root: MappingNode, ground: Ground, broken: readonly Finding[]): Finding[] {
  const paths = broken.filter(({ severity }) => severity === 'error').map(({ path }) => path ?? '')
  const isSound = (at: readonly string[]): boolean => {
    const here = at.join('.')
    return !paths.some((path) => path === here || path.startsWith(`${here}.`))
  }
  const relations = new Relations(root, ground, entriesOf(root.value, isSound))
  return relations.check()
}

/** The catalogue with the ids of the file's own criteria and pairs in it, so that conditions can be asked of it. */
function withOwnIds({ catalogue }: Ground, { criteria, lenses, pairs }: OwnEntries): Catalogue {
  const grown = (parts: Part[]): Part[] =>
    parts.map((part) => {
      const own = criteria.filter((one) => one.part === part.id).map(({ value }) => skeleton(part.id, value))
      return own.length === 0 ? part : { ...part, criteria: [...part.criteria, ...own] }
    })
  const own = lenses.map(({ value }): Part => ({ id: String(value.id), criteria: [], sources: [] }))
  const rows = pairs.map(({ value }) => ({ id: String(value.id), chosen: null, heavier: null, sources: [] }))
  return {
    ...catalogue,
    elements: grown(catalogue.elements),
    lenses: grown([...catalogue.lenses, ...own]),
    pairs: [...catalogue.pairs, ...rows],
  }
}

function skeleton(part: string, value: Values): Part['criteria'][number] {
  const id = String(value.id)
  return {
    id,
    part,
    path: `${part}.${id}`,
    weight: 'important',
    stage: 'idea',
    gate: value.gate === true,
    allowsNotApplicable: value.allows_na !== false && value.gate !== true,
    condition: null,
    sources: [],
    cases: [],
  }
}

class Relations {
  private readonly findings: Finding[] = []
  private readonly root: MappingNode
  private readonly ground: Ground
  private readonly own: OwnEntries
  private readonly whole: Catalogue

  constructor(root: MappingNode, ground: Ground, own: OwnEntries) {
    this.root = root
    this.ground = ground
    this.own = own
    this.whole = withOwnIds(ground, own)
  }

  check(): Finding[] {
    this.ids()
    this.partsAndWhen()
    this.citations()
    this.conditions()
    this.rules()
    this.changes()
    return this.findings
  }

  private readonly place = (at: readonly string[]): Span => valueSpan(follow(this.root, at))

  private add(
    rule: OwnRuleId,
    at: readonly string[],
    details: Parameters<typeof ownFinding>[2] = {},
    span?: Span,
  ): void {
    if (this.findings.length > MOST_FINDINGS) return
    this.findings.push(ownFinding(rule, span ?? this.place(at), { path: at.join('.'), ...details }))
  }

  /** No id is taken twice, in the file or by what it adds to. */
  private ids(): void {
    const { catalogue, conditions, words } = this.ground
    const { own } = this
    const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id)
    const parts = [...catalogue.elements, ...catalogue.lenses]
    const rules = [...ids(catalogue.rules), ...Object.keys(RULES), ...Object.keys(OWN_RULES)]
    this.unique('source', own.sources, (at) => [...at, 'id'], ids(catalogue.sources), [String(this.root.value.id)])
    this.unique('lens', own.lenses, (at) => [...at, 'id'], ids(parts), RESERVED)
    this.unique('pair', own.pairs, (at) => [...at, 'id'], ids(catalogue.pairs), ['custom'])
    this.unique('rule', own.rules, (at) => [...at, 'id'], rules)
    this.unique('words', own.words, (at) => [...at, 'id'], words)
    for (const part of new Set(own.criteria.map((one) => one.part))) {
      const known = parts.find(({ id }) => id === part)
      const mine = own.criteria.filter((one) => one.part === part)
      this.unique('criterion', mine, (at) => [...at, 'id'], ids(known?.criteria ?? []))
    }
    for (const { at } of own.conditions) {
      const [, name = ''] = at
      const key = follow(this.root, at).entry
      if (Object.hasOwn(conditions, name) && key) this.taken('condition', at, name, 'builtin', keySpan(key))
    }
  }

  private unique(
    kind: string,
    entries: OwnEntry<Values>[],
    where: (at: string[]) => string[],
    builtIn: readonly string[],
    reserved: readonly string[] = [],
  ): void {
    const seen = new Set<string>()
    for (const { at, value } of entries) {
      const id = String(value.id)
      const by = builtIn.includes(id) ? 'builtin' : reserved.includes(id) ? 'reserved' : seen.has(id) ? 'file' : null
      if (by) this.taken(kind, where(at), id, by)
      seen.add(id)
    }
  }

  private taken(kind: string, at: readonly string[], id: string, by: string, span?: Span): void {
    const prefix = String(this.root.value.id ?? 'own')
    const sign = kind === 'rule' || kind === 'words' || kind === 'source' ? '-' : '_'
    const suggestion = `${prefix.replaceAll('-', sign)}${sign}${id}`
    this.add('id-taken', at, { found: id, suggestion, args: { kind, by } }, span)
  }

  /** Criteria are added to parts that are there, and asked when conditions that are there hold. */
  private partsAndWhen(): void {
    const parts = [...this.whole.elements, ...this.whole.lenses].map(({ id }) => id)
    for (const [part] of Object.entries(valuesOf(this.root.value.criteria))) {
      const at = ['criteria', part]
      const { entry } = follow(this.root, at)
      if (parts.includes(part) || !entry) continue
      this.add('unknown-part', at, { found: part, expected: parts, suggestion: nearest(part, parts) }, keySpan(entry))
    }
    const names = [...Object.keys(this.ground.conditions), ...Object.keys(valuesOf(this.root.value.conditions))]
    for (const { at, value } of this.own.criteria) {
      for (const [index, name] of [value.when ?? []].flat().entries()) {
        const where = Array.isArray(value.when) ? [...at, 'when', String(index)] : [...at, 'when']
        if (names.includes(String(name))) continue
        const suggestion = nearest(String(name), names)
        this.add('unknown-condition', where, { found: String(name), expected: names, suggestion })
      }
    }
  }

  /** Whoever is cited is there, and where it is cited can be cited. */
  private citations(): void {
    const { own, ground } = this
    const ownSources = own.sources.map(({ value }) => ({ id: String(value.id), sections: value.sections }))
    const sources = [...ground.catalogue.sources, ...ownSources]
    const all = [...own.criteria, ...own.lenses, ...own.pairs, ...own.rules, ...own.words]
    for (const { at, value } of all) {
      for (const [index, { id, section }] of citationsIn(value).entries()) {
        const where = [...at, 'sources', String(index)]
        const source = sources.find((one) => one.id === id)
        const ids = sources.map((one) => one.id)
        const sections = (source?.sections ?? []) as string[]
        if (!source) {
          this.add('unknown-citation', [...where, 'id'], { found: id, expected: ids, suggestion: nearest(id, ids) })
        } else if (section !== undefined && sections.length > 0 && !sections.includes(section)) {
          const suggestion = nearest(section, sections)
          this.add('unknown-section', [...where, 'section'], {
            found: section,
            expected: sections,
            suggestion,
            args: { id },
          })
        }
      }
    }
  }

  private conditions(): void {
    const check = new ConditionCheck(this.whole)
    for (const { at, value } of [...this.own.conditions, ...this.own.rules]) {
      this.findings.push(...check.findings(value.when as ConditionSchema, [...at, 'when'], this.place))
    }
  }

  /** The line of a rule is one that a scheme has, and its words can be filled in. */
  private rules(): void {
    const known = [...assumablePaths(this.whole, []).keys(), 'profile', 'grid']
    for (const { at, value } of this.own.rules) {
      const line = value.at as string | undefined
      if (line !== undefined && !known.includes(line)) {
        this.add('unknown-entry', [...at, 'at'], {
          found: line,
          suggestion: nearest(line, known),
          args: { kind: 'at' },
        })
      }
      const reads = pathsOf(value.when as ConditionSchema)
      this.placeholders([...at, 'message'], value.message, [...new Set([...reads, ...reads.flatMap(inputsOf)])])
    }
  }

  private placeholders(at: string[], message: unknown, allowed: readonly string[]): void {
    const texts = typeof message === 'string' ? [{ at, text: message }] : this.inBoth(at, valuesOf(message))
    const found = texts.map(({ text }) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).sort())
    for (const [index, { at: where }] of texts.entries()) {
      for (const name of found[index] ?? []) {
        if (allowed.includes(name)) continue
        this.add('unknown-placeholder', where, {
          found: `{${name}}`,
          expected: allowed,
          suggestion: nearest(name, allowed),
        })
      }
    }
    const [one, other] = found
    if (one && other && one.join() !== other.join()) this.add('placeholders-differ', at, {})
  }

  private inBoth(at: string[], { da, en }: Values): { at: string[]; text: string }[] {
    return [
      { at: [...at, 'da'], text: String(da) },
      { at: [...at, 'en'], text: String(en) },
    ]
  }

  /** What is weighed anew or left out is there; gates stay. */
  private changes(): void {
    const { catalogue, words } = this.ground
    const criteria = [...catalogue.elements, ...catalogue.lenses].flatMap((part) => part.criteria)
    const paths = criteria.map(({ path }) => path)
    for (const { at } of this.own.weights) {
      const [, path = ''] = at
      const { entry } = follow(this.root, at)
      if (paths.includes(path) || !entry) continue
      const details = { found: path, suggestion: pathMeant(path, paths), args: { kind: 'weights' } }
      this.add('unknown-entry', at, details, keySpan(entry))
    }
    const rules = catalogue.rules.map(({ id }) => id)
    for (const { at, value } of this.own.without) {
      const id = String(value)
      if (criteria.find(({ path }) => path === id)?.gate) this.add('gate-stays', at, { found: id })
      else if (!paths.includes(id) && !rules.includes(id) && !words.includes(id)) {
        const suggestion = pathMeant(id, [...paths, ...rules, ...words])
        this.add('unknown-entry', at, { found: id, suggestion, args: { kind: 'without' } })
      } else if (paths.includes(id)) this.rulesThatGo(at, id)
    }
  }

  /** Rules that read what is left out go with it, which one may not have meant. */
  private rulesThatGo(at: readonly string[], path: string): void {
    const named = new Set(this.own.without.map(({ value }) => String(value)))
    const without = new Set([path])
    const gone = this.ground.catalogue.rules.filter((rule) => !named.has(rule.id) && !staysRule(rule, without))
    if (gone.length === 0) return
    this.add('rule-left-out', at, { found: path, args: { rules: gone.map(({ id }) => id).join(', ') } })
  }
}

/** A path by its last word alone, or the nearest one. */
function pathMeant(path: string, known: readonly string[]): string | null {
  return known.find((one) => one.endsWith(`.${path.replace(/^elements\./, '')}`)) ?? nearest(path, known)
}
