/** The names of the fixed terms, as the guides say them. The glossary in CONTRIBUTING.md is the measure. */

import type { GapSeverity, Level, View } from '../assess/types.ts'
import type { Position, Stage, Weight } from '../catalogue/vocabulary.ts'
import type { Severity } from '../findings/types.ts'
import type { Basis, Status } from '../format/vocabulary.ts'
import type { Text } from '../language/types.ts'
import type { Evidence, PurposeAnswer } from '../scheme/types.ts'

export const STATUS: Record<Status | 'unanswered', Text> = {
  in_place: { da: 'på plads', en: 'in place' },
  partly: { da: 'delvist', en: 'partly' },
  planned: { da: 'planlagt', en: 'planned' },
  missing: { da: 'ikke på plads', en: 'not in place' },
  not_applicable: { da: 'ikke relevant', en: 'not applicable' },
  unanswered: { da: 'ubesvaret', en: 'unanswered' },
}

export const STAGE: Record<Stage, Text> = {
  idea: { da: 'idé', en: 'idea' },
  pilot: { da: 'pilot', en: 'pilot' },
  running: { da: 'i drift', en: 'running' },
  anchored: { da: 'forankret', en: 'anchored' },
  closed: { da: 'afsluttet', en: 'closed' },
}

export const WEIGHT: Record<Weight, Text> = {
  essential: { da: 'afgørende', en: 'essential' },
  important: { da: 'vigtigt', en: 'important' },
  supportive: { da: 'nyttigt', en: 'supportive' },
}

export const LEVEL: Record<Level, Text> = {
  foundation: { da: 'i gang', en: 'foundation' },
  developing: { da: 'på vej', en: 'developing' },
  solid: { da: 'står godt', en: 'solid' },
  exemplary: { da: 'til inspiration', en: 'exemplary' },
}

export const VIEW: Record<View, Text> = {
  designed: { da: 'planlagt eller mere', en: 'planned or more' },
  in_place: { da: 'på plads', en: 'in place' },
  documented: { da: 'dokumenteret', en: 'documented' },
}

/** How much a gap matters. */
export const GAP_SEVERITY: Record<GapSeverity, Text> = {
  high: { da: 'høj', en: 'high' },
  medium: { da: 'middel', en: 'medium' },
  low: { da: 'lav', en: 'low' },
}

/** How grave a finding in a file is. */
export const SEVERITY: Record<Severity, Text> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'bemærkning', en: 'note' },
}

export const POSITION: Record<Position | 'unanswered', Text> = {
  closed: { da: 'lukket', en: 'closed' },
  between: { da: 'midt imellem', en: 'between' },
  open: { da: 'åbent', en: 'open' },
  skip: { da: 'sprunget over', en: 'skipped' },
  unanswered: { da: 'ubesvaret', en: 'unanswered' },
}

export const PURPOSE_STATUS: Record<NonNullable<PurposeAnswer['status']> | 'unanswered', Text> = {
  settled: { da: 'afklaret', en: 'settled' },
  in_doubt: { da: 'i tvivl', en: 'in doubt' },
  no: { da: 'nej', en: 'no' },
  unanswered: { da: 'ubesvaret', en: 'unanswered' },
}

export const EVIDENCE: Record<Evidence['kind'], Text> = {
  document: { da: 'dokument', en: 'document' },
  link: { da: 'link', en: 'link' },
  interview: { da: 'samtale med', en: 'interview with' },
  visit: { da: 'besøg', en: 'visit' },
  source: { da: 'kilde', en: 'source' },
}

/** On what somebody has judged the scheme; an unknown word is shown as it is. */
export const BASIS: Record<string, Text> = {
  self: { da: 'egen vurdering', en: 'self-assessment' },
  interview: { da: 'samtaler', en: 'interviews' },
  documents: { da: 'dokumenter', en: 'documents' },
  visit: { da: 'besøg', en: 'visit' },
} satisfies Record<Basis, Text>
