import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/types.ts'
import { found, foundBelow, HEAD, read } from './tools.ts'

/** A line or more below a valid head, the findings as `line:column rule`, and what the first one suggests. */
type Case = [lines: string, findings: string[], suggestion?: string | undefined]

function first(lines: string): Finding | undefined {
  return read(HEAD + lines).findings[0]
}

function table(cases: Case[]): void {
  test.each(cases)('%s', (lines, findings, suggestion) => {
    expect(foundBelow(lines)).toEqual(findings)
    if (findings.length > 0) expect(first(lines)?.suggestion).toBe(suggestion)
  })
}

const at = (part: string, entry: string): string => `elements:\n  ${part}:\n    ${entry}\n`

describe('a file that is no scheme', () => {
  test.each([
    ['', '1:1 not-a-scheme'],
    ['# kun en kommentar\n', '1:1 not-a-scheme'],
    ['---\n', '1:1 not-a-scheme'],
    ['- peerscheme: 1\n', '1:1 not-a-scheme'],
    ['bare en tekst\n', '1:1 not-a-scheme'],
    ['42', '1:1 not-a-scheme'],
  ])('%j', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })
})

describe('the version of the format', () => {
  const rest = 'name: x\nstage: idea\n'
  test.each([
    ['', '1:1 format-version', 'nothing'],
    ['peerscheme:\n', '1:1 format-version', 'nothing'],
    ['peerscheme: "1"\n', '1:13 format-version', 'text'],
    ['peerscheme: 2\n', '1:13 format-version', 'newer'],
    ['peerscheme: true\n', '1:13 format-version', 'yes-no'],
    ['peerscheme: [1]\n', '1:13 format-version', 'list'],
  ])('%j', (line, finding, kind) => {
    expect(found(line + rest)).toEqual([finding])
    expect(read(line + rest).findings[0]?.args.kind).toBe(kind)
  })
  test('a mistyped key explains the missing one', () => {
    expect(found(`peersceme: 1\n${rest}`)).toEqual(['1:1 unknown-key'])
  })
})

describe('what must be there', () => {
  test('everything at once, at the beginning of the file', () => {
    expect(found('about: x\n')).toEqual(['1:1 format-version', '1:1 missing-key', '1:1 missing-key'])
  })
  test('an empty value is an absent one, and is told at its key', () => {
    expect(found('peerscheme: 1\nname:\nstage: ~\n')).toEqual(['2:1 missing-key', '3:1 missing-key'])
  })
  test('the Danish word for it explains the missing one, also without a value', () => {
    expect(found('peerscheme: 1\nnavn:\nstage: idea\n')).toEqual(['2:1 unknown-key'])
    expect(found('peerscheme: 1\nnavn: x\nstadie: idea\n')).toEqual(['2:1 unknown-key', '3:1 unknown-key'])
  })
  table([
    ['texts: [{audience: external}]', ['1:10 missing-key']],
    ['texts:\n  - audience: external\n    path:', ['3:5 missing-key']],
    ['exceptions:\n  - rule: meeting-place-missing', ['2:5 missing-key']],
    ['assessed:\n  by: [{basis: self}]', ['2:9 missing-key']],
    ['about: {da: hej}', ['1:1 missing-key']],
    ['grid: {custom: [{id: payment, labels: {closed: a}}]}', ['1:31 missing-key']],
    ['lessons: [{}]', ['1:11 missing-key']],
  ])
})

