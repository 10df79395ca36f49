/** Which file of the catalogue holds what: the kinds, where they lie, and the definition that checks each. */

export interface FileKind {
  /** The key in RawCatalogue. */
  kind: string
  /** The definition in schemas/catalogue-entry.schema.json. */
  definition: string
  /** Every file of a folder is one entry; else one file holds the whole kind. */
  folder: boolean
}

const KINDS: Record<string, FileKind> = {
  sources: { kind: 'sources', definition: 'sources', folder: false },
  conditions: { kind: 'conditions', definition: 'conditions', folder: false },
  facts: { kind: 'facts', definition: 'facts', folder: false },
  purpose: { kind: 'purpose', definition: 'purpose', folder: false },
  types: { kind: 'types', definition: 'types', folder: false },
  partnerships: { kind: 'partnerships', definition: 'partnerships', folder: false },
  outcomes: { kind: 'outcomes', definition: 'outcomes', folder: false },
  channels: { kind: 'channels', definition: 'channels', folder: false },
  suggestions: { kind: 'suggestions', definition: 'suggestions', folder: false },
  synonyms: { kind: 'synonyms', definition: 'synonyms', folder: false },
  elements: { kind: 'elements', definition: 'element', folder: true },
  lenses: { kind: 'lenses', definition: 'element', folder: true },
  pairs: { kind: 'pairs', definition: 'pair', folder: true },
  rules: { kind: 'rules', definition: 'rule', folder: true },
}

/**
 * The kind of a file of the catalogue.
 * @param path Relative to the catalogue's folder, with forward slashes: `elements/matching.yaml`.
 * @returns Its kind, or null when no kind lies there.
 */
export function kindOf(path: string): FileKind | null {
  const [top = '', ...rest] = path.replace(/\.yaml$/, '').split('/')
  const kind = KINDS[top]
  return kind && kind.folder === rest.length > 0 ? kind : null
}

/** The kinds that must be there for a catalogue to be whole. */
export const REQUIRED_KINDS = Object.keys(KINDS).filter((kind) => kind !== 'rules')

/** The kinds whose files are one entry each. */
export const FOLDER_KINDS = Object.keys(KINDS).filter((kind) => KINDS[kind]?.folder)
