/**
 * `prepare`, which package managers run after an install in a checkout, and before they pack what they took from git:
 * builds what is not built yet, so that an install from git is never empty. Where the tools to build with were left
 * out (`--omit=dev`) it builds nothing: the program then says itself that it is not built.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

function tsx() {
  try {
    return require.resolve('tsx/cli')
  } catch {
    return null
  }
}

const path = tsx()
if (path) {
  const build = join(import.meta.dirname, 'build.ts')
  process.exitCode = spawnSync(process.execPath, [path, build, '--if-stale'], { stdio: 'inherit' }).status ?? 1
} else process.stdout.write('peerscheme is not built: what builds it is not installed (npm ci --include=dev).\n')
