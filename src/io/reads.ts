/** What a run reads, so that no output ever takes the place of an input, whoever named it and by whichever name. */
import { type BigIntStats, fstatSync, statSync } from 'node:fs'

export class Reads {
  private readonly paths = new Set<string>()
  private readonly identities = new Set<string>()

  /** A file that is going to be read. @param path absolute */
  expect(path: string): void {
    this.paths.add(path)
  }

  /** A file, or what stands behind standard input, that is being read. @param descriptor of the open file */
  opened(descriptor: number): void {
    try {
      const identity = identityOf(fstatSync(descriptor, { bigint: true }))
      if (identity !== null) this.identities.add(identity)
    } catch {
      // A closed standard input is nothing that could be overwritten.
    }
  }

  /** Whether a path names one of them, be it by another name: a link, or in other letters where those count as the same. */
  has(path: string): boolean {
    const identity = identityAt(path)
    if (identity === null) return false
    if (this.identities.has(identity)) return true
    for (const one of this.paths) {
      const other = identityAt(one)
      if (other !== null) this.identities.add(other)
      if (other === identity) return true
    }
    return false
  }
}

function identityAt(path: string): string | null {
  try {
    return identityOf(statSync(path, { bigint: true }))
  } catch {
    return null
  }
}

/** What marks a file out from all others, whatever it is called; null for what is no file. */
function identityOf(stats: BigIntStats): string | null {
  return stats.isFile() ? `${stats.dev}:${stats.ino}` : null
}
