/** What of a text is prose, and where it stands in the source. */
import { describe, expect, it } from 'vitest'
import { yamlProse } from '../../../src/wording/prose/yaml.ts'
import { find, proseOf, said } from '../built.ts'

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
    ['a fence that looks closed', '```\n``` js\nmisbruger\n```\nefter', ['efter']],
    ['a fence that is closed no further in', '```\n    ```\nmisbruger\n```\nefter', ['efter']],
    ['an indented paragraph of a list', '- punkt\n\n    mere om punktet', ['punkt', 'mere om punktet']],
    ['code in a line', 'skriv `misbruger` her', ['skriv … her']],
    ['code with backticks in it', 'a ``b ` c`` d', ['a … d']],
    ['a backtick alone', 'a ` b', ['a ` b']],
    ['links and pictures', '[tekst](https://a.example/misbruger) ![billede](b.png)', ['tekst billede']],
    ['a link without a text', '[](https://a.example/misbruger) tekst', ['tekst']],
    ['titles, behind their paragraph', '[en](a "to tre") fire\n\n![](b \'fem\')', ['en fire', 'to tre', 'fem']],
    ['the title of a reference', '[tekst][r]\n\n[r]: a "titel"', ['tekst', 'titel']],
    ['a comment written as a reference', 'tekst\n\n[//]: # (misbruger)\n[comment]: <> (misbruger)', ['tekst']],
    ['an address with brackets', '[sted](https://a.example/Sted_(by)) her', ['sted her']],
    ['a reference', '[tekst][ref]\n\n[ref]: https://a.example/misbruger', ['tekst']],
    ['a footnote', 'tekst[^misbruger]\n\n[^misbruger]: noten\n\n    mere', ['tekst', 'noten', 'mere']],
    ['brackets that are no link', 'huset (det gule) [se her] (og mere)', ['huset (det gule) [se her] (og mere)']],
    ['emphasis', '**stof**misbruger og _meget_ ~~nej~~', ['stofmisbruger og meget nej']],
    ['an underscore in a word', 'snake_case', ['snake_case']],
    ['a table', '| navn | rolle |\n|------|:-----:|\n| Bo | vært |', ['navn', 'rolle', 'Bo', 'vært']],
    ['front matter', '---\ntitle: "Kom med"\nlayout: side\n---\ntekst', ['Kom med', 'side', 'tekst']],
    ['front matter with a list', '---\ntags:\n  - kaffe\n---\ntekst', ['kaffe', 'tekst']],
    ['a line at the top that opens no front matter', '---\n\ntekst\n\n---\nmere', ['tekst', 'mere']],
    [
      'front matter in TOML',
      '+++\ntitle = "Kom \\"med\\""\n# misbruger\ntags = ["kaffe", \'te\']\n"misbruger" = 1\n+++\ntekst',
      ['Kom "med"', 'kaffe', 'te', 'tekst'],
    ],
    ['a text over lines in TOML', '+++\nabout = """\nen\nto"""\n[misbruger]\n+++\ntekst', ['en to', 'tekst']],
    [
      'a text over lines in front matter',
      '---\nmålgruppe: >-\n  en\n  to\n# misbruger\nandet: tre\n---\ntekst',
      ['en to', 'tre', 'tekst'],
    ],
    ['front matter behind a byte order mark', '\ufeff---\ntitle: en\n---\nto', ['en', 'to']],
    ['front matter that is not closed', '---\na: b', ['a: b']],
    ['HTML in a line', 'en <b class="misbruger">fed</b> ting', ['en fed ting']],
    ['a block of HTML', '<div class="x">\n\ntekst\n\n</div>', ['tekst']],
    ['a script', '<script>\nvar misbruger\n\nmere\n</script>\n\ntekst', ['tekst']],
    ['a comment', 'før <!-- misbruger --> efter\n\n<!--\nmisbruger\n\nmere\n-->\ntekst', ['før efter', 'tekst']],
    ['an address in angle brackets', 'se <https://a.example/misbruger>', ['se']],
    ['signs that are only signs', '3 < 4 & 5 > 2, a*b', ['3 < 4 & 5 > 2, a*b']],
    ['an escape', '\\*ikke fed\\*', ['*ikke fed*']],
    ['blocks of HTML with Markdown in them', '<details>\n<summary>en</summary>\n\n**to**\n</details>', ['en', 'to']],
    [
      'code and pictures as tags',
      'en <code>misbruger</code> to <img src="a" alt="tre"> fire',
      ['en … to', 'fire', 'tre'],
    ],
    ['a code tag that is not closed', 'en <code>to', ['en to']],
    ['tags over lines of a quotation', '> <p\n> class="misbruger">en</p>', ['en']],
    [
      'ids and classes',
      '# Titel {#misbruger .misbruger}\n\n![en](a.jpg){width=50%} og [to]{.misbruger}',
      ['Titel ……………………', 'en………… og [to]…………'],
    ],
    ['boxes', '::: misbruger\nen\n:::\n\n:::tip To\n:::', ['………… en …', '…… To …']],
    ['signs for a program', '{{< misbruger "x" >}}\n\nen {% if misbruger %} to', ['……', 'en …… to']],
    ['entities', 'caf&eacute; &amp; k&#248;kken &ukendt;', ['café & køkken &ukendt;']],
    ['Windows line ends', '# En\r\n\r\nto\r\ntre\r\n---\r\n', ['En', 'to tre']],
  ]

  it.each(CASES)('%s', (_, text, expected) => {
    // How long a blot is does not matter.
    const runs = blocks(text, 'markdown').map((run) => run.replace(/…+/g, '…'))
    expect(runs).toEqual(expected.map((run) => run.replace(/…+/g, '…')))
  })
})

