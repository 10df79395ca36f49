/** Whether a rule waits for a criterion that a scheme at that stage is not asked yet: it could never be decided then. */
import { assess } from '../src/assess/assess.ts'
import { compileStructure, readyCatalogue } from '../src/catalogue/compile.ts'
import { criteriaOf } from '../src/catalogue/parts.ts'
import type { CatalogueProblem, RawCatalogue } from '../src/catalogue/raw.ts'
import { EXPECTED_STAGES, STAGES } from '../src/catalogue/vocabulary.ts'
import { emptyScheme } from '../src/scheme/normalise.ts'

/** Any day: an empty scheme has no dates. */
const DAY = '2000-01-01'

/** @param raw a catalogue in which nothing else is wrong */
export function checkStages(raw: RawCatalogue): CatalogueProblem[] {
  const catalogue = readyCatalogue(compileStructure(raw, '', '', { summaries: [], shows: {}, about: {} }))
  const stageOf = new Map(criteriaOf(catalogue).map(({ path, stage }) => [path, stage]))
  const problems = new Map<string, CatalogueProblem>()
  for (const [reached, stage] of EXPECTED_STAGES.entries()) {
    const { cannot_tell } = assess({ ...emptyScheme(catalogue), stage }, catalogue, DAY)
    for (const { id, asks } of cannot_tell) {
      for (const path of asks) {
        const from = stageOf.get(path)
        if (from === undefined || EXPECTED_STAGES.indexOf(from) <= reached) continue
        problems.set(`${id} ${path}`, {
          file: `rules/${id}.yaml`,
          path: 'when',
          message: `at stage ${stage} it waits for ${path}, which is asked from stage ${from} on: let it ask for the stage too, such as stage: {enum: [${STAGES.slice(STAGES.indexOf(from)).join(', ')}]}`,
        })
      }
    }
  }
  return [...problems.values()]
}
