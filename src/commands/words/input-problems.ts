/** Why something that was typed could not be opened or read, and what to do. */
import type { Language } from '../../language/types.ts'
import type { InputProblem } from '../../open/inputs.ts'

/** Why an input could not be opened, by kind of problem. */
export const INPUT_PROBLEMS: Record<
  InputProblem['kind'],
  Record<Language, (file: string, detail: string, near: string | null) => string>
> = {
  'nothing-matches': {
    da: (file) => `${file}: ingen filer passer til mønstret.`,
    en: (file) => `${file}: no file matches the pattern.`,
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
  'a-folder-of-none': {
    da: (file, detail) => `${file}: der er ingen scheme-filer (${detail}) i mappen.`,
    en: (file, detail) => `${file}: the folder holds no scheme files (${detail}).`,
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
