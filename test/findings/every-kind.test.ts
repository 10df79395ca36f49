/** Every kind of finding of the reader is raised by a file that is fine but for it, and stands alone there. */
import { describe, expect, it } from 'vitest'
import { FINDING_KINDS, type FindingKind } from '../../src/findings/kinds.ts'
import { folderWith, ran } from '../commands/run.ts'

const HEAD = 'peerscheme: 1\nname: Vores ordning\nstage: idea\n'

/** For each kind the lines that raise it, below a head that is valid by itself; or the whole file. */
const RAISING: Record<FindingKind, string | { whole: string | Uint8Array }> = {
  unreadable: { whole: Buffer.from(`${HEAD}about: på dansk\n`, 'latin1') },
  'yaml-syntax': 'about: a: b\n',
  'yaml-feature': 'about: !tag x\n',
  'duplicate-key': 'name: En anden\n',
  'key-not-text': '1: x\n',
  'several-documents': '---\nname: x\n',
  'too-deep': `about: ${'['.repeat(100)}${']'.repeat(100)}\n`,
  'too-large': `# ${'x'.repeat(1_000_000)}\n`,
  'forbidden-character': 'about: a\u0007b\n',
  'control-characters': 'about: a\u202eb\n',
  'look-alike-sign': 'profile:\n  community_types:\n  – group\n',
  'not-a-scheme': { whole: '- x\n' },
  'format-version': { whole: HEAD.replace('1', '2') },
  'missing-key': { whole: HEAD.replace(/stage.*\n/, '') },
  'unknown-key': 'colour: red\n',
  'wrong-type': 'reference: 7\n',
  'wrong-value': 'language: sv\n',
  'wrong-date': 'assessed: {on: 2026-02-30}\n',
  'out-of-range': 'profile: {groups: -1}\n',
  'empty-text': 'about: ""\n',
  'empty-item': 'profile:\n  channels:\n    -\n    - website\n',
  'plain-yes-no': 'elements: {target_group: {inclusion_criteria: ja}}\n',
  'not-applicable-without-note': 'elements: {target_group: {involvement: not_applicable}}\n',
  'paper-form-number': 'grid: {roles: {closed: 3, open: 1}}\n',
  'pair-answered-twice': 'grid: {roles: {position: open, closed: 0, open: 1}}\n',
  'evidence-kind': 'lessons: [{text: x, evidence: [{on: 2026}]}]\n',
  'range-reversed': 'profile: {group_size: {min: 9, max: 4}}\n',
  'unsafe-path': 'texts: [{path: ../x.md}]\n',
  'unknown-element': 'elements: {colours: {}}\n',
  'unknown-lens': 'lenses: {colours: {}}\n',
  'unknown-criterion': 'elements: {target_group: {colours: in_place}}\n',
  'unknown-pair': 'grid: {colours: open}\n',
  'unknown-purpose': 'purpose: {colours: x}\n',
  'unknown-source': 'lessons: [{text: x, evidence: [{source: colours}]}]\n',
  'unknown-exception': 'exceptions: [{rule: colours, reason: x}]\n',
  'impossible-exception': 'exceptions: [{rule: wrong-type, reason: x}]\n',
  'expired-exception': 'exceptions: [{rule: old-evidence, reason: x, until: 2020}]\n',
  'unused-exception': 'exceptions: [{rule: old-evidence, reason: x}]\n',
  'left-out-by-catalogue': 'catalogue: less.catalogue.yaml\nelements: {target_group: {involvement: in_place}}\n',
  'unusable-catalogue': 'catalogue: none.catalogue.yaml\n',
  'custom-id-taken': 'grid: {custom: [{id: roles, labels: {closed: A, open: B}}]}\n',
  'not-applicable-not-allowed': 'elements: {target_group: {inclusion_criteria: {status: not_applicable, note: x}}}\n',
  'personal-data': 'about: ring 22 33 44 55\n',
  'personal-data-cpr': 'about: 010190-1234\n',
  'missing-text-file': 'texts: [{path: none.md}]\n',
  'unread-text-file': 'texts: [{path: folder}]\n',
  'old-evidence': 'lessons: [{text: x, evidence: [{visit: y, on: 2020}]}]\n',
  'future-date': 'assessed: {on: 2199-01-01}\n',
  'too-many-findings': `lessons:\n${'  - {text: ring 22 33 44 55}\n'.repeat(301)}`,
}

const files = Object.fromEntries(
  Object.entries(RAISING).map(([rule, lines]) => [
    `${rule}.scheme.yaml`,
    typeof lines === 'string' ? HEAD + lines : lines.whole,
  ]),
)
const catalogue = [
  'catalogue: 1\nid: less\ntitle: Færre\nlanguage: da\nextends: builtin\n',
  'without: [target_group.involvement]\n',
].join('')

describe.each(['da', 'en'] as const)('every kind of finding, in %s', async (lang) => {
  const cwd = folderWith({ ...files, 'less.catalogue.yaml': catalogue, 'folder/x.md': 'x' })
  const { out } = await ran(['lint', ...Object.keys(files), '--format', 'json', '--lang', lang], cwd)
  const results = JSON.parse(out).files as { file: string; findings: { rule: string; message: string }[] }[]
  it.each(Object.keys(FINDING_KINDS))('%s', (rule) => {
    const { findings } = results.find(({ file }) => file === `${rule}.scheme.yaml`) ?? { findings: [] }
    const others = rule === 'too-many-findings' ? ['personal-data'] : []
    expect([...new Set(findings.map((one) => one.rule))].filter((one) => !others.includes(one))).toEqual([rule])
    // The words of the kind, not its id.
    expect(findings.at(-1)?.message).toMatch(/ .*[.?…]$/)
  })
})
