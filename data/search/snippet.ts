import { type Word, wordsOf } from './words'

/** [start, end) into the string that it is shown with. */
export type TextRange = [number, number]

export interface Snippet {
  text: string
  ranges: TextRange[]
}

/** Says how many characters of a folded word are a hit; 0 where it is none. */
export type HitLength = (folded: string) => number

export const maxSnippetLength = 160

/** In order and without overlap; in scripts without spaces each word overlaps the next. */
export function rangesOf(text: string, hitLength: HitLength): TextRange[] {
  const ranges: TextRange[] = []
  for (const word of wordsOf(text)) {
    const range = rangeOf(word, hitLength)
    const before = ranges.at(-1)
    if (!range) continue
    if (before && range[0] < before[1]) before[1] = Math.max(before[1], range[1])
    else ranges.push(range)
  }
  return ranges
}

function rangeOf(word: Word, hitLength: HitLength): TextRange | undefined {
  const length = hitLength(word.folded)
  if (length === 0) return undefined
  // Folding may change a word's length ("ß", "İ"); then a part of the word has no certain place in the text.
  const exactOffsets = word.folded.length === word.end - word.start
  return [word.start, exactOffsets ? Math.min(word.end, word.start + length) : word.end]
}

/** The text with most distinct hits, cut to `maxSnippetLength` around its first; the first text without any. */
export function snippetOf(texts: readonly string[], hitLength: HitLength): Snippet {
  let best = texts[0] ?? ''
  let bestHits = 0
  for (const text of texts) {
    const hits = new Set<string>()
    for (const word of wordsOf(text)) if (hitLength(word.folded) > 0) hits.add(word.folded)
    if (hits.size > bestHits) {
      best = text
      bestHits = hits.size
    }
  }
  return cutAround(best, rangesOf(best, hitLength))
}

/** A text from its beginning, cut to `maxSnippetLength` at the end of a word. */
export function cutText(text: string): string {
  return cutAround(text, []).text
}

const ellipsis = '…'
/** Where a text is cut off, the ellipsis replaces a sign before it: "wiretaps…", not "wiretaps.…". */
const openEnd = /[\s.,;:]*$/u
/** Characters kept before the first hit, so that it is read in its sentence. */
const lead = 50

function cutAround(text: string, ranges: readonly TextRange[]): Snippet {
  if (text.length <= maxSnippetLength) return { text, ranges: [...ranges] }
  const first = ranges[0]?.[0] ?? 0
  const room = maxSnippetLength - 2 * ellipsis.length
  const wanted = first <= lead ? 0 : Math.min(first - lead, text.length - room)
  const start = wanted === 0 ? 0 : wordStart(text, wanted, first)
  const end = start + room >= text.length ? text.length : wordEnd(text, start + room, start)
  const before = start > 0 ? ellipsis : ''
  const after = end < text.length ? ellipsis : ''
  const shift = before.length - start
  return {
    text:
      before + (after ? text.slice(start, end).replace(openEnd, after) : text.slice(start, end).trimEnd()),
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): TextRange => [from + shift, to + shift]),
  }
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space + 1 > limit ? from : space + 1
}

function wordEnd(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', from)
  return space <= limit ? from : space
}
