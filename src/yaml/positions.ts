/** From offsets in a text to the lines and columns that people and editors count. */

export interface Position {
  /** Starts at 1. */
  line: number
  /** Starts at 1, counts UTF-16 units. */
  column: number
}

/**
 * The positions in a text, worked out when first asked for.
 * @param text a line ends at `\n`, `\r\n` or `\r`; a byte order mark at the beginning takes no column
 * @returns a function from an offset (0 to the text's length; others are brought within) to its position
 */
export function positions(text: string): (offset: number) => Position {
  let starts: number[] | null = null
  const marked = text.charCodeAt(0) === 0xfeff
  return (offset) => {
    starts ??= lineStarts(text)
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = lineAt(starts, at)
    const column = at - (starts[line] ?? 0) + 1
    return { line: line + 1, column: marked && line === 0 && column > 1 ? column - 1 : column }
  }
}

/** The offset at which each line starts. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  const breaks = /\r\n?|\n/g
  while (breaks.exec(text) !== null) starts.push(breaks.lastIndex)
  return starts
}

/** The index, from 0, of the line that an offset lies in. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