describe('keys that the format does not know', () => {
  table([
    ['organization: x', ['1:1 unknown-key'], 'organisation'],
    ['Sprog: da', ['1:1 unknown-key'], 'language'],
    ['xyzzy: 1', ['1:1 unknown-key']],
    ['profile: {minor: true}', ['1:11 unknown-key'], 'minors'],
    ['vulnerable: true', ['1:1 unknown-key'], 'profile.vulnerable'],
    ['roles: open', ['1:1 unknown-key'], 'grid.roles'],
    ['need: x', ['1:1 unknown-key'], 'purpose.need'],
    ['target_group: {involvement: partly}', ['1:1 unknown-key'], 'elements.target_group'],
    ['target_group: Unge', ['1:1 unknown-key'], 'profile.target_group'],
    ['profile:\n  grid: {roles: open}', ['2:3 unknown-key'], 'grid'],
    [at('matching', 'strategy: {status:partly}'), ['3:16 unknown-key'], 'status: partly'],
    ['organisaton:', ['1:1 unknown-key'], 'organisation'],
    ['profile: {minor: }', ['1:11 unknown-key'], 'minors'],
    ['elements: {målgruppe: }', ['1:12 unknown-element'], 'target_group'],
    ['<<: {a: 1}', ['1:1 unknown-key']],
    ['__proto__: {a: 1}', ['1:1 unknown-key']],
    [at('matching', 'strategy: {note: Vi øver, men snart}'), ['3:22 unknown-key'], '"Vi øver, men snart"'],
    [at('matching', 'strategy: {note: a, b, c, due: 2026}'), ['3:22 unknown-key'], '"a, b, c"'],
    [at('matching', 'strategy: {note: "a", b}'), ['3:27 unknown-key']],
    ['constructor: 1', ['1:1 unknown-key']],
  ])
})

describe('values of the wrong kind', () => {
  table([
    ['organisation: 1984', ['1:15 wrong-type'], '"1984"'],
    ['organisation: true', ['1:15 wrong-type'], '"true"'],
    ['organisation: [a]', ['1:15 wrong-type']],
    ['about: 3', ['1:8 wrong-type'], '"3"'],
    ['reference: ja', ['1:12 wrong-type'], 'true'],
    ['profile: {minors: nej}', ['1:19 wrong-type'], 'false'],
    ['profile: {groups: "14"}', ['1:19 wrong-type'], '14'],
    ['profile: {groups: ca. 14 stk}', ['1:19 wrong-type'], '14'],
    ['profile: {groups: 2.5}', ['1:19 wrong-type']],
    ['profile: {groups: 1.200}', ['1:19 wrong-type'], '1200'],
    ['profile: {groups: 1 200 personer}', ['1:19 wrong-type'], '1200'],
    ["profile: {groups: 1'200}", ['1:19 wrong-type'], '1200'],
    ['profile: {groups: 1,200}', ['1:19 wrong-type'], '1200'],
    ['profile: {groups: 1_200}', ['1:19 wrong-type'], '1200'],
    ['profile: {groups: ca. 12.500}', ['1:19 wrong-type'], '12500'],
    ['profile: {groups: 1\u202f200}', ['1:19 wrong-type'], '1200'],
    // Neither thousands nor anything else that is whole.
    ['profile: {groups: 1.20}', ['1:19 wrong-type']],
    ['profile: {groups: 0.200}', ['1:19 wrong-type']],
    ['profile: {groups: 1.200,50}', ['1:19 wrong-type']],
    ['profile: {groups: mange}', ['1:19 wrong-type']],
    ['profile: {groups: .nan}', ['1:19 wrong-type']],
    ['profile: {community_types: gruppe}', ['1:28 wrong-type'], '[group]'],
    ['profile:\n  community_types: gruppe og online', ['2:20 wrong-type'], '[group, digital]'],
    ['profile: {participants: 120}', ['1:25 wrong-type']],
    ['profile:\n  channels:\n    -', ['3:5 empty-item']],
    ['texts:\n  -', ['2:3 empty-item']],
    ['profile: []', ['1:10 wrong-type']],
    ['elements: {target_group: in_place}', ['1:26 wrong-type']],
    ['texts: [folder.md]', ['1:9 wrong-type'], '{path: "folder.md"}'],
    ['assessed: {by: leder}', ['1:16 wrong-type'], '[{role: "leder"}]'],
    [at('matching', 'strategy: {evidence: plan.pdf}'), ['3:26 wrong-type'], '[{document: "plan.pdf"}]'],
    [at('matching', 'strategy: {evidence: [{source: hf-guide, section: 4.7}]}'), ['3:55 wrong-type'], '"4.7"'],
    ['elements:\n  matching:\n    strategy:partly', ['3:5 wrong-type'], 'strategy: partly'],
    ['organisation: ""', ['1:1 empty-text']],
    ['organisation: "  "', ['1:15 empty-text']],
    ['texts: [{path: ""}]', ['1:10 empty-text']],
  ])
})

