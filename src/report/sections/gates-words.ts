import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Skal være på plads først', en: 'Must be in place first' },
  about: {
    da: 'Det her kommer før scoren, fordi det passer på mennesker, når noget går galt.',
    en: 'These come before the score, because they look after people when something goes wrong.',
  },
  unanswered: { da: 'ikke besvaret endnu', en: 'not answered yet' },
  partly: { da: 'kun delvist på plads', en: 'only partly in place' },
  planned: { da: 'ikke på plads (planlagt)', en: 'not in place (planned)' },
  missing: { da: 'ikke på plads', en: 'not in place' },
  question: { da: 'Spørgsmål', en: 'Question' },
  action: { da: 'Første skridt', en: 'First step' },
} satisfies Words
