/** The keys besides answering: which of them make sense now, and what they do. */
import type { Language } from '../../catalogue/types.ts'
import { COMMANDS, type Command, commandOf } from '../words/keys.ts'
import { type Room, tell } from './context.ts'
import { pickSections, pickUnanswered } from './lists.ts'
import { resultBlocks } from './result.ts'
import { type Desk, formOf, underneath } from './state.ts'

/** On a page beside the question, only what does nothing to it. */
const ON_PAGES: readonly Command[] = ['go', 'unanswered', 'result', 'why', 'leave']

/** The commands that make sense with the question in hand, in the order in which they are shown. */
export function offered(desk: Desk): Command[] {
  const { question, interview } = desk
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
    undo: interview.session.written.length > 0,
    clear: answered,
    why: question !== null && question.kind !== 'offer',
    leave: true,
  }
  const onPage = question !== null && (desk.doing.kind === 'reading' || desk.doing.kind === 'picking')
  const here = desk.doing.kind === 'reading' ? desk.doing.what : null
  return COMMANDS.filter((command) => fits[command] && command !== here && (!onPage || ON_PAGES.includes(command)))
}

/** The command of a key, where it makes sense now. */
export function commandFor(key: string, desk: Desk, lang: Language): Command | null {
  const command = commandOf(key, lang)
  return command !== null && offered(desk).includes(command) ? command : null
}

export function does(command: Command, desk: Desk, room: Room): Desk {
  const { question } = desk
  const { look } = room
  const write = (writing: 'note' | 'evidence' | 'owner' | 'due' | 'wish'): Desk =>
    question ? { ...desk, scroll: 0, doing: { kind: 'typing', form: formOf(writing, question, look) } } : desk
  switch (command) {
    case 'back':
      return tell(desk, { kind: 'back' }, room)
    case 'later':
      return tell(desk, { kind: 'skip' }, room)
    case 'undo':
      return tell(desk, { kind: 'undo' }, room)
    case 'clear':
      return tell(desk, { kind: 'clear' }, room)
    case 'leave':
      return tell(desk, { kind: 'leave' }, room)
    case 'note':
    case 'evidence':
    case 'owner':
    case 'due':
    case 'wish':
      return write(command)
    case 'go':
      return { ...desk, scroll: 0, doing: pickSections(desk, look) }
    case 'unanswered':
      return { ...desk, scroll: 0, doing: pickUnanswered(desk, look) }
    case 'result':
      return {
        ...desk,
        scroll: 0,
        doing: {
          kind: 'reading',
          what: 'result',
          blocks: resultBlocks(desk, look, room.file),
          under: underneath(desk),
        },
      }
    case 'why':
      return { ...desk, scroll: 0, doing: { kind: 'reading', what: 'why', under: underneath(desk) } }
  }
}
