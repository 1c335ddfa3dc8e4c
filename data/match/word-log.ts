/**
 * Reads text into words once: where each begins and the hash of its folded letters. What is asked of the background
 * (which words are there) and what is looked for afterwards (which of them begin a name) both come from here, so
 * that no character is hashed twice.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'
import { HashSet } from './hash-set'
import { hashSeed, hashStep } from './name-hash'

/** The words of one text, as a range in the log. */
export interface WordRange {
  from: number
  to: number
}

const noBreaks: readonly number[] = []

export class WordLog {
  /** Offset of each word in its text. */
  starts = new Uint32Array(1024)
  hashes = new Int32Array(1024)
  #count = 0
  readonly #seen = new HashSet()
  #fresh: number[] = []

  /**
   * Reads a text. A word is what stands between separators; a place where text nodes meet both ends a word and
   * does not, so that `<td>AT&T</td><td>Verizon</td>` and `<b>S</b>alt` each give the words that they mean. In
   * scripts without spaces each character is a word, and each pair of neighbours is noted as one.
   *
   * @param breaks where text nodes meet, ascending
   */
  read(text: string, breaks: readonly number[] = noBreaks): WordRange {
    const from = this.#count
    const length = text.length
    let nextBreak = 0
    let breakAt = breaks.length > 0 ? (breaks[0] as number) : -1
    let start = -1
    let hash = hashSeed
    /** Of the word's part behind the last break in it. */
    let partStart = -1
    let partHash = hashSeed
    for (let i = 0; i < length; i++) {
      const char = text.charCodeAt(i)
      if (i === breakAt) {
        breakAt = ++nextBreak < breaks.length ? (breaks[nextBreak] as number) : -1
        if (start >= 0) {
          this.#log(partStart, partHash)
          partStart = i
          partHash = hashSeed
        }
      }
      const unit = foldUnit(char)
      if (unit === ignored) continue
      if (unit === separator) {
        if (start >= 0) this.#end(start, hash, partStart, partHash)
        start = -1
        continue
      }
      if (char >= 0x0e00 && isUnspaced(char)) {
        if (start >= 0) this.#end(start, hash, partStart, partHash)
        start = -1
        this.#readUnspaced(text, i, unit)
        continue
      }
      if (start < 0) {
        start = i
        partStart = i
        hash = hashSeed
        partHash = hashSeed
      }
      hash = hashStep(hash, unit)
      partHash = hashStep(partHash, unit)
    }
    if (start >= 0) this.#end(start, hash, partStart, partHash)
    return { from, to: this.#count }
  }

  /** Hashes of words that were read since the last call and never before. */
  takeFresh(): Uint32Array<ArrayBuffer> {
    const fresh = Uint32Array.from(this.#fresh)
    this.#fresh = []
    return fresh
  }

  /** Forgets where words stand, and remembers which were met. */
  clear(): void {
    this.#count = 0
    // What a large page needed is not kept for its small changes.
    if (this.starts.length > keptWords) {
      this.starts = new Uint32Array(keptWords)
      this.hashes = new Int32Array(keptWords)
    }
  }

  get size(): number {
    return this.#count
  }

  /** Logs a word, and apart from it what stands behind the last break in it. */
  #end(start: number, hash: number, partStart: number, partHash: number): void {
    if (partStart !== start && partHash !== hashSeed) this.#log(partStart, partHash)
    this.#log(start, hash)
  }

  #readUnspaced(text: string, at: number, unit: number): void {
    const single = hashStep(hashSeed, unit)
    this.#log(at, single)
    let next = at + 1
    while (next < text.length && foldUnit(text.charCodeAt(next)) === ignored) next++
    if (next >= text.length) return
    const char = text.charCodeAt(next)
    if (isUnspaced(char) && foldUnit(char) !== separator) this.#note(hashStep(single, foldUnit(char)))
  }

  #log(start: number, hash: number): void {
    if (this.#count === this.starts.length) this.#grow()
    this.starts[this.#count] = start
    this.hashes[this.#count] = hash
    this.#count += 1
    if (this.#seen.add(hash)) this.#fresh.push(hash)
  }

  #note(hash: number): void {
    if (this.#seen.add(hash)) this.#fresh.push(hash)
  }

  #grow(): void {
    const starts = new Uint32Array(this.starts.length * 2)
    starts.set(this.starts)
    this.starts = starts
    const hashes = new Int32Array(this.hashes.length * 2)
    hashes.set(this.hashes)
    this.hashes = hashes
  }
}

const keptWords = 4096
