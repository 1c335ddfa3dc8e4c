/**
 * The core of Inbrief: finds the stretches of a text that may be names. Most words cost one look into a bit set. Only
 * where a word points to a name is the text itself read again, and only there does it matter how its pieces hang
 * together.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'
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
  /** The hash of the whole stretch. */
  hash: number
  /** A word in small letters that cannot be the name here. That the page has it is a fact for the rules. */
  isMereWord: boolean
}

/**
 * At most so many spaces, line breaks and signs in a row may cut a name; "Salt
 *  Typhoon" is one.
 */
const maxGap = 80

/** Log entries that begin at one place are no further apart than this, as a rule. Following one twice does no harm. */
const nearby = 8

/** Words between two chances to pause. */
const wordsAtOnce = 4096

/**
 * Yields each stretch that the filter takes for a name, in no order. A generator, so that the caller can work in
 * slices.
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
  // Browsers do not optimise the code in a generator, so the loops stand in functions.
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
  /**
   * Starts that were followed last: a word may be in the log whole, in part and with its neighbour, all with one start.
   */
  readonly #latest: number[] = []
  #next = 0
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

  /** Follows those words in a range of the log that point to a name. */
  searchWords(from: number, to: number): void {
    const filter = this.#filter
    const { hashes, starts } = this.#log
    for (let word = from; word < to; word++) {
      const kind = filter.kindOf(hashes[word] as number)
      if ((kind & (nameHash.full | nameHash.key)) !== 0) this.#follow(starts[word] as number)
    }
  }

  /**
   * Reads on from a place where a name may begin. An entry of one word can be that word alone. An entry of two words
   * can be a name of two words or more, as long as the filter says that one may go on.
   */
  #follow(entry: number): void {
    if (this.#latest.includes(entry)) return
    this.#latest[this.#next++ % nearby] = entry
    const isPair = entry < 0
    const start = isPair ? ~entry : entry
    const pieces = this.#pieces
    const filter = this.#filter
    const startPiece = this.#pieceAt(start)
    let piece = startPiece
    let base = pieces.starts[piece] as number
    let text = pieces.texts[piece] as string
    let i = start - base
    let hash = hashSeed
    let gap = 0
    /** The end of the word under way, or else of the last one, and the piece that it is in. */
    let end = start
    let endPiece = piece
    let isOpen = false
    let toldEnd = -1
    /** So far there is only the first word, and it has only small letters. */
    let isSmall = true
    /** Whether a name that this entry points to may end in this word. */
    let mayEnd = !isPair
    for (;;) {
      if (i === text.length) {
        const next = pieces.texts[piece + 1]
        // Most words at the end of a piece end there whatever comes next, so the seam need not be looked up.
        const endsHere = next === undefined || foldUnit(next.charCodeAt(0)) === separator
        if (isOpen && mayEnd && end !== toldEnd) {
          const kind = filter.kindOf(hash)
          if ((kind & nameHash.full) !== 0) {
            // Where only the text node ends, the word may go on: behind a drop capital it does.
            const isMereWord = endsHere && isSmall && isWord(kind, next ?? '', 0)
            this.#tell({ start, end, startPiece, endPiece, hash, isMereWord }, kind)
            toldEnd = end
          }
          if (endsHere && (!isPair || (kind & nameHash.prefix) === 0)) return
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
        if (mayEnd && (kind & nameHash.full) !== 0 && end !== toldEnd) {
          const isMereWord = isSmall && unit === separator && isWord(kind, text, i - 1)
          this.#tell({ start, end, startPiece, endPiece, hash, isMereWord }, kind)
        }
        if (!isPair || (mayEnd && (kind & nameHash.prefix) === 0)) return
        mayEnd = true
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
      if (mayEnd && (kind & nameHash.full) !== 0) {
        this.#tell({ start, end, startPiece, endPiece, hash, isMereWord: false }, kind)
      }
      if (!isPair || (mayEnd && (kind & nameHash.prefix) === 0)) return
      mayEnd = true
    }
  }

  #tell(found: Candidate, kind: number): void {
    if (!found.isMereWord || (kind & nameHash.word) !== 0) this.#onFound(found)
  }

  /** Starts come nearly in order, so the search begins where the last one ended. */
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
