/** What dist is made of, so that a build can be known from one of other sources. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['src', 'build', 'schemas']
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json']
/** The build writes these itself. */
const GENERATED = new Set(['schemas/scheme.schema.json', 'schemas/catalogue.schema.json'])

/** The file of dist in which a build notes its sources. */
export const SOURCES_NOTE = 'sources.sha256'

/**
 * One hash of the names and contents of all that is built from. Times would not do: a file that was deleted has none,
 * and one that was taken back from an earlier commit or a copy may be older than the build.
 * @param root The folder of the repository.
 */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Whether dist is of the sources as they are now. */
export function isBuilt(root: string): boolean {
  const note = join(root, 'dist', SOURCES_NOTE)
  return existsSync(note) && readFileSync(note, 'utf8') === sourcesHash(root)
}

function sourceFiles(root: string): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  return [...FILES, ...inFolders.filter((file) => !GENERATED.has(file))].sort()
}