describe('words that are not among those allowed', () => {
  table([
    ['language: dansk', ['1:11 wrong-value'], 'da'],
    ['profile: {partnership: Bridge-Builder}', ['1:24 wrong-value'], 'bridge_builder'],
    ['profile: {digital_reach: de fleste}', ['1:26 wrong-value'], 'most'],
    ['profile: {channels: [website, facebook]}', ['1:31 wrong-value'], 'social_media'],
    ['grid: {roles: lukket}', ['1:15 wrong-value'], 'closed'],
    ['grid: {roles: {position: opne}}', ['1:26 wrong-value'], 'open'],
    ['grid: {roles: {position: open, target: skip}}', ['1:40 wrong-value']],
    ['purpose: {need: {status: ja}}', ['1:26 wrong-value'], 'settled'],
    [at('matching', 'strategy: På plads'), ['3:15 wrong-value'], 'in_place'],
    [at('matching', 'strategy: {status: delvis}'), ['3:24 wrong-value'], 'partly'],
    [at('matching', 'strategy: 3'), ['3:15 wrong-value']],
    [at('matching', 'strategy: []'), ['3:15 wrong-value']],
    ['grid: {custom: [{id: Min pris, labels: {closed: a, open: b}}]}', ['1:22 wrong-value'], 'min_pris'],
  ])
})

describe('a plain yes or no where a status belongs', () => {
  test.each(['ja', 'Ja', 'yes', 'on', 'x', 'true', 'True'])('%s means perhaps in_place', (word) => {
    expect(foundBelow(at('matching', `strategy: ${word}`))).toEqual(['3:15 plain-yes-no'])
    expect(first(at('matching', `strategy: {status: ${word}}`))).toMatchObject({
      rule: 'plain-yes-no',
      suggestion: 'in_place',
      expected: ['in_place', 'partly', 'planned', 'missing', 'not_applicable'],
    })
  })
  test.each(['nej', 'no', 'off', 'false'])('%s means perhaps missing', (word) => {
    expect(first(at('matching', `strategy: ${word}`))).toMatchObject({ rule: 'plain-yes-no', suggestion: 'missing' })
  })
})

describe('not applicable', () => {
  const long = '{status: not_applicable, note: …}'
  table([
    [at('matching', 'strategy: not_applicable'), ['3:15 not-applicable-without-note'], long],
    [at('matching', 'strategy: {status: not_applicable}'), ['3:24 not-applicable-without-note'], long],
    [at('matching', 'strategy: {status: not_applicable, note: }'), ['3:24 not-applicable-without-note'], long],
    [at('matching', 'strategy: {status: not_applicable, note: Fordi}'), []],
    [at('organising', 'host: not_applicable'), ['3:11 not-applicable-not-allowed'], 'missing'],
    [at('organising', 'host: {status: not_applicable}'), ['3:20 not-applicable-not-allowed'], 'missing'],
    [at('organising', 'host: {status: not_applicable, note: x}'), ['3:20 not-applicable-not-allowed'], 'missing'],
    ['safeguarding: {confidentiality: not_applicable}', ['1:33 not-applicable-not-allowed'], 'missing'],
    ['safeguarding: {complaints: not_applicable}', ['1:28 not-applicable-without-note'], long],
  ])
})

