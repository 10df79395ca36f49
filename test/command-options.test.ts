/** Command lines that are read without commander mean what they mean to commander. */
import { Command } from 'commander'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMAND_OPTIONS, type CommandOption, type PlainCommand, readPlainly } from '../src/command-options.ts'
import { addOptions } from '../src/commands/program.ts'

const COMMANDS = Object.keys(COMMAND_OPTIONS) as PlainCommand[]

/** What commander makes of it; null where it refuses or helps. */
function byCommander([name, ...words]: string[]): { command: string; files: string[]; flags: object } | null {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} })
  let read: ReturnType<typeof byCommander> = null
  for (const command of COMMANDS) {
    addOptions(program.command(command), command, 'en')
      .option('--lang <da|en>')
      .argument('[files...]')
      .action((files: string[], { lang: _, ...flags }: Record<string, unknown>) => {
        read = { command, files, flags }
      })
  }
  try {
    program.parse([name ?? '', ...words], { from: 'user' })
    return read
  } catch {
    return null
  }
}

const spelled = COMMANDS.flatMap((command) => {
  const options: readonly CommandOption[] = COMMAND_OPTIONS[command]
  return options.flatMap(({ signature }) => signature.split(' <')[0]?.split(', ') ?? [])
})
const word = fc.oneof(
  fc.constantFrom(...spelled, '--lang', 'da', 'en', 'a.yaml', 'b c.yaml', '-', '--', '-h', '--help', '', 'json', '60'),
  fc.constantFrom('--format=json', '-fjson', '-V', '--nonsense', '-1', 'lint', 'audit', 'help', 'id=1', '--catalogue'),
)

describe('a plain command line', () => {
  it('is what programs write', () => {
    expect(readPlainly(['lint', 'a.yaml', '--format', 'json', '-o', 'out.json'])).toEqual({
      command: 'lint',
      files: ['a.yaml'],
      flags: { format: 'json', failOn: 'error', output: 'out.json' },
    })
    expect(readPlainly(['audit', '-', '--case', 'x', '--case', 'y', '--all', '--lang', 'da'])).toEqual({
      command: 'audit',
      files: ['-'],
      flags: { format: 'pretty', case: ['x', 'y'], all: true },
    })
  })

  it.each([
    [['lint', '--help']],
    [['lint', '--format']],
    [['lint', '--format=json', 'a.yaml']],
    [['lint', '--lang', 'xx', 'a.yaml']],
    [['--lang', 'da', 'lint', 'a.yaml']],
    [['explain', 'roles']],
    [[]],
  ])('is not %j', (argv) => {
    expect(readPlainly(argv)).toBeNull()
  })

  it('means what it means to commander', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 6 }), (command, words) => {
        const read = readPlainly([command, ...words])
        if (!read) return
        plain += 1
        expect(read).toEqual(byCommander([command, ...words]))
      }),
      { numRuns: 2000 },
    )
    expect(plain).toBeGreaterThan(100)
  })
})
