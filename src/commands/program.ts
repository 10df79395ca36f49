/**
 * Every command with its arguments, options and examples: one table, from which commander reads the command line, help
 * is written, and usage errors take their names. A command is loaded when it runs.
 */

import { SEVERITIES } from '../findings/types.ts'
import { AUDIENCES } from '../format/vocabulary.ts'
import { either } from '../language/format.ts'
import type { Text } from '../language/types.ts'
import { QUESTIONNAIRE_HELP } from '../questionnaire/words/commands.ts'
import { AUDIT_FORMATS, EXPLAIN_FORMATS, formatNames, LINT_FORMATS } from '../report/formats.ts'
import type { AuditFlags } from './audit.ts'
import type { CatalogueFlags } from './catalogue.ts'
import type { ExplainFlags } from './explain.ts'
import type { FillFlags } from './fill.ts'
import type { NewFlags } from './new.ts'
import { CATALOGUE_FORMATS, SCHEMAS } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { SchemaFlags } from './schema.ts'
import type { Session } from './session.ts'
import type { WordingFlags } from './wording.ts'
import { HELP } from './words/help.ts'
import { OWN_CATALOGUE_HELP } from './words/own-catalogue.ts'
import { WHAT_IF_HELP } from './words/what-if.ts'
import type { LintFlags } from './write-findings.ts'

export interface OptionEntry {
  /** As commander takes it: `-f, --format <format>`; without a value in brackets it is a switch. */
  signature: string
  about: Text
  preset?: string
  /** The only values it takes. */
  choices?: readonly string[]
  /** Whether it may be given several times. */
  repeated?: true
}

export interface ArgumentEntry {
  /** As commander takes it: `[files...]` for any number, `[name]` for one that may be left out, `<file>`. */
  signature: Text
  about: Text
  preset?: string
  choices?: readonly string[]
}

export interface CommandEntry {
  name: string
  about: Text
  arguments: readonly ArgumentEntry[]
  options: readonly OptionEntry[]
  /** Whole command lines without the program's name, as they stand in help. */
  examples: readonly Text[]
  /** What `--lang` means to this command, where it is not the language of what is said. */
  lang?: Text
  /** @param args What was typed as arguments; one that was left out is undefined, or its preset. */
  run(args: string[], flags: object, session: Session): Promise<Outcome>
}

const both = (text: string): Text => ({ da: text, en: text })
const oneOf = (choices: readonly string[]): Text => ({ da: either(choices, 'da'), en: either(choices, 'en') })

const FILES: ArgumentEntry = { signature: { da: '[filer...]', en: '[files...]' }, about: HELP.files }
const OURS: Text = { da: 'vores.scheme.yaml', en: 'ours.scheme.yaml' }
const withOurs = (command: string, options = ''): Text => ({
  da: `${command} ${OURS.da}${options}`,
  en: `${command} ${OURS.en}${options}`,
})