describe('dates', () => {
  const due = (date: string): string => at('matching', `strategy: {due: ${date}}`)
  table([
    [due('2026-11-21'), []],
    [due('2026-11'), []],
    [due('2026'), []],
    [due('"2026"'), []],
    [due('2028-02-29'), []],
    [due('2026-02-29'), ['3:21 wrong-date']],
    [due('2026-13-01'), ['3:21 wrong-date']],
    [due('21.11.2026'), ['3:21 wrong-date'], '2026-11-21'],
    [due('21/11-26'), ['3:21 wrong-date'], '2026-11-21'],
    [due('den 1. maj 2026'), ['3:21 wrong-date'], '2026-05-01'],
    [due('November 2026'), ['3:21 wrong-date'], '2026-11'],
    [due('2026-6'), ['3:21 wrong-date'], '2026-06'],
    [due('2026.06'), ['3:21 wrong-date'], '2026-06'],
    [due('31.4.2026'), ['3:21 wrong-date']],
    [due('snart'), ['3:21 wrong-date']],
    [due('12'), ['3:21 wrong-date']],
    [due('[2026]'), ['3:21 wrong-date']],
    ['assessed: {on: 2026-11-31}', ['1:16 wrong-date']],
    ['profile: {funding: {ends: 2026-02-30}}', ['1:27 wrong-date']],
  ])
})

describe('the numbers of the paper form', () => {
  const half = '{closed: 0.5, open: 0.5}'
  table([
    ['grid: {roles: {closed: 1, open: 0}}', []],
    ['grid: {roles: {closed: 0.5, open: 0.5, target: open, note: x}}', []],
    ['grid: {roles: {closed: 0, open: 1.0}}', []],
    ['grid: {roles: {closed: ½, open: ½}}', []],
    ['grid: {roles: {closed: 0,5, open: 0,5}}', []],
    ['grid:\n  roles:\n    closed: 0,5\n    open: "0,5"', []],
    ['grid: {roles: {closed: 1, open: 1}}', ['1:33 paper-form-number'], '{closed: 1, open: 0}'],
    ['grid: {roles: {closed: ½}}', ['1:24 paper-form-number'], half],
    ['grid: {roles: {open: 1}}', ['1:22 paper-form-number'], '{closed: 0, open: 1}'],
    ['grid: {roles: {closed: 2, open: 0}}', ['1:24 paper-form-number'], '{closed: 1, open: 0}'],
    ['grid: {roles: {closed: x, open: }}', ['1:24 paper-form-number']],
    ['grid: {roles: {position: open, closed: 0, open: 1}}', ['1:32 pair-answered-twice']],
  ])
})

describe('ids that the catalogue does not have', () => {
  table([
    ['elements: {målgruppe: {}}', ['1:12 unknown-element'], 'target_group'],
    ['elements: {matchning: {}}', ['1:12 unknown-element'], 'matching'],
    ['elements: {safeguarding: {}}', ['1:12 unknown-element'], 'safeguarding'],
    ['elements: {strategy: {}}', ['1:12 unknown-element'], 'matching.strategy'],
    ['elements: {xyzzy: {}}', ['1:12 unknown-element']],
    [at('matching', 'strategi: partly'), ['3:5 unknown-criterion'], 'strategy'],
    [at('matching', 'host: partly'), ['3:5 unknown-criterion'], 'organising.host'],
    ['principles: {mutual: partly}', ['1:14 unknown-criterion'], 'mutuality'],
    ['grid: {gruppestørrelse: open}', ['1:8 unknown-pair'], 'group_size'],
    ['grid: {payment: open}', ['1:8 unknown-pair']],
    ['purpose: {behov: x}', ['1:11 unknown-purpose'], 'need'],
    [at('matching', 'consent: {evidence: [{source: vive}]}'), ['3:35 unknown-source'], 'vive-2019'],
    ['lessons: [{text: x, evidence: [{source: hf}]}]', ['1:41 unknown-source'], 'hf-guide'],
    ['exceptions: [{rule: meeting-place-mising, reason: x}]', ['1:21 unknown-exception'], 'meeting-place-missing'],
    ['exceptions: [{rule: old-evidence, reason: x}]', []],
    ['grid: {custom: [{id: roles, labels: {closed: a, open: b}}]}', ['1:22 custom-id-taken'], 'roles_2'],
    [
      'grid: {custom: [{id: a, labels: {closed: a, open: b}}, {id: a, labels: {closed: a, open: b}}]}',
      ['1:61 custom-id-taken'],
      'a_2',
    ],
  ])
  test('an unknown exception is only a warning: the scheme is read', () => {
    const { scheme, findings } = read(`${HEAD}exceptions: [{rule: xyzzy, reason: x}]`)
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(scheme?.exceptions).toEqual([{ rule: 'xyzzy', reason: 'x', until: null }])
  })
})

