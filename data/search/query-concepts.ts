import { addNamesLike, correctWord, expandPair, expandWord, splitWord, withExpansion } from './expand-word'
import type { Expansion } from './expansion'
import { singularOf } from './language/stem'
import { vagueWords } from './language/vague-words'
import { nameWords, type ParsedQuery, type QueryWord } from './parse-query'
import type { SearchPart } from './search-part'

/** A word of the query as one pack understands it. */
export interface Concept {
  word: QueryWord
  /** By part. */
  expansions: Expansion[]
}

const mostRemembered = 32
/** With a correction this good the word is that word; otherwise it is more likely two words written as one. */
const sureCorrection = 0.6

/** What the words of queries stand for. Remembers those of the last queries. */
export class QueryConcepts {
  readonly #parts: readonly SearchPart[]
  readonly #words = new Map<string, Concept[]>()

  constructor(parts: readonly SearchPart[]) {
    this.#parts = parts
  }

  /** Words that only lift others come last, after the others have found their briefs. */
  of({ words }: ParsedQuery): Concept[] {
    const telling = words.filter(({ isExtra }) => !isExtra)
    // In a short query, which may be a name.
    const isShort = telling.length <= nameWords
    const concepts = telling.flatMap((word) => this.#remember(word, isShort))
    for (let i = 0; i + 1 < concepts.length; i++) {
      const [first, second] = [concepts[i] as Concept, concepts[i + 1] as Concept]
      const joined = first.word.folded + second.word.folded
      const pairs = this.#parts.map((part) => expandPair(part, joined, this.#parts.length))
      if (pairs.every((pair) => pair === null)) continue
      concepts[i] = withPairs(first, pairs)
      concepts[i + 1] = withPairs(second, pairs)
    }
    const extras = words.filter(({ isExtra }) => isExtra)
    return [...concepts, ...extras.map((word) => this.#extraOf(word))]
  }

  /** A word that texts are not searched for. */
  #extraOf(word: QueryWord): Concept {
    const expansions = this.#parts.map((part): Expansion => {
      const term = part.dictionary.find(word.folded)
      return { terms: new Map(term < 0 ? [] : [[term, 1]]), stems: new Map() }
    })
    return { word, expansions }
  }

  /** Reuses what was found for a word before: with each keystroke only the word that is typed changes. */
  #remember(word: QueryWord, isShort: boolean): Concept[] {
    const key = `${word.folded} ${word.isOpen} ${isShort}`
    const known = this.#words.get(key) ?? this.#conceptsOfWord(word, isShort)
    this.#words.delete(key)
    this.#words.set(key, known)
    const [oldest] = this.#words.keys()
    if (this.#words.size > mostRemembered && oldest !== undefined) this.#words.delete(oldest)
    return known
  }

  #conceptsOfWord(word: QueryWord, isShort: boolean): Concept[] {
    const expanded = this.#parts.map((part) => expandWord(part, word, this.#parts.length))
    if (expanded.some(({ isKnown }) => isKnown)) {
      // "Carbs" is a word, but if no name has it, it may be a misspelt name.
      if (isShort && !word.isOpen && !expanded.some(({ isNamed }) => isNamed)) {
        this.#parts.forEach((part, at) => {
          addNamesLike(part, expanded[at] as Expansion, word)
        })
      }
      return [{ word, expansions: expanded }]
    }
    this.#parts.forEach((part, at) => {
      const expansion = expanded[at]
      if (expansion) correctWord(part, expansion, word)
    })
    const best = Math.max(0, ...expanded.flatMap(({ terms }) => [...terms.values()]))
    if (best < sureCorrection) {
      for (const part of this.#parts) {
        const split = splitWord(part, word.folded)
        if (split) return split.flatMap((folded) => this.#conceptsOfWord({ folded, isOpen: false }, false))
      }
    }
    return [{ word, expansions: expanded }]
  }
}

/** Returns a new concept, since the one given is remembered for the next keystroke. */
function withPairs({ word, expansions }: Concept, pairs: readonly (Expansion | null)[]): Concept {
  return {
    word,
    expansions: expansions.map((expansion, at) => {
      const pair = pairs[at]
      return pair ? withExpansion(expansion, pair) : expansion
    }),
  }
}

/** Whether most briefs could have the word. */
export function isVague({ word }: Concept): boolean {
  return vagueWords.has(singularOf(word.folded))
}
