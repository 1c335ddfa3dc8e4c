/**
 * The core of Inbrief: finds the stretches of a text that may be names. Most words cost one look into a bit set;
 * only around a word that a name has is the text itself read again, and only there matters how its pieces hang together.
 */
import { asciiFolds, foldUnit, ignored, isUnspaced, separator } from './fold'
import { mayBeCommand } from './may-be-command'
import { type NameFilter, nameHash } from './name-filter'
import { hashSeed, hashStep } from './name-hash'
import type { TextPieces } from './text-pieces'
import type { WordLog } from './word-log'

/** Half-open stretches of UTF-16 code units; several may begin at one place. */
export interface Span {
  start: number
  end: number
}

/** A stretch of pieces; `start` and `end` are places in the whole. */
export interface Candidate extends Span {
  startPiece: number
  endPiece: number
  /** Of the whole. */
  hash: number
  /** A word in small letters that here, and wherever it stands so, is no name; its being on the page is a fact. */
  isMereWord: boolean
}

/** A name may be cut by so many spaces, line breaks and signs in a row; "Salt\n      Typhoon" is one. */
const maxGap = 80

/** The word by which a name is told stands no further behind its beginning, in entries of the log. */
const reach = 128

/** Entries of one word stand no further apart in the log, as a rule; to follow a word twice does no harm. */
const nearby = 8

/** Words between two chances to pause. */
const wordsAtOnce = 4096

/**
 * Tells each stretch that the filter takes for a name, in no order. A generator, so that the caller can work in slices.
 *
 * @param log has read these pieces and nothing else
 */
export function* findCandidates(
  pieces: TextPieces,
  log: Pick<WordLog, 'starts' | 'hashes' | 'size'>,
  filter: NameFilter,
  onFound: (found: Candidate) => void,
): Generator<void> {
  const search = new Search(pieces, log, filter, onFound)
  // What runs in a generator is not made fast by the browser: the loops stand in functions.
  for (let from = 0; from < log.size; from += wordsAtOnce) {
    if (from > 0) yield
    search.searchWords(from, Math.min(log.size, from + wordsAtOnce))
  }
}

class Search {
  readonly #pieces: TextPieces
  readonly #log: Pick<WordLog, 'starts' | 'hashes'>
  readonly #filter: NameFilter
  readonly #onFound: (found: Candidate) => void
  /** Where was followed last: a word may be logged whole and in part, with one start. */
  readonly #latest = new Int32Array(nearby).fill(-1)
  #next = 0
  #furthest = -1
  /** Before this word in the log all was followed with which a name may begin. */
  #searched = 0
  #piece = 0

  constructor(
    pieces: TextPieces,
    log: Pick<WordLog, 'starts' | 'hashes'>,
    filter: NameFilter,
    onFound: (found: Candidate) => void,
  ) {
    this.#pieces = pieces
    this.#log = log
    this.#filter = filter
    this.#onFound = onFound
  }

  /** Follows the words of a range of the log with which a name may begin that has one of the words in it. */
  searchWords(from: number, to: number): void {
    const filter = this.#filter
    const { hashes } = this.#log
    for (let word = from; word < to; word++) {
      const kind = filter.kindOf(hashes[word] as number)
      if ((kind & (nameHash.full | nameHash.key)) === 0) continue
      if ((kind & nameHash.key) !== 0) this.#searchBefore(word)
      this.#follow(word, kind)
    }
  }

  /** Follows the words before one that a name is told by. */
  #searchBefore(word: number): void {
    const filter = this.#filter
    const { hashes } = this.#log
    for (let at = Math.max(this.#searched, word - reach); at < word; at++) {
      this.#follow(at, filter.kindOf(hashes[at] as number) & nameHash.prefix)
    }
    this.#searched = word + 1
  }

