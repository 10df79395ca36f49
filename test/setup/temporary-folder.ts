/** Gives the tests a folder of their own for what they put down, and takes it away with all that is in it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs before the workers start: `os.tmpdir()` is the new folder in each of them, and in what they start. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'peerscheme-tests-'))
  // Some tests run the program as another user, who must get in.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
