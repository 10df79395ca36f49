/** `wording`: words that stigmatise or confuse in any text; one finding per place. */

import type { Audience } from '../format/vocabulary.ts'
import { builtInKnowledge, type Knowledge, shapeValidator } from '../io/knowledge.ts'
import { findInputs, type Input, type InputProblem, openInput, type Place } from '../open/inputs.ts'
import { lookAhead } from '../open/look-ahead.ts'
import type { LintedFile } from '../report/linted.ts'
import { readScheme } from '../scheme/read.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { refuseInput } from './output.ts'
import { type Session, tell, UsageError } from './session.ts'
import { INPUT_PROBLEMS, MESSAGES } from './words/help.ts'
import { ownWords, textLookedAt } from './words-in-files.ts'
import { type LintFlags, lintChoices, writeFindings } from './write-findings.ts'

/** What is looked through in a folder. */
const TEXT_FILES = '**/*.{md,markdown,txt,text,html,htm}'

export interface WordingFlags extends LintFlags {
  audience: Audience
}

/**
 * Looks through what was typed as FILES. `--lang` says the language of the texts; without it each is found out.
 * @returns how it ended
 */
export async function wording(files: string[], flags: WordingFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const choices = lintChoices(flags, session)
  if (files.length === 0) throw new UsageError(MESSAGES.noTexts[lang]())
  const knowledge = flags.catalogue
    ? await (await import('../open/catalogues.ts')).knowledgeWith(flags.catalogue, session)
    : builtInKnowledge()
  const { catalogue, texts } = knowledge
  const { places, problems } = await findInputs(files, io.cwd, catalogue, TEXT_FILES)
  const paths = places.flatMap((place) => ('path' in place ? [place.path] : []))
  refuseInput(choices.output, paths, session)
  let trouble = problems.length > 0
  const tellTrouble = (problem: InputProblem): void => {
    trouble = true
    tell(session, INPUT_PROBLEMS[problem.kind]?.[lang](problem.file, problem.detail, null) ?? problem.file)
  }
  problems.forEach(tellTrouble)
  const options = { catalogue, texts: texts(lang), lang }
  const { none, items } = await lookAhead(lookAtEach(places, flags.audience, knowledge, session, tellTrouble))
  if (none && choices.format === 'pretty') return outcomeOf({ failed: trouble, objects: false })
  const objection = await writeFindings(items, choices, options, session)
  return outcomeOf({ failed: trouble, objects: objection })
}

async function* lookAtEach(
  places: Place[],
  audience: Audience,
  { catalogue, wording }: Knowledge,
  { io, asked }: Session,
  tellTrouble: (problem: InputProblem) => void,
): AsyncGenerator<LintedFile> {
  const groups = catalogue.own ? wording() : undefined
  for (const place of places) {
    const input: Input | InputProblem = await openInput(place, io, catalogue)
    if ('kind' in input) tellTrouble(input)
    else if (input.cut) tellTrouble({ file: input.file, kind: 'too-long', detail: '' })
    else if (/\.ya?ml$/.test(input.file) || 'caseId' in place) {
      const document = readScheme(input.text, input.file, { validate: shapeValidator(), catalogue })
      yield { file: input.file, text: input.text, findings: ownWords(document, io.today(), groups) }
    } else yield textLookedAt(input.file, input.text, asked, audience, groups)
  }
}
