/** Catalogues of one's own on disk: opened, and never outside the folder of the scheme that names them. */
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { RawCatalogue } from '../catalogue/raw.ts'
import type { RawWordLanguage } from '../catalogue/words.ts'
import { realInside } from '../io/inside.ts'
import { DIST, publishedSchemaText } from '../io/knowledge.ts'
import { readBeginning } from '../io/read.ts'
import type { Reads } from '../io/reads.ts'
import { textOf } from '../io/text.ts'
import type { Schema } from '../scheme/check/shape.ts'
import type { InputProblem } from './input-problem.ts'
import { problemOf } from './inputs.ts'

/** A catalogue file that was opened. */
export interface OpenedCatalogue {
  /** Where it really lies: two names of one file are one catalogue. */
  real: string
  text: string
  /** SHA-256 (hex) of its bytes. */
  sha256: string
}

/** Why a catalogue could not be opened. */
export type NotOpened = Pick<InputProblem, 'kind' | 'detail'>

/** Opens a catalogue. */
export function openCatalogue(path: string, reads: Reads): OpenedCatalogue | NotOpened {
  try {
    const real = realpathSync(path)
    const beginning = readBeginning(real, reads)
    const read = textOf(beginning)
    if ('no' in read) return { kind: read.no, detail: 'kind' in read ? read.kind : '' }
    if (beginning.cut) return { kind: 'too-long', detail: '' }
    return { real, text: read.text, sha256: createHash('sha256').update(beginning.bytes).digest('hex') }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return { kind: code === 'ENOTDIR' ? 'not-found' : problemOf(code), detail: code }
  }
}

/** Opens the catalogue that a scheme names. @returns a word for why it cannot be */
export function openInside(
  folder: string,
  path: string,
  reads: Reads,
): OpenedCatalogue | 'not-found' | 'unreadable' | 'outside' {
  const place = realInside(folder, path)
  if (typeof place === 'string') return place
  const opened = openCatalogue(place.real, reads)
  if ('real' in opened) return opened
  return opened.kind === 'not-found' ? 'not-found' : 'unreadable'
}

/** What a catalogue is checked by and made of besides what every run loads. */
export interface OwnBase {
  schema: Schema
  conditions: RawCatalogue['conditions']
  languages: RawWordLanguage[]
}

export function ownBase(): OwnBase {
  const rest = JSON.parse(readFileSync(join(DIST, 'own-base.json'), 'latin1')) as Omit<OwnBase, 'schema'>
  return { schema: JSON.parse(publishedSchemaText('catalogue')) as Schema, ...rest }
}

/** SHA-256 (hex) of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
