/**
 * The wording of a scheme file itself. Its name and what `about` says go out to people; its notes, purpose and
 * descriptions of the target group are working text among those who run it, and are left alone (VIVE 2019, page 20).
 */

import type { Finding, Span } from '../findings/types.ts'
import type { Language } from '../language/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { findInProse } from './find.ts'
import { placeFinding } from './findings.ts'
import { guessLanguage } from './guess.ts'
import { lexiconOf } from './lexicon.ts'
import { yamlProse } from './prose/yaml.ts'
import type { CompiledWording } from './types.ts'

/** One text of a scheme file that is read by people outside. */
interface OwnProse {
  path: string
  span: Span
  language: Language | null
}

/**
 * What is to be said about the words of a scheme file.
 * @param document a file that was read; one that is no valid scheme has no findings here
 */
export function schemeWording(document: SchemeDocument, wording: CompiledWording): Finding[] {
  return externalProse(document).flatMap(({ path, span, language }) => {
    const prose = yamlProse(document.text, span)
    const known = language ?? guessLanguage(prose.text) ?? 'da'
    return findInProse(prose, lexiconOf(wording[known])).map((place) => placeFinding(place, path))
  })
}

function externalProse({ scheme, locate }: SchemeDocument): OwnProse[] {
  if (!scheme) return []
  const own: OwnProse[] = [{ path: 'name', span: locate('name'), language: scheme.language }]
  if (typeof scheme.about === 'string') {
    own.push({ path: 'about', span: locate('about'), language: scheme.language })
  } else if (scheme.about) {
    own.push(
      { path: 'about.da', span: locate('about.da'), language: 'da' },
      { path: 'about.en', span: locate('about.en'), language: 'en' },
    )
  }
  return own
}
