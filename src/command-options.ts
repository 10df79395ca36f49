/** The options of the commands that are run over and over: what commander is told of them, and how they are read. */

/** Where the words about an option are: a key of the texts that `program.ts` puts together. */
type HelpKey =
  | 'auditFormat'
  | 'lintFormat'
  | 'output'
  | 'minScore'
  | 'minElement'
  | 'explainScore'
  | 'asOf'
  | 'all'
  | 'only'
  | 'case'
  | 'assume'
  | 'targets'
  | 'ownCatalogue'
  | 'failOn'
  | 'maxWarnings'

export interface CommandOption {
  /** As commander takes it: `-f, --format <format>`; without a value in brackets it is a switch. */
  signature: string
  help: HelpKey
  preset?: string
  /** Whether it may be given several times. */
  repeated?: true
}

const OUTPUT: CommandOption = { signature: '-o, --output <file>', help: 'output' }
const CATALOGUE: CommandOption = { signature: '--catalogue <file>', help: 'ownCatalogue', repeated: true }

export const COMMAND_OPTIONS = {
  audit: [
    { signature: '-f, --format <format>', help: 'auditFormat', preset: 'pretty' },
    OUTPUT,
    { signature: '--min-score <n>', help: 'minScore' },
    { signature: '--min-element <id=n>', help: 'minElement', repeated: true },
    { signature: '--explain-score', help: 'explainScore' },
    { signature: '--as-of <date>', help: 'asOf' },
    { signature: '--all', help: 'all' },
    { signature: '--only <id>', help: 'only' },
    { signature: '--case <id>', help: 'case', repeated: true },
    { signature: '--assume <path=value>', help: 'assume', repeated: true },
    { signature: '--targets', help: 'targets' },
    CATALOGUE,
  ],
  lint: [
    { signature: '-f, --format <format>', help: 'lintFormat', preset: 'pretty' },
    OUTPUT,
    { signature: '--fail-on <severity>', help: 'failOn', preset: 'error' },
    { signature: '--max-warnings <n>', help: 'maxWarnings' },
    CATALOGUE,
  ],
} satisfies Record<string, CommandOption[]>

export type PlainCommand = keyof typeof COMMAND_OPTIONS

/** What was typed, as commander would hand it to the command. */
export interface PlainLine {
  command: PlainCommand
  files: string[]
  flags: Record<string, string | string[] | true>
}

/**
 * Reads a command line that is written plainly: the command first, files, and known options with their values apart.
 * That is how programs call it, and how most people do; it spares the start of commander, a tenth of a short run.
 * @returns null for anything else, such as help, mistakes and `--format=json`: commander knows what to do
 */
export function readPlainly(argv: readonly string[]): PlainLine | null {
  const [command, ...words] = argv
  if (command !== 'audit' && command !== 'lint') return null
  const options: readonly CommandOption[] = COMMAND_OPTIONS[command]
  const line: PlainLine = { command, files: [], flags: {} }
  for (const { signature, preset } of options) if (preset !== undefined) line.flags[keyOf(signature)] = preset
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-' || !word.startsWith('-')) {
      line.files.push(word)
      continue
    }
    const option = options.find(({ signature }) => signature.split(/,? /).includes(word))
    if (!option && word !== '--lang') return null
    if (option && !option.signature.includes('<')) {
      line.flags[keyOf(option.signature)] = true
      continue
    }
    const value = words[++at]
    if (value === undefined || value.startsWith('-')) return null
    if (!option) {
      // What it says is looked at before; a language that is none is refused by commander.
      if (value !== 'da' && value !== 'en') return null
      continue
    }
    const key = keyOf(option.signature)
    const before = line.flags[key]
    line.flags[key] = option.repeated ? [...(Array.isArray(before) ? before : []), value] : value
  }
  return line
}

/** `-o, --output <file>` -> `output`; `--min-score <n>` -> `minScore`. */
function keyOf(signature: string): string {
  const long = /--([a-z-]+)/.exec(signature)?.[1] ?? ''
  return long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
