/** The keys besides answering: which of them make sense now, and what they do. */
import type { Language } from '../../language/types.ts'
import { COMMANDS, type Command, commandOf } from '../words/keys.ts'
import { type Context, dispatch } from './context.ts'
import { listSections, listUnanswered } from './lists.ts'
import { resultBlocks } from './result.ts'
import { formOf, type State, underneath } from './state.ts'

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

export function does(command: Command, state: State, context: Context): State {
  const { question } = state
  const { display } = context
  const write = (writing: 'note' | 'evidence' | 'owner' | 'due' | 'wish'): State =>
    question ? { ...state, scroll: 0, doing: { kind: 'typing', form: formOf(writing, question, display) } } : state
  switch (command) {
    case 'back':
      return dispatch(state, { kind: 'back' }, context)
    case 'later':
      return dispatch(state, { kind: 'skip' }, context)
    case 'undo':
      return dispatch(state, { kind: 'undo' }, context)
    case 'clear':
      return dispatch(state, { kind: 'clear' }, context)
    case 'leave':
      return dispatch(state, { kind: 'leave' }, context)
    case 'note':
    case 'evidence':
    case 'owner':
    case 'due':
    case 'wish':
      return write(command)
    case 'go':
      return { ...state, scroll: 0, doing: listSections(state, display) }
    case 'unanswered':
      return { ...state, scroll: 0, doing: listUnanswered(state, display) }
    case 'result':
      return {
        ...state,
        scroll: 0,
        doing: {
          kind: 'reading',
          what: 'result',
          blocks: resultBlocks(state, display, context.file),
          under: underneath(state),
        },
      }
    case 'why':
      return { ...state, scroll: 0, doing: { kind: 'reading', what: 'why', under: underneath(state) } }
  }
}
