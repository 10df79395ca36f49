/** The ids of a file held against the catalogue that is loaded. */

import type { Criterion } from '../../catalogue/types.ts'
import { finding, MOST_FINDINGS } from '../../findings/finding.ts'
import { allowsException, FINDING_KINDS } from '../../findings/kinds.ts'
import type { Finding } from '../../findings/types.ts'
import { SHORT_STATUSES } from '../../format/vocabulary.ts'
import { keySpan } from '../../yaml/locate.ts'
import type { Entry, MappingNode, TreeNode } from '../../yaml/nodes.ts'
import { everyEntry } from '../../yaml/walk.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'
import type { NearProblem, Problem } from './problem.ts'

type Criteria = ReadonlyMap<string, Criterion>

/** Finds every id that the catalogue does not have, and the answers it does not allow. */
export class CatalogueCheck {
  readonly problems: (Finding | NearProblem)[] = []
  private readonly index: CatalogueIndex
  private readonly moreRules: ReadonlySet<string>

  /** @param moreRules ids of rules besides the reader's and the catalogue's, which exceptions may name */
  constructor(index: CatalogueIndex, moreRules: ReadonlySet<string>) {
    this.index = index
    this.moreRules = moreRules
  }

  check(root: MappingNode): Problem[] {
    for (const entry of root.entries) {
      if (entry.key === 'elements') this.elements(entry.node)
      else if (entry.key === 'lenses') this.ownLenses(entry.node)
      else if (entry.key === 'purpose') this.purpose(entry.node)
      else if (entry.key === 'grid') this.grid(entry.node)
      else if (entry.key === 'exceptions') this.exceptions(entry.node)
      else {
        const lens = this.index.lenses.get(entry.key)
        if (lens) this.criteria(entry.node, entry.key, entry.key, lens)
      }
    }
    this.sources(root)
    return this.problems
  }

  private elements(node: TreeNode): void {
    for (const entry of entriesOf(node)) {
      const criteria = this.index.elements.get(entry.key)
      if (criteria) this.criteria(entry.node, entry.key, `elements.${entry.key}`, criteria)
      else this.unknownElement(entry)
    }
  }

  private unknownElement(entry: Entry): void {
    const { key } = entry
    const expected = [...this.index.elements.keys()]
    const isLens = this.index.lenses.has(key)
    const parts = this.index.partsWith.get(key)
    const isCriterion = !isLens && parts !== undefined
    const isOwn = isLens && this.index.ownLenses.includes(key)
    const where = isOwn ? `lenses.${key}` : key
    const suggestion = isLens ? where : isCriterion ? `${parts[0]}.${key}` : null
    const kind = isOwn ? 'own-lens' : isLens ? 'lens' : isCriterion ? 'criterion' : null
    const args = { key, kind, part: parts?.[0] ?? null }
    this.unknown('unknown-element', entry, `elements.${key}`, expected, suggestion, args)
  }

  /** The lenses of own catalogues stand together; the built-in ones stand at the top. */
  private ownLenses(node: TreeNode): void {
    const expected = this.index.ownLenses
    for (const entry of entriesOf(node)) {
      const { key } = entry
      const criteria = expected.includes(key) ? this.index.lenses.get(key) : undefined
      if (criteria) this.criteria(entry.node, key, `lenses.${key}`, criteria)
      else {
        const isTop = this.index.lenses.has(key)
        this.unknown('unknown-lens', entry, `lenses.${key}`, expected, isTop ? key : null, { key, isTop })
      }
    }
  }

  private criteria(node: TreeNode, part: string, path: string, criteria: Criteria): void {
    for (const entry of entriesOf(node)) {
      const criterion = criteria.get(entry.key)
      const without = this.index.leftOut.get(`${part}.${entry.key}`)
      if (criterion) this.notApplicable(entry, criterion, `${path}.${entry.key}`)
      else if (without !== undefined) this.leftOut(entry, `${path}.${entry.key}`, without)
      else this.unknownCriterion(entry, part, path, [...criteria.keys()])
    }
  }

  /** An own catalogue may leave a criterion out; an answer to it is kept, and counts nowhere. */
  private leftOut(entry: Entry, path: string, catalogue: string): void {
    const { key } = entry
    this.problems.push(finding('left-out-by-catalogue', keySpan(entry), { path, found: key, args: { key, catalogue } }))
  }

