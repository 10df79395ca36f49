/** The two languages, and texts in them. */

export type Language = 'da' | 'en'
export const LANGUAGES: readonly Language[] = ['da', 'en']

/** A text in both languages, as the YAML of the catalogue holds it. */
export interface Text {
  da: string
  en: string
}

/** A text of the scheme's own: in the file's language, or in both (the reference cases). */
export type OwnText = string | Text
