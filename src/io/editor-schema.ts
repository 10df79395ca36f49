/** Where an editor finds the schema of a scheme file: a first line that names a file which is not there helps nobody. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const SCHEMA_FILE = 'scheme.schema.json'
/** How the schema is reached where the package is installed in a project. */
const IN_PROJECT = 'node_modules/peerscheme/schemas/scheme.schema.json'
/** No project is deeper. */
const MOST_FOLDERS = 30

/**
 * The schema as the first line of a file may name it: one that lies beside the file, or that of a package installed in
 * the project around it. Never the path of a package installed for the whole machine, which others do not have.
 * @param folder of the file
 * @returns a path seen from the folder, or null where there is none
 */
export function schemaFor(folder: string): string | null {
  if (existsSync(join(folder, SCHEMA_FILE))) return `./${SCHEMA_FILE}`
  let steps = ''
  for (let at = folder; steps.length < 3 * MOST_FOLDERS; steps += '../') {
    if (existsSync(join(at, IN_PROJECT))) return `${steps || './'}${IN_PROJECT}`
    const above = dirname(at)
    if (above === at) return null
    at = above
  }
  return null
}

/** The line by which an editor knows the schema, with its line end; empty where there is none. */
export function schemaLine(schema: string | null): string {
  return schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`
}
