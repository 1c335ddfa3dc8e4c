import type { Likeness } from './expansion'
import type { Concept } from './query-concepts'
import type { SearchPart } from './search-part'
import { wordsOf } from './words'

/** By folded word of the query: folded terms, and how well each answers it. */
export type Meanings = ReadonlyMap<string, ReadonlyMap<string, Likeness>>

const mostMeanings = 200

/** The terms that each word of the query stands for, for marking and for choosing names. */
export function meaningsOf(concepts: readonly Concept[], parts: readonly SearchPart[]): Meanings {
  const meanings = new Map<string, Map<string, number>>()
  for (const { word, expansions } of concepts) {
    if (word.isExtra) continue
    const terms = new Map([[word.folded, 1]])
    meanings.set(word.folded, terms)
    parts.forEach((part, at) => {
      const known = expansions[at]?.terms
      // So many terms are beginnings, and the word itself finds those.
      if (!known || known.size > mostMeanings) return
      for (const [term, likeness] of known) {
        const text = part.dictionary.wordAt(term)
        terms.set(text, Math.max(terms.get(text) ?? 0, likeness))
      }
    })
  }
  return meanings
}

/** A test for names that have, or begin with, a word of the query or a term that it stands for. */
export function nameTest(meanings: Meanings): (name: string) => boolean {
  const words = [...meanings.keys()]
  const terms = new Set([...meanings.values()].flatMap((known) => [...known.keys()]))
  return (name) =>
    wordsOf(name).some(({ folded }) => terms.has(folded) || words.some((word) => folded.startsWith(word)))
}
