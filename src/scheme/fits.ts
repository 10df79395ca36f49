/**
 * Whether a file is as the shapes and the catalogue have it: one quick look, which decides whether there is anything
 * for the makers of findings to do.
 */
import type { Catalogue, Criterion } from '../catalogue/types.ts'
import { RULES } from '../findings/kinds.ts'
import { dateText } from '../format/dates.ts'
import { REQUIRED_KEYS, TOP_KEYS } from '../format/keys.ts'
import { childOf, isAbsent, type TreeNode } from '../yaml/nodes.ts'
import { indexOf } from './catalogue-index.ts'

/** Whether a value is as it should be. */
export type Test = (node: TreeNode) => boolean

/** The shapes as tests, which the build writes: of every definition, and of every key at the top. */
export interface ShapeTests {
  definitions: Record<string, Test>
  properties: Record<string, Test>
}

/** What is asked further of definitions: what a shape cannot say, or what the catalogue has to say. */
export type MoreTests = Record<'date' | 'evidence', Test>

const known = new WeakMap<Catalogue, Test>()

/**
 * @param root the root of a file in which nothing was refused
 * @param moreRules ids of rules besides the reader's and the catalogue's, which exceptions may name
 */
export function fits(
  root: TreeNode,
  catalogue: Catalogue,
  moreRules: ReadonlySet<string>,
  shapeTests: (more: MoreTests) => ShapeTests,
): boolean {
  let test = known.get(catalogue)
  if (!test) {
    test = fileTest(catalogue, shapeTests(moreTests(catalogue)))
    known.set(catalogue, test)
  }
  return test(root) && exceptionsAreKnown(root, catalogue, moreRules)
}

/** Days of the calendar, and sources of the catalogue. */
function moreTests(catalogue: Catalogue): MoreTests {
  const sources = new Set(indexOf(catalogue).sources)
  return {
    date: (node) => dateText(node.value) !== null,
    evidence: (node) => node.kind !== 'list' || node.items.every((item) => isFromKnownSource(item, sources)),
  }
}

/** The shapes, with the ids of the catalogue in place of "any key". */
function fileTest(catalogue: Catalogue, { definitions, properties }: ShapeTests): Test {
  const named = (ids: readonly { id: string }[], test: Test | undefined): [string, Test][] =>
    ids.map(({ id }) => [id, test ?? never])
  const criterion = definitions.criterion ?? never
  const always: Test = (node) => criterion(node) && !isNotApplicable(node)
  const answers = (criteria: readonly Criterion[]): Test =>
    mapping(criteria.map(({ id, allowsNotApplicable }) => [id, allowsNotApplicable ? criterion : always]))
  const tests = new Map(Object.entries(properties))
  tests.set('purpose', mapping(named(catalogue.purpose, definitions.purpose)))
  tests.set('elements', mapping(catalogue.elements.map(({ id, criteria }) => [id, answers(criteria)])))
  const own: [string, Test][] = []
  for (const { id, criteria } of catalogue.lenses) {
    if (TOP_KEYS.has(id)) tests.set(id, answers(criteria))
    else own.push([id, answers(criteria)])
  }
  tests.set('lenses', mapping(own))
  const ownPair = definitions.customPair ?? never
  const ownPairs: Test = (node) =>
    node.kind === 'list' && node.items.every(ownPair) && haveOwnIds(node.items, catalogue)
  tests.set('grid', mapping([...named(catalogue.pairs, definitions.pair), ['custom', ownPairs]]))
  const whole = entriesTest(tests)
  return (root) =>
    REQUIRED_KEYS.every((key) => isGiven(root, key)) &&
    whole(root) &&
    !isReversed(childOf(childOf(root, 'profile'), 'group_size'))
}

const never: Test = () => false

/** A mapping with these keys and no others. */
function mapping(entries: [key: string, test: Test][]): Test {
  const test = entriesTest(new Map(entries))
  return (node) => node.kind === 'mapping' && test(node)
}

/** A test of every entry; a key that is not named is none of the file's, even without a value. */
function entriesTest(tests: ReadonlyMap<string, Test>): Test {
  return (node) => {
    if (node.kind !== 'mapping') return true
    for (const entry of node.entries) {
      const test = tests.get(entry.key)
      if (!test || !(isAbsent(entry.node) || test(entry.node))) return false
    }
    return true
  }
}

function isGiven(node: TreeNode, key: string): boolean {
  const child = childOf(node, key)
  return child !== null && !isAbsent(child)
}

function isNotApplicable(node: TreeNode): boolean {
  return (node.kind === 'mapping' ? childOf(node, 'status')?.value : node.value) === 'not_applicable'
}

function isFromKnownSource(item: TreeNode, sources: ReadonlySet<string>): boolean {
  const source = childOf(item, 'source')?.value
  return typeof source !== 'string' || sources.has(source)
}

function isReversed(size: TreeNode | null): boolean {
  const [min, max] = [childOf(size, 'min')?.value, childOf(size, 'max')?.value]
  return typeof min === 'number' && typeof max === 'number' && min > max
}

/** Pairs of one's own have ids that nothing else has. */
function haveOwnIds(items: readonly TreeNode[], { pairs }: Catalogue): boolean {
  const ids = items.map((item) => childOf(item, 'id')?.value)
  return new Set(ids).size === ids.length && !ids.some((id) => id === 'custom' || pairs.some((pair) => pair.id === id))
}

function exceptionsAreKnown(root: TreeNode, { rules }: Catalogue, moreRules: ReadonlySet<string>): boolean {
  const exceptions = childOf(root, 'exceptions')
  if (exceptions?.kind !== 'list') return true
  return exceptions.items.every((item) => {
    const rule = childOf(item, 'rule')?.value
    if (typeof rule !== 'string') return false
    return Object.hasOwn(RULES, rule) || moreRules.has(rule) || rules.some(({ id }) => id === rule)
  })
}
