/** What could not be opened is said as it comes, and the rest goes on. */
import { type InputProblem, isRemark } from '../open/input-problem.ts'
import { type Session, tell } from './session.ts'
import { INPUT_PROBLEMS } from './words/input-problems.ts'

export class Opened {
  /** Whether something could not be found, opened or decoded so far. */
  trouble = false
  private readonly session: Session

  constructor(session: Session) {
    this.session = session
  }

  async tellAll(problems: readonly InputProblem[]): Promise<void> {
    for (const problem of problems) await this.tell(problem)
  }

  async tell(problem: InputProblem): Promise<void> {
    if (!isRemark(problem)) this.trouble = true
    tell(this.session, await problemLine(problem, this.session))
  }

  /** Tells of what is a problem, and hands on the rest. */
  async *only<T extends object>(items: AsyncIterable<T | InputProblem>): AsyncGenerator<T> {
    for await (const item of items) {
      if ('kind' in item) await this.tell(item)
      else yield item
    }
  }
}

/** Why something could not be opened, and what to do. */
export async function problemLine({ file, kind, detail }: InputProblem, { lang }: Session): Promise<string> {
  let near: string | null = null
  if (kind === 'unknown-case') {
    const { nearest } = await import('../scheme/meant/nearest.ts')
    near = nearest(file.replace(/^case:/, ''), detail.split(', '))
  }
  return INPUT_PROBLEMS[kind][lang](file, detail, near)
}
