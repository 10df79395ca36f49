/** What was typed as a file and cannot be read, or is left out: data, which the commands word. */
import { finding } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { WHY_UNREAD, type WhyUnread } from '../findings/unreadable.ts'
import { BEGINNING } from '../yaml/locate.ts'

/** Something that could not be opened, or is left out for a reason that is worth a word; the rest goes on. */
export interface InputProblem {
  file: string
  kind:
    | WhyUnread
    | 'nothing-matches'
    | 'not-found'
    | 'closed-folder'
    | 'no-schemes'
    | 'no-texts'
    | 'linked-folder'
    | 'not-plain-text'
    | 'unknown-case'
    | 'a-case'
    | 'a-folder'
  /** More about it, where the kind is not enough: the system's own word, or the kind of file. */
  detail: string
}

/** Whether nothing is wrong with what was asked for: it is left out by design, and only said. */
export function isRemark({ kind }: InputProblem): boolean {
  return kind === 'linked-folder' || kind === 'not-plain-text'
}

/** A file that could not be read, as something to say about it at its beginning; null for what is no file. */
export function unreadable({ kind, detail }: InputProblem): Finding | null {
  const why: readonly string[] = WHY_UNREAD
  if (!why.includes(kind)) return null
  return finding('unreadable', BEGINNING, {
    args: { why: kind, ...(kind === 'not-text' ? { kind: detail } : { code: detail }) },
  })
}
