/**
 * The core of Inbrief: finds the stretches of a text that may be names. Most words cost one look into a bit set;
 * only from a word that may begin a name is the text read on.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'
import { mayHold, type NameFilter } from './name-filter'
import { hashSeed, hashStep } from './name-hash'
import type { WordLog, WordRange } from './word-log'

/** Half-open stretches of UTF-16 code units; several may begin at one place. */
export interface Span {
  start: number
  end: number
}

/** A name may be cut by so many spaces, line breaks and signs in a row; "Salt\n      Typhoon" is one. */
const maxGap = 80

/**
 * All stretches that the filter takes for names, in no order.
 *
 * @param words the range that `log` gave when it read this text as a run
 * @param breaks where its pieces meet, ascending
 */
export function findCandidates(
  text: string,
  log: Pick<WordLog, 'starts' | 'hashes'>,
  words: WordRange,
  filter: NameFilter,
  breaks: readonly number[] = [],
): Span[] {
  const found: Span[] = []
  const { starts, hashes } = log
  const { either } = filter
  let followed: Set<number> | null = null
  for (let word = words.from; word < words.to; word++) {
    if (!mayHold(either, hashes[word] as number)) continue
    // A word may be logged whole and in part, with one start.
    followed ??= new Set()
    const start = starts[word] as number
    if (followed.has(start)) continue
    followed.add(start)
    follow(text, start, filter, breaks, found)
  }
  return found
}

/** Whether a run with these words may hold a name: most runs of a page do not, and need not be joined. */
export function mayHoldCandidate(
  log: Pick<WordLog, 'hashes'>,
  words: WordRange,
  filter: NameFilter,
): boolean {
  const { hashes } = log
  const { keys } = filter
  for (let word = words.from; word < words.to; word++) {
    if (mayHold(keys, hashes[word] as number)) return true
  }
  return false
}

/** Reads on from a word's start while the filter says that a name may go on. */
function follow(
  text: string,
  start: number,
  filter: NameFilter,
  breaks: readonly number[],
  found: Span[],
): void {
  const length = text.length
  let hash = hashSeed
  let gap = 0
  let nextBreak = 0
  while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= start) nextBreak++
  for (let i = start; i < length; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit === ignored) continue
    if (unit === separator) {
      if (++gap > maxGap) return
      continue
    }
    gap = 0
    hash = hashStep(hash, unit)
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= i) nextBreak++
    const nodeEnds = isPassedOver(text, i + 1, breaks[nextBreak])
    const wordEnds = endsWordAt(text, i + 1, text.charCodeAt(i))
    if (!wordEnds && !nodeEnds) continue
    if (mayHold(filter.full, hash)) found.push({ start, end: i + 1 })
    // Where only the text node ends, the word may go on: a drop capital is no beginning of a name.
    if (wordEnds && !mayHold(filter.prefixes, hash)) return
  }
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
  return after === separator || isUnspaced(text.charCodeAt(at))
}

/** Whether a seam of text nodes is reached over ignored characters alone: "é" may have its accent apart. */
function isPassedOver(text: string, from: number, seam: number | undefined): boolean {
  if (seam === undefined) return false
  for (let at = from; at < seam; at++) if (foldUnit(text.charCodeAt(at)) !== ignored) return false
  return true
}