describe('HTML', () => {
  const CASES: [string, string, string[]][] = [
    [
      'blocks and inline elements',
      '<h1>En</h1><p>to <em>tre</em> fi<b>re</b></p><li>fem',
      ['En', 'to tre fire', 'fem'],
    ],
    ['attributes', '<p class="misbruger" data-x=\'a > b\'>tekst</p>', ['tekst']],
    [
      'what is heard or shown',
      '<p title="to &aelig;">en <img alt=tre> <input placeholder=\'fire\'></p>',
      ['en', 'to æ', 'tre', 'fire'],
    ],
    [
      'what a page tells of itself',
      '<meta name="description" content="en"><meta name="misbruger" content="misbruger">',
      ['en'],
    ],
    ['an empty line within a paragraph', '<p>en\n\nto</p>', ['en to']],
    ['code in code', '<p>en <code>a<code>misbruger</code>b</code> to', ['en … to']],
    ['an entity without its semicolon', 'K&oslashbenhavn &ukendt; &amp', ['København &ukendt; &']],
    ['the title and what is written in a field', '<title>K&oslash;b</title><textarea>misbruger</textarea>', ['Køb']],
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
    ['> citat\n\n> # Kaffe\n\nFor psykisk\n> syge her', 'markdown', ''],
    ['De hjemlo\u0308se? Nej: de hjemløses avis.', 'text', 'hjemløses'],
    ['På a\u030abne gader: de døvstumme.', 'text', 'døvstumme'],
    ['\u0130stanbul og alkoholikere', 'text', 'alkoholikere'],
    ['😀 Alkoholikere 😀', 'text', 'Alkoholikere'],
    ['😀 **Alko**&#104;olikere', 'markdown', 'Alko**&#104;olikere'],
    ['[Alkohol][a]&shy;ikere\n\n[a]: b', 'markdown', 'Alkohol][a]&shy;ikere'],
    ['Alko\\holikere <b>&oslash;l</b>', 'markdown', ''],
    ['\ufeff# Alkoholikere', 'markdown', 'Alkoholikere'],
    ['> Se [her](a "alkoholikere")', 'markdown', ''],
    ['Se [her](a "&quot;&oslash;l&quot; og alkoholikere") nu', 'markdown', 'alkoholikere'],
    ['+++\nt = "Til \\u00e6ldre alkoholikere"\n+++\n', 'markdown', 'alkoholikere'],
    ['\tkode\n\n-\tFor\talkoholikere', 'markdown', 'alkoholikere'],
    ['| a |\n|---|\n| for alkoholikere |', 'markdown', 'alkoholikere'],
    ['<p>\n> <i\n>alko</i>holikere', 'markdown', 'alko</i>holikere'],
    ['<img alt="&oslash;l og alkoholikere">', 'html', 'alkoholikere'],
    ['For stofmis-\nbrugere i byen', 'text', 'stofmis-\nbrugere'],
    ['For stofmis\u00ad\n  brugere i byen', 'text', 'stofmis\u00ad\n  brugere'],
    ['For stofmis-\nog andre', 'text', ''],
    ['> For stofmis-\n> brugere\n', 'markdown', ''],
    ['Vi hjælper psykisk\r\nsyge', 'markdown', 'psykisk\r\nsyge'],
  ]

  it.each(CASES)('%s', (text, kind, expected) => {
    const places = find(text, { kind })
    const slices = places.map(({ start, end }) => text.slice(start, end))
    expect(slices).toEqual(expected === '' ? [] : [expected])
  })

  it.each([
    '> For alkoholikere',
    '> For\nalkoholikere',
    '- > For alkoholikere\n  > og\nalkoholikere',
    '1. > For alkoholikere',
    '> - For\nalkoholikere',
    '<blockquote>\n\nFor alkoholikere\n\n</blockquote>',
    'Hun sagde: <q>for alkoholikere</q>',
  ])('a quotation: %s', (text) => {
    expect(find(text, { kind: 'markdown' })).toEqual([])
    expect(said(find(`${text}\n\nFor alkoholikere`, { kind: 'markdown' }))).toEqual(['alkoholiker: alkoholikere'])
  })

  it.each(['> [!NOTE]\n> For alkoholikere', '> [!tip] Til alkoholikere'])('a box is no quotation: %s', (text) => {
    expect(said(find(text, { kind: 'markdown' }))).toEqual(['alkoholiker: alkoholikere'])
    expect(find(text.replace(/!\w+/, '!quote'), { kind: 'markdown' })).toEqual([])
  })

  it('comes in the order of the source, titles too', () => {
    const text = '[Alkoholikere](a "narkomaner") og misbrugere'
    const places = find(text, { kind: 'markdown' }).map(({ start, end }) => text.slice(start, end))
    expect(places).toEqual(['Alkoholikere', 'narkomaner', 'misbrugere'])
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
