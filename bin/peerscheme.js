#!/usr/bin/env node
// Starts the program, and says in one sentence why it cannot: Node is too old, or the program is not built. Those that
// are too old read this file too, so nothing newer than Node 4 (2015) is used in it.
'use strict'
const fs = require('fs')
const path = require('path')

/** The oldest Node that will do, as major and minor: what `engines` in package.json asks for. */
const NEEDED = [20, 19]
const ROOT = path.join(__dirname, '..')
const PROGRAM = path.join(ROOT, 'dist', 'main.cjs')

/** A folder may be called anything. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_SHOWN = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

function isTooOld(version) {
  const parts = version.split('.').map(Number)
  return parts[0] < NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] < NEEDED[1])
}

/** By the rules of src/language/language.ts, which is in what cannot be loaded. */
function isDanish(env) {
  const asked = languageOf(env.PEERSCHEME_LANG)
  if (asked === 'da' || asked === 'en') return asked === 'da'
  const system = new Intl.DateTimeFormat().resolvedOptions().locale
  return languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || system) === 'da'
}

function languageOf(tag) {
  const found = /^[a-z]+/.exec((tag || '').trim().toLowerCase())
  return found ? found[0] : ''
}

/** Says why in one line, and ends with 2, as whatever hinders the program does. */
function stop(reason) {
  const line = isDanish(process.env) ? reason.da : reason.en
  process.stderr.write(`${line.replace(NOT_SHOWN, ' ')}\n`)
  process.exitCode = 2
}

function stopTooOld(found) {
  const needed = NEEDED.join('.')
  stop({
    da: `peerscheme kræver Node ${needed} eller nyere, og dette er Node ${found}. Hent en nyere på https://nodejs.org.`,
    en: `peerscheme needs Node ${needed} or later, and this is Node ${found}. Get a newer one at https://nodejs.org.`,
  })
}

function stopUnbuilt() {
  stop({
    da: `peerscheme er ikke bygget endnu. Kør npm run try i ${ROOT} (eller npm run build, hvis npm ci er kørt).`,
    en: `peerscheme is not built yet. Run npm run try in ${ROOT} (or npm run build, if npm ci has been run).`,
  })
}

function stopBroken(error) {
  if (process.env.PEERSCHEME_DEBUG) throw error
  const why = String(error).split('\n')[0]
  stop({
    da: `peerscheme kan ikke starte, for noget af programmet mangler eller er i stykker. Installér det igen. (${why})`,
    en: `peerscheme cannot start, because part of it is missing or broken. Install it again. (${why})`,
  })
}

function start() {
  try {
    const program = require(PROGRAM)
    program.run(process.argv.slice(2)).then((code) => {
      process.exitCode = code
    }, stopBroken)
  } catch (error) {
    stopBroken(error)
  }
}

if (isTooOld(process.versions.node)) stopTooOld(process.versions.node)
else if (!fs.existsSync(PROGRAM) && fs.existsSync(path.join(ROOT, 'src'))) stopUnbuilt()
else start()
