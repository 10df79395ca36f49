/**
 * Bundles the program into CommonJS, which starts faster than ESM: a chunk for each module that the sources load by
 * `import()`, and chunks for what several of them share.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ChunkingContext,
  type CodeSplittingGroup,
  type LogLevel,
  type Plugin,
  type RolldownLog,
  rolldown,
} from 'rolldown'
import { transform } from 'rolldown/utils'
import { engines } from '../package.json'
import { packagesOf, readLibrary, thirdParty } from './third-party.ts'

/** The oldest Node that the program runs on, as rolldown names it. */
const TARGET = engines.node.replace('>=', 'node')

/**
 * What is kept together, in this order: a module lies in the first chunk whose every route needs it. Left to itself the
 * bundler makes a chunk of each set of modules that is needed together, 30 files to read for one `lint`. A route is
 * what one way through the program loads. As whatever needs a module needs all that it imports, no chunk can need one
 * further down that needs it.
 */
const CHUNKS: Record<string, string[][]> = {
  start: [['main']],
  common: [['commands/lint'], ['commands/audit'], ['commands/explain', 'report/explain']],
  sentences: [['report/json'], ['report/explain']],
  pages: [['report/pretty'], ['report/explain']],
  reading: [['commands/lint'], ['commands/audit']],
  results: [['report/json'], ['report/pretty']],
  findings: [['report/lint'], ['report/pretty']],
  sections: [['report/pretty'], ['report/markdown']],
}

/** js-yaml makes its state by object spread, and what is made so is read two to four times slower by Node 20. */
const withoutSpread: Plugin = {
  name: 'without-spread',
  transform: {
    filter: { id: /js-yaml\.mjs$/ },
    handler: async (code, id) => (await transform(id, code, { target: 'es2017' })).code,
  },
}

/** commander loads node:child_process, which costs 4 ms, for subcommands that are programs of their own: we have none. */
const withoutPrograms: Plugin = {
  name: 'without-programs',
  resolveId: {
    filter: { id: /^node:child_process$/ },
    handler: (id, importer) => (importer?.includes('commander') ? `\0${id}` : null),
  },
  load: { filter: { id: /^\0node:child_process$/ }, handler: () => 'export default {}' },
}

/** cli-table3 only measures stand-ins here, a letter a column (see grid.ts): it needs no table of emoji, nor look for colours. */
const countedLetters: Plugin = {
  name: 'counted-letters',
  resolveId: {
    filter: { id: /^string-width$/ },
    handler: (id, importer) => (importer?.includes('cli-table3') ? `\0${id}` : null),
  },
  load: { filter: { id: /^\0string-width$/ }, handler: () => 'module.exports = (text) => text.length' },
}

/**
 * Bundles the program, and lists the libraries in it in `THIRD-PARTY.md`.
 * @param root The folder of the repository.
 * @param outdir Where `main.cjs` and its chunks are written.
 * @throws Where the bundler warns of something, or the licence of a library does not allow it.
 */
export async function bundle(root: string, outdir: string): Promise<void> {
  const bundled = await rolldown({
    cwd: root,
    input: { main: 'src/main.ts' },
    platform: 'node',
    transform: { target: TARGET, define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' } },
    plugins: [withoutSpread, withoutPrograms, countedLetters],
    onLog: refuse,
  })
  const { output } = await bundled.write({
    dir: outdir,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: { groups: groups(join(root, 'src')) },
    dynamicImportInCjs: false,
    externalLiveBindings: false,
    comments: false,
    charset: 'ascii',
    banner: '// peerscheme and the libraries it uses; licences in THIRD-PARTY.md',
  })
  await bundled.close()
  const chunks = output.filter((file) => file.type === 'chunk')
  const folders = new Set(packagesOf(chunks))
  await writeFile(join(outdir, 'THIRD-PARTY.md'), thirdParty([...folders].map(readLibrary)))
}

/** What the bundler has to say is worth stopping for, but that a module loaded late by one is needed at once by another. */
function refuse(level: LogLevel, log: RolldownLog): void {
  if (level === 'warn' && log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message)
}

function groups(src: string): CodeSplittingGroup[] {
  const needs = new Map<string, Set<string>>()
  const isNeeded = (id: string, entry: string, chunks: ChunkingContext): boolean => {
    if (!needs.has(entry)) needs.set(entry, neededBy(join(src, `${entry}.ts`), chunks))
    return needs.get(entry)?.has(id) === true
  }
  return Object.entries(CHUNKS).map(([name, routes]) => ({
    debugName: name,
    name: (id, chunks) => (routes.every((route) => route.some((entry) => isNeeded(id, entry, chunks))) ? name : null),
  }))
}

/** The modules that are loaded with one, itself among them. @throws Where there is no such module. */
function neededBy(entry: string, chunks: ChunkingContext): Set<string> {
  if (chunks.getModuleInfo(entry) === null)
    throw new Error(`build/bundle.ts names ${entry}, which is not in the program`)
  const needed = new Set([entry])
  for (const id of needed) {
    for (const imported of chunks.getModuleInfo(id)?.importedIds ?? []) needed.add(imported)
  }
  return needed
}
