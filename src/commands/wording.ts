/** `wording`: words that stigmatise or confuse in any text; one finding per place. */
import { isError } from '../findings/finding.ts'
import type { Audience } from '../format/vocabulary.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'

import type { InputProblem } from '../open/input-problem.ts'
import { findInputs, folderOf, openInput, type Place, TEXT_FILES } from '../open/inputs.ts'
import { lookAhead } from '../open/look-ahead.ts'
import { type ReadBy, readSchemeText, type SchemeText } from '../open/scheme-text.ts'
import { withWords } from '../report/finding-words.ts'
import { isForPeople } from '../report/formats.ts'
import type { LintedFile } from '../report/linted.ts'
import { Exceptions } from '../scheme/exceptions.ts'
import { clearLanguage } from '../wording/guess.ts'
import { Opened } from './opened.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { ResultOutput } from './output.ts'
import { type Session, UsageError, writeMessage } from './session.ts'
import { MESSAGES } from './words/help.ts'
import { OWN_CATALOGUE_MESSAGES } from './words/own-catalogue.ts'
import { ownWords, textLookedAt } from './words-in-files.ts'
import { type LintFlags, lintChoices, writeFindings } from './write-findings.ts'

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
  const own = flags.catalogue
    ? await (await import('./own-catalogues.ts')).lookedThrough(flags.catalogue, session)
    : null
  const knowledge = own ? own.knowledge : builtInKnowledge()
  const { catalogue, texts } = knowledge ?? builtInKnowledge()
  const { places, problems } = await findInputs(files, io, catalogue, TEXT_FILES)
  const output = new ResultOutput(flags.output, session)
  const opened = new Opened(session)
  const unread = isForPeople(flags.format) ? null : (file: LintedFile) => file
  const options = { catalogue, texts: texts(lang), lang }
  async function* all(): AsyncGenerator<LintedFile> {
    if (knowledge) {
      const looked = lookAtEach(places, flags.audience, choices.asOf, knowledge, session)
      yield* opened.rest<LintedFile>(problems, looked, unread)
      return
    }
    opened.failed ||= own?.failed ?? false
    if (unread) yield* own?.unread ?? []
    yield* own?.linted.filter(({ scheme }) => scheme === null) ?? []
    writeMessage(session, OWN_CATALOGUE_MESSAGES.notLooked[lang]())
  }
  const { none, items } = await lookAhead(all())
  if (none && isForPeople(flags.format)) return outcomeOf({ failed: opened.failed, objects: false })
  const objection = await writeFindings(items, choices, options, output, session)
  return outcomeOf({ failed: opened.failed, objects: objection })
}

async function* lookAtEach(
  places: Place[],
  audience: Audience,
  asOf: string,
  knowledge: Knowledge,
  session: Session,
): AsyncGenerator<LintedFile | InputProblem> {
  const { io, asked } = session
  const { catalogue } = knowledge
  const groups = catalogue.own ? knowledge.wording() : undefined
  const by = { base: knowledge, asOf, reads: io.reads }
  for (const place of places) {
    const input = await openInput(place, io, catalogue)
    if ('kind' in input) yield input
    else if (/\.ya?ml$/i.test(input.file) || 'caseId' in place) {
      yield await schemeLookedAt({ ...input, folder: folderOf(place, io.cwd) }, by, session)
    } else if (input.cut) yield { file: input.file, kind: 'too-long', detail: '' }
    else {
      const clear = asked && clearLanguage(input.text)
      if (clear && clear !== asked) writeMessage(session, MESSAGES.otherLanguage[asked](input.file))
      yield textLookedAt(input.file, input.text, asked, audience, groups)
    }
  }
}

/** A scheme file, or another YAML file: what keeps it from being a scheme, and its words as far as it can be read. */
async function schemeLookedAt(given: SchemeText, by: ReadBy, { lang, asked }: Session): Promise<LintedFile> {
  const { knowledge = by.base, ...document } = await readSchemeText(given, by)
  const errors = document.findings.filter(isError)
  const groups = knowledge.catalogue.own ? knowledge.wording() : undefined
  const findings = [...errors, ...new Exceptions(document, by.asOf).kept(ownWords(document, groups, asked))]
  const { file, text, scheme } = document
  return {
    file,
    text,
    scheme,
    findings: knowledge === by.base ? findings : withWords(findings, knowledge.texts(lang), lang),
  }
}
