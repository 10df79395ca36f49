/** From the values of a valid file to a `Scheme`: short forms and paper numbers written out, nothing left undefined. */

import type { Catalogue } from '../catalogue/types.ts'
import type { Position, Stage, Target } from '../catalogue/vocabulary.ts'
import { dateText, lastDay } from '../format/dates.ts'
import { EVIDENCE_KINDS, type PurposeStatus, positionOfShare, type Status } from '../format/vocabulary.ts'
import type { Language, OwnText } from '../language/types.ts'
import { isAbsent, MappingNode, type TreeNode } from '../yaml/nodes.ts'
import { normalProfile } from './normal-profile.ts'
import type { Answer, CustomPair, Evidence, PairAnswer, PurposeAnswer, Scheme } from './types.ts'
import { ownText, type Values, valuesOf } from './values.ts'

const listOf = (value: unknown): Values[] => (Array.isArray(value) ? value.map(valuesOf) : [])
/** What the shapes promise to be there or absent; absent becomes null. */
const given = <T>(value: unknown): T | null => (value === undefined ? null : (value as T))

const ownTextOrNull = (value: unknown): OwnText | null => (value === undefined ? null : ownText(value))

/** The entries of a mapping by key, without those that are empty. */
function entriesOf(node: TreeNode | null | undefined): Map<string, TreeNode> {
  const made = new Map<string, TreeNode>()
  if (node?.kind !== 'mapping') return made
  for (const entry of node.entries) if (!isAbsent(entry.node)) made.set(entry.key, entry.node)
  return made
}

/**
 * The scheme of a file.
 * @param root the file; it has passed every check
 * @param catalogue decides the order: that of the file does not matter
 */
export function normalise(root: MappingNode, catalogue: Catalogue): Scheme {
  const entries = entriesOf(root)
  const value = (key: string): unknown => entries.get(key)?.value
  const grid = entriesOf(entries.get('grid'))
  const review = value('assessed')
  return {
    name: value('name') as string,
    organisation: given(value('organisation')),
    language: given<Language>(value('language')),
    stage: value('stage') as Stage,
    reference: value('reference') === true,
    about: ownTextOrNull(value('about')),
    assessed: review === undefined ? null : assessed(valuesOf(review)),
    profile: normalProfile(valuesOf(value('profile'))),
    purpose: purpose(entriesOf(entries.get('purpose')), catalogue),
    answers: answers(entries, catalogue),
    grid: pairs(grid, catalogue),
    custom: listOf(grid.get('custom')?.value).map(customPair),
    texts: listOf(value('texts')).map(({ path, audience }) => ({
      path: path as string,
      audience: audience === 'internal' ? 'internal' : 'external',
    })),
    exceptions: listOf(value('exceptions')).map(({ rule, reason, until }) => ({
      rule: rule as string,
      reason: reason as string,
      until: lastDayOf(until),
    })),
    lessons: listOf(value('lessons')).map(({ text, evidence }) => ({
      text: ownText(text),
      evidence: evidenceOf(evidence),
    })),
  }
}

/** A scheme that has answered nothing. */
export function emptyScheme(catalogue: Catalogue): Scheme {
  return { ...normalise(new MappingNode(0, 0), catalogue), name: '', stage: 'idea' }
}

function assessed({ on, by }: Values): NonNullable<Scheme['assessed']> {
  return {
    on: dateText(on),
    by: listOf(by).map(({ role, basis }) => ({ role: role as string, basis: given(basis) })),
  }
}

/** A month or a year as its last day. */
function lastDayOf(value: unknown): string | null {
  const date = dateText(value)
  return date === null ? null : lastDay(date)
}

function purpose(entries: ReadonlyMap<string, TreeNode>, catalogue: Catalogue): Scheme['purpose'] {
  const made: Scheme['purpose'] = {}
  for (const { id } of catalogue.purpose) {
    const node = entries.get(id)
    if (!node) continue
    const answer = purposeAnswer(node.value)
    if (answer.text !== null || answer.status !== null) made[id] = answer
  }
  return made
}

function purposeAnswer(value: unknown): PurposeAnswer {
  const { da, text, status, evidence } = valuesOf(value)
  if (typeof value === 'string' || da !== undefined) {
    return { text: ownText(value), status: 'settled', evidence: [] }
  }
  const settled = text === undefined ? null : 'settled'
  return {
    text: ownTextOrNull(text),
    status: given<PurposeStatus>(status) ?? settled,
    evidence: evidenceOf(evidence),
  }
}

function answers(entries: ReadonlyMap<string, TreeNode>, catalogue: Catalogue): Scheme['answers'] {
  const made: Scheme['answers'] = {}
  const fill = (parts: Catalogue['elements'], from: ReadonlyMap<string, TreeNode>): void => {
    for (const part of parts) {
      const given = entriesOf(from.get(part.id))
      for (const { id, path } of part.criteria) {
        const node = given.get(id)
        if (node) made[path] = answer(node.value)
      }
    }
  }
  fill(catalogue.elements, entriesOf(entries.get('elements')))
  fill(catalogue.lenses, new Map([...entriesOf(entries.get('lenses')), ...entries]))
  return made
}

function answer(value: unknown): Answer {
  if (typeof value === 'string') return { status: value as Status, note: null, evidence: [], owner: null, due: null }
  const { status, note, evidence, owner, due } = valuesOf(value)
  return {
    status: given<Status>(status),
    note: ownTextOrNull(note),
    evidence: evidenceOf(evidence),
    owner: given(owner),
    due: lastDayOf(due),
  }
}

function pairs(grid: ReadonlyMap<string, TreeNode>, catalogue: Catalogue): Scheme['grid'] {
  const made: Scheme['grid'] = {}
  for (const { id } of catalogue.pairs) {
    const node = grid.get(id)
    if (node) made[id] = pairAnswer(node.value)
  }
  return made
}

function pairAnswer(value: unknown): PairAnswer {
  if (typeof value === 'string') return { position: value as Position, target: null, note: null, evidence: [] }
  const { position, closed, target, note, evidence } = valuesOf(value)
  return {
    position: given<Position>(position) ?? positionOfShare(closed),
    target: given<Target>(target),
    note: ownTextOrNull(note),
    evidence: evidenceOf(evidence),
  }
}

function customPair(values: Values): CustomPair {
  const { closed, open } = valuesOf(values.labels)
  const labels = { closed: ownText(closed), open: ownText(open) }
  return { id: values.id as string, labels, ...pairAnswer(values) }
}

function evidenceOf(value: unknown): Evidence[] {
  return listOf(value).map((item) => {
    const kind = EVIDENCE_KINDS.find((one) => item[one] !== undefined) ?? 'document'
    return {
      kind,
      what: item[kind] as string,
      on: dateText(item.on),
      page: given(item.page),
      section: given(item.section),
    }
  })
}
