/** What the screens of the questionnaire say. */

import type { GivenEvidenceKind, Status } from '../../format/vocabulary.ts'
import { count } from '../../language/format.ts'
import type { Text } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'

export const SECTION: Record<'promises' | 'purpose' | 'facts' | 'grid', Text> = {
  promises: { da: 'Siden sidst', en: 'Since last time' },
  purpose: { da: 'Grundlæggende overvejelser', en: 'Basic considerations' },
  facts: { da: 'Om ordningen', en: 'About the scheme' },
  grid: { da: 'Skema', en: 'The grid' },
}

/** What an answer means where the criterion itself does not say it. */
export const STATUS_ABOUT: Record<Exclude<Status, 'in_place' | 'partly'>, Text> = {
  planned: { da: 'det er aftalt, men ikke begyndt', en: 'it is agreed, but not begun' },
  missing: { da: 'det har I ikke endnu', en: 'you do not have it yet' },
  not_applicable: { da: 'skriv kort hvorfor', en: 'write briefly why' },
}

export const YES_NO = { yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } } satisfies Words

export const PLACE = {
  section: {
    da: (title: string, n: number, of: number) => `${title} ${n} af ${of}`,
    en: (title: string, n: number, of: number) => `${title} ${n} of ${of}`,
  },
  question: {
    da: (n: number, of: number) => `spørgsmål ${n} af ${of}`,
    en: (n: number, of: number) => `question ${n} of ${of}`,
  },
  short: { da: (n: number, of: number) => `${n} af ${of}`, en: (n: number, of: number) => `${n} of ${of}` },
  left: {
    da: (minutes: number) => (minutes === 0 ? 'under 1 min. igen' : `ca. ${time(minutes, 't.', 'min.')} igen`),
    en: (minutes: number) =>
      minutes === 0 ? 'under 1 min left' : `about ${time(minutes, minutes < 120 ? 'hour' : 'hours', 'min')} left`,
  },
  done: { da: 'alt er besvaret', en: 'all is answered' },
} satisfies Words

function time(minutes: number, hours: string, mins: string): string {
  if (minutes < 60) return `${minutes} ${mins}`
  const rest = Math.round((minutes % 60) / 10) * 10
  return rest === 0 || rest === 60
    ? `${Math.round(minutes / 60)} ${hours}`
    : `${Math.floor(minutes / 60)} ${hours} ${rest} ${mins}`
}

export const QUESTION = {
  yours: { da: 'jeres svar', en: 'your answer' },
  note: { da: 'Note', en: 'Note' },
  evidence: { da: 'Dokumentation', en: 'Evidence' },
  owner: { da: 'Ansvarlig', en: 'Owner' },
  due: { da: 'Frist', en: 'Due' },
  wish: { da: 'Ønske', en: 'Wish' },
  before: { da: 'Sidst', en: 'Last time' },
  overdue: { da: 'fristen er overskredet', en: 'overdue' },
  gate: { da: 'skal være på plads først', en: 'must be in place first' },
  decides: { da: 'svaret afgør, hvad I bliver spurgt om', en: 'the answer decides what you are asked' },
  answer: { da: 'Svar', en: 'Answer' },
  write: { da: 'skriv svaret', en: 'write the answer' },
  rewrite: { da: 'ret svaret', en: 'change the answer' },
  noneOfThem: { da: 'ingen af dem', en: 'none of them' },
  several: { da: 'Sæt kryds ved det, der passer.', en: 'Tick what fits.' },
  purposeStatus: { da: 'Er I afklarede?', en: 'Is it settled?' },
  optional: { da: 'kan udelades', en: 'optional' },
  dateHint: { da: 'fx 21.11.2026, 2026-11 eller 2027', en: 'such as 2026-11-21, 2026-11 or 2027' },
  numberHint: { da: 'et tal', en: 'a number' },
  empty: { da: '(tomt)', en: '(empty)' },
  moreBelow: { da: 'mere nedenfor', en: 'more below' },
  moreAbove: { da: 'mere ovenfor', en: 'more above' },
} satisfies Words

