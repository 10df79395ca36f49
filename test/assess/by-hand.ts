/**
 * The arithmetic once more, written from its description alone, over the plain YAML of a scheme
 * and the public JSON of the catalogue. It shares no code with src: conditions are decided by trying every filling
 * of the facts that are not given.
 */
// biome-ignore-all lint/suspicious/noExplicitAny: it reads plain JSON, as a stranger would.
type Any = any

const STAGES: Any = { idea: 0, pilot: 1, running: 2, closed: 2, anchored: 3 }
const NEXT: Any = { idea: 'pilot', pilot: 'running', running: 'anchored' }
const WEIGHT: Any = { essential: 3, important: 2, supportive: 1 }

const subsets = ([first, ...rest]: string[]): string[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((set) => [set, [first, ...set]])
const POSITIONS = ['closed', 'between', 'open', 'skip']
/** Every value that a fact can take, as far as a condition can tell them apart. */
const DOMAINS: Any = {
  'profile.partnership': ['classic', 'shared_financing', 'buyout', 'bridge_builder', 'none'],
  'profile.partner_kind': ['municipality', 'region', 'company', 'association', 'other'],
  'profile.community_types': subsets(['one_to_one', 'group', 'instructor', 'digital']),
  'profile.recruits_through': subsets(['residences', 'municipality', 'outreach']),
  'profile.vulnerable': [true, false],
  'profile.minors': [true, false],
  'profile.data_kept': ['contact', 'more'],
  'grid.roles': POSITIONS,
  'grid.coordination': POSITIONS,
  'grid.group_formation': POSITIONS,
}

const positionOf = (entry: Any): string | null => {
  if (entry === null || entry === undefined) return null
  if (typeof entry === 'string') return entry
  if (entry.position) return entry.position
  if (entry.closed === 1) return 'closed'
  if (entry.closed === 0.5) return 'between'
  return entry.open === 1 ? 'open' : null
}
const statusOf = (entry: Any): string | null => (typeof entry === 'string' ? entry : (entry?.status ?? null))

/** Does a plain value meet a condition? Only the keywords that conditions may use. */
const meets = (schema: Any, value: Any): boolean => {
  if (value === undefined) return true
  if (schema.allOf && !schema.allOf.every((s: Any) => meets(s, value))) return false
  if (schema.anyOf && !schema.anyOf.some((s: Any) => meets(s, value))) return false
  if (schema.properties && typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(schema.properties)) if (!meets(child, value[key])) return false
  }
  if ('const' in schema && value !== schema.const) return false
  if (schema.enum && !schema.enum.includes(value)) return false
  if (schema.type === 'array' && !Array.isArray(value)) return false
  if (schema.contains && Array.isArray(value) && !value.some((item) => meets(schema.contains, item))) return false
  return true
}

const readPaths = (schema: Any, at: string[] = []): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => readPaths(child, [...at, key])),
  ...[...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap((child: Any) => readPaths(child, at)),
  ...(schema.properties || schema.allOf || schema.anyOf ? [] : [at.join('.')]),
]

const treeOf = (facts: Any): Any => {
  const tree: Any = { profile: {}, grid: {} }
  for (const [path, value] of Object.entries(facts)) {
    const [root, key] = path.split('.') as [string, string]
    tree[root][key] = value
  }
  return tree
}

type Decision = { verdict: string; open: string[] }
const decided = new Map<string, Decision>()

/** Holds, does not, or depends; and on which facts. The same question is worked out once. */
const decide = (when: Any, facts: Any): Decision => {
  if (when === null) return { verdict: 'holds', open: [] }
  const paths = [...new Set(readPaths(when))]
  const key = JSON.stringify([when, paths.map((path) => facts[path] ?? null)])
  const known = decided.get(key) ?? tryAll(when, paths, facts)
  decided.set(key, known)
  return known
}

