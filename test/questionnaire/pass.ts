/** A whole quick pass in a terminal, by somebody who reads the screen and answers what it asks. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInCatalogue, builtInTexts } from '../../src/io/knowledge.ts'
import { numberOf } from './plan/answers-to.ts'
import { openTerminal, type Terminal } from './terminal.ts'

export type Interruption = 'Ctrl-C' | 'SIGHUP' | 'SIGKILL' | 'closed'

/** When to interrupt: before the n-th key press of the pass, or so many ms after it. */
export interface Plan {
  at: number
  how: Interruption
  /** ms after the key; null: instead of it, with half of what is typed. */
  after: number | null
}

const TEXTS = builtInTexts('da')
const CATALOGUE = builtInCatalogue()
/** So much of a question stands on one line, however it is wrapped. */
const START = 30

/** The questions that a quick pass can ask, by the beginning of their words. */
const QUESTIONS: [start: string, id: string][] = [
  ...CATALOGUE.purpose.map(({ id }) => [TEXTS.purpose[id]?.question ?? '', `purpose.${id}`]),
  // The stage is asked in the first form, which is known by its first question.
  ...CATALOGUE.facts
    .filter(({ id }) => id !== 'stage')
    .map(({ id }) => [TEXTS.facts[id]?.question ?? '', `profile.${id}`]),
  ...CATALOGUE.pairs.map(({ id }) => [TEXTS.pairs[id]?.question ?? '', `grid.${id}`]),
  ...[...CATALOGUE.elements, ...CATALOGUE.lenses]
    .flatMap(({ criteria }) => criteria)
    .map(({ path }) => [TEXTS.criteria[path]?.question ?? '', path]),
].map(([question = '', id = '']) => [question.slice(0, START), id])

const FIRST_FORM = 'Hvad hedder ordningen?'
const THROUGH = 'I er igennem'

/** What is asked on a screen: an id, the first form, or the end. */
function asked(screen: string): string | null {
  // The last thing that was drawn counts.
  const found = QUESTIONS.map(([start, id]) => ({ id, at: screen.lastIndexOf(start) })).filter(({ at }) => at >= 0)
  const latest = found.sort((a, b) => b.at - a.at)[0]
  if (screen.lastIndexOf(THROUGH) > (latest?.at ?? -1)) return THROUGH
  return latest?.id ?? (screen.includes(FIRST_FORM) ? FIRST_FORM : null)
}

/** The keys that answer a question: the same for the same question, always. */
function keysFor(id: string): string {
  const number = numberOf(id, 7)
  if (id === FIRST_FORM) return 'Naboer med tinnitus\r\r2projektleder\r'
  if (id.startsWith('purpose.')) return `Svaret på ${id}, med æøå\r\r`
  const fact = CATALOGUE.facts.find((one) => `profile.${one.id}` === id)
  if (fact) {
    const several = ['community_types', 'recruits_through'].includes(fact.id)
    const choices = Math.max(fact.values.length, 2)
    const digit = String((number % choices) + 1)
    return several ? `${digit}\r` : digit
  }
  return String((number % 4) + 1)
}

/** Where one is interrupted, and how, from a seed. */
export function interruptions(count: number, seed: number, steps: number): Plan[] {
  const hows: Interruption[] = ['Ctrl-C', 'SIGHUP', 'SIGKILL', 'closed']
  const plans = Array.from({ length: count }, (_, index): Plan => {
    const random = numberOf(`interruption ${index}`, seed)
    const after = random % 3 === 0 ? null : (random >> 3) % 25
    return {
      at: Math.floor((index * steps) / count) + (random % 2),
      how: hows[index % hows.length] as Interruption,
      after,
    }
  })
  return plans
}

/** Goes through a quick pass in a folder. @returns the bytes of the file at the end, and how many screens were answered */
export async function pass(
  cwd: string,
  plans: readonly Plan[] = [],
): Promise<{ text: string; answered: number; opened: number }> {
  const file = 'naboer.scheme.yaml'
  const waiting = [...plans]
  let answered = 0
  let opened = 0
  for (;;) {
    const args = existsSync(join(cwd, file)) ? ['fill', file, '--quick'] : ['new', file, '--quick']
    const terminal = openTerminal(args, { cwd })
    opened += 1
    const ended = await untilInterrupted(terminal, waiting, () => answered++)
    terminal.close()
    await terminal.ended
    if (ended) return { text: readFileSync(join(cwd, file), 'utf8'), answered, opened }
  }
}

async function untilInterrupted(terminal: Terminal, waiting: Plan[], count: () => number): Promise<boolean> {
  let before: string | null = null
  for (;;) {
    const screen = await terminal.until((text) => {
      const id = asked(text)
      return id !== null && id !== before
    })
    const id = asked(screen) ?? ''
    if (id === THROUGH) return true
    const keys = keysFor(id)
    const step = count()
    const plan = waiting[0] && waiting[0].at <= step ? waiting.shift() : undefined
    if (plan?.after === null) {
      terminal.press(keys.slice(0, Math.floor(keys.length / 2)))
      await interrupt(terminal, plan.how)
      return false
    }
    terminal.press(keys)
    if (plan) {
      await pause(plan.after ?? 0)
      await interrupt(terminal, plan.how)
      return false
    }
    before = id
  }
}

async function interrupt(terminal: Terminal, how: Interruption): Promise<void> {
  if (how === 'Ctrl-C') terminal.press('\x03')
  else if (how === 'closed') terminal.hangUp()
  else terminal.kill(how)
  const { exitCode, signal } = await terminal.ended
  if (how === 'Ctrl-C' && exitCode !== 130)
    throw new Error(`Ctrl-C ended with ${exitCode}, ${signal}:\n${terminal.shown()}`)
  if (how === 'SIGHUP' && exitCode !== 130) throw new Error(`SIGHUP ended with ${exitCode}, ${signal}`)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