export const GRID = {
  closed: { da: 'Lukket', en: 'Closed' },
  open: { da: 'Åbent', en: 'Open' },
  advantages: { da: 'Fordele', en: 'Advantages' },
  drawbacks: { da: 'Ulemper', en: 'Drawbacks' },
  cost: { da: 'Det koster', en: 'What it costs' },
  chose: { da: 'Høreforeningen valgte', en: 'Høreforeningen chose' },
  warning: { da: 'Vær opmærksom på', en: 'Bear in mind' },
  sums: {
    da: (closed: string, open: string) => `Samlet antal indtil nu: lukket ${closed} · åbent ${open}`,
    en: (closed: string, open: string) => `Sums so far: closed ${closed} · open ${open}`,
  },
  targetSums: {
    da: (closed: string, open: string) => `Som I vil have det: lukket ${closed} · åbent ${open}`,
    en: (closed: string, open: string) => `As you want it: closed ${closed} · open ${open}`,
  },
  skipped: { da: (n: number) => `sprunget over ${n}`, en: (n: number) => `skipped ${n}` },
  skipWord: { da: 'spring over', en: 'skip' },
  skip: { da: 'spring over: parret tæller ikke med', en: 'skip: the pair does not count' },
  targetQuestion: { da: 'Hvor vil I gerne hen på længere sigt?', en: 'Where would you like to be in the long run?' },
  targetTitle: { da: (title: string) => `Ønske: ${title}`, en: (title: string) => `Wish: ${title}` },
  today: { da: 'I dag', en: 'Today' },
  ownTitle: { da: 'Jeres eget par', en: 'Your own pair' },
  ownQuestion: { da: 'Hvor er I mellem de to sider?', en: 'Where are you between the two sides?' },
  ownClosed: { da: 'Den lukkede side', en: 'The closed side' },
  ownOpen: { da: 'Den åbne side', en: 'The open side' },
  ownPosition: { da: 'Hvor er I?', en: 'Where are you?' },
  ownClosedHint: { da: 'fx Kun for medlemmer', en: 'such as For members only' },
  ownOpenHint: { da: 'fx Gratis for alle', en: 'such as Free for all' },
  ownSides: {
    da: 'Skriv de to sider. Lukket er den mere faste, åbent den mere frie.',
    en: 'Write the two sides. Closed is the more fixed one, open the freer one.',
  },
} satisfies Words

export const OFFER: Record<'more_facts' | 'targets' | 'own_pairs', { title: Text; question: Text; about: Text }> = {
  more_facts: {
    title: { da: 'Flere oplysninger', en: 'More facts' },
    question: {
      da: 'Vil I også svare på nogle flere spørgsmål om ordningen?',
      en: 'Would you also like to answer some more questions about the scheme?',
    },
    about: {
      da: 'De ændrer ikke, hvad I bliver spurgt om, men de gør dilemmaer og råd mere præcise.',
      en: 'They do not change what you are asked, but they make dilemmas and advice more precise.',
    },
  },
  targets: {
    title: { da: 'Ønsker for fremtiden', en: 'Wishes for the future' },
    question: {
      da: 'Vil I tage stilling til, hvor I gerne vil hen på længere sigt?',
      en: 'Would you like to say where you want to be in the long run?',
    },
    about: {
      da: 'For hvert par kan I sige, hvilken side I ønsker jer. Så kan I se, hvad I bevidst vil lave om.',
      en: 'For each pair you can say which side you wish for. Then you see what you consciously want to change.',
    },
  },
  own_pairs: {
    title: { da: 'Jeres egne par', en: 'Your own pairs' },
    question: {
      da: 'Er der et modsætningspar, som betyder noget hos jer, og som ikke er med?',
      en: 'Is there a pair of opposites that matters to you and is not here?',
    },
    about: {
      da: 'For eksempel: kun for medlemmer eller gratis for alle. Jeres egne par tæller med i det samlede antal.',
      en: 'For example: for members only, or free for all. Your own pairs count in the sums.',
    },
  },
}