const tryAll = (when: Any, paths: string[], facts: Any): Decision => {
  const missing = paths.filter((path) => (facts[path] ?? null) === null)
  const fillings = missing.reduce<Any[]>(
    (all, path) => all.flatMap((filling) => DOMAINS[path].map((value: Any) => ({ ...filling, [path]: value }))),
    [{}],
  )
  const known = Object.fromEntries(paths.filter((path) => !missing.includes(path)).map((path) => [path, facts[path]]))
  const results = fillings.map((filling) => ({ filling, holds: meets(when, treeOf({ ...known, ...filling })) }))
  if (results.every(({ holds }) => holds)) return { verdict: 'holds', open: [] }
  if (results.every(({ holds }) => !holds)) return { verdict: 'not', open: [] }
  const open = missing.filter((path) => {
    const others = new Map<string, Set<boolean>>()
    for (const { filling, holds } of results) {
      const key = JSON.stringify({ ...filling, [path]: null })
      others.set(key, (others.get(key) ?? new Set()).add(holds))
    }
    return [...others.values()].some((answers) => answers.size === 2)
  })
  return { verdict: 'undecided', open }
}

const round6 = (x: number): number => Math.round(x * 1e6) / 1e6
const whole = (x: number): number => Math.floor(x + 0.5)
const lastDay = (date: Any): string | null => {
  if (date === null || date === undefined) return null
  const text = String(date)
  if (text.length === 4) return `${text}-12-31`
  if (text.length === 7) {
    const [y, m] = text.split('-').map(Number) as [number, number]
    return `${text}-${new Date(Date.UTC(y, m, 0)).getUTCDate()}`
  }
  return text
}

const POINTS: Any = {
  designed: { planned: 1, partly: 1, in_place: 1 },
  in_place: { partly: 0.5, in_place: 1 },
}
const pointsOf = (c: Any, view: string): number =>
  view === 'documented' ? (c.evidence ? (POINTS.in_place[c.status] ?? 0) : 0) : (POINTS[view][c.status] ?? 0)

