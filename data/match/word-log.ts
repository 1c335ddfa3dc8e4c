/**
 * Reads text into words once: where each begins and the hash of its folded letters. What is asked of the background
 * (which words are there) and what is looked for afterwards (which of them begin a name) both come from here, so
 * that no character is hashed twice.
 */
import { foldAscii, foldUnit, ignored, isUnspaced, separator } from './fold'
import { HashSet } from './hash-set'
import { hashSeed, hashStep } from './name-hash'
import type { TextPieces } from './text-pieces'

/** No character below this, or between the other two, stands in a script without spaces. */
const firstUnspaced = 0x0e00
const lastThai = 0x0e7f
const firstEastAsian = 0x2e80

/** No word is under way. */
const none = -1
/** No unit that anything folds to. */
const notAscii = 2

/** Words that there is room for at first; what a large page needed is not kept for its small changes. */
const room = 1024

export class WordLog {
  /** Place of each word in the whole of the pieces. */
  starts = new Uint32Array(room)
  hashes = new Int32Array(room)
  #count = 0
  readonly #met = new HashSet()
  /** Words whose hashes were looked at whether they are new. */
  #asked = 0

  /** Pieces that were read, and the word that the last one has left open. */
  #pieces = 0
  #start = none
  #hash = hashSeed
  /** Of the open word's part in the last piece. */
  #partStart = none
  #partHash = hashSeed
  /** The character before, where characters are words; each pair of neighbours is logged as one too. */
  #neighbour = 0
  #neighbourAt = 0

  /** How many words there are. */
  get size(): number {
    return this.#count
  }

  /**
   * Reads the pieces that have come since the last call. A place where pieces of one text meet both ends a word and does
   * not: `<td>AT&T</td>` beside `<td>Verizon</td>` and `<b>S</b>alt` each give the words that they mean.
   */
  read(pieces: TextPieces): void {
    const { texts, starts: bases, count: pieceCount } = pieces
    let { starts, hashes } = this
    let count = this.#count
    for (let piece = this.#pieces; piece < pieceCount; piece++) {
      const text = texts[piece] as string
      const length = text.length
      let at = 0
      if (this.#start !== none) {
        if (this.#partStart === this.#start && length > 0 && isSeparator(text.charCodeAt(0))) {
          starts[count] = this.#start
          hashes[count++] = this.#hash
          this.#start = none
        } else {
          this.#count = count
          at = this.#readSeam(pieces, piece)
          count = this.#count
          starts = this.starts
          hashes = this.hashes
        }
      }
      while (at < length) {
        // Every second character may end a word, and one more may be left open.
        if (count + (length - at) / 2 + 2 > starts.length) {
          this.#count = count
          this.#reserve(length - at + 2)
          starts = this.starts
          hashes = this.hashes
        }
        count = readWords(text, at, bases[piece] as number, starts, hashes, count)
        at = stopped.at
        if (stopped.start !== none) {
          this.#start = this.#partStart = stopped.start
          this.#hash = this.#partHash = stopped.hash
        }
        this.#neighbour = 0
        if (at === length) break
        this.#count = count
        at = this.#readRest(text, bases[piece] as number, at)
        count = this.#count
        starts = this.starts
        hashes = this.hashes
      }
    }
    this.#count = count
    this.#pieces = pieceCount
  }

