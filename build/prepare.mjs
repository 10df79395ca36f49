/**
 * `prepare`, which package managers run after an install in a checkout, and before they pack what they took from git:
 * builds what is not built yet, so that an install from git is never empty. Where the tools to build with were left
 * out (`--omit=dev`) it builds nothing: the program then says itself that it is not built.
 */
/** @returns tsx, by which Node reads our sources; null where it is not installed */
async function reader() {
  try {
    return await import('tsx/esm/api')
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}

const tsx = await reader()
if (tsx) {
  tsx.register()
  process.argv.push('--if-stale')
  await import('./build.ts')
} else process.stdout.write('peerscheme is not built: what builds it is not installed (npm ci --include=dev).\n')
