/** What could not be opened is said as it comes, and the rest goes on. */
import type { Finding } from '../findings/types.ts'
import type { WhyUnread } from '../findings/unreadable.ts'
import { type InputProblem, isRemark, unreadable } from '../open/input-problem.ts'
import { type Session, writeMessage } from './session.ts'
import { INPUT_PROBLEMS } from './words/input-problems.ts'

/** A file that is there and could not be read. */
export interface UnreadFile {
  file: string
  text: ''
  scheme: null
  findings: Finding[]
}

export class Opened {
  /** Whether something could not be found, opened or decoded so far. */
  failed = false
  private readonly session: Session

  constructor(session: Session) {
    this.session = session
  }

  /**
   * Says why something could not be opened, each as it comes, and hands on the rest.
   * @param problems what was known at once
   * @param unread makes of a file that could not be read what is handed on in its place; without it nothing is
   */
  async *rest<T extends object>(
    problems: readonly InputProblem[],
    items: AsyncIterable<T | InputProblem>,
    unread: ((file: UnreadFile) => T) | null,
  ): AsyncGenerator<T> {
    // All of these are said before the first file is dealt with.
    const files: UnreadFile[] = []
    for (const problem of problems) files.push(...(await this.report(problem)))
    if (unread) yield* files.map(unread)
    for await (const item of items) {
      if (!('kind' in item)) yield item
      else {
        const file = await this.report(item)
        if (unread) yield* file.map(unread)
      }
    }
  }

  /**
   * @param before what stands before the file's name, such as an option
   * @returns the file that could not be read, where it is one
   */
  async report(problem: InputProblem, before = ''): Promise<UnreadFile[]> {
    if (!isRemark(problem)) this.failed = true
    writeMessage(this.session, before + (await problemLine(problem, this.session)))
    const finding = unreadable(problem)
    return finding ? [{ file: problem.file, text: '', scheme: null, findings: [finding] }] : []
  }
}

/** Why something could not be opened, and what to do. */
export async function problemLine(problem: InputProblem, { lang }: Session): Promise<string> {
  const { file, kind, detail } = problem
  const finding = unreadable(problem)
  if (finding) {
    const { findingHelp, findingMessage } = await import('../findings/words.ts')
    const message = findingMessage(finding, lang)
    return `${file}: ${message.charAt(0).toLowerCase()}${message.slice(1)} ${findingHelp(finding, lang)}`
  }
  let near: string | null = null
  if (kind === 'unknown-case') {
    const { nearest } = await import('../scheme/meant/nearest.ts')
    near = nearest(file.replace(/^case:/, ''), detail.split(', '))
  }
  return INPUT_PROBLEMS[kind as Exclude<typeof kind, WhyUnread>][lang](file, detail, near)
}
