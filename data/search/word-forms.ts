import type { SearchHead } from './search-index'

/** The terms of each family and of each stem, found without reading the whole dictionary. */
export class WordForms {
  readonly #stems: Uint32Array
  readonly #families: Uint32Array
  /** Terms by family, those of family `i` at [ends[i - 1], ends[i]). */
  readonly #ends: Uint32Array
  readonly #terms: Uint32Array

  constructor({ terms, texts }: Pick<SearchHead, 'terms' | 'texts'>) {
    this.#stems = terms.stems
    this.#families = texts.families
    const familyCount = texts.families.reduce((most, family) => Math.max(most, family + 1), 0)
    this.#ends = new Uint32Array(familyCount)
    this.#terms = new Uint32Array(terms.stems.length)
    for (let term = 0; term < terms.stems.length; term++) {
      const family = this.familyOf(term)
      this.#ends[family] = (this.#ends[family] as number) + 1
    }
    for (let family = 1; family < familyCount; family++) {
      this.#ends[family] = (this.#ends[family] as number) + (this.#ends[family - 1] as number)
    }
    const next = this.#ends.slice()
    for (let term = terms.stems.length - 1; term >= 0; term--) {
      const family = this.familyOf(term)
      const at = (next[family] as number) - 1
      next[family] = at
      this.#terms[at] = term
    }
  }

  stemOf(term: number): number {
    return this.#stems[term] as number
  }

  familyOf(term: number): number {
    return this.#families[this.#stems[term] as number] as number
  }

  /** All terms of a family, in the dictionary's order. */
  ofFamily(family: number): Uint32Array {
    return this.#terms.subarray(family === 0 ? 0 : this.#ends[family - 1], this.#ends[family])
  }
}
