import type { Stage } from '../../catalogue/vocabulary.ts'
import { count } from '../../language/format.ts'
import type { Words } from '../../language/words.ts'

const AS_STAGE: Record<Stage, string> = {
  idea: 'som idé',
  pilot: 'som pilot',
  running: 'når ordningen kører,',
  anchored: 'når ordningen er forankret,',
  closed: 'når ordningen er afsluttet,',
}

export const WORDS = {
  heading: { da: 'Score', en: 'Score' },
  outOf: { da: 'af 100', en: 'out of 100' },
  ceiling: {
    da: (top: number, n: number) =>
      `kan blive op til ${top}, hvis ${n === 1 ? 'det ubesvarede punkt' : `de ${n} ubesvarede punkter`} er på plads`,
    en: (top: number, n: number) =>
      `could reach ${top} if the ${n === 1 ? 'unanswered criterion is' : `${n} unanswered criteria are`} in place`,
  },
  nothingApplies: {
    da: 'Ingen score: der er endnu ingen punkter, som gælder for ordningen.',
    en: 'No score: no criteria apply to the scheme yet.',
  },
  unanswered: { da: 'for lidt er besvaret til at dømme', en: 'too little answered to judge' },
  undecided: {
    da: 'det står ikke fast endnu, hvilke punkter der gælder for jer',
    en: 'it is not settled yet which criteria apply to you',
  },
  idea: {
    da: 'På idéstadiet tæller det, I har planlagt, og det er helt i orden, at billedet er tyndt. I behøver ikke vide alt på forhånd.',
    en: 'At the idea stage what you have planned counts, and it is quite all right for the picture to be thin. You do not have to know everything beforehand.',
  },
  answeredLabel: { da: 'Besvaret', en: 'Answered' },
  answered: {
    da: (n: number, all: number) => `${n} af ${count(all, 'punkt', 'punkter')}`,
    en: (n: number, all: number) => `${n} of ${count(all, 'criterion', 'criteria')}`,
  },
  essentialsLabel: { da: 'Afgørende punkter', en: 'Essentials' },
  essentials: {
    da: (n: number, all: number) => `${n} af ${all} på plads`,
    en: (n: number, all: number) => `${n} of ${all} in place`,
  },
  viewsLabel: { da: 'Tre syn på svarene', en: 'Three views' },
  levelLabel: { da: 'Niveau', en: 'Level' },
  noLevelUndecided: {
    da: 'ikke endnu: svar først på det, der står herunder',
    en: 'none yet: first answer what stands below',
  },
  noLevelIdea: {
    da: 'intet endnu, for ordningen kører ikke, så der er ikke noget at bedømme',
    en: 'none yet, since nothing runs that could be judged',
  },
  noLevelUnanswered: {
    da: 'ikke endnu: mindst to tredjedele skal være besvaret',
    en: 'none yet: at least two thirds must be answered',
  },
  nextLabel: { da: 'Næste stadie', en: 'Next stage' },
  next: {
    da: (stage: Stage, figure: string, more: number) =>
      `${AS_STAGE[stage]} er scoren ${figure}, og ${count(more, 'punkt', 'punkter')} mere tæller med`,
    en: (stage: Stage, figure: string, more: number) =>
      `as ${stage}: ${figure}, and ${count(more, 'more criterion counts', 'more criteria count')}`,
  },
  gatesDone: {
    da: 'Det, der skal være på plads først, er på plads.',
    en: 'What must be in place first is in place.',
  },
  factsMissing: {
    da: 'Disse oplysninger mangler, for at det står fast, hvad der gælder for jer:',
    en: 'These facts are missing before it is settled what applies to you:',
  },
  undecidedFact: {
    da: (n: number) => `${count(n, 'punkt', 'punkter')} afhænger af det.`,
    en: (n: number) => `${count(n, 'criterion depends', 'criteria depend')} on it.`,
  },
  answer: { da: 'Besvar', en: 'Answer' },
  is: {
    da: 'Scoren viser, hvor meget I har på plads, ikke hvor god kontakten er mellem mennesker: et mål for rammer siger lidt om, hvordan folk oplever et sted (studie af FACIT).',
    en: 'The score shows how much you have in place, not how good the relation between people is: a measure of structure says little about how people experience a place (a study of FACIT).',
  },
  isNot: {
    da: (source: string) =>
      `I et lille studie vurderede peers deres egen indsats højere, end andre gjorde (${source}): spørg også deltagerne. Brug tallet til at tale sammen, ikke til at rangordne.`,
    en: (source: string) =>
      `In a small study peers rated their own work higher than others did (${source}): ask participants too. Use the figure to talk together, not to rank.`,
  },
} satisfies Words