  #readSeam(pieces: TextPieces, piece: number): number {
    const text = pieces.texts[piece] as string
    if (!beginsWithWord(text) || pieces.goesOn(piece))
      return this.#readRest(text, pieces.starts[piece] as number, 0)
    this.end()
    return 0
  }

  /** Ends the text: what comes next does not go on from it. */
  end(): void {
    if (this.#start !== none) this.#end(this.#start, this.#hash, this.#partStart, this.#partHash)
    this.#start = none
    this.#neighbour = 0
  }

  /** Hashes of words that were read since the last call and never before. */
  takeFresh(): Int32Array<ArrayBuffer> {
    const fresh = this.#met.addAll(this.hashes.subarray(this.#asked, this.#count))
    this.#asked = this.#count
    return fresh
  }

  /** Forgets where words stand, and remembers which were met. */
  clear(): void {
    this.end()
    this.#count = this.#asked = this.#pieces = 0
    if (this.starts.length > room) {
      this.starts = new Uint32Array(room)
      this.hashes = new Int32Array(room)
    }
  }

  /** Goes on with a word under way, or with characters that are words, up to where the common case has come again. */
  #readRest(text: string, base: number, from: number): number {
    const length = text.length
    let start = this.#start
    let hash = this.#hash
    // A word that began in an earlier piece has no part in this one yet.
    let partStart = from === 0 ? none : this.#partStart
    let partHash = this.#partHash
    let i = from
    while (i < length) {
      const char = text.charCodeAt(i)
      const unit = foldUnit(char)
      const standsAlone = unit > ignored && char >= firstUnspaced && isUnspaced(char)
      if (start !== none && (unit === separator || standsAlone)) {
        this.#end(start, hash, partStart, partHash)
        start = none
      }
      if (start === none && !standsAlone && char < firstUnspaced) {
        this.#start = none
        return i
      }
      i += 1
      if (unit === ignored) continue
      if (unit === separator) {
        this.#neighbour = 0
      } else if (standsAlone) {
        this.#readUnspaced(base + i - 1, unit)
      } else {
        if (start === none) {
          start = base + i - 1
          hash = hashSeed
          partStart = none
        }
        if (partStart === none) {
          if (start < base) this.#log(this.#partStart, this.#partHash)
          partStart = Math.max(start, base + i - 1)
          partHash = hashSeed
        }
        hash = hashStep(hash, unit)
        partHash = hashStep(partHash, unit)
      }
    }
    this.#start = start
    this.#hash = hash
    // A piece of nothing but hidden characters leaves the part before it the last.
    if (start === none || partStart !== none) {
      this.#partStart = partStart
      this.#partHash = partHash
    }
    return length
  }

  /** Logs a word, and apart from it what of it stands in the last piece. */
  #end(start: number, hash: number, partStart: number, partHash: number): void {
    // A piece that begins with a separator has no part of the word; the one before it had the last.
    const inLastPiece = partStart !== none
    const lastStart = inLastPiece ? partStart : this.#partStart
    if (lastStart !== start) this.#log(lastStart, inLastPiece ? partHash : this.#partHash)
    this.#log(start, hash)
  }

  #readUnspaced(at: number, unit: number): void {
    this.#log(at, hashStep(hashSeed, unit))
    if (this.#neighbour !== 0) {
      this.#log(this.#neighbourAt, hashStep(hashStep(hashSeed, this.#neighbour), unit))
    }
    this.#neighbour = unit
    this.#neighbourAt = at
  }

  #log(start: number, hash: number): void {
    const count = this.#count
    this.#reserve(1)
    this.starts[count] = start
    this.hashes[count] = hash
    this.#count = count + 1
  }

  #reserve(words: number): void {
    const wanted = this.#count + words
    if (wanted <= this.starts.length) return
    const length = Math.max(wanted, this.starts.length * 2)
    const starts = new Uint32Array(length)
    starts.set(this.starts)
    this.starts = starts
    const hashes = new Int32Array(length)
    hashes.set(this.hashes)
    this.hashes = hashes
  }
}

/** Where `readWords` has stopped, and the word that it left open, if any; one object, for it is asked for each piece. */
const stopped = { at: 0, start: none, hash: hashSeed }

/**
 * The common case, words that begin and end in one piece: from a place where no word is under way to the end of the
 * piece, or up to a character of the scripts without spaces. This is where most of the time goes that a page costs: a
 * function by itself, with all it needs in locals and nothing called for ASCII, takes half the time of a method.
 *
 * @param base where the piece begins in the whole
 * @returns how many words the log has then
 */
function readWords(
  text: string,
  from: number,
  base: number,
  starts: Uint32Array,
  hashes: Int32Array,
  logged: number,
): number {
  const length = text.length
  let count = logged
  let i = from
  for (;;) {
    let char = 0
    let unit = 0
    while (i < length) {
      char = text.charCodeAt(i)
      unit = char < 0x80 ? foldAscii(char) : notAscii
      if (unit !== separator) break
      i += 1
    }
    if (i === length) return stop(i, none, 0, count)
    if (unit === notAscii) {
      unit = foldSpaced(char)
      if (unit === none) return stop(i, none, 0, count)
      if (unit <= ignored) {
        i += 1
        continue
      }
    }
    const start = i
    let hash = hashSeed
    for (;;) {
      hash = Math.imul(hash ^ unit, 0x01000193)
      if (++i === length) return stop(i, base + start, hash, count)
      char = text.charCodeAt(i)
      if (char < 0x80) {
        unit = foldAscii(char)
        if (unit === separator) break
        continue
      }
      unit = foldSpaced(char)
      while (unit === ignored && ++i < length) {
        char = text.charCodeAt(i)
        unit = char < 0x80 ? foldAscii(char) : foldSpaced(char)
      }
      if (unit <= ignored) break
    }
    if (unit !== separator) return stop(i, base + start, hash, count)
    starts[count] = base + start
    hashes[count++] = hash
  }
}

function stop(at: number, start: number, hash: number, count: number): number {
  stopped.at = at
  stopped.start = start
  stopped.hash = hash
  return count
}

function isSeparator(char: number): boolean {
  return char < 0x80 && foldAscii(char) === separator
}

function beginsWithWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit !== ignored) return unit !== separator
  }
  return false
}

/** `foldUnit` of scripts with spaces between words, and `none` elsewhere. */
function foldSpaced(char: number): number {
  return char < firstUnspaced || (char > lastThai && char < firstEastAsian) ? foldUnit(char) : none
}
