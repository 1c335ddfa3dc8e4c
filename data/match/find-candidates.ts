/**
 * The core of Inbrief: finds the stretches of a text that may be names. Reads each word once, looks at most
 * words once in a bit set, allocates nothing but room for what it finds.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'
import { mayHold, type NameFilterData } from './name-filter'
import { hashSeed, hashStep } from './name-hash'

/** Half-open stretches of UTF-16 code units; several may begin at one place. */
export interface Span {
  start: number
  end: number
}

/** A name may be cut by so many spaces, line breaks and signs in a row; "Salt\n      Typhoon" is one. */
const maxGap = 80

/**
 * All stretches that the filter takes for names, by start, then by end.
 *
 * @param breaks where text nodes meet, ascending: there a word may end and another begin though no space parts
 *   them (`<td>AT&T</td>` beside `<td>Verizon</td>`), and a word may go on (`<b>S</b>alt Typhoon`).
 */
export function findCandidates(text: string, filter: NameFilterData, breaks: readonly number[] = []): Span[] {
  const found: Span[] = []
  const length = text.length
  let nextBreak = 0
  let insideWord = false
  for (let i = 0; i < length; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) < i) nextBreak++
    if (unit === separator) {
      insideWord = false
      continue
    }
    if (unit === ignored) continue
    if (!insideWord || breaks[nextBreak] === i || isUnspaced(unit)) {
      const end = followFrom(text, i, filter, breaks, nextBreak, found)
      // The first word was read whole; the next start can only be behind it.
      if (end > i + 1) i = end - 1
    }
    insideWord = !isUnspaced(text.charCodeAt(i))
  }
  return found
}

/** Extends a name from a word's start while the filter says that one may go on. Returns where the first word ends. */
function followFrom(
  text: string,
  start: number,
  filter: NameFilterData,
  breaks: readonly number[],
  firstBreak: number,
  found: Span[],
): number {
  const length = text.length
  let hash = hashSeed
  let gap = 0
  let firstEnd = 0
  let nextBreak = firstBreak
  while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= start) nextBreak++
  for (let i = start; i < length; i++) {
    const char = text.charCodeAt(i)
    const unit = foldUnit(char)
    if (unit === ignored) continue
    if (unit === separator) {
      if (++gap > maxGap) break
      continue
    }
    gap = 0
    hash = hashStep(hash, unit)
    if (breaks[nextBreak] === i) nextBreak++
    const nodeEnds = breaks[nextBreak] === i + 1
    const wordEnds = endsWordAt(text, i + 1, unit)
    if (!wordEnds && !nodeEnds) continue
    if (firstEnd === 0) firstEnd = i + 1
    if (mayHold(filter.full, hash)) found.push({ start, end: i + 1 })
    // Where only the text node ends, the word may go on: a drop capital is no beginning of a name.
    if (wordEnds && !mayHold(filter.prefixes, hash)) break
  }
  return firstEnd === 0 ? length : firstEnd
}

function endsWordAt(text: string, next: number, unit: number): boolean {
  if (next >= text.length || isUnspaced(unit)) return true
  let at = next
  let after = foldUnit(text.charCodeAt(at))
  while (after === ignored) {
    at += 1
    if (at >= text.length) return true
    after = foldUnit(text.charCodeAt(at))
  }
  return after === separator || isUnspaced(after)
}
