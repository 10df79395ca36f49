/**
 * Makes a package from a fresh clone and installs it as people do (`npm run installs`): with npm, pnpm and yarn, and
 * from git, each in an empty folder whose name has spaces and Danish letters. What is installed must run there, bring
 * nothing else along, and say nothing on the way. It takes the last commit, and the registry brings pnpm and yarn.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLE = 'exemplary.scheme.yaml'
/** The most that a package may take on disk, in MB: what is bundled twice by mistake shows here. */
const MOST_MB = 6

const folder = mkdtempSync(join(tmpdir(), 'peerscheme på prøve '))
const say = (line) => process.stdout.write(`${line}\n`)

function run(cwd, command, ...args) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
}

function emptyFolder(name) {
  const path = join(folder, `${name} – ærlig øvelse i å`)
  mkdirSync(path)
  return path
}

/** @returns the folder of a fresh clone with what it is built with, and the path of the package made there */
function packed() {
  const clone = join(folder, 'en klon på æøå')
  run(folder, 'git', 'clone', '--quiet', pathToFileURL(ROOT).href, clone)
  run(clone, 'npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
  const changed = run(clone, 'git', 'status', '--porcelain')
  if (changed !== '') throw new Error(`the build changes what is in the repository:\n${changed}`)
  const [told] = JSON.parse(run(clone, 'npm', 'pack', '--json', '--silent', '--pack-destination', folder))
  const [mb, unpacked] = [told.size, told.unpackedSize].map((size) => size / 1e6)
  say(`${told.filename}: ${told.entryCount} files, ${mb.toFixed(2)} MB, ${unpacked.toFixed(2)} MB unpacked`)
  if (unpacked > MOST_MB) throw new Error(`the package is larger than ${MOST_MB} MB`)
  return { clone, tarball: join(folder, told.filename) }
}

/** Installs in an empty folder, and runs what is there then. */
function tryInstall(name, install) {
  const cwd = emptyFolder(name)
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n')
  install(cwd)
  const others = readdirSync(join(cwd, 'node_modules')).filter((one) => !one.startsWith('.') && one !== 'peerscheme')
  if (others.length > 0) throw new Error(`${name}: brings ${others.join(', ')} along`)
  copyFileSync(join(ROOT, 'examples', EXAMPLE), join(cwd, EXAMPLE))
  const program = (...args) => run(cwd, join(cwd, 'node_modules/.bin/peerscheme'), ...args)
  const version = program('--version').trim()
  const audit = program('audit', 'case:hoereforeningen', '--lang', 'da', '--as-of', '2026-11-21')
  if (!audit.includes('Høreforeningen')) throw new Error(`${name}: the audit says\n${audit}`)
  const { valid } = JSON.parse(program('lint', EXAMPLE, '--format', 'json', '--as-of', '2026-11-21')).files[0]
  if (valid !== true) throw new Error(`${name}: the example is not found valid`)
  JSON.parse(program('schema'))
  JSON.parse(program('catalogue', '--format', 'json'))
  if (!existsSync(join(cwd, 'node_modules/peerscheme/schemas/scheme.schema.json')))
    throw new Error(`${name}: no schema`)
  say(`${name}: ${version}, audits and lints`)
}

try {
  const { clone, tarball } = packed()
  const npx = (cwd, ...args) => run(cwd, 'npx', '--yes', ...args)
  tryInstall('npm', (cwd) => run(cwd, 'npm', 'install', '--silent', tarball))
  tryInstall('pnpm', (cwd) => npx(cwd, 'pnpm@10', 'add', '--silent', tarball))
  tryInstall('yarn', (cwd) => npx(cwd, 'yarn@1', 'add', '--silent', `file:${tarball}`))
  const git = `git+${pathToFileURL(clone).href}`
  tryInstall('npm from git', (cwd) => run(cwd, 'npm', 'install', '--silent', git))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
