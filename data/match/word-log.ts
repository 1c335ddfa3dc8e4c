/**
 * Reads text into words once: where each begins, the hash of its folded letters, and the hash of each two neighbours as
 * one. Both what the background is asked (which of them are there) and what is looked for afterwards (which of them
 * begin a name) come from here, so that no character is hashed twice. Nothing is kept of words that no name needs.
 */
import { fullBitSet, hasBit } from './bit-set'
import { foldUnit, ignored, isUnspaced, separator } from './fold'
import { hashSeed, hashStep, joinHashes } from './name-hash'
import { RecentHashes } from './recent-hashes'
import { siftWords } from './sift-words'
import { firstUnspaced, type SplitState, splitEnds, splitHashes, splitWords } from './split-words'
import type { TextPieces } from './text-pieces'

/**
 * Characters of text for each word that is kept: an estimate for before the text is known. With many names they are
 * fewer.
 */
const lettersAWord = 16

/** From so many characters on, the share of words that are kept is taken for that of the whole text. */
const leastSample = 2048

/** Seams within one word at which another word may begin; a page could have ten thousand. */
const mostWays = 4

/** A word, or the part of it that begins at a seam. */
interface Stretch {
  start: number
  hash: number
  letters: number
}

export class WordLog {
  /** The place of each word in the whole of the pieces; for two words as one, `~` of where the first begins. */
  starts = new Int32Array(0)
  hashes = new Int32Array(0)
  #count = 0
  /** Where the text ends that has come so far. */
  #textEnd = 0
  readonly #sieve: Uint32Array
  readonly #met = new RecentHashes()
  /** Words of the log that were checked for being new. */
  #asked = 0

  readonly #split: SplitState = { piece: 0, at: 0, open: hashSeed, before: -1, count: 0 }
  /** The word that ended last, in each way in which it may begin, and the word before it. */
  #last: Stretch[] = []
  #beforeLast: Stretch[] = []
  /**
   * The word under way that needs care, which is rare: it goes on over the end of a piece, has characters that do not
   * count, or is a character of a script without spaces.
   */
  #open: Stretch[] = []
  /** The last word, if it was a single character of such a script. */
  readonly #alone: Stretch = { start: 0, hash: hashSeed, letters: 1 }
  readonly #lastAlone = [this.#alone]
  /** Whether the open word is noted completely, up to here. */
  #isNoted = false

  /** @param sieve which words are kept, by their hashes (`sieveOf`); all words, if it is left out */
  constructor(sieve: Uint32Array = fullBitSet) {
    this.#sieve = sieve
  }

  /** How many words there are. */
  get size(): number {
    return this.#count
  }

  /**
   * Reads the pieces that have come since the last call. Where pieces of one text meet, a word both ends and does not:
   * `<td>AT&T</td>` beside `<td>Verizon</td>` and `<b>S</b>alt` each give the words that they mean.
   */
  read(pieces: TextPieces): void {
    const { texts, starts } = pieces
    const split = this.#split
    this.#textEnd = pieces.end
    while (split.piece < texts.length) {
      if (this.#open.length === 0) {
        const stop = splitWords(texts, starts, split)
        this.#sift()
        if (stop === 'full') continue
        this.#openWord(stop === 'seam', starts[split.piece] as number)
      }
      const text = texts[split.piece] as string
      if (split.at === 0 && beginsWithWord(text) && !pieces.goesOn(split.piece)) this.#closeWord()
      this.#readWithCare(text, starts[split.piece] as number)
    }
  }

  /** Ends the text: what is read next does not go on from it. */
  end(): void {
    this.#closeWord()
    this.#split.open = hashSeed
    this.#last = []
  }

