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

/** A catalogue file that was opened. */
export interface OpenedCatalogue {
  /** Where it really lies: two names of one file are one catalogue. */
  real: string
  text: string
  /** SHA-256 (hex) of its bytes. */
  sha256: string
}

/** Opens a catalogue; a word for why it cannot be. */
export function openCatalogue(path: string, reads: Reads): OpenedCatalogue | 'not-found' | 'unreadable' {
  try {
    const real = realpathSync(path)
    const beginning = readBeginning(real, reads)
    const read = textOf(beginning)
    if (beginning.cut || 'no' in read) return 'unreadable'
    return { real, text: read.text, sha256: createHash('sha256').update(beginning.bytes).digest('hex') }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable'
  }
}

/** Opens the catalogue that a scheme names. */
export function openInside(
  folder: string,
  path: string,
  reads: Reads,
): OpenedCatalogue | 'not-found' | 'unreadable' | 'outside' {
  const place = realInside(folder, path)
  return typeof place === 'string' ? place : openCatalogue(place.real, reads)
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

/** The hash of a catalogue's public JSON, as canonical text. */
export function hashOf(canonical: string): string {
  return createHash('sha256').update(canonical).digest('hex')
}
