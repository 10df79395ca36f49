/** Why something that was typed could not be opened or read, and what to do. */
import type { FileKind } from '../../io/file-kind.ts'
import type { Language, Text } from '../../language/types.ts'
import type { InputProblem } from '../../open/input-problem.ts'

/** What to do with a file that is no plain text, by what it is. */
const NOT_TEXT: Record<FileKind, Text> = {
  word: {
    da: 'er et Word-dokument og ikke ren tekst. Gem det som ren tekst (i Word: Filer > Gem som > Almindelig tekst), og brug den fil.',
    en: 'is a Word document, not plain text. Save it as plain text (in Word: File > Save As > Plain Text) and use that file.',
  },
  spreadsheet: {
    da: 'er et regneark og ikke ren tekst. Kopiér teksten over i en tekstfil, og brug den.',
    en: 'is a spreadsheet, not plain text. Copy the text into a text file and use that.',
  },
  presentation: {
    da: 'er en præsentation og ikke ren tekst. Kopiér teksten over i en tekstfil, og brug den.',
    en: 'is a presentation, not plain text. Copy the text into a text file and use that.',
  },
  'open-document': {
    da: 'er et dokument fra LibreOffice og ikke ren tekst. Gem det som ren tekst (Filer > Gem som > Tekst), og brug den fil.',
    en: 'is a LibreOffice document, not plain text. Save it as plain text (File > Save As > Text) and use that file.',
  },
  'old-office': {
    da: 'er et ældre Office-dokument (.doc, .xls eller .ppt) og ikke ren tekst. Gem det som ren tekst, og brug den fil.',
    en: 'is an older Office document (.doc, .xls or .ppt), not plain text. Save it as plain text and use that file.',
  },
  'rich-text': {
    da: 'er et RTF-dokument og ikke ren tekst. Gem det som ren tekst (.txt), og brug den fil.',
    en: 'is an RTF document, not plain text. Save it as plain text (.txt) and use that file.',
  },
  pdf: {
    da: 'er en PDF og ikke ren tekst. Kopiér teksten over i en tekstfil, og brug den, eller brug det dokument, PDF-filen er lavet af.',
    en: 'is a PDF, not plain text. Copy the text into a text file and use that, or use the document the PDF was made from.',
  },
  image: {
    da: 'er et billede og ikke tekst. Skriv det, der står på det, i en tekstfil, og brug den.',
    en: 'is an image, not text. Write what it says in a text file and use that.',
  },
  archive: {
    da: 'er en pakket fil (zip eller lignende) og ikke tekst. Pak den ud, og brug filerne i den.',
    en: 'is an archive (zip or the like), not text. Unpack it and use the files in it.',
  },
  'utf-16': {
    da: 'er gemt som UTF-16 uden et mærke, der siger det. Gem filen igen som UTF-8.',
    en: 'is saved as UTF-16 without a mark that says so. Save the file again as UTF-8.',
  },
  binary: {
    da: 'er ikke en tekstfil. Brug en fil med ren tekst, gemt som UTF-8.',
    en: 'is not a text file. Use a file of plain text, saved as UTF-8.',
  },
}

/** Said where a folder or a glob holds nothing. */
function ignoredToo(detail: string): Text {
  if (detail !== 'git-ignored') return { da: '', en: '' }
  return {
    da: ' Det, git ignorerer, er ikke set igennem; skriv filen selv, hvis den skal med.',
    en: ' What git ignores was not looked through; name the file itself to have it read.',
  }
}

/** Why an input could not be opened, by kind of problem. */
export const INPUT_PROBLEMS: Record<
  InputProblem['kind'],
  Record<Language, (file: string, detail: string, near: string | null) => string>
