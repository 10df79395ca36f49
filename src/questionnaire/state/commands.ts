/** The keys besides answering: which of them make sense now, and what they do. */
import type { Language } from '../../language/types.ts'
import type { Event } from '../plan/event.ts'
import { COMMANDS, type Command, commandOf } from '../words/keys.ts'
import type { Context } from './context.ts'
import { formOf } from './form.ts'
import { listSections, listUnanswered } from './lists.ts'
import { resultBlocks } from './result.ts'
import { type Doing, type State, underneath } from './state.ts'

/** On a page beside the question, only what does nothing to it. */
const ON_PAGES: readonly Command[] = ['go', 'unanswered', 'result', 'why', 'leave']

/** The commands that make sense with the question in hand, in the order in which they are shown. */
export function offered(state: State): Command[] {
  const { question, progress } = state
  const takes = question?.takes ?? []
  const answered = question?.answered === true && question.kind !== 'offer' && question.id !== 'stage'
  const fits: Record<Command, boolean> = {
    back: true,
    later: question !== null,
    note: takes.includes('note'),
    evidence: takes.includes('evidence'),
    owner: takes.includes('owner'),
    due: takes.includes('due'),
    wish: takes.includes('target'),
    go: true,
    unanswered: true,
    result: question !== null,
    undo: progress.session.written.length > 0,
    clear: answered,
    why: question !== null && question.kind !== 'offer',
    leave: true,
  }
  const onPage = question !== null && (state.doing.kind === 'reading' || state.doing.kind === 'picking')
  const here = state.doing.kind === 'reading' ? state.doing.what : null
  return COMMANDS.filter((command) => fits[command] && command !== here && (!onPage || ON_PAGES.includes(command)))
}

/** The command of a key, where it makes sense now. */
export function commandFor(key: string, state: State, lang: Language): Command | null {
  const command = commandOf(key, lang)
  return command !== null && offered(state).includes(command) ? command : null
}

/** What a command comes to: an event for the plan, or something to write, to choose from or to read. */
export type Performed = { event: Event } | { open: Doing }

/**
 * What a command does; how it is shown is for the screen and plain mode each.
 * @param state with the question that the command is about
 */
export function perform(
  command: Command,
  state: State,
  { display, file }: Pick<Context, 'display' | 'file'>,
): Performed {
  switch (command) {
    case 'back':
    case 'undo':
    case 'clear':
    case 'leave':
      return { event: { kind: command } }
    case 'later':
      return { event: { kind: 'skip' } }
    case 'note':
    case 'evidence':
    case 'owner':
    case 'due':
    case 'wish':
      return { open: state.question ? { kind: 'typing', form: formOf(command, state.question, display) } : state.doing }
    case 'go':
      return { open: listSections(state, display) }
    case 'unanswered':
      return { open: listUnanswered(state, display) }
    case 'result':
      return {
        open: { kind: 'reading', what: 'result', blocks: resultBlocks(state, display, file), under: underneath(state) },
      }
    case 'why':
      return { open: { kind: 'reading', what: 'why', under: underneath(state) } }
  }
}
