/**
 * What of other people's work is in the bundles, with the licences that ask to be kept beside it. Installing the
 * package installs nothing else, so the texts are in this one file.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Library {
  name: string
  version: string
  /** An SPDX expression. */
  licence: string
  /** The texts of its licence files and notices. */
  texts: string[]
  homepage: string | null
}

/** Licences that ask for no more than to be kept: what is bundled may be given on under ours. */
const FINE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']
const LICENCE_FILES = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i
/** The folder of the package that a file of it lies in. */
const PACKAGE = /^(.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

/**
 * The folders of the packages of which something is in a bundle.
 * @param chunks What rolldown says of the chunks it made; what it left out of them does not count.
 */
export function packagesOf(chunks: readonly { modules: Record<string, { renderedLength: number }> }[]): string[] {
  const folders = chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [PACKAGE.exec(id.replaceAll('\\', '/'))?.[0]] : []))
  return [...new Set(folders)].filter((folder) => folder !== undefined)
}

/** Reads what a package says of itself. */
export function readLibrary(folder: string): Library {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
    homepage?: string
  }
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILES.test(file))
    .sort()
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return { name, version, licence: license ?? '', texts, homepage: homepage ?? null }
}

/**
 * The file of licences.
 * @throws Every library whose licence we may not pass on, or whose text is missing, at once.
 */
export function thirdParty(libraries: readonly Library[]): string {
  const sorted = [...libraries].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
  const problems = sorted.flatMap(problemsOf)
  if (problems.length > 0) throw new Error(`What is bundled cannot be given on:\n${problems.join('\n')}`)
  const intro = 'The programs in this folder hold these libraries, whole or in part. Thank you to everyone behind them.'
  return `${['# Libraries in peerscheme', intro, ...sorted.map(described)].join('\n\n')}\n`
}

function problemsOf({ name, licence, texts }: Library): string[] {
  const isFine = licence
    .replace(/^\(|\)$/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => FINE.includes(one)))
  return [
    ...(isFine ? [] : [`${name}: its licence is ${licence || 'not told'}; we take ${FINE.join(', ')}`]),
    ...(texts.length > 0 ? [] : [`${name}: the text of its licence is not in the package`]),
  ]
}

function described({ name, version, licence, texts, homepage }: Library): string {
  const where = homepage === null ? '' : ` · <${homepage}>`
  return [`## ${name} ${version}`, `${licence}${where}`, ...texts.map(fenced)].join('\n\n')
}

/** A text as it stands, between as many tildes as it does not have itself. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/~+/g) ?? []).map((run) => run.length))
  const fence = '~'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
