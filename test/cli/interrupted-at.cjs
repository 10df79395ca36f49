/**
 * Loaded before the program: sends it a signal at the very moment when it has opened the file that it makes ready, or
 * written to it, …: `INTERRUPTED_AT=openSync`. Where nobody listens, that moment is its last.
 */
const fs = require('node:fs')

const name = process.env.INTERRUPTED_AT
const original = fs[name]
let descriptor = null
const openSync = fs.openSync
fs.openSync = (path, ...rest) => {
  const opened = openSync(path, ...rest)
  if (String(path).endsWith('.tmp')) descriptor = opened
  return opened
}
const call = name === 'openSync' ? fs.openSync : original
fs[name] = (...args) => {
  const before = descriptor
  const result = call(...args)
  const isMeant =
    name === 'openSync' ? descriptor !== before : args[0] === descriptor || String(args[0]).endsWith('.tmp')
  if (isMeant) process.kill(process.pid, 'SIGINT')
  return result
}