describe('evidence, ranges and paths', () => {
  const evidence = (item: string): string => at('matching', `strategy: {evidence: [${item}]}`)
  table([
    [evidence('{on: 2024}'), ['3:27 evidence-kind']],
    [evidence('{document: a, link: b}'), ['3:27 evidence-kind']],
    [evidence('{document: , link: b}'), []],
    [evidence('{dokument: a}'), ['3:28 unknown-key'], 'document'],
    [evidence('a.pdf'), ['3:27 wrong-type']],
    [evidence('{document: a, page: 0}'), ['3:47 out-of-range'], '1'],
    ['profile: {group_size: {min: 9, max: 4}}', ['1:37 range-reversed'], '{min: 4, max: 9}'],
    ['profile: {group_size: {min: 4, max: 4}}', []],
    ['profile: {groups: -1}', ['1:19 out-of-range'], '0'],
  ])
  test.each([
    '../a.md',
    '/etc/passwd',
    '~/a.md',
    'C:\\a.md',
    'a/../../b.md',
    'a\\..\\b',
    '..',
    '.',
    '\\\\server\\a',
    'file:///a',
    'https://a.dk/b',
  ])('the path %s leads out', (path) => {
    expect(foundBelow(`texts: [{path: '${path}'}]`)).toEqual(['1:16 unsafe-path'])
    expect(foundBelow(`catalogue: '${path}'`)).toEqual(['1:12 unsafe-path'])
  })
  test('a path with a NUL leads out', () => {
    expect(foundBelow('texts: [{path: "a\\0b"}]')).toContain('1:16 unsafe-path')
  })
  test.each(['a.md', 'tekster/a b.md', 'a..b.md', '.skjult.md', 'æøå.md', 'a/./b.md'])('the path %s stays', (path) => {
    expect(foundBelow(`texts: [{path: '${path}'}]`)).toEqual([])
  })
})

describe('an empty item of a list', () => {
  test.each([
    ['profile:\n  channels:\n    -\n    - website\n', '3:5', 'profile.channels.0'],
    ['profile:\n  channels:\n    - website # den ene\n\n    # mere\n    -\n', '6:5', 'profile.channels.1'],
    ['profile:\n  channels:\n    -\n    - # intet\n    - website\n', '3:5', 'profile.channels.0'],
    ['profile: {channels: [website, ~]}\n', '1:31', 'profile.channels.1'],
    ['profile:\n  channels:\n  - website\n  - null\n', '4:5', 'profile.channels.1'],
    ['texts:\n  -\n', '2:3', 'texts.0'],
  ])('%j is at %s', (lines, place, path) => {
    expect(foundBelow(lines)[0]).toBe(`${place} empty-item`)
    expect(first(lines)).toMatchObject({ path, args: { within: path.replace(/\.\d+$/, '') } })
  })
  test('is one finding each, and names what may stand there', () => {
    const { findings } = read(`${HEAD}profile: {sensitive: [~, ~]}\n`)
    expect(findings.map(({ rule }) => rule)).toEqual(['empty-item', 'empty-item'])
    expect(findings[0]?.expected).toEqual(['violence', 'substance_use', 'suicide'])
  })
  test('is nothing that an empty list has', () => {
    expect(foundBelow('profile: {channels: []}\n')).toEqual([])
  })
})

describe('many mistakes', () => {
  test('a file full of nonsense ends in a message', () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `key${index}: 1`).join('\n')
    const { findings } = read(HEAD + lines)
    expect(findings).toHaveLength(301)
    expect(findings.at(-1)?.rule).toBe('too-many-findings')
  })
  test('name and language are read where the rest is wrong', () => {
    const { scheme, name, language } = read('name: Vores ordning\nlanguage: da\n')
    expect({ scheme, name, language }).toEqual({ scheme: null, name: 'Vores ordning', language: 'da' })
  })
})
