/** What of a text is prose, and where it stands in the source. */
import { describe, expect, it } from 'vitest'
import { proseOf } from '../../../src/wording/find.ts'
import { yamlProse } from '../../../src/wording/prose/yaml.ts'
import { find, said } from '../built.ts'

/** The runs of prose of a text, blocks apart. */
function blocks(text: string, kind: 'markdown' | 'html' | 'text'): string[] {
  return proseOf(text, kind)
    .text.split('\u2029')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

describe('Markdown', () => {
  const CASES: [string, string, string[]][] = [
    [
      'headings, lists, quotations',
      '# En\n\n- to\n* tre\n1. fire\n> fem\n\nseks\nsyv',
      ['En', 'to', 'tre', 'fire', 'fem', 'seks syv'],
    ],
    ['a heading under a line', 'Titel\n=====\nTekst', ['Titel', 'Tekst']],
    ['a task list', '- [ ] ring\n- [x] skriv', ['ring', 'skriv']],
    ['fenced code', 'før\n```js\nmisbruger\n```\nefter', ['før', 'efter']],
    ['fenced code in a list', '- punkt\n  ```\n  misbruger\n  ```\n- næste', ['punkt', 'næste']],
    ['a fence that is never closed', 'før\n~~~\nmisbruger', ['før']],
    ['a longer fence', '````\n```\nmisbruger\n````\nefter', ['efter']],
    ['indented code', 'før\n\n    misbruger\n\nefter', ['før', 'efter']],
    ['an indented paragraph of a list', '- punkt\n\n    mere om punktet', ['punkt', 'mere om punktet']],
    ['code in a line', 'skriv `misbruger` her', ['skriv … her']],
    ['code with backticks in it', 'a ``b ` c`` d', ['a … d']],
    ['a backtick alone', 'a ` b', ['a b']],
    ['links and pictures', '[tekst](https://a.example/misbruger "titel") ![billede](b.png)', ['tekst billede']],
    ['an address with brackets', '[sted](https://a.example/Sted_(by)) her', ['sted her']],
    ['a reference', '[tekst][ref]\n\n[ref]: https://a.example/misbruger', ['tekst']],
    ['a footnote', 'tekst[^1]\n\n[^1]: noten', ['tekst^1', '^1: noten']],
    ['brackets that are no link', 'huset (det gule) [se her] (og mere)', ['huset (det gule) se her (og mere)']],
    ['emphasis', '**stof**misbruger og _meget_ ~~nej~~', ['stofmisbruger og meget nej']],
    ['an underscore in a word', 'snake_case', ['snake_case']],
    ['a table', '| navn | rolle |\n|------|:-----:|\n| Bo | vært |', ['navn', 'rolle', 'Bo', 'vært']],
    ['front matter', '---\ntitle: "Kom med"\nlayout: side\n---\ntekst', ['Kom med', 'side', 'tekst']],
    ['front matter with a list', '---\ntags:\n  - kaffe\n---\ntekst', ['kaffe', 'tekst']],
    ['a line at the top that opens no front matter', '---\n\ntekst\n\n---\nmere', ['tekst', 'mere']],
    ['front matter in TOML', '+++\ntitle = "misbruger"\n+++\ntekst', ['tekst']],
    ['HTML in a line', 'en <b class="misbruger">fed</b> ting', ['en fed ting']],
    ['a block of HTML', '<div class="x">\n\ntekst\n\n</div>', ['tekst']],
    ['a script', '<script>\nvar misbruger\n\nmere\n</script>\n\ntekst', ['tekst']],
    ['a comment', 'før <!-- misbruger --> efter\n\n<!--\nmisbruger\n\nmere\n-->\ntekst', ['før efter', 'tekst']],
    ['an address in angle brackets', 'se <https://a.example/misbruger>', ['se']],
    ['signs that are only signs', '3 < 4 & 5 > 2, a*b', ['3 < 4 & 5 > 2, ab']],
    ['an escape', '\\*ikke fed\\*', ['*ikke fed*']],
    ['entities', 'caf&eacute; &amp; k&#248;kken &ukendt;', ['café & køkken &ukendt;']],
    ['Windows line ends', '# En\r\n\r\nto\r\ntre\r\n---\r\n', ['En', 'to tre']],
  ]

  it.each(CASES)('%s', (_, text, expected) => {
    expect(blocks(text, 'markdown')).toEqual(expected)
  })
})

describe('HTML', () => {
  const CASES: [string, string, string[]][] = [
    [
      'blocks and inline elements',
      '<h1>En</h1><p>to <em>tre</em> fi<b>re</b></p><li>fem',
      ['En', 'to tre fire', 'fem'],
    ],
    ['attributes', '<p title="misbruger" data-x=\'a > b\'>tekst</p>', ['tekst']],
    ['scripts, styles, code', '<script>misbruger</script><style>x</style><p>a <code>misbruger</code> b</p>', ['a … b']],
    ['a script that is never closed', '<p>a</p><script>misbruger', ['a']],
    ['comments and declarations', '<!doctype html><!-- misbruger --><p>a<!-- > --> b</p>', ['a b']],
    ['a comment that is never closed', 'a<!-- misbruger', ['a']],
    ['a tag that is never closed', '<p>a</p><p title="misbruger', ['a']],
    ['a quotation mark in a tag that belongs to nothing', '<p " >a</p>', ['a']],
    ['a line break', 'a<br>b<br/>c', ['a', 'b', 'c']],
    ['entities', 'K&oslash;benhavn&nbsp;&#x26;&#32;&aelig;&shy;bler', ['København & æbler']],
    ['a sign that is no tag', '1 < 2 & 3 > 2', ['1 < 2 & 3 > 2']],
    ['capital tags', '<SCRIPT>misbruger</SCRIPT><P>a</P>', ['a']],
  ]

  it.each(CASES)('%s', (_, text, expected) => {
    expect(blocks(text, 'html')).toEqual(expected)
  })
})

describe('places in the source', () => {
  const CASES: [string, 'markdown' | 'html' | 'text', string][] = [
    ['Er du mis&shy;bru&#103;er?', 'html', 'mis&shy;bru&#103;er'],
    ['<p>De hjeml&oslash;se sover.</p>', 'html', 'hjeml&oslash;se'],
    ['Et **stof**misbrugermiljø', 'markdown', 'stof**misbrugermiljø'],
    ['For tidligere\nmisbrugere!', 'text', 'tidligere\nmisbrugere'],
    ['> citat\n\n> # Kaffe\n\nFor psykisk\n> syge her', 'markdown', 'psykisk'],
    ['De hjemlo\u0308se? Nej: de hjemløses avis.', 'text', 'hjemløses'],
    ['På a\u030abne gader: de døvstumme.', 'text', 'døvstumme'],
    ['\u0130stanbul og alkoholikere', 'text', 'alkoholikere'],
    ['😀 Alkoholikere 😀', 'text', 'Alkoholikere'],
  ]

  it.each(CASES)('%s', (text, kind, expected) => {
    const places = find(text, { kind })
    const slices = places.map(({ start, end }) => text.slice(start, end))
    if (expected === 'psykisk') expect(slices).toEqual([])
    else expect(slices).toEqual([expected])
  })

  it('line breaks and the signs of a quotation within a phrase are part of the place, not of what is shown', () => {
    const text = 'Vi søger tidligere\n  misbrugere nu.'
    expect(said(find(text))).toEqual(['eks-misbruger: tidligere misbrugere'])
  })
})

describe('a value of a YAML file', () => {
  const CASES: [string, string, string][] = [
    ['plain', 'Et sted: for alle', 'Et sted: for alle'],
    ['in single quotes', "'Det''s alt'", "Det's alt"],
    ['in double quotes', '"K\\u00f8b \\"nu\\"\\n\\x41"', 'Køb "nu"\nA'],
    ['folded', '>-\n  Et sted\n  for alle', '  Et sted\n  for alle'],
    ['literal', '|\n  Et sted', '  Et sted'],
  ]

  it.each(CASES)('%s', (_, value, expected) => {
    const source = `about: ${value}`
    expect(yamlProse(source, { start: 7, end: source.length }).text).toBe(expected)
  })
})
