/**
 * Bundles the program: one CommonJS file for what every command needs, and one per heavy door, that is, per module
 * that the sources load by `import()`. CommonJS starts faster than ESM; object spread is lowered because js-yaml's
 * own is 3.5 times slower natively on Node 20.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { build, type Metafile, type Plugin, transform } from 'esbuild'
import { packagesIn, readLibrary, thirdParty } from './third-party.ts'

/** Turns every dynamic import of a source file into a `require` of a bundle of its own, and remembers it. */
function doors(found: Set<string>): Plugin {
  return {
    name: 'doors',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return null
        const source = join(resolveDir, path)
        found.add(source)
        return { path: `./${doorName(source)}`, external: true }
      })
    },
  }
}

/** A top-level variable that is made by more than writing down a literal, a class or a function. */
const MADE_AT_LOAD =
  /^(const|let|var) ([\w$]+) = (?!class|[-\d"]|\(?[\w$, ]*\)? =>)([^\n]*|[^\n]*\n(?: [^\n]*\n|[})\]][^\n]*(?<!;)\n)*\S[^\n]*);$/gm

/**
 * js-yaml copies an object per node by spread, which Node 20 runs 3.5 times slower than the same written out. And it
 * makes schemas and patterns for all it can do when it is loaded; none of that does anything else, and once esbuild is
 * told so, two fifths of it, which we do not use, fall away.
 */
const quickYaml: Plugin = {
  name: 'quick-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, { supported: { 'object-rest-spread': false }, target: 'node20.17' })
      return { contents: code.replace(MADE_AT_LOAD, '$1 $2 = /* @__PURE__ */ (() => ($3))();'), loader: 'js' }
    })
  },
}

/** commander loads node:child_process, which costs 4 ms, for subcommands that are programs of their own: we have none. */
const noPrograms: Plugin = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'no-programs' } : null,
    )
    onLoad({ filter: /./, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** `src/report/pretty.ts` -> `report-pretty.cjs`. */
function doorName(source: string): string {
  return `${basename(dirname(source))}-${basename(source, '.ts')}.cjs`
}

/**
 * Bundles an entry and every door behind it, and tells of the libraries in them in `THIRD-PARTY.md`.
 * @param entry The source file; its bundle is `main.cjs`.
 * @param packages The folders of packages of which there is something in `outdir` already.
 * @returns The names of the files written.
 * @throws Where the licence of a library does not allow it.
 */
export async function bundle(
  entry: string,
  outdir: string,
  root: string,
  packages: readonly string[],
): Promise<string[]> {
  const found = new Set<string>()
  const used = new Set(packages)
  const done = new Map<string, string>([[entry, 'main.cjs']])
  for (let next: [string, string][] = [...done]; next.length > 0; ) {
    for (const [source, name] of next) {
      const metafile = await bundleOne(source, join(outdir, name), found, root)
      for (const folder of packagesIn(metafile, root)) used.add(folder)
    }
    next = [...found].filter((source) => !done.has(source)).map((source) => [source, doorName(source)])
    for (const [source, name] of next) done.set(source, name)
  }
  await writeFile(join(outdir, 'THIRD-PARTY.md'), thirdParty([...used].map(readLibrary)))
  return [...done.values()]
}

async function bundleOne(source: string, outfile: string, found: Set<string>, root: string): Promise<Metafile> {
  const { metafile } = await build({
    metafile: true,
    entryPoints: [source],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.17',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [doors(found), quickYaml, noPrograms],
    banner: { js: `// peerscheme: ${relative(root, source)} and the libraries it uses; licences in THIRD-PARTY.md` },
  })
  return metafile
}
