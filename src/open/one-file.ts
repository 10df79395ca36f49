/** One file that is named by itself: to be filled in, or read besides (`--answers`, `--from`). */
import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/types.ts'
import type { Io } from '../io/io.ts'
import { onDisk } from '../io/on-disk.ts'
import type { InputProblem } from './input-problem.ts'
import { CASE, casePlace, folderOf, openInput } from './inputs.ts'
import type { SchemeText } from './scheme-text.ts'

/** A file to be filled in, as it stands on disk. */
export interface OpenedFile extends SchemeText {
  path: string
  folder: string
}

/** What may be left out of the name of a file that is there. */
const ENDINGS = ['.scheme.yaml', '.scheme.yml', '.yaml', '.yml']

/** Opens a file that is to be filled in. Its ending may be left out. */
export async function openFile(file: string, io: Io, catalogue: Catalogue): Promise<OpenedFile | InputProblem> {
  if (file.startsWith(CASE)) return { file, kind: 'a-case', detail: '' }
  const typed = resolve(io.cwd, file)
  const path = ['', ...ENDINGS].map((ending) => onDisk(typed + ending)).find((one) => existsSync(one)) ?? typed
  const shown = path === typed ? file : relative(io.cwd, path)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { file, kind: 'a-folder', detail: '' }
  const input = await openInput({ file: shown, path }, io, catalogue)
  return 'kind' in input ? input : { path, file: shown, text: input.text, folder: dirname(path) }
}

/** Opens a text that is read besides: a file or a reference case. */
export async function openText(file: string, io: Io, catalogue: Catalogue): Promise<SchemeText | InputProblem> {
  const place = file.startsWith(CASE) ? casePlace(file, catalogue) : { file, path: onDisk(resolve(io.cwd, file)) }
  if ('kind' in place) return place
  const input = await openInput(place, io, catalogue)
  return 'kind' in input ? input : { file, text: input.text, folder: folderOf(place, io.cwd) }
}
