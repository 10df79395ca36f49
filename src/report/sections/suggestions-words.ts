import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Hvad der kunne passe til jer', en: 'What could suit you' },
  about: {
    da: 'Grunde, der følger af det, I har skrevet om jer selv. Det er ikke en rangliste og ikke noget, I skal: hold dem op mod hinanden, og vælg selv.',
    en: 'Reasons that follow from what you have said of yourselves. This is no ranking and nothing you must do: weigh them, and choose yourselves.',
  },
  type: { da: 'Fællesskaber', en: 'Communities' },
  partnership: { da: 'Partnerskaber', en: 'Partnerships' },
  chosen: { da: 'jeres valg', en: 'your choice' },
  for: { da: 'Taler for', en: 'Speaks for it' },
  against: { da: 'Taler imod', en: 'Speaks against' },
  case: { da: 'Set hos', en: 'Seen at' },
  source: { da: 'Kilde', en: 'Source' },
  more: { da: 'Der kan siges mere, når I har svaret på', en: 'More can be said once you have answered' },
} satisfies Words
