#!/usr/bin/env node
'use strict'
// Node keeps the compiled bundle from one run to the next where it can.
require('node:module').enableCompileCache?.()
const { run } = require('../dist/main.cjs')
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
