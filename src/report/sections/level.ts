/** The level with its rule, and what the next one takes that is not there yet: published, so that all can check it. */

import { LEVEL_ASKS, SMALL_ELEMENT } from '../../assess/score.ts'
import type { Assessment, Level } from '../../assess/types.ts'
import { LEVELS } from '../../assess/types.ts'
import { list, whole } from '../../language/format.ts'
import type { Language } from '../../language/types.ts'
import type { LabelledLine } from '../blocks.ts'
import { strong } from '../blocks.ts'
import { LEVEL } from '../terms.ts'
import { RULE, WORDS } from './level-words.ts'
import { WORDS as SCORE } from './score-words.ts'

/** The rows on the level: its rule, and what the next one takes. */
export function levelRows(assessment: Assessment, lang: Language): LabelledLine[] {
  const { level, no_level } = assessment.score
  const label = SCORE.levelLabel[lang]
  if (level === null) {
    if (no_level === 'idea') return [{ label, line: SCORE.noLevelIdea[lang] }]
    if (no_level === 'unanswered') return [{ label, line: SCORE.noLevelUnanswered[lang] }]
    if (no_level === 'undecided') return [{ label, line: SCORE.noLevelUndecided[lang] }]
    return []
  }
  const rows: LabelledLine[] = [{ label, line: [strong(LEVEL[level][lang]), ` (${RULE[level][lang]})`] }]
  const next = LEVELS[LEVELS.indexOf(level) + 1]
  if (next === undefined || assessment.stage === 'closed') return rows
  const lacks = lacking(assessment, next, lang)
  if (lacks.length === 0) return rows
  return [...rows, { label: WORDS.nextLabel[lang], line: WORDS.takes[lang](LEVEL[next][lang], list(lacks, lang)) }]
}

/** What a level asks that is not so today, with where it stands. */
function lacking(assessment: Assessment, level: Level, lang: Language): string[] {
  const { score, elements } = assessment
  const asks = LEVEL_ASKS[level]
  const now = whole(score.headline ?? 0)
  const documented = whole(score.documented ?? 0)
  const low = elements.filter((element) => {
    const figure = element[score.view]
    const applicable = element.criteria.filter((one) => one.applicable).length
    return figure !== null && applicable >= SMALL_ELEMENT && whole(figure) < asks.limit
  }).length
  return [
    ...(now < asks.score ? [WORDS.score[lang](asks.score, now)] : []),
    ...(asks.gates && score.open_gates.length > 0 ? [WORDS.gates[lang](score.open_gates.length)] : []),
    ...(low > asks.under ? [WORDS.under[lang](asks.limit, asks.under, low)] : []),
    ...(documented < asks.documented ? [WORDS.documented[lang](asks.documented, documented)] : []),
  ]
}
