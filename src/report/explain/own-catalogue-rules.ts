/** What each kind of finding in a catalogue of one's own is called. What it says: language/own-catalogue.ts. */
import type { Text } from '../../language/types.ts'
import type { OwnRuleId } from '../../own-catalogue/kinds.ts'

export const OWN_CATALOGUE_RULES: Record<OwnRuleId, Text> = {
  'not-a-catalogue': { da: 'Ikke et katalog', en: 'Not a catalogue' },
  'too-long': { da: 'For lang en tekst i et katalog', en: 'Too long a text in a catalogue' },
  'wrong-id': { da: 'Et id, der er skrevet forkert', en: 'An id that is written wrongly' },
  'wrong-address': { da: 'En adresse, der ikke er en', en: 'An address that is none' },
  'item-count': { da: 'For få eller for mange i en liste', en: 'Too few or too many in a list' },
  'id-taken': { da: 'Et id, der er taget', en: 'An id that is taken' },
  'unknown-part': { da: 'Egne punkter til noget, der ikke findes', en: 'Own criteria for what is not there' },
  'unknown-condition': { da: 'En betingelse, der ikke findes', en: 'A condition that is not there' },
  'unknown-citation': { da: 'En henvisning uden kilde', en: 'A citation without a source' },
  'unknown-section': { da: 'Et afsnit, kilden ikke har', en: 'A section that the source does not have' },
  'unknown-answer': { da: 'En betingelse om noget, ingen ordning har', en: 'A condition on what no scheme has' },
  'unknown-entry': { da: 'Et id, der ikke er indbygget', en: 'An id that is not built in' },
  'blank-raises': { da: 'En betingelse, der holder uden svar', en: 'A condition that holds without an answer' },
  'reads-nothing': { da: 'En betingelse, der ikke læser noget', en: 'A condition that reads nothing' },
  'condition-size': { da: 'For stor en betingelse', en: 'Too large a condition' },
  'unknown-placeholder': { da: 'Et svar, beskeden ikke kan nævne', en: 'An answer that the message cannot name' },
  'placeholders-differ': { da: 'Ikke det samme på de to sprog', en: 'Not the same in the two languages' },
  'gate-stays': { da: 'Et punkt, der ikke kan lades ude', en: 'A criterion that cannot be left out' },
  'still-read': { da: 'Et punkt, som andre afhænger af', en: 'A criterion that others depend on' },
  'words-unreadable': { da: 'Ord, der ikke kan ledes efter', en: 'Words that cannot be looked for' },
  'example-wrong': { da: 'Et eksempel, der ikke passer', en: 'An example that does not come true' },
  'rule-left-out': { da: 'Regler, der falder væk', en: 'Rules that go as well' },
}
