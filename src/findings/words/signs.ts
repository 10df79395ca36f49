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
  'U+002A': { da: 'en stjerne', en: 'an asterisk' },
  'U+002B': { da: 'et plus', en: 'a plus sign' },
  'U+00AD': { da: 'en blød bindestreg', en: 'a soft hyphen' },
  'U+2212': { da: 'et minustegn', en: 'a minus sign' },
}

const KINDS: Record<string, Names> = {
  space: { da: 'en anden slags mellemrum', en: 'another kind of space' },
  hyphen: { da: 'en anden slags streg', en: 'another kind of dash' },
  bullet: { da: 'et punkttegn', en: 'a bullet' },
  quote: { da: 'et typografisk anførselstegn', en: 'a typographic quotation mark' },
  nothing: { da: 'et usynligt tegn', en: 'an invisible sign' },
  wide: { da: 'et bredt tegn', en: 'a full-width sign' },
}

/** What is wrong with it. */
function wrong({ args }: ShownFinding, lang: Language): string {
  const { likeness, plain } = args
  if (likeness === 'nothing') return lang === 'da' ? 'som ikke hører til her' : 'which does not belong here'
  if (likeness === 'bullet') return lang === 'da' ? 'hvor der skal en bindestreg (-) til' : 'where a hyphen (-) belongs'
  const space = { da: 'et almindeligt mellemrum', en: 'an ordinary space' }
  const hyphen = { da: 'en almindelig bindestreg (-)', en: 'an ordinary hyphen (-)' }
  const other = { da: `et almindeligt ${plain}`, en: `an ordinary ${plain}` }
  const right = likeness === 'space' ? space : likeness === 'hyphen' ? hyphen : other
  return lang === 'da' ? `som kun ligner ${right.da}` : `which only looks like ${right.en}`
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
        stop(`Her står ${sign(finding, 'da')}, ${wrong(finding, 'da')}; skriv ${quote(finding.suggestion, 'da')}`),
      en: (finding) =>
        stop(`Here stands ${sign(finding, 'en')}, ${wrong(finding, 'en')}; write ${quote(finding.suggestion, 'en')}`),
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
