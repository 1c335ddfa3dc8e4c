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

/** Entries of one word stand no further apart in the log, as a rule; to follow a word twice does no harm. */
const nearby = 32

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
  const followed: number[] = []
  let furthest = -1
  for (let word = words.from; word < words.to; word++) {
    if (!mayHold(either, hashes[word] as number)) continue
    const start = starts[word] as number
    // A word may be logged whole and in part, with one start, where pieces meet or characters are words.
    if (start <= furthest && followed.includes(start, -nearby)) continue
    furthest = Math.max(furthest, start)
    followed.push(start)
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
  /** The end of the word under way, or of the last. */
  let end = start
  let isOpen = false
  let seam = 0
  while (seam < breaks.length && (breaks[seam] as number) <= start) seam++
  let seamAt = seam < breaks.length ? (breaks[seam] as number) : length
  for (let i = start; i < length; i++) {
    if (i === seamAt) {
      // Where only the text node ends, the word may go on: a drop capital is no beginning of a name.
      if (isOpen) note(found, start, end, filter, hash)
      seam += 1
      seamAt = seam < breaks.length ? (breaks[seam] as number) : length
    }
    const char = text.charCodeAt(i)
    const unit = foldUnit(char)
    if (unit === ignored) continue
    const standsAlone = unit !== separator && isUnspaced(char)
    if (isOpen && (unit === separator || standsAlone)) {
      note(found, start, end, filter, hash)
      if (!mayHold(filter.prefixes, hash)) return
      isOpen = false
    }
    if (unit === separator) {
      if (++gap > maxGap) return
      continue
    }
    gap = 0
    hash = hashStep(hash, unit)
    end = i + 1
    isOpen = !standsAlone
    if (!standsAlone) continue
    note(found, start, end, filter, hash)
    if (!mayHold(filter.prefixes, hash)) return
  }
  if (isOpen) note(found, start, end, filter, hash)
}

/** Takes a stretch that the filter takes for a name, once though a text node ends with it. */
function note(found: Span[], start: number, end: number, filter: NameFilter, hash: number): void {
  if (!mayHold(filter.full, hash)) return
  const last = found.at(-1)
  if (last?.start !== start || last.end !== end) found.push({ start, end })
}
