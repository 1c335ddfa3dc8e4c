import type { Piece } from './outline'

/** The lines of a text as editors number them. */
export function splitLines(text: string): Piece[] {
  // To a regular expression U+2028 ends a line; to an editor, and so to a problem's place, it does not.
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .split(/\r\n|\r|\n/)
  return lines.map((line, index) => ({ text: line, line: index + 1, column: 1 }))
}
