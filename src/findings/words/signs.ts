/** Words for signs that only look like the right ones. */
import type { Language } from '../../language/types.ts'
import { type FindingWords, quote, type ShownFinding, stop } from './sentences.ts'

type Names = Record<Language, string>

/** By their code, where there is a name that people know; the others by what they look like. */
const SIGNS: Record<string, Names> = {
  'U+00A0': { da: 'et hårdt mellemrum', en: 'a hard space' },
  'U+202F': { da: 'et smalt, hårdt mellemrum', en: 'a narrow hard space' },
  'U+2007': { da: 'et hårdt mellemrum', en: 'a hard space' },
  'U+2009': { da: 'et tyndt mellemrum', en: 'a thin space' },
  'U+200A': { da: 'et tyndt mellemrum', en: 'a thin space' },
  'U+3000': { da: 'et bredt mellemrum', en: 'a wide space' },
  'U+2010': { da: 'en anden slags bindestreg', en: 'another kind of hyphen' },
  'U+2011': { da: 'en hård bindestreg', en: 'a hard hyphen' },
  'U+2013': { da: 'en tankestreg', en: 'a dash' },
  'U+2014': { da: 'en lang tankestreg', en: 'a long dash' },
  'U+2212': { da: 'et minustegn', en: 'a minus sign' },
}

const KINDS: Record<string, Names> = {
  space: { da: 'en anden slags mellemrum', en: 'another kind of space' },
  hyphen: { da: 'en anden slags streg', en: 'another kind of dash' },
  bullet: { da: 'et punkttegn', en: 'a bullet' },
  quote: { da: 'et typografisk anførselstegn', en: 'a typographic quotation mark' },
  wide: { da: 'et bredt tegn', en: 'a full-width sign' },
}

/** The sign that it looks like. */
function likeness({ args }: ShownFinding, lang: Language): string {
  if (args.likeness === 'space') return lang === 'da' ? 'et almindeligt mellemrum' : 'an ordinary space'
  if (args.likeness === 'hyphen' || args.likeness === 'bullet') {
    return lang === 'da' ? 'en almindelig bindestreg (-)' : 'an ordinary hyphen (-)'
  }
  return lang === 'da' ? `et almindeligt ${args.plain}` : `an ordinary ${args.plain}`
}

function sign({ args }: ShownFinding, lang: Language): string {
  const { code } = args
  const name = SIGNS[String(code)] ?? KINDS[String(args.likeness)] ?? KINDS.wide
  return `${name?.[lang]} (${code})`
}

export const SIGN_WORDS: Record<'look-alike-sign', FindingWords> = {
  'look-alike-sign': {
    title: { da: 'Et tegn, der kun ligner det rigtige', en: 'A sign that only looks like the right one' },
    message: {
      da: (finding) =>
        stop(
          `Her står ${sign(finding, 'da')}, som kun ligner ${likeness(finding, 'da')}; skriv ${quote(finding.suggestion, 'da')}`,
        ),
      en: (finding) =>
        stop(
          `Here stands ${sign(finding, 'en')}, which only looks like ${likeness(finding, 'en')}; write ${quote(finding.suggestion, 'en')}`,
        ),
    },
    help: {
      da: () =>
        'Skriv tegnet igen på tastaturet. Sådanne tegn følger med, når man kopierer fra Word, en mail eller en hjemmeside.',
      en: () =>
        'Type the sign again on the keyboard. Such signs come along when text is copied from Word, a mail or a web page.',
    },
    about: {
      da: 'Hårde mellemrum, tankestreger, typografiske anførselstegn og punkttegn ligner dem, en ordning skrives med, men betyder ikke det samme. I jeres egne tekster må de gerne stå.',
      en: 'Hard spaces, dashes, typographic quotation marks and bullets look like the signs that a scheme is written with, but do not mean the same. In texts of your own they are fine.',
    },
  },
}
