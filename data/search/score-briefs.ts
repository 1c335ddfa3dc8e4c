import type { Expansion } from './expansion'
import { readPostings } from './postings'
import { inAlias, inKind, inName, inNameOfTitle, inPlace, inTitle } from './search-index'
import type { SearchPart } from './search-part'

/** The weight of each field, as a fraction of a title's. */
const fieldWeights: readonly (readonly [number, number])[] = [
  [inTitle, 1],
  [inName, 0.62],
  [inAlias, 0.58],
  [inPlace, 0.7],
  [inKind, 0.25],
]
/** Added for a name that the title has too: then the brief is about it. */
const titledBonus = 0.6
/** Fields other than the best one add this share of their weight. */
const besideShare = 0.15
const textWeight = 0.42
/** What each further text with the word adds, up to `mostTexts`. */
const repeatWeight = 0.07
const mostTexts = 5

/** How much of a word a similar term answers: less than the word itself, more than their likeness says. */
const coverPower = 0.7

/** Bits above those of texts in the mask of where a word of the query stands in a brief. */
export const titleBit = 1 << 14
export const nameBit = 1 << 15
/** Terms of a lower likeness do not show where the query stands in a brief. */
const shownLikeness = 0.45

const headWeights = Float32Array.from({ length: 64 }, (_, mask) => {
  const weights = fieldWeights.filter(([bit]) => mask & bit).map(([, weight]) => weight)
  const best = Math.max(0, ...weights)
  const beside = weights.reduce((sum, weight) => sum + weight, 0) - best
  return best + besideShare * beside + (mask & inNameOfTitle ? titledBonus : 0)
})

/** What a query finds in one pack, by brief. Reused for the next query. */
export class Scoreboard {
  readonly part: SearchPart
  readonly scores: Float32Array
  /** How much of the query a brief answers: the sum of the weights of its words. */
  readonly covered: Float32Array
  /** Every brief that has any word, each once, in no order. */
  readonly met: number[] = []
  /** By word of the query: where it stands in each brief. */
  readonly places: Uint16Array[] = []
  /** How much of the word that was found last its best term answers. */
  readonly #cover: Float32Array
  readonly #head: Float32Array
  readonly #text: Float32Array
  readonly #touched: number[] = []

  constructor(part: SearchPart) {
    this.part = part
    this.scores = new Float32Array(part.briefCount)
    this.covered = new Float32Array(part.briefCount)
    this.#cover = new Float32Array(part.briefCount)
    this.#head = new Float32Array(part.briefCount)
    this.#text = new Float32Array(part.briefCount)
  }

  clear(): void {
    for (const brief of this.met) {
      this.scores[brief] = 0
      this.covered[brief] = 0
      for (const places of this.places) places[brief] = 0
    }
    this.met.length = 0
  }

  /**
   * Finds one word of the query.
   *
   * @returns in how many briefs it is
   */
  find(word: number, { terms, stems }: Expansion): number {
    const covers = this.#cover
    const head = this.#head
    const text = this.#text
    const touched = this.#touched
    this.places[word] ??= new Uint16Array(this.part.briefCount)
    const places = this.places[word] as Uint16Array
    touched.length = 0
    for (const [term, likeness] of terms) {
      const [start, end] = this.part.headRange(term)
      const shown = likeness >= shownLikeness
      const cover = likeness ** coverPower
      readPostings(this.part.head.terms.postings.values, start, end, (brief, mask) => {
        const score = likeness * (headWeights[mask] as number)
        if (covers[brief] === 0) touched.push(brief)
        if (cover > (covers[brief] as number)) covers[brief] = cover
        if (score > (head[brief] as number)) head[brief] = score
        if (shown)
          places[brief] =
            (places[brief] as number) | (mask & inTitle ? titleBit : 0) | (mask > 1 ? nameBit : 0)
      })
    }
    bitCounts ??= countBits()
    const bits = bitCounts
    for (const [stem, likeness] of stems) {
      const list = this.part.postingsOf(stem)
      if (!list) continue
      const shown = likeness >= shownLikeness
      const cover = likeness ** coverPower
      readPostings(list.bytes, list.start, list.end, (brief, mask) => {
        const score = likeness * (textWeight + repeatWeight * Math.min(mostTexts, bits[mask] as number))
        if (covers[brief] === 0) touched.push(brief)
        if (cover > (covers[brief] as number)) covers[brief] = cover
        if (score > (text[brief] as number)) text[brief] = score
        if (shown) places[brief] = (places[brief] as number) | mask
      })
    }
    return touched.length
  }

  /** Adds what `find` found last, weighed by how rare the word is in all packs. */
  add(weight: number): void {
    for (const brief of this.#touched) {
      if (this.covered[brief] === 0) this.met.push(brief)
      this.covered[brief] = (this.covered[brief] as number) + weight * (this.#cover[brief] as number)
      this.#score(brief, weight)
    }
    this.#touched.length = 0
  }

  /** Like `add`, for a word that only lifts briefs that another word has found. */
  addExtra(weight: number): void {
    for (const brief of this.#touched) this.#score(brief, this.covered[brief] === 0 ? 0 : weight)
    this.#touched.length = 0
  }

  #score(brief: number, weight: number): void {
    this.scores[brief] =
      (this.scores[brief] as number) +
      weight * ((this.#head[brief] as number) + (this.#text[brief] as number))
    this.#cover[brief] = 0
    this.#head[brief] = 0
    this.#text[brief] = 0
  }
}

/** How many bits are set, by mask. Filled when a search first asks: the background wakes for every page. */
let bitCounts: Uint8Array | undefined

function countBits(): Uint8Array {
  const counts = new Uint8Array(1 << 14)
  for (let mask = 1; mask < counts.length; mask++) counts[mask] = (counts[mask >> 1] as number) + (mask & 1)
  return counts
}
