/** Why something that was typed could not be opened, and what to do; a file that is there has its words among the findings. */

import type { WhyUnread } from '../../findings/unreadable.ts'
import type { Language, Text } from '../../language/types.ts'
import type { InputProblem } from '../../open/input-problem.ts'

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
  Exclude<InputProblem['kind'], WhyUnread>,
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
  'closed-folder': {
    da: (file, detail) => `${file}: mappen må ikke åbnes (${detail}). Tjek rettighederne.`,
    en: (file, detail) => `${file}: the folder may not be opened (${detail}). Check its permissions.`,
  },
  'no-schemes': {
    da: (file, detail) => `${file}: der er ingen scheme-filer (*.scheme.yaml) i mappen.${ignoredToo(detail).da}`,
    en: (file, detail) => `${file}: the folder holds no scheme files (*.scheme.yaml).${ignoredToo(detail).en}`,
  },
  'no-texts': {
    da: (file, detail) => `${file}: der er ingen tekster (md, txt, html) i mappen.${ignoredToo(detail).da}`,
    en: (file, detail) => `${file}: the folder holds no texts (md, txt, html).${ignoredToo(detail).en}`,
  },
  'linked-folder': {
    da: (file) => `${file}: et link til en mappe er ikke fulgt. Skriv mappen selv, hvis den skal med.`,
    en: (file) => `${file}: a link to a folder is not followed. Name the folder itself to have it read.`,
  },
  'not-plain-text': {
    da: (file) => `${file}: er ikke ren tekst og er ikke set igennem. Gem den som ren tekst, hvis den skal med.`,
    en: (file) => `${file}: not plain text, so it was not looked through. Save it as plain text to have it read.`,
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
}
