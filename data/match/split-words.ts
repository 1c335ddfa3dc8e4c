/**
 * Splits text into words and hashes them: the one loop that runs over every character of every page, and most of what
 * a page costs.
 */
import { asciiFolds, foldUnit, ignored, separator } from './fold'
import { hashSeed, hashStep } from './name-hash'

/** No character below the first of these, or between the other two, is of a script without spaces. */
export const firstUnspaced = 0x0e00
const lastThai = 0x0e7f
const firstEastAsian = 0x2e80

/** A character that is not read here: of a script without spaces. */
const unread = -1

/** Entries that one call can find. */
const room = 1024

/** Entries that a piece may need besides one for each character. */
const spare = 3

/**
 * From 1 on: the hash of the word before each separator, `hashSeed` where there is none. A piece's end counts as one;
 * of separators at a piece's beginning only the last is there.
 */
export const splitHashes = new Int32Array(room)
/** The place of each separator in the whole; a word begins behind the one before. */
export const splitEnds = new Int32Array(room)

/** How far the splitting has come. */
export interface SplitState {
  piece: number
  /** Place in the piece. */
  at: number
  /** The hash of the word that is under way; at a piece's beginning, of one that may go on. */
  open: number
  /** The place of the separator before. */
  before: number
  /** Separators found. */
  count: number
}

/**
 * Why it has stopped: the room is full or the text has ended (`full`), a piece begins that may go on with the word that
 * the one before has left open (`seam`), or a character comes that needs more care (`unread`).
 */
export type SplitStop = 'full' | 'seam' | 'unread'

/**
 * Splits pieces of text, one behind the other. Every character writes down the hash so far, and only a separator moves
 * on to the next entry. So no branch depends on where words end, which a processor cannot predict; that takes two
 * thirds of the time of a loop that tests for it.
 */
export function splitWords(
  texts: readonly string[],
  starts: readonly number[],
  state: SplitState,
): SplitStop {
  let { piece, at } = state
  let count = 1
  let open = state.open | 0
  let stop: SplitStop = 'full'
  // Locals, because a loop reads them faster than a module's variables.
  const hashes = splitHashes
  const ends = splitEnds
  const folds = asciiFolds
  ends[0] = state.before
  for (; piece < texts.length; piece++) {
    const text = texts[piece] as string
    const base = starts[piece] as number
    const { length } = text
    if (length === 0) continue
    if (count > room - spare) break
    let i = at
    if (at === 0) {
      if (open !== hashSeed) {
        if (foldUnit(text.charCodeAt(0)) !== separator) {
          stop = 'seam'
          break
        }
        open = hashSeed
      }
      // Half of a page's text nodes only indent its source.
      while (i < length && text.charCodeAt(i) <= 0x20) i++
      hashes[count] = hashSeed
      ends[count] = base + i - 1
      if (i > 0) count += 1
      if (i === length) continue
    }
    const to = Math.min(length, i + room - spare - count)
    for (; i < to; i++) {
      const char = text.charCodeAt(i)
      let unit: number
      if (char < 0x80) unit = folds[char] as number
      else {
        unit = foldSpaced(char)
        if (unit === unread) break
        if (unit === ignored) {
          // Before a word it is a separator; what stands within one is not counted as its letter.
          if (open !== hashSeed) break
          unit = separator
        }
      }
      hashes[count] = open
      ends[count] = base + i
      /** All bits where the character is part of a word, else none. */
      const isInWord = -unit >> 31
      count += 1 + isInWord
      open = hashStep(open, unit) & isInWord
    }
    if (i < length) {
      at = i
      if (i < to) stop = 'unread'
      break
    }
    at = 0
    if (open === hashSeed) continue
    hashes[count] = open
    ends[count++] = base + length
    // The next word may begin at once.
    hashes[count] = hashSeed
    ends[count++] = base + length - 1
  }
  state.piece = piece
  state.at = at
  state.open = open
  state.before = ends[count - 1] as number
  state.count = count - 1
  return stop
}

/** `foldUnit` of scripts with spaces between words. */
function foldSpaced(char: number): number {
  return char < firstUnspaced || (char > lastThai && char < firstEastAsian) ? foldUnit(char) : unread
}