export const FIELD = {
  note: { da: 'Skriv en note', en: 'Write a note' },
  noteWhy: { da: 'Hvorfor er det ikke relevant for jer?', en: 'Why does it not apply to you?' },
  owner: { da: 'Hvem er ansvarlig? Skriv en rolle, ikke et navn', en: 'Who is responsible? A role, not a name' },
  due: { da: 'Hvornår skal det være på plads?', en: 'When is it to be in place?' },
  evidenceTitle: { da: 'Hvad viser det?', en: 'What shows it?' },
  evidenceKind: { da: 'Slags', en: 'Kind' },
  evidenceWhat: { da: 'Hvad er det?', en: 'What is it?' },
  evidenceWhatHint: { da: 'filnavn, adresse, rolle eller sted', en: 'file, address, role or place' },
  evidenceOn: { da: 'Fra hvornår', en: 'From when' },
  wish: { da: 'Hvor vil I gerne hen?', en: 'Where would you like to be?' },
} satisfies Words

export const EVIDENCE_KIND: Record<GivenEvidenceKind, Text> = {
  document: { da: 'dokument', en: 'document' },
  link: { da: 'link', en: 'link' },
  interview: { da: 'samtale', en: 'interview' },
  visit: { da: 'besøg', en: 'visit' },
}

export const PANEL = {
  why: { da: 'Hvorfor det betyder noget', en: 'Why it matters' },
  goodAnswer: { da: 'Et godt svar', en: 'A good answer' },
  action: { da: 'Et første skridt', en: 'A first step' },
  cases: { da: 'Set hos', en: 'Seen at' },
  source: { da: 'Kilde', en: 'Source' },
  decides: {
    da: (n: number) => `Svaret afgør, om I bliver spurgt om ${n === 1 ? 'dette punkt' : `disse ${n} punkter`}:`,
    en: (n: number) =>
      `The answer decides whether you are asked about ${n === 1 ? 'this point' : `these ${n} points`}:`,
  },
  factWhy: {
    da: 'Oplysningen bruges til at finde dilemmaer mellem jeres valg og til at gøre råd mere præcise. Den tæller ikke i scoren.',
    en: 'The fact is used to find dilemmas between your choices and to make advice more precise. It does not count in the score.',
  },
  stageWhy: {
    da: 'Stadiet afgør, hvad I bliver spurgt om. Til en idé hører få spørgsmål, til en ordning i drift mange. På idéstadiet tæller det, I har planlagt; fra pilot tæller det, der er på plads.',
    en: 'The stage decides what you are asked. Few questions belong to an idea, many to a scheme that is running. At the idea stage what you have planned counts; from pilot on, what is in place.',
  },
  pairWhy: {
    da: 'En side er et valg med sin egen pris, ikke en karakter. Skemaet tæller ikke med i scoren, men det kan vise dilemmaer mellem jeres valg.',
    en: 'A side is a choice with a price of its own, not a mark. The grid does not count in the score, but it can show dilemmas between your choices.',
  },
  sections: { da: 'Gå til et afsnit', en: 'Go to a section' },
  unanswered: { da: 'Det mangler svar', en: 'What is unanswered' },
  unansweredCount: {
    da: (n: number) => `${count(n, 'spørgsmål', 'spørgsmål')} er ikke besvaret. Vælg et for at gå til det.`,
    en: (n: number) => `${count(n, 'question is', 'questions are')} not answered. Choose one to go to it.`,
  },
  allAnswered: { da: 'Alt, hvad der gælder for jer, er besvaret.', en: 'Everything that applies to you is answered.' },
  waiting: {
    da: (facts: string) => `Disse svar kan give flere spørgsmål: ${facts}.`,
    en: (facts: string) => `These answers may bring more questions: ${facts}.`,
  },
  answered: {
    da: (n: number, of: number) => `${n} af ${of} besvaret`,
    en: (n: number, of: number) => `${n} of ${of} answered`,
  },
  here: { da: 'I er her', en: 'you are here' },
  result: { da: 'Hvor I står nu', en: 'Where you stand now' },
  finished: { da: 'I er igennem', en: 'You are through' },
  finishedAll: {
    da: 'I har svaret på alt, hvad der gælder for jer. Tak for arbejdet.',
    en: 'You have answered everything that applies to you. Thank you for the work.',
  },
  finishedSome: {
    da: (n: number) => `${count(n, 'spørgsmål', 'spørgsmål')} er sprunget over. Tryk u for at se dem.`,
    en: (n: number) => `${count(n, 'question was', 'questions were')} skipped. Press u to see them.`,
  },
  lift: { da: 'Det løfter jer mest', en: 'What would lift you most' },
  next: { da: 'Hvad nu?', en: 'What next?' },
} satisfies Words

