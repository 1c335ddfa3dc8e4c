/**
 * Reads text into words once: where each begins and the hash of its folded letters. What is asked of the background
 * (which words are there) and what is looked for afterwards (which of them begin a name) both come from here, so
 * that no character is hashed twice. A run of text is read piece by piece, as it stands in text nodes, and is never
 * joined into one string.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'
import { HashSet } from './hash-set'
import { hashSeed, hashStep } from './name-hash'

/** The words of one run, as a range in the log. */
export interface WordRange {
  from: number
  to: number
}

/** Most text is ASCII: one look into a table that stays in the nearest cache. */
const ascii = Uint8Array.from({ length: 0x80 }, (_, unit) => foldUnit(unit))

/** No character below this stands in a script without spaces. */
const firstUnspaced = 0x0e00

/** No word is under way. */
const none = -1

/** Words that there is room for at first, those of a news page, and afterwards. */
const roomFor = { page: 16_384, change: 4096 }

export class WordLog {
  /** Offset of each word in its run. */
  starts = new Uint32Array(roomFor.page)
  hashes = new Int32Array(roomFor.page)
  #count = 0
  readonly #seen = new HashSet()
  #fresh = new Int32Array(roomFor.change)
  #freshCount = 0

  /** Of the run under way: its length so far, and the word that a piece of it has left open. */
  #length = 0
  #start = none
  #hash = hashSeed
  /** Of the open word's part in the last piece. */
  #partStart = none
  #partHash = hashSeed
  /** The character before, where characters are words; each pair of neighbours is logged as one too. */
  #neighbour = 0
  #neighbourAt = 0
  #from = 0

  get size(): number {
    return this.#count
  }

  /** Begins a run. */
  begin(): void {
    this.#from = this.#count
    this.#length = 0
    this.#start = none
    this.#neighbour = 0
  }

  /**
   * Reads the next piece of the run. A place where pieces meet both ends a word and does not: `<td>AT&T</td>`
   * beside `<td>Verizon</td>` and `<b>S</b>alt` each give the words that they mean.
   */
  read(text: string): void {
    const length = text.length
    const base = this.#length
    let start = this.#start
    let hash = this.#hash
    let partHash = hashSeed
    let partStart = none
    let i = 0
    while (i < length) {
      const char = text.charCodeAt(i)
      if (start === none && char < firstUnspaced) {
        i = this.#readSpaced(text, i)
        start = this.#start
        hash = this.#hash
        partStart = start
        partHash = hash
        continue
      }
      const unit = foldUnit(char)
      i += 1
      if (unit === ignored) continue
      if (unit === separator) {
        if (start !== none) this.#end(start, hash, partStart, partHash)
        start = none
        this.#neighbour = 0
      } else if (char >= firstUnspaced && isUnspaced(char)) {
        if (start !== none) this.#end(start, hash, partStart, partHash)
        start = none
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
    this.#length = base + length
    this.#start = start
    this.#hash = hash
    if (start !== none && partStart === none) return
    this.#partStart = partStart
    this.#partHash = partHash
  }

  /**
   * The common case, words that begin and end in one piece, in a loop of its own: reads on from no word up to the
   * first character of the scripts without spaces; where it stopped. A word that is open then is left in `#start` and
   * `#hash`.
   */
  #readSpaced(text: string, from: number): number {
    const length = text.length
    const base = this.#length
    // Every second character may end a word.
    this.#reserve((length - from) / 2 + 1)
    const { starts, hashes } = this
    const seen = this.#seen
    let count = this.#count
    let start = none
    let hash = hashSeed
    let i = from
    for (; i < length; i++) {
      const char = text.charCodeAt(i)
      if (char >= firstUnspaced) break
      const unit = char < 0x80 ? (ascii[char] as number) : foldUnit(char)
      if (unit === ignored) continue
      if (unit !== separator) {
        if (start === none) {
          start = base + i
          hash = hashSeed
        }
        hash = Math.imul(hash ^ unit, 0x01000193)
      } else if (start !== none) {
        starts[count] = start
        hashes[count++] = hash
        if (seen.add(hash)) this.#tell(hash)
        start = none
      }
    }
    this.#neighbour = 0
    this.#count = count
    this.#start = start
    this.#hash = hash
    return i
  }

  /** Ends the run; its words. */
  end(): WordRange {
    if (this.#start !== none) this.#end(this.#start, this.#hash, this.#partStart, this.#partHash)
    this.#start = none
    return { from: this.#from, to: this.#count }
  }

  /** Hashes of words that were read since the last call and never before. */
  takeFresh(): Int32Array<ArrayBuffer> {
    const fresh = this.#fresh.slice(0, this.#freshCount)
    this.#freshCount = 0
    return fresh
  }

  /** Forgets where words stand, and remembers which were met. */
  clear(): void {
    this.#count = 0
    // What a large page needed is not kept for its small changes.
    if (this.starts.length > roomFor.change) {
      this.starts = new Uint32Array(roomFor.change)
      this.hashes = new Int32Array(roomFor.change)
    }
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
    if (this.#seen.add(hash)) this.#tell(hash)
  }

  #tell(hash: number): void {
    if (this.#freshCount === this.#fresh.length) {
      const fresh = new Int32Array(this.#fresh.length * 2)
      fresh.set(this.#fresh)
      this.#fresh = fresh
    }
    this.#fresh[this.#freshCount++] = hash
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

/** Reads a run given as one text, cut at `breaks` into the pieces of its text nodes. */
export function readText(log: WordLog, text: string, breaks: readonly number[] = []): WordRange {
  log.begin()
  let from = 0
  for (const at of breaks) {
    log.read(text.slice(from, at))
    from = at
  }
  log.read(text.slice(from))
  return log.end()
}