/** All figures of a scheme, by hand. */
export function byHand(scheme: Any, catalogue: Any, asOf: string): Any {
  const facts: Any = {}
  for (const key of Object.keys(DOMAINS)) {
    const [root, name] = key.split('.') as [string, string]
    facts[key] = root === 'grid' ? positionOf(scheme.grid?.[name]) : (scheme.profile?.[name] ?? null)
  }
  const answerOf = (part: string, id: string): Any =>
    (part === 'safeguarding' || part === 'principles' ? scheme[part] : scheme.elements?.[part])?.[id] ?? null

  const judge = (stage: string, parts: Any[]): Any[] =>
    parts.map((part: Any) => ({
      id: part.id,
      criteria: part.criteria.map((c: Any) => {
        const entry = answerOf(part.id, c.id)
        const status = statusOf(entry)
        const { verdict, open } = decide(c.when, facts)
        const reached = STAGES[c.stage] <= STAGES[stage]
        return {
          ...c,
          path: `${part.id}.${c.id}`,
          status,
          entry,
          weight: WEIGHT[c.weight],
          essential: c.weight === 'essential',
          evidence: (entry?.evidence?.length ?? 0) > 0,
          verdict,
          open,
          reached,
          applicable: reached && verdict === 'holds' && status !== 'not_applicable',
        }
      }),
    }))

  const figure = (criteria: Any[], points: (c: Any) => number): number | null => {
    const counted = criteria.filter((c) => c.applicable)
    const total = counted.reduce((s, c) => s + c.weight, 0)
    return total === 0 ? null : (100 * counted.reduce((s, c) => s + points(c) * c.weight, 0)) / total
  }
  const schemeFigure = (parts: Any[], stage: string, points: (c: Any) => number): number | null => {
    if (stage === 'idea')
      return figure(
        parts.flatMap((p) => p.criteria),
        points,
      )
    const each = parts.map((p) => figure(p.criteria, points)).filter((x) => x !== null) as number[]
    return each.length === 0 ? null : each.reduce((s, x) => s + x, 0) / each.length
  }
  const out = (x: number | null): number | null => (x === null ? null : round6(x))
  const { stage } = scheme
  const view = stage === 'idea' ? 'designed' : 'in_place'
  const hope = (c: Any): number => (c.status === null ? 1 : pointsOf(c, view))
  const nine = judge(stage, catalogue.elements)
  const lenses = judge(stage, catalogue.lenses)
  const all = [...nine, ...lenses].flatMap((p) => p.criteria)
  const ofNine = nine.flatMap((p: Any) => p.criteria)
  const applicable = ofNine.filter((c: Any) => c.applicable)
  const answered = applicable.filter((c: Any) => c.status !== null)
  const headline = out(schemeFigure(nine, stage, (c) => pointsOf(c, view)))
  const documented = out(schemeFigure(nine, stage, (c) => pointsOf(c, 'documented')))
  const gates =
    stage === 'idea' ? [] : all.filter((c) => c.gate && c.reached && c.status !== 'in_place').map((c) => c.path)
  const undecidedNine = ofNine.some((c: Any) => c.verdict === 'undecided' && c.reached && c.status !== 'not_applicable')

  const level = (): string | null => {
    if (scheme.reference || stage === 'idea' || headline === null) return null
    if (answered.length * 3 < applicable.length * 2 || undecidedNine) return null
    const big = nine.filter((p: Any) => p.criteria.filter((c: Any) => c.applicable).length >= 3)
    const marks = big.map((p: Any) => whole(round6(figure(p.criteria, (c) => pointsOf(c, view)) as number)))
    const h = whole(headline)
    const gatesShut = gates.length === 0
    if (h >= 85 && gatesShut && marks.every((m: number) => m >= 70) && whole(documented ?? 0) >= 60) return 'exemplary'
    if (h >= 70 && gatesShut && marks.filter((m: number) => m < 50).length <= 1) return 'solid'
    return h >= 40 ? 'developing' : 'foundation'
  }

  const elementsCounting = nine.filter((p: Any) => p.criteria.some((c: Any) => c.applicable)).length
  const gainOf = (c: Any, part: Any): number => {
    const pool = stage === 'idea' ? ofNine : part.criteria
    const total = pool.filter((o: Any) => o.applicable).reduce((s: number, o: Any) => s + o.weight, 0)
    return round6((100 * (1 - pointsOf(c, view)) * c.weight) / total / (stage === 'idea' ? 1 : elementsCounting))
  }
  const gap = (c: Any, part: Any, lens: boolean): Any => {
    const due = lastDay(c.entry?.due)
    const overdue = due !== null && due < asOf
    const lowered = !overdue && (c.status === 'partly' || (c.status === 'planned' && due !== null))
    const rank = Math.min(2, 3 - c.weight + (lowered ? 1 : 0))
    return {
      id: c.path,
      severity: ['high', 'medium', 'low'][rank],
      rank,
      status: c.status,
      gain: lens ? 0 : gainOf(c, part),
      overdue,
    }
  }
  const gaps = [...nine.map((p: Any) => [p, false]), ...lenses.map((p: Any) => [p, true])].flatMap(([p, lens]: Any) =>
    p.criteria.filter((c: Any) => c.applicable && c.status !== 'in_place').map((c: Any) => gap(c, p, lens)),
  )
  const inOrder = (list: Any[]): Any[] =>
    list
      .map((g, i) => [g, i])
      .sort(([a, i], [b, j]) => a.rank - b.rank || b.gain - a.gain || i - j)
      .map(([g]) => g)

  const undecided: Any = {}
  for (const c of all) {
    if (c.verdict !== 'undecided' || !c.reached || c.status === 'not_applicable') continue
    for (const fact of c.open) undecided[fact] = [...(undecided[fact] ?? []), c.path]
  }

  const partOut = (p: Any): Any => ({
    id: p.id,
    designed: out(figure(p.criteria, (c) => pointsOf(c, 'designed'))),
    in_place: out(figure(p.criteria, (c) => pointsOf(c, 'in_place'))),
    documented: out(figure(p.criteria, (c) => pointsOf(c, 'documented'))),
    ceiling: out(figure(p.criteria, hope)),
    answered: p.criteria.some((c: Any) => c.applicable)
      ? round6(
          p.criteria.filter((c: Any) => c.applicable && c.status !== null).length /
            p.criteria.filter((c: Any) => c.applicable).length,
        )
      : null,
    criteria: p.criteria.map((c: Any) => ({ id: c.id, status: c.status, weight: c.weight, applicable: c.applicable })),
  })

  const SHARE: Any = { closed: [1, 0], between: [0.5, 0.5], open: [0, 1], skip: [0, 0] }
  const pairs = [
    ...catalogue.pairs.map((p: Any) => ({ id: p.id, entry: scheme.grid?.[p.id], custom: false })),
    ...(scheme.grid?.custom ?? []).map((p: Any) => ({ id: p.id, entry: p, custom: true })),
  ].map(({ id, entry, custom }: Any) => {
    const position = positionOf(entry)
    const [closed, open] = SHARE[position ?? 'skip']
    return { id, position, closed, open, target: (typeof entry === 'object' ? entry?.target : null) ?? null, custom }
  })
  const total = (side: number, pick: (p: Any) => string | null): number =>
    pairs.reduce((s: number, p: Any) => s + SHARE[pick(p) ?? 'skip'][side], 0)
  const later = NEXT[stage]
  const then = later ? judge(later, catalogue.elements) : []
  const essentials = applicable.filter((c: Any) => c.essential)
  return {
    score: {
      headline,
      view,
      designed: out(schemeFigure(nine, stage, (c) => pointsOf(c, 'designed'))),
      in_place: out(schemeFigure(nine, stage, (c) => pointsOf(c, 'in_place'))),
      documented,
      ceiling: out(schemeFigure(nine, stage, hope)),
      answered: applicable.length === 0 ? null : round6(answered.length / applicable.length),
      level: level(),
      open_gates: gates,
      essentials: {
        in_place: essentials.filter((c: Any) => c.status === 'in_place').length,
        applicable: essentials.length,
      },
      next_stage: later
        ? {
            stage: later,
            headline: out(schemeFigure(then, later, (c) => pointsOf(c, later === 'idea' ? 'designed' : 'in_place'))),
            more: then.flatMap((p: Any) => p.criteria).filter((c: Any) => c.applicable).length - applicable.length,
          }
        : null,
    },
    elements: nine.map(partOut),
    lenses: lenses.map(partOut),
    grid: {
      closed: total(0, (p) => p.position),
      open: total(1, (p) => p.position),
      answered: pairs.filter((p: Any) => p.position && p.position !== 'skip').length,
      skipped: pairs.filter((p: Any) => p.position === 'skip').length,
      target: pairs.some((p: Any) => p.target)
        ? { closed: total(0, (p) => p.target ?? p.position), open: total(1, (p) => p.target ?? p.position) }
        : null,
      pairs,
    },
    gaps: [
      ...inOrder(gaps.filter((g: Any) => g.status !== null)),
      ...inOrder(gaps.filter((g: Any) => g.status === null)),
    ].map(({ rank: _, ...g }: Any) => g),
    not_applicable: all.filter((c) => c.status === 'not_applicable').map((c) => c.path),
    left_out: all.filter((c) => c.status !== null && c.verdict !== 'holds').map((c) => c.path),
    ahead: all.filter((c) => !c.reached && c.status === 'in_place' && c.verdict === 'holds').map((c) => c.path),
    undecided,
  }
}