  private unknownCriterion(entry: Entry, part: string, path: string, expected: string[]): void {
    const { key } = entry
    const elsewhere = this.index.partsWith.get(key)?.[0] ?? null
    const suggestion = elsewhere ? `${elsewhere}.${key}` : null
    this.unknown('unknown-criterion', entry, `${path}.${key}`, expected, suggestion, { key, part, elsewhere })
  }

  private notApplicable({ node }: Entry, criterion: Criterion, path: string): void {
    if (criterion.allowsNotApplicable) return
    const status = node.kind === 'mapping' ? node.entries.find(({ key }) => key === 'status')?.node : node
    if (status?.kind !== 'scalar' || status.value !== 'not_applicable') return
    this.problems.push(
      finding('not-applicable-not-allowed', status, {
        path,
        found: 'not_applicable',
        expected: SHORT_STATUSES,
        suggestion: 'missing',
        args: { criterion: criterion.path, gate: criterion.gate },
      }),
    )
  }

  private purpose(node: TreeNode): void {
    for (const entry of entriesOf(node)) {
      const { key } = entry
      const expected = this.index.purpose
      if (expected.includes(key)) continue
      this.unknown('unknown-purpose', entry, `purpose.${key}`, expected, null, { key })
    }
  }

  private grid(node: TreeNode): void {
    for (const entry of entriesOf(node)) {
      const { key } = entry
      const expected = this.index.pairs
      if (key === 'custom') this.customPairs(entry.node)
      else if (!expected.includes(key)) {
        this.unknown('unknown-pair', entry, `grid.${key}`, expected, null, { key }, [...expected, 'custom'])
      }
    }
  }

  private customPairs(node: TreeNode): void {
    const taken = new Set<string>()
    for (const [index, item] of itemsOf(node).entries()) {
      const entry = entriesOf(item).find(({ key }) => key === 'id')
      const id = entry?.node.value
      if (!entry || typeof id !== 'string') continue
      const builtIn = this.index.pairs.includes(id)
      if (builtIn || taken.has(id) || id === 'custom') {
        const details = { path: `grid.custom.${index}.id`, found: id, suggestion: `${id}_2`, args: { id, builtIn } }
        this.problems.push(finding('custom-id-taken', entry.node, details))
      }
      taken.add(id)
    }
  }

  private exceptions(node: TreeNode): void {
    const known = new Set([...Object.keys(FINDING_KINDS), ...this.index.rules, ...this.moreRules])
    for (const [index, item] of itemsOf(node).entries()) {
      const rule = entriesOf(item).find(({ key }) => key === 'rule')?.node
      if (rule?.kind !== 'scalar' || typeof rule.value !== 'string' || rule.value.trim() === '') continue
      const details = { path: `exceptions.${index}.rule`, found: rule.value }
      if (!allowsException(rule.value)) this.problems.push(finding('impossible-exception', rule, details))
      if (known.has(rule.value)) continue
      const found = finding('unknown-exception', rule, details)
      this.problems.push({ is: 'near', finding: found, word: rule.value.replaceAll('_', '-'), among: [...known] })
    }
  }

  /** Wherever evidence stands, the source it names must be one of the catalogue's. */
  private sources(root: MappingNode): void {
    everyEntry(root, ({ key, node }, _, path) => {
      if (key === 'source' && path.at(-2) === 'evidence') this.source(node, `${path.join('.')}.source`)
      return this.problems.length <= MOST_FINDINGS
    })
  }

  private source(node: TreeNode, path: string): void {
    const expected = this.index.sources
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || expected.includes(node.value)) return
    if (node.value.trim() === '') return
    const found = finding('unknown-source', node, { path, found: node.value, expected })
    this.problems.push({ is: 'near', finding: found, word: node.value, among: expected })
  }

  /** @param suggestion what was meant; null where it is the nearest of some words */
  private unknown(
    rule: 'unknown-element' | 'unknown-lens' | 'unknown-criterion' | 'unknown-pair' | 'unknown-purpose',
    entry: Entry,
    path: string,
    expected: readonly string[],
    suggestion: string | null,
    args: Finding['args'],
    among: readonly string[] = expected,
  ): void {
    if (this.problems.length > MOST_FINDINGS) return
    const { key } = entry
    const found = finding(rule, keySpan(entry), { path, found: key, expected, suggestion, args })
    this.problems.push(suggestion === null ? { is: 'near', finding: found, word: key, among } : found)
  }
}

function entriesOf(node: TreeNode): readonly Entry[] {
  return node.kind === 'mapping' ? node.entries : []
}

function itemsOf(node: TreeNode): readonly TreeNode[] {
  return node.kind === 'list' ? node.items : []
}