  /** Hashes of the words that were read since the last call and are not remembered from before (`RecentHashes`). */
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
    this.starts = new Int32Array(0)
    this.hashes = new Int32Array(0)
  }

  /** Keeps those of the split words that a name may need, and remembers the last two. */
  #sift(): void {
    const { count } = this.#split
    const first = findWord(1, 1)
    if (first > count) return
    const last = findWord(count, -1)
    const beforeLast = findWord(last - 1, -1)
    this.#keepPairs(wordAt(first))
    this.#reserve(2 * count)
    this.#count = siftWords(this.#sieve, first, last, this.starts, this.hashes, this.#count)
    this.#beforeLast = beforeLast > 0 ? [wordAt(beforeLast)] : this.#last
    this.#last = [wordAt(last)]
  }

  /** Takes over the word that the splitting has left open. */
  #openWord(isAtSeam: boolean, base: number): void {
    const { open, before, at } = this.#split
    if (open === hashSeed) return
    if (isAtSeam) {
      this.#open = this.#last
      this.#last = this.#beforeLast
    } else {
      const start = before + 1
      this.#open.push({ start, hash: open, letters: base + at - start })
    }
    this.#isNoted = isAtSeam
  }

  /** Reads on with the open word, or with characters that are words, until the common case has come again. */
  #readWithCare(text: string, base: number): void {
    const split = this.#split
    let isAtSeam = split.at === 0
    let i = split.at
    for (; i < text.length; i++) {
      const char = text.charCodeAt(i)
      const unit = foldUnit(char)
      if (unit === ignored) continue
      const standsAlone = unit !== separator && isUnspaced(char)
      if (this.#open.length > 0 && (unit === separator || standsAlone)) this.#closeWord()
      const open = this.#open
      if (open.length === 0 && !standsAlone && char < firstUnspaced) break
      if (unit === separator) continue
      if (standsAlone) {
        this.#noteAlone(base + i, hashStep(hashSeed, unit))
        continue
      }
      if (open.length === 0 || (isAtSeam && open.length < mostWays)) {
        open.push({ start: base + i, hash: hashSeed, letters: 0 })
      }
      isAtSeam = false
      this.#isNoted = false
      for (const way of open) {
        way.hash = hashStep(way.hash, unit)
        way.letters += 1
      }
    }
    split.open = hashSeed
    split.before = base + i - 1
    split.at = i
    if (i < text.length) return
    this.#noteOpen()
    split.piece += 1
    split.at = 0
  }

  #closeWord(): void {
    if (this.#open.length === 0) return
    this.#noteOpen()
    this.#last = this.#open
    this.#open = []
  }

  #noteOpen(): void {
    if (this.#isNoted) return
    this.#isNoted = true
    for (const { start, hash } of this.#open) this.#keep(start, hash)
    // A word that begins at a seam is preceded by the beginning of the word that it is a part of.
    const [whole] = this.#open
    if (whole) this.#keepPairs(whole)
  }

  /** In some scripts nearly all characters come here, so nothing is allocated for each. */
  #noteAlone(start: number, hash: number): void {
    const alone = this.#alone
    this.#keep(start, hash)
    for (const before of this.#last) this.#keepPair(before, hash, 1)
    alone.start = start
    alone.hash = hash
    this.#last = this.#lastAlone
  }

  /** Notes a word together with the one before. */
  #keepPairs({ hash, letters }: Stretch): void {
    for (const before of this.#last) this.#keepPair(before, hash, letters)
  }

  #keepPair(before: Stretch, hash: number, letters: number): void {
    if (hasBit(this.#sieve, before.hash)) this.#keep(~before.start, joinHashes(before.hash, hash, letters))
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
    // For as many a character as so far: to grow again and again takes as long as to sift.
    const due = (this.#count * this.#textEnd) / Math.max(leastSample, this.#split.before)
    const length = Math.max(words + due, words + this.#textEnd / lettersAWord, 1.5 * wanted)
    const starts = new Int32Array(length)
    starts.set(this.starts)
    this.starts = starts
    const hashes = new Int32Array(length)
    hashes.set(this.hashes)
    this.hashes = hashes
  }
}

/** The nearest entry that has a word. */
function findWord(from: number, direction: 1 | -1): number {
  let at = from
  while (at > 0 && at < splitHashes.length && hashAt(at) === hashSeed) at += direction
  return at
}

function hashAt(entry: number): number {
  return splitHashes[entry] as number
}

function wordAt(entry: number): Stretch {
  const start = (splitEnds[entry - 1] as number) + 1
  return { start, hash: hashAt(entry), letters: (splitEnds[entry] as number) - start }
}

function beginsWithWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit !== ignored) return unit !== separator
  }
  return false
}
