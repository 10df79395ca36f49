/** What was typed as a file and cannot be read, or is left out: data, which the commands word. */

/** Something that could not be opened, or is left out for a reason that is worth a word; the rest goes on. */
export interface InputProblem {
  file: string
  kind:
    | 'nothing-matches'
    | 'not-found'
    | 'no-access'
    | 'closed-folder'
    | 'no-schemes'
    | 'no-texts'
    | 'dangling-link'
    | 'link-loop'
    | 'linked-folder'
    | 'not-a-file'
    | 'not-plain-text'
    | 'not-text'
    | 'not-utf-8'
    | 'too-long'
    | 'unknown-case'
    | 'a-case'
    | 'a-folder'
    | 'unreadable'
  /** More about it, where the kind is not enough: the system's own word, or the kind of file. */
  detail: string
}

/** Whether nothing is wrong with what was asked for: it is left out by design, and only said. */
export function isRemark({ kind }: InputProblem): boolean {
  return kind === 'linked-folder' || kind === 'not-plain-text'
}