> = {
  'nothing-matches': {
    da: (file, detail) => `${file}: ingen filer passer til mønstret.${ignoredToo(detail).da}`,
    en: (file, detail) => `${file}: no file matches the pattern.${ignoredToo(detail).en}`,
  },
  'not-found': {
    da: (file) => `${file}: filen findes ikke. Tjek stavningen og mappen.`,
    en: (file) => `${file}: there is no such file. Check the spelling and the folder.`,
  },
  'no-access': {
    da: (file, detail) => `${file}: filen må ikke åbnes (${detail}). Tjek rettighederne.`,
    en: (file, detail) => `${file}: the file may not be opened (${detail}). Check its permissions.`,
  },
  'closed-folder': {
    da: (file, detail) => `${file}: mappen må ikke åbnes (${detail}). Tjek rettighederne.`,
    en: (file, detail) => `${file}: the folder may not be opened (${detail}). Check its permissions.`,
  },
  'too-long': {
    da: (file) => `${file}: filen er for lang til at blive læst igennem. Del den i flere.`,
    en: (file) => `${file}: the file is too long to be looked through. Split it into several.`,
  },
  'no-schemes': {
    da: (file, detail) => `${file}: der er ingen scheme-filer (*.scheme.yaml) i mappen.${ignoredToo(detail).da}`,
    en: (file, detail) => `${file}: the folder holds no scheme files (*.scheme.yaml).${ignoredToo(detail).en}`,
  },
  'no-texts': {
    da: (file, detail) => `${file}: der er ingen tekster (md, txt, html) i mappen.${ignoredToo(detail).da}`,
    en: (file, detail) => `${file}: the folder holds no texts (md, txt, html).${ignoredToo(detail).en}`,
  },
  'dangling-link': {
    da: (file) => `${file}: linket fører ingen steder hen. Ret det, eller slet det.`,
    en: (file) => `${file}: the link leads nowhere. Fix it or delete it.`,
  },
  'link-loop': {
    da: (file) => `${file}: linket fører i ring. Ret det, eller slet det.`,
    en: (file) => `${file}: the link leads back to itself. Fix it or delete it.`,
  },
  'linked-folder': {
    da: (file) => `${file}: et link til en mappe er ikke fulgt. Skriv mappen selv, hvis den skal med.`,
    en: (file) => `${file}: a link to a folder is not followed. Name the folder itself to have it read.`,
  },
  'not-a-file': {
    da: (file) => `${file}: er ikke en almindelig fil og er ikke læst.`,
    en: (file) => `${file}: this is no ordinary file and was not read.`,
  },
  'not-plain-text': {
    da: (file) => `${file}: er ikke ren tekst og er ikke set igennem. Gem den som ren tekst, hvis den skal med.`,
    en: (file) => `${file}: not plain text, so it was not looked through. Save it as plain text to have it read.`,
  },
  'not-text': {
    da: (file, detail) => `${file}: ${NOT_TEXT[detail as FileKind].da}`,
    en: (file, detail) => `${file}: ${NOT_TEXT[detail as FileKind].en}`,
  },
  'not-utf-8': {
    da: (file) => `${file}: teksten er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Gem filen igen som UTF-8.`,
    en: (file) => `${file}: the text is not saved as UTF-8. Save the file again as UTF-8.`,
  },
  'unknown-case': {
    da: (file, detail, near) =>
      `${file}: der er ingen referencecase med det id. ${near ? `Mente I case:${near}?` : `De hedder ${detail}.`}`,
    en: (file, detail, near) =>
      `${file}: there is no reference case of that id. ${near ? `Did you mean case:${near}?` : `They are ${detail}.`}`,
  },
  'a-case': {
    da: (file) =>
      `${file} er en referencecase og kan ikke ændres. Begynd en ny med dens valg: peerscheme new --from ${file}`,
    en: (file) =>
      `${file} is a reference case and cannot be changed. Begin a new one with its choices: peerscheme new --from ${file}`,
  },
  'a-folder': {
    da: (file) => `${file} er en mappe. Skriv, hvilken fil i den det gælder.`,
    en: (file) => `${file} is a folder. Say which file in it.`,
  },
  unreadable: {
    da: (file, detail) => `${file}: filen kunne ikke læses (${detail}).`,
    en: (file, detail) => `${file}: the file could not be read (${detail}).`,
  },
}