export const NEXT = {
  gates: {
    da: 'Begynd med det, der skal være på plads først. Det passer på mennesker, når noget bliver svært.',
    en: 'Begin with what must be in place first. It looks after people when something gets hard.',
  },
  answer: {
    da: (n: number) => `Svar på de ${n} spørgsmål, der mangler (tasten u). Ubesvaret er ikke et nej.`,
    en: (n: number) => `Answer the ${n} questions that are left (key u). Unanswered is not a no.`,
  },
  answerOne: {
    da: 'Svar på det ene spørgsmål, der mangler (tasten u).',
    en: 'Answer the one question that is left (key u).',
  },
  promise: {
    da: 'Tag et af punkterne op på jeres næste møde, og aftal, hvem der gør det inden hvornår (tasterne a og f).',
    en: 'Take up one of the points at your next meeting, and agree who does it by when (keys o and d).',
  },
  report: { da: 'Se hele rapporten:', en: 'See the whole report:' },
  more: {
    da: 'I har svaret på det afgørende. Se alle spørgsmål:',
    en: 'You have answered what is essential. See all the questions:',
  },
  again: {
    da: 'Gennemgå ordningen igen om et halvt års tid:',
    en: 'Go through the scheme again in half a year:',
  },
} satisfies Words

export const FIRST = {
  title: { da: 'En ny ordning', en: 'A new scheme' },
  welcome: {
    da: 'Her beskriver I jeres peer-to-peer-ordning, ét spørgsmål ad gangen. Hvert svar gemmes med det samme, så I kan stoppe når som helst og fortsætte en anden dag.',
    en: 'Here you describe your peer-support scheme, one question at a time. Every answer is saved at once, so you can stop at any time and go on another day.',
  },
  rater: {
    da: (role: string) =>
      `Her beskriver én (${role}) ordningen, som den ser ud derfra. Svarene gemmes i en fil for sig.`,
    en: (role: string) =>
      `Here one person (${role}) describes the scheme as seen from there. The answers are kept in a file of their own.`,
  },
  taken: {
    da: (name: string) => `Valgene er taget over fra ${name}. Vurderingerne er jeres egne.`,
    en: (name: string) => `The choices are taken over from ${name}. The assessments are your own.`,
  },
  name: { da: 'Hvad hedder ordningen?', en: 'What is the scheme called?' },
  organisation: { da: 'Hvilken forening eller organisation?', en: 'Which association or organisation?' },
  stage: { da: 'Hvor langt er I?', en: 'How far have you come?' },
  role: { da: 'Hvem udfylder? Skriv roller, ikke navne', en: 'Who is filling it in? Roles, not names' },
  roleHint: { da: 'fx projektleder', en: 'such as project leader' },
  file: { da: 'Hvad skal filen hedde?', en: 'What should the file be called?' },
} satisfies Words

export const SMALL = {
  window: {
    da: (width: number, height: number) =>
      `Vinduet er for lille. Gør det mindst ${width} tegn bredt og ${height} linjer højt.`,
    en: (width: number, height: number) =>
      `The window is too small. Make it at least ${width} columns wide and ${height} lines high.`,
  },
  saved: { da: 'Alt er gemt.', en: 'Everything is saved.' },
  typed: { da: 'Det, I har skrevet, er her stadig.', en: 'What you have typed is still here.' },
  ticked: { da: 'Jeres krydser er her stadig.', en: 'What you have ticked is still here.' },
} as const