/** @param remark What is to be said besides the names. */
const format = (choices: readonly string[], remark: Text = both('')): OptionEntry => ({
  signature: '-f, --format <format>',
  about: { da: oneOf(choices).da + remark.da, en: oneOf(choices).en + remark.en },
  choices,
  preset: choices[0] ?? '',
})
const OUTPUT: OptionEntry = { signature: '-o, --output <file>', about: HELP.output }
const AS_OF: OptionEntry = { signature: '--as-of <date>', about: HELP.asOf }
const CATALOGUE: OptionEntry = {
  signature: '--catalogue <file>',
  about: OWN_CATALOGUE_HELP.catalogue,
  repeated: true,
}
const FAIL: OptionEntry[] = [
  { signature: '--fail-on <severity>', about: HELP.failOn, choices: SEVERITIES, preset: 'error' },
  { signature: '--max-warnings <n>', about: HELP.maxWarnings },
]
const ASKING: OptionEntry[] = [
  { signature: '--quick', about: QUESTIONNAIRE_HELP.quick },
  { signature: '--only <section>', about: QUESTIONNAIRE_HELP.only, repeated: true },
  { signature: '--answers <file>', about: QUESTIONNAIRE_HELP.answers },
  { signature: '--no-input', about: QUESTIONNAIRE_HELP.noInput },
  { signature: '--plain', about: QUESTIONNAIRE_HELP.plain },
]

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'audit',
    about: HELP.audit,
    arguments: [FILES],
    options: [
      format(formatNames(AUDIT_FORMATS)),
      OUTPUT,
      { signature: '--min-score <n>', about: HELP.minScore },
      { signature: '--min-element <id=n>', about: HELP.minElement, repeated: true },
      { signature: '--explain-score', about: HELP.explainScore },
      AS_OF,
      { signature: '--all', about: HELP.all },
      { signature: '--only <id>', about: HELP.only },
      { signature: '--case <id>', about: HELP.case, repeated: true },
      { signature: '--assume <path=value>', about: WHAT_IF_HELP.assume, repeated: true },
      { signature: '--targets', about: WHAT_IF_HELP.targets },
      CATALOGUE,
    ],
    examples: [
      withOurs('audit'),
      {
        da: 'audit vores.scheme.yaml --format markdown -o rapport.md',
        en: 'audit ours.scheme.yaml --format markdown -o report.md',
      },
    ],
    run: async (files, flags: AuditFlags, session) => (await import('./audit.ts')).audit(files, flags, session),
  },
  {
    name: 'lint',
    about: HELP.lint,
    arguments: [FILES],
    options: [format(formatNames(LINT_FORMATS)), OUTPUT, ...FAIL, AS_OF, CATALOGUE],
    examples: [withOurs('lint'), both('lint . --fail-on warning')],
    run: async (files, flags: LintFlags, session) => (await import('./lint.ts')).lint(files, flags, session),
  },
  {
    name: 'wording',
    about: HELP.wording,
    arguments: [{ signature: FILES.signature, about: HELP.textFiles }],
    options: [
      format(formatNames(LINT_FORMATS)),
      OUTPUT,
      ...FAIL,
      AS_OF,
      { signature: '--audience <who>', about: HELP.audience, choices: AUDIENCES, preset: 'external' },
      CATALOGUE,
    ],
    examples: [{ da: 'wording folder.md', en: 'wording leaflet.md' }],
    lang: HELP.textLang,
    run: async (files, flags: WordingFlags, session) => (await import('./wording.ts')).wording(files, flags, session),
  },
  {
    name: 'explain',
    about: HELP.explain,
    arguments: [{ signature: { da: '[id...]', en: '[ids...]' }, about: HELP.explainIds }],
    options: [format(formatNames(EXPLAIN_FORMATS), HELP.handbook), OUTPUT, CATALOGUE],
    examples: [both('explain facilitation'), { da: 'explain frivillig', en: 'explain volunteer' }],
    run: async (ids, flags: ExplainFlags, session) => (await import('./explain.ts')).explain(ids, flags, session),
  },
  {
    name: 'catalogue',
    about: HELP.catalogue,
    arguments: [],
    options: [format(CATALOGUE_FORMATS), OUTPUT, CATALOGUE],
    examples: [both('catalogue -o catalogue.json')],
    run: async (_, flags: CatalogueFlags, session) => (await import('./catalogue.ts')).catalogue(flags, session),
  },
  {
    name: 'schema',
    about: HELP.schema,
    arguments: [
      { signature: { da: '[navn]', en: '[name]' }, about: oneOf(SCHEMAS), choices: SCHEMAS, preset: 'scheme' },
    ],
    options: [{ signature: '--template', about: HELP.template }, OUTPUT, CATALOGUE],
    examples: [withOurs('schema --template -o')],
    run: async ([name = ''], flags: SchemaFlags, session) => (await import('./schema.ts')).schema(name, flags, session),
  },
  {
    name: 'new',
    about: QUESTIONNAIRE_HELP.new,
    arguments: [{ signature: { da: '[fil]', en: '[file]' }, about: QUESTIONNAIRE_HELP.newFile }],
    options: [
      ...ASKING,
      { signature: '--from <file|case:id>', about: QUESTIONNAIRE_HELP.from },
      { signature: '--rater <role>', about: QUESTIONNAIRE_HELP.rater },
    ],
    examples: [withOurs('new'), withOurs('new', ' --from case:hoereforeningen')],
    run: async ([file], flags: NewFlags, session) => (await import('./new.ts')).newFile(file, flags, session),
  },
  {
    name: 'fill',
    about: QUESTIONNAIRE_HELP.fill,
    arguments: [{ signature: { da: '<fil>', en: '<file>' }, about: QUESTIONNAIRE_HELP.fillFile }],
    options: [...ASKING, { signature: '--reassess', about: QUESTIONNAIRE_HELP.reassess }],
    examples: [withOurs('fill'), withOurs('fill', ' --only grid')],
    run: async ([file = ''], flags: FillFlags, session) => (await import('./fill.ts')).fill(file, flags, session),
  },
]
