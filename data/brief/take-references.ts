import type { Piece } from './outline'
import { plainInline } from './plain-inline'
import type { Report } from './problem'

/** `[1]` or `[1, 2]`, but neither a link's text nor brackets that were escaped. */
const reference = /(?<!\s)\s*(?<!\\)\[(\d{1,9}(?:\s*,\s*\d{1,9})*)\](?!\()/g

/** Splits lines of text into the plain text and the numbers of the sources that it refers to. */
export function takeReferences(
  pieces: readonly Piece[],
  sourceCount: number,
  report: Report,
): { text: string; sources: number[] } {
  const sources = new Set<number>()
  const texts = pieces.map(({ text, line, column }) =>
    text.replace(reference, (whole, list: string, offset: number) => {
      for (const digits of list.split(',')) {
        const number = Number(digits)
        const at = { line, column: column + offset + whole.indexOf('[') }
        if (number >= 1 && number <= sourceCount) sources.add(number)
        else report('unknownSource', at, String(number))
      }
      return ''
    }),
  )
  return { text: plainInline(texts.join(' ')), sources: [...sources] }
}
