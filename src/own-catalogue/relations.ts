/** What must hold between the entries of a catalogue of one's own and the built-in ones: ids, paths, citations, words. */

import { pathsOf } from '../catalogue/condition.ts'
import { inputsOf } from '../catalogue/derived-inputs.ts'
import { partsOf } from '../catalogue/parts.ts'
import type { ConditionSchema } from '../catalogue/raw.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { MOST_FINDINGS } from '../findings/finding.ts'
import type { Finding, Span } from '../findings/types.ts'
import { assumablePaths } from '../scheme/assumption.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import { type Values, valuesOf } from '../scheme/values.ts'
import { follow, keySpan, valueSpan } from '../yaml/locate.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import { changeFindings } from './changes.ts'
import { ConditionCheck } from './condition-check.ts'
import type { Ground } from './entries.ts'
import { citationsIn, entriesOf, type IsSound, type OwnEntries, type OwnEntry, soundness, withId } from './entries.ts'
import { idFindings } from './id-check.ts'
import { type OwnKind, ownFinding } from './kinds.ts'
import { withOwnIds } from './own-ids.ts'

const PLACEHOLDER = /\{([a-z_]+(?:\.[a-z_]+)*)\}/g

/**
 * @param broken what is wrong with the shape: what it is about is left out here
 * @returns in no order
 */
export function relationFindings(root: MappingNode, ground: Ground, broken: readonly Finding[]): Finding[] {
  const isSound = soundness(broken)
  const all = entriesOf(root.value)
  const named: OwnEntries = {
    ...all,
    sources: withId(all.sources, isSound),
    criteria: withId(all.criteria, isSound),
    lenses: withId(all.lenses, isSound),
    pairs: withId(all.pairs, isSound),
    rules: withId(all.rules, isSound),
    words: withId(all.words, isSound),
    weights: all.weights.filter(({ at }) => isSound(at)),
    without: all.without.filter(({ at }) => isSound(at)),
  }
  return [
    ...idFindings(root, ground, named),
    ...new Relations(root, ground, all, withOwnIds(ground.catalogue, named), isSound).check(),
    ...changeFindings(root, ground, named),
  ]
}

class Relations {
  private readonly findings: Finding[] = []
  private readonly root: MappingNode
  private readonly ground: Ground
  private readonly own: OwnEntries
  private readonly whole: Catalogue
  private readonly isSound: IsSound

  /** @param whole the catalogue with the file's own ids in it */
  constructor(root: MappingNode, ground: Ground, own: OwnEntries, whole: Catalogue, isSound: IsSound) {
    this.root = root
    this.ground = ground
    this.own = own
    this.whole = whole
    this.isSound = isSound
  }

  check(): Finding[] {
    this.partsAndWhen()
    this.citations()
    this.conditions()
    this.rules()
    return this.findings
  }

  private readonly place = (at: readonly string[]): Span => valueSpan(follow(this.root, at))

  private add(rule: OwnKind, at: readonly string[], details: Parameters<typeof ownFinding>[2] = {}, span?: Span): void {
    if (this.findings.length > MOST_FINDINGS) return
    this.findings.push(ownFinding(rule, span ?? this.place(at), { path: at.join('.'), ...details }))
  }

  /** Whether a key of an entry is there and nothing is wrong with it. */
  private has({ at, value }: OwnEntry<Values>, key: string): boolean {
    return value[key] !== undefined && this.isSound([...at, key])
  }

  /** Criteria are added to parts that are there, and asked when conditions that are there hold. */
  private partsAndWhen(): void {
    const parts = partsOf(this.whole).map(({ id }) => id)
    for (const [part] of Object.entries(valuesOf(this.root.value.criteria))) {
      const at = ['criteria', part]
      const { entry } = follow(this.root, at)
      if (parts.includes(part) || !entry) continue
      this.add('unknown-part', at, { found: part, expected: parts, suggestion: nearest(part, parts) }, keySpan(entry))
    }
    const names = [...Object.keys(this.ground.conditions), ...Object.keys(valuesOf(this.root.value.conditions))]
    for (const { at, value } of this.own.criteria.filter((one) => this.has(one, 'when'))) {
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
    for (const { at, value } of all.filter((one) => this.has(one, 'sources'))) {
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
    for (const { at, value } of [...this.own.conditions, ...this.own.rules].filter((one) => this.has(one, 'when'))) {
      this.findings.push(...check.findings(value.when as ConditionSchema, [...at, 'when'], this.place))
    }
  }

  /** The line of a rule is one that a scheme has, and its words can be filled in. */
  private rules(): void {
    const known = [...assumablePaths(this.whole, []).keys(), 'profile', 'grid']
    for (const entry of this.own.rules) {
      const { at, value } = entry
      const line = String(value.at)
      if (this.has(entry, 'at') && !known.includes(line)) {
        const details = { found: line, suggestion: nearest(line, known), args: { kind: 'at' } }
        this.add('unknown-entry', [...at, 'at'], details)
      }
      if (!this.has(entry, 'when') || !this.has(entry, 'message')) continue
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
}
