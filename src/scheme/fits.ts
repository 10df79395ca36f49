/**
 * Whether a file is as the shapes and the catalogue have it: one quick look, which decides whether there is anything
 * for the makers of findings (`remarks.ts`) to do. It may be wrong in one direction only: what fits has no finding.
 */
import type { Catalogue, Criterion } from '../catalogue/types.ts'
import { indexOf } from './catalogue-index.ts'
import { dateText } from './dates.ts'
import { RULES } from './rules.ts'
import { entriesTest, lazily, shapeTest, type Test } from './shape-test.ts'
import { shapes } from './shapes.ts'
import { childOf, type TreeNode } from './tree.ts'

const known = new WeakMap<Catalogue, Test>()

/**
 * @param root the root of a file in which nothing was refused
 * @param moreRules ids of rules besides the reader's and the catalogue's, which exceptions may name
 */
export function fits(root: TreeNode, catalogue: Catalogue, moreRules: ReadonlySet<string>): boolean {
  let test = known.get(catalogue)
  if (!test) {
    test = fileTest(catalogue)
    known.set(catalogue, test)
  }
  return test(root) && exceptionsAreKnown(root, catalogue, moreRules)
}

/** The shapes, with the ids of the catalogue in place of "any key". */
function fileTest(catalogue: Catalogue): Test {
  const definition = definitionsFor(catalogue)
  const named = (ids: readonly { id: string }[], name: string): [string, Test][] =>
    ids.map(({ id }) => [id, definition(name)])
  const answers = (criteria: readonly Criterion[]): Test =>
    lazily(() => {
      const criterion = definition('criterion')
      const always: Test = (node) => criterion(node) && !isNotApplicable(node)
      return mapping(criteria.map(({ id, allowsNotApplicable }) => [id, allowsNotApplicable ? criterion : always]))
    })
  const { properties = {}, required } = shapes
  const tests = new Map<string, Test>()
  for (const [key, shape] of Object.entries(properties)) {
    if (shape)
      tests.set(
        key,
        lazily(() => shapeTest(shape, definition)),
      )
  }
  tests.set('purpose', mapping(named(catalogue.purpose, 'purpose')))
  tests.set('elements', mapping(catalogue.elements.map(({ id, criteria }) => [id, answers(criteria)])))
  const own: [string, Test][] = []
  for (const { id, criteria } of catalogue.lenses) {
    if (tests.has(id)) tests.set(id, answers(criteria))
    else own.push([id, answers(criteria)])
  }
  tests.set('lenses', mapping(own))
  const ownPairs = listOf(definition('customPair'), (items) => haveOwnIds(items, catalogue))
  tests.set('grid', mapping([...named(catalogue.pairs, 'pair'), ['custom', ownPairs]]))
  tests.set(
    'profile',
    both(tests.get('profile'), (node) => !isReversed(childOf(node, 'group_size'))),
  )
  return both(shapeTest({ type: 'object', ...(required ? { required } : {}) }, definition), entriesTest(tests))
}

/** The tests of the definitions, with what a shape cannot say: days of the calendar, and sources of the catalogue. */
function definitionsFor(catalogue: Catalogue): (name: string) => Test {
  const sources = new Set(indexOf(catalogue).sources)
  const more: Record<string, Test> = {
    date: (node) => dateText(node.value) !== null,
    evidence: (node) => node.kind !== 'list' || node.items.every((item) => isFromKnownSource(item, sources)),
  }
  const made = new Map<string, Test>()
  const definition = (name: string): Test => {
    let test = made.get(name)
    if (!test) {
      test = both(shapeTest(shapes.definitions[name] ?? {}, definition), more[name])
      made.set(name, test)
    }
    return test
  }
  return definition
}

/** A mapping with these keys and no others. */
function mapping(entries: [key: string, test: Test][]): Test {
  const test = entriesTest(new Map(entries))
  return (node) => node.kind === 'mapping' && test(node)
}

function listOf(item: Test, together: (items: readonly TreeNode[]) => boolean): Test {
  return (node) => node.kind === 'list' && node.items.every(item) && together(node.items)
}

function both(first: Test | undefined, second: Test | undefined): Test {
  if (!first || !second) return first ?? second ?? (() => true)
  return (node) => first(node) && second(node)
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
