/** What git leaves out of a repository by its `.gitignore` files and `.git/info/exclude`. */
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { MOST_BYTES } from '../io/read.ts'
import type { Reads } from '../io/reads.ts'

/** Where git itself counts letters as the same whatever their case. */
const IGNORECASE = process.platform === 'win32' || process.platform === 'darwin'

/** As many stars may stand in a pattern: with more, matching a name could take ages, and nobody needs them. */
const MOST_STARS = 4

/** The rules that hold in one folder: its own, and those of the folders above. */
export class GitIgnored {
  private readonly rules: Ignore | null
  /** The folder on disk, and its path from the root of the repository: `` or `a/b/`. */
  private readonly folder: string
  private readonly prefix: string
  private readonly reads: Reads

  private constructor(above: Ignore | null, folder: string, prefix: string, reads: Reads) {
    this.reads = reads
    this.folder = folder
    this.prefix = prefix
    this.rules = withRules(above, join(folder, '.gitignore'), prefix, reads)
  }

  /**
   * The rules that hold in a folder; null outside of repositories. A folder that was named is looked through, be it
   * ignored itself: then the rules above it do not count.
   */
  static in(folder: string, reads: Reads): GitIgnored | null {
    const real = realpathOf(folder)
    const root = real === null ? null : repositoryOf(real)
    if (real === null || root === null) return null
    const exclude = withRules(null, join(root, '.git/info/exclude'), '', reads)
    let rules = new GitIgnored(exclude, root, '', reads)
    for (const name of relative(root, real)
      .split(sep)
      .filter((one) => one !== '')) {
      rules = rules.ignores(name, true)
        ? new GitIgnored(null, join(rules.folder, name), `${rules.prefix}${name}/`, reads)
        : rules.inside(name)
    }
    return rules
  }

  /** The rules that hold in a folder within this one. */
  inside(name: string): GitIgnored {
    return new GitIgnored(this.rules, join(this.folder, name), `${this.prefix}${name}/`, this.reads)
  }

  /** Whether something in this folder is left out. */
  ignores(name: string, isFolder: boolean): boolean {
    return this.rules?.ignores(`${this.prefix}${name}${isFolder ? '/' : ''}`) ?? false
  }
}

function realpathOf(folder: string): string | null {
  try {
    return realpathSync(folder)
  } catch {
    return null
  }
}

/** The root of the repository that a folder lies in: the nearest that holds `.git`. */
function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, '.git'), { throwIfNoEntry: false })) return at
    if (dirname(at) === at) return null
  }
}

/** Rules with those of a file added, whose patterns are seen from its folder. @param prefix the folder's path */
function withRules(above: Ignore | null, file: string, prefix: string, reads: Reads): Ignore | null {
  const text = textOf(file)
  if (text === null) return above
  reads.expect(file)
  const patterns = text.split(/\r?\n/).flatMap((line) => fromRoot(line, prefix))
  if (patterns.length === 0) return above
  const rules = ignore({ ignorecase: IGNORECASE })
  if (above) rules.add(above)
  return rules.add(patterns)
}

/** As git does, no link is followed; nor is more read than could be meant. */
function textOf(file: string): string | null {
  try {
    const stats = lstatSync(file)
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : null
  } catch {
    return null
  }
}

/** A line of a `.gitignore` as one that means the same at the root of the repository. */
function fromRoot(line: string, prefix: string): string[] {
  if (line.trim() === '' || line.startsWith('#')) return []
  if ((line.match(/\*+/g)?.length ?? 0) > MOST_STARS) return []
  if (prefix === '') return [line]
  const not = line.startsWith('!') ? '!' : ''
  const pattern = line.slice(not.length)
  // A slash before the end ties a pattern to the folder of its file; without one it holds at any depth.
  const isTied = pattern.replace(/[/ \t]+$/, '').includes('/')
  const folder = prefix.replace(/[\\*?[\]!# ]/g, '\\$&')
  return [`${not}/${folder}${isTied ? pattern.replace(/^\//, '') : `**/${pattern}`}`]
}
