/** Compiles JSON Schemas to plain functions, so that no schema is compiled when the program runs. */
import { join } from 'node:path'
import { Ajv, type SchemaObject } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { buildSync } from 'esbuild'
import { packagesOf } from './third-party.ts'

/**
 * @param schemas By the name of the exported function.
 * @param root The folder of the project.
 * @returns The text of a CommonJS module without dependencies, and the folders of the packages in it.
 */
export function compiledValidators(
  schemas: Record<string, SchemaObject>,
  root: string,
): { text: string; packages: string[] } {
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: false, lines: false },
  })
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, `peerscheme:${name}`]))
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, names[name])
  const code = (standalone as unknown as { default: typeof standalone }).default ?? standalone
  const bundled = buildSync({
    stdin: { contents: code(ajv, names), resolveDir: import.meta.dirname, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.17',
  })
  const inputs = Object.values(bundled.metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const modules = inputs.map(([path, { bytesInOutput }]) => [join(root, path), { renderedLength: bytesInOutput }])
  return { text: bundled.outputFiles[0]?.text ?? '', packages: packagesOf([{ modules: Object.fromEntries(modules) }]) }
}
