/** From a plain scheme object to what the program makes of it: written as YAML, read, assessed, given out as JSON. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import { assess } from '../../src/assess/assess.ts'
import type { Assessment } from '../../src/assess/types.ts'
import { findingMessage } from '../../src/findings/words.ts'
import { builtInCatalogue, DIST } from '../../src/io/knowledge.ts'
import { readScheme } from '../../src/scheme/read.ts'
import type { Scheme } from '../../src/scheme/types.ts'

export const catalogue = builtInCatalogue()
// biome-ignore lint/suspicious/noExplicitAny: the public JSON, read as a stranger would.
export const publicCatalogue: any = JSON.parse(readFileSync(join(DIST, 'catalogue.json'), 'utf8'))
const tools = { catalogue }

/** The object without its undefined values, as YAML and JSON see it. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

export function schemeOf(value: unknown): Scheme {
  const { scheme, findings } = readScheme(dump(plain(value)), 'random.scheme.yaml', tools)
  if (scheme) return scheme
  throw new Error(findings.map((finding) => findingMessage(finding, 'en')).join('\n'))
}

export function assessPlain(value: unknown, asOf: string): Assessment {
  return assess(schemeOf(value), catalogue, asOf)
}
