import type { Finding } from '../findings/types.ts'
import type { Scheme } from '../scheme/types.ts'

/** A file that has been looked through: a scheme file as it was read, or any text that was checked for wording. */
export interface LintedFile {
  file: string
  text: string
  findings: Finding[]
  /** Null when the file is not a valid scheme; absent for a text of another kind. */
  scheme?: Scheme | null
}

export interface Summary {
  files: number
  errors: number
  warnings: number
  infos: number
}

/** How many files were looked through, and how many findings of each severity there are in them. */
export class Tally {
  readonly summary: Summary = { files: 0, errors: 0, warnings: 0, infos: 0 }

  add({ findings }: LintedFile): void {
    this.summary.files++
    for (const { severity } of findings) {
      if (severity === 'error') this.summary.errors++
      else if (severity === 'warning') this.summary.warnings++
      else this.summary.infos++
    }
  }
}
