/**
 * Reads text into words once: where each begins and the hash of its folded letters. What is asked of the background
 * (which words are there) and what is looked for afterwards (which of them begin a name) both come from here, so
 * that no character is hashed twice. Of words that no name needs nothing is kept.
 */
import { fullBitSet, hasBit, shiftOf } from './bit-set'
import { foldUnit, ignored, isUnspaced, separator } from './fold'
import { HashSet } from './hash-set'
import { hashSeed, hashStep } from './name-hash'
import { firstUnspaced, type SplitState, splitEnds, splitHashes, splitWords } from './split-words'
import type { TextPieces } from './text-pieces'

/** No word is under way. */
const none = -1

/** Words that there is room for as soon as there is one. */
const leastRoom = 256

export class WordLog {
  /** Place of each word in the whole of the pieces. */
  starts = new Uint32Array(0)
  hashes = new Int32Array(0)
  #count = 0
  readonly #sieve: Uint32Array
  readonly #met = new HashSet()
  /** Words whose hashes were looked at whether they are new. */
  #asked = 0

  readonly #split: SplitState = { piece: 0, at: 0, open: hashSeed, before: -1, count: 0 }
  /** Where the word begins that is open, and whether it has come over the end of a piece. */
  #start = none
  #isOverSeam = false
  /** The character before, where characters are words; each pair of neighbours is logged as one too. */
  #neighbour = 0
  #neighbourAt = 0

  /** @param sieve which words are kept, by their hashes (`sieveOf`); all where it is left out */
  constructor(sieve: Uint32Array = fullBitSet) {
    this.#sieve = sieve
  }

  /** How many words there are. */
  get size(): number {
    return this.#count
  }

  /**
   * Reads the pieces that have come since the last call. A place where pieces of one text meet both ends a word and does
   * not: `<td>AT&T</td>` beside `<td>Verizon</td>` and `<b>S</b>alt` each give the words that they mean.
   */
  read(pieces: TextPieces): void {
    const { texts, starts } = pieces
    const split = this.#split
    while (split.piece < texts.length) {
      const { piece, at } = split
      const stop = this.#isOverSeam ? 'seam' : splitWords(texts, starts, split)
      this.#sift()
      if (split.piece !== piece || split.at !== at) this.#neighbour = 0
      if (stop === 'full') continue
      const text = texts[split.piece] as string
      if (stop === 'seam' && beginsWithWord(text) && !pieces.goesOn(split.piece)) this.end()
      else this.#readRest(text, starts[split.piece] as number)
    }
  }

  /** Ends the text: what comes next does not go on from it. */
  end(): void {
    if (this.#isOverSeam) this.#keep(this.#start, this.#split.open)
    this.#isOverSeam = false
    this.#split.open = hashSeed
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
    this.#count = this.#asked = this.#split.piece = 0
    this.#split.before = -1
    this.starts = new Uint32Array(0)
    this.hashes = new Int32Array(0)
  }

  /** Of the words that were split off, keeps those that a name may need. */
  #sift(): void {
    const split = this.#split
    const { count, at } = split
    split.before = splitEnds[count] as number
    // At a piece's end an open word has its entry.
    if (at > 0) this.#start = split.before + 1
    else if (count > 0) this.#start = (splitEnds[count - 1] as number) + 1
    split.count = 0
    const kept = sift(this.#sieve, count)
    this.#reserve(kept)
    this.starts.set(splitEnds.subarray(0, kept), this.#count)
    this.hashes.set(splitHashes.subarray(0, kept), this.#count)
    this.#count += kept
  }

  /** Goes on with a word over a seam, or with characters that are words, up to where the common case has come again. */
  #readRest(text: string, base: number): void {
    const split = this.#split
    const from = split.at
    let hash = split.open
    let start = hash === hashSeed ? none : this.#start
    /** Of the open word what stands in this piece. */
    let partStart = from === 0 ? none : start
    let partHash = hash
    let i = from
    for (; i < text.length; i++) {
      const char = text.charCodeAt(i)
      const unit = foldUnit(char)
      const standsAlone = unit > ignored && char >= firstUnspaced && isUnspaced(char)
      if (start !== none && (unit === separator || standsAlone)) {
        if (partStart !== none) this.#keep(partStart, partHash)
        if (this.#isOverSeam) this.#keep(start, hash)
        this.#isOverSeam = false
        start = none
      }
      if (start === none && !standsAlone && char < firstUnspaced) break
      if (unit === ignored) continue
      if (unit === separator) {
        this.#neighbour = 0
      } else if (standsAlone) {
        this.#readUnspaced(base + i, unit)
      } else {
        if (start === none) {
          start = base + i
          hash = hashSeed
          partStart = none
        }
        if (partStart === none) {
          partStart = base + i
          partHash = hashSeed
          this.#isOverSeam = start < base
        }
        hash = hashStep(hash, unit)
        partHash = hashStep(partHash, unit)
      }
    }
    split.open = start === none ? hashSeed : hash
    split.before = base + i - 1
    this.#start = start
    if (i < text.length) {
      split.at = i
      this.#neighbour = 0
      return
    }
    if (start !== none && partStart !== none) this.#keep(partStart, partHash)
    split.piece += 1
    split.at = 0
  }

  #readUnspaced(at: number, unit: number): void {
    this.#keep(at, hashStep(hashSeed, unit))
    if (this.#neighbour !== 0) {
      this.#keep(this.#neighbourAt, hashStep(hashStep(hashSeed, this.#neighbour), unit))
    }
    this.#neighbour = unit
    this.#neighbourAt = at
  }

  #keep(start: number, hash: number): void {
    if (!hasBit(this.#sieve, hash)) return
    this.#reserve(1)
    this.starts[this.#count] = start
    this.hashes[this.#count] = hash
    this.#count += 1
  }

  #reserve(words: number): void {
    const wanted = this.#count + words
    if (wanted <= this.starts.length) return
    const length = Math.max(wanted, this.starts.length * 2, leastRoom)
    const starts = new Uint32Array(length)
    starts.set(this.starts)
    this.starts = starts
    const hashes = new Int32Array(length)
    hashes.set(this.hashes)
    this.hashes = hashes
  }
}

/**
 * Moves those of the words split off last that are in a sieve to the front of where they stand, with their beginnings
 * instead of their ends. A function by itself, with all it needs in locals.
 *
 * @returns how many there are
 */
function sift(sieve: Uint32Array, count: number): number {
  const hashes = splitHashes
  const places = splitEnds
  const shift = shiftOf(sieve)
  let kept = 0
  for (let i = 1; i <= count; i++) {
    const hash = hashes[i] as number
    const isSet = ((sieve[hash >>> shift] as number) >>> (hash >>> (shift - 5))) & 1
    if (isSet === 0 || hash === hashSeed) continue
    hashes[kept] = hash
    places[kept] = (places[i - 1] as number) + 1
    kept += 1
  }
  return kept
}

function beginsWithWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit !== ignored) return unit !== separator
  }
  return false
}
