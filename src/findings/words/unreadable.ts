/** Words for a file that could not be read, by why: they are a finding's, and what stderr says of the file too. */
import type { Text } from '../../language/types.ts'
import type { FileKind, WhyUnread } from '../unreadable.ts'
import type { FindingWords } from './sentences.ts'

/** A sentence on what it is, and one on what to do. */
interface Said {
  is: Text
  help: Text
}

const AS_PLAIN_TEXT: Text = {
  da: 'Gem det som ren tekst (.txt), og brug den fil.',
  en: 'Save it as plain text (.txt) and use that file.',
}
const COPIED: Text = {
  da: 'Kopiér teksten over i en tekstfil, og brug den.',
  en: 'Copy the text into a text file and use that.',
}
const AS_UTF_8: Text = { da: 'Gem filen igen som UTF-8.', en: 'Save the file again as UTF-8.' }

const NOT_TEXT: Record<FileKind, Said> = {
  word: {
    is: {
      da: 'Filen er et Word-dokument og ikke ren tekst.',
      en: 'The file is a Word document, not plain text.',
    },
    help: {
      da: 'Gem det som ren tekst (i Word: Filer > Gem som > Almindelig tekst), og brug den fil.',
      en: 'Save it as plain text (in Word: File > Save As > Plain Text) and use that file.',
    },
  },
  spreadsheet: {
    is: { da: 'Filen er et regneark og ikke ren tekst.', en: 'The file is a spreadsheet, not plain text.' },
    help: COPIED,
  },
  presentation: {
    is: { da: 'Filen er en præsentation og ikke ren tekst.', en: 'The file is a presentation, not plain text.' },
    help: COPIED,
  },
  'open-document': {
    is: {
      da: 'Filen er et dokument fra LibreOffice og ikke ren tekst.',
      en: 'The file is a LibreOffice document, not plain text.',
    },
    help: {
      da: 'Gem det som ren tekst (Filer > Gem som > Tekst), og brug den fil.',
      en: 'Save it as plain text (File > Save As > Text) and use that file.',
    },
  },
  'old-office': {
    is: {
      da: 'Filen er et ældre Office-dokument (.doc, .xls eller .ppt) og ikke ren tekst.',
      en: 'The file is an older Office document (.doc, .xls or .ppt), not plain text.',
    },
    help: AS_PLAIN_TEXT,
  },
  'rich-text': {
    is: { da: 'Filen er et RTF-dokument og ikke ren tekst.', en: 'The file is an RTF document, not plain text.' },
    help: AS_PLAIN_TEXT,
  },
  pdf: {
    is: { da: 'Filen er en PDF og ikke ren tekst.', en: 'The file is a PDF, not plain text.' },
    help: {
      da: 'Kopiér teksten over i en tekstfil, og brug den, eller brug det dokument, PDF-filen er lavet af.',
      en: 'Copy the text into a text file and use that, or use the document that the PDF was made from.',
    },
  },
  image: {
    is: { da: 'Filen er et billede og ikke tekst.', en: 'The file is an image, not text.' },
    help: {
      da: 'Skriv det, der står på billedet, i en tekstfil, og brug den.',
      en: 'Write what the image says in a text file and use that.',
    },
  },
  archive: {
    is: {
      da: 'Filen er pakket (zip eller lignende) og er ikke tekst.',
      en: 'The file is an archive (zip or the like), not text.',
    },
    help: { da: 'Pak den ud, og brug filerne i den.', en: 'Unpack it and use the files in it.' },
  },
  'utf-16': {
    is: {
      da: 'Filen er gemt som UTF-16 uden et mærke, der siger det.',
      en: 'The file is saved as UTF-16 without a mark that says so.',
    },
    help: AS_UTF_8,
  },
  binary: {
    is: { da: 'Filen er ikke en tekstfil.', en: 'The file is not a text file.' },
    help: { da: 'Brug en fil med ren tekst, gemt som UTF-8.', en: 'Use a file of plain text, saved as UTF-8.' },
  },
}

const WHY: Record<Exclude<WhyUnread, 'not-text'>, Said> = {
  'no-access': {
    is: { da: 'Filen må ikke åbnes.', en: 'The file may not be opened.' },
    help: { da: 'Tjek rettighederne.', en: 'Check its permissions.' },
  },
  'dangling-link': {
    is: { da: 'Linket fører ingen steder hen.', en: 'The link leads nowhere.' },
    help: { da: 'Ret det, eller slet det.', en: 'Fix it or delete it.' },
  },
  'link-loop': {
    is: { da: 'Linket fører i ring.', en: 'The link leads back to itself.' },
    help: { da: 'Ret det, eller slet det.', en: 'Fix it or delete it.' },
  },
  'not-a-file': {
    is: {
      da: 'Det er ikke en almindelig fil, så den er ikke læst.',
      en: 'This is no ordinary file, so it was not read.',
    },
    help: { da: 'Læg en fil i stedet, eller slet den.', en: 'Put a file in its place or delete it.' },
  },
  'not-utf-8': {
    is: {
      da: 'Teksten er ikke gemt som UTF-8, så æ, ø og å kan ikke læses.',
      en: 'The text is not saved as UTF-8.',
    },
    help: AS_UTF_8,
  },
  'too-long': {
    is: {
      da: 'Filen er for lang til at blive læst igennem.',
      en: 'The file is too long to be looked through.',
    },
    help: { da: 'Del den i flere.', en: 'Split it into several.' },
  },
  unreadable: {
    is: { da: 'Filen kunne ikke læses.', en: 'The file could not be read.' },
    help: { da: 'Tjek filen og disken, den ligger på.', en: 'Check the file and the disk it lies on.' },
  },
}

function saidOf({ args: { why, kind } }: { args: Record<string, unknown> }): Said {
  if (why === 'not-text') return NOT_TEXT[kind as FileKind]
  return WHY[why as Exclude<WhyUnread, 'not-text'>] ?? WHY.unreadable
}

/** The system's own word, where it has one. */
const code = ({ args }: { args: Record<string, unknown> }): string =>
  typeof args.code === 'string' && args.code !== '' ? ` (${args.code})` : ''

const message =
  (lang: 'da' | 'en'): FindingWords['message']['da'] =>
  (finding) =>
    saidOf(finding).is[lang].replace(/\.$/, `${code(finding)}.`)

export const UNREADABLE_WORDS: Record<'unreadable', FindingWords> = {
  unreadable: {
    title: { da: 'En fil, der ikke kan læses', en: 'A file that cannot be read' },
    message: { da: message('da'), en: message('en') },
    help: { da: (finding) => saidOf(finding).help.da, en: (finding) => saidOf(finding).help.en },
    about: {
      da: 'Filen er ikke set igennem, så der kan ikke siges mere om den. Programmet slutter med 2, og de andre filer er set igennem.',
      en: 'The file was not looked through, so nothing more can be said of it. The program ends with 2, and the other files were looked through.',
    },
  },
}
