/** What stands in Markdown texts for the program that makes pages of them, and is no Markdown and no prose. */

const SIGNS = [
  // Hugo, Jekyll and the like: {{< figure src="a.jpg" >}}, {% include a %}, {{ page.title }}; comments of MDX.
  /\{\{[^{}]{0,2000}\}\}/g,
  /\{%[^%]{0,2000}%\}/g,
  /\{\/\*[^*]{0,2000}\*\/\}/g,
  // Ids and classes behind a heading, a picture or a stretch of text: {#id .class}, {: .class}, ](a.jpg){width=50%}.
  /\{[#.:][^{}\n]{0,500}\}/g,
  /(?<=[)\]`])\{[^{}\n]{0,500}\}/g,
  // The lines that open and close a box, with its kind: ::: note, :::{.warning}.
  /(?<=^[ \t>]{0,40}):{3,}(?:[ \t]*(?:\{[^{}\n]{0,500}\}|[\p{L}\p{N}_.-]{1,100}))?/gmu,
]

/**
 * A Markdown text with such signs blotted out.
 * @returns a text of the same length, letter for letter in the same place
 */
export function withoutSigns(source: string): string {
  if (!source.includes('{') && !source.includes(':::')) return source
  return SIGNS.reduce((text, sign) => text.replace(sign, blot), source)
}

/** Not by spaces: four at the beginning of a line would make code of it. */
function blot(sign: string): string {
  return sign.replace(/[^\r\n]/g, '…')
}