  /** Reads on from a word of the log, if it is a name or may begin one, while the filter says that a name may go on. */
  #follow(word: number, kind: number): void {
    if ((kind & (nameHash.full | nameHash.prefix)) === 0) return
    const start = this.#log.starts[word] as number
    if (start <= this.#furthest) {
      if (this.#latest.includes(start)) return
    } else this.#furthest = start
    this.#latest[this.#next++ % nearby] = start
    const pieces = this.#pieces
    const filter = this.#filter
    const startPiece = this.#pieceAt(start)
    let piece = startPiece
    let base = pieces.starts[piece] as number
    let text = pieces.texts[piece] as string
    let i = start - base
    if ((kind & nameHash.full) === 0 && !mayGoOn(text, i, filter)) return
    let hash = hashSeed
    let gap = 0
    /** The end of the word under way, or of the last, and its piece. */
    let end = start
    let endPiece = piece
    let isOpen = false
    let toldEnd = -1
    /** So far the first word, in small letters alone. */
    let isSmall = true
    for (;;) {
      if (i === text.length) {
        const next = pieces.texts[piece + 1]
        // Behind most words that end their piece no word goes on, in whatever block that is: no need to ask.
        const endsHere = next === undefined || foldUnit(next.charCodeAt(0)) === separator
        if (isOpen && end !== toldEnd) {
          const kind = filter.kindOf(hash)
          if ((kind & nameHash.full) !== 0) {
            // Where only the text node ends, the word may go on: a drop capital is no beginning of a name.
            const isMereWord = endsHere && isSmall && isWord(kind, next ?? '', 0)
            this.#tell({ start, end, startPiece, endPiece, hash, isMereWord }, kind)
            toldEnd = end
          }
          if (endsHere && (kind & nameHash.prefix) === 0) return
        }
        piece = pieces.neighbour(piece, 1)
        if (piece < 0) return
        base = pieces.starts[piece] as number
        text = pieces.texts[piece] as string
        i = 0
        if (!endsHere) isSmall = false
        continue
      }
      const char = text.charCodeAt(i)
      const unit = foldUnit(char)
      i += 1
      if (unit === ignored) continue
      const standsAlone = unit !== separator && isUnspaced(char)
      if (isOpen && (unit === separator || standsAlone)) {
        const kind = filter.kindOf(hash)
        if ((kind & nameHash.full) !== 0 && end !== toldEnd) {
          const isMereWord = isSmall && unit === separator && isWord(kind, text, i - 1)
          this.#tell({ start, end, startPiece, endPiece, hash, isMereWord }, kind)
        }
        if ((kind & nameHash.prefix) === 0) return
        isOpen = false
        isSmall = false
      }
      if (unit === separator) {
        if (++gap > maxGap) return
        continue
      }
      gap = 0
      hash = hashStep(hash, unit)
      end = base + i
      endPiece = piece
      isOpen = !standsAlone
      if (char < 0x61 || char > 0x7a) isSmall = false
      if (!standsAlone) continue
      const kind = filter.kindOf(hash)
      if ((kind & nameHash.full) !== 0)
        this.#tell({ start, end, startPiece, endPiece, hash, isMereWord: false }, kind)
      if ((kind & nameHash.prefix) === 0) return
    }
  }

  #tell(found: Candidate, kind: number): void {
    if (!found.isMereWord || (kind & nameHash.word) !== 0) this.#onFound(found)
  }

  /** Starts come nearly in order. */
  #pieceAt(start: number): number {
    const { starts } = this.#pieces
    let piece = this.#piece
    while (piece + 1 < starts.length && (starts[piece + 1] as number) <= start) piece++
    while ((starts[piece] as number) > start) piece--
    this.#piece = piece
    return piece
  }
}

/** Whether a name of this kind, in small letters and with this text behind it, is no name. */
function isWord(kind: number, text: string, end: number): boolean {
  if ((kind & nameHash.small) !== 0) return false
  return (kind & nameHash.command) === 0 || !mayBeCommand(text, end)
}

/**
 * Whether a name may go on behind the word with which it begins, at the price of reading the next; false for most such
 * words. Sure only in ASCII, as long as the piece goes on.
 */
function mayGoOn(text: string, from: number, filter: NameFilter): boolean {
  const folds = asciiFolds
  const { length } = text
  let hash = hashSeed
  let wasWord = true
  for (let i = from; i < length; i++) {
    const char = text.charCodeAt(i)
    if (char >= 0x80) return true
    const unit = folds[char] as number
    if (unit !== separator) {
      hash = hashStep(hash, unit)
      wasWord = true
    } else if (wasWord) {
      const kind = filter.kindOf(hash)
      if ((kind & nameHash.full) !== 0) return true
      if ((kind & nameHash.prefix) === 0) return false
      wasWord = false
    }
  }
  return true
}
