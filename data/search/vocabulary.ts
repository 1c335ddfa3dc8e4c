import Fuse from 'fuse.js'

/** How a word of a text answers a word of the query: 1 the same, less the further off. */
export type Likeness = number

const prefixLikeness = 0.8
const insideLikeness = 0.6
const misspeltLikeness = 0.45

/** A shorter word has too many neighbours for any one to be meant. */
const shortestCorrected = 4
const corrections = 6

/** All words of the briefs. */
export interface Vocabulary {
  /** The words that a query word stands for: itself and what it begins; failing that, what was meant. */
  expand(queryWord: string): Map<string, Likeness>
}

export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const sorted = [...terms].sort()

  function beginningWith(prefix: string): Map<string, Likeness> {
    const found = new Map<string, Likeness>()
    for (let at = firstNotBelow(sorted, prefix); at < sorted.length; at++) {
      const term = sorted[at]
      if (!term?.startsWith(prefix)) break
      found.set(term, term === prefix ? 1 : prefixLikeness)
    }
    return found
  }

  function containing(part: string): Map<string, Likeness> {
    const found = new Map<string, Likeness>()
    for (const term of sorted) if (term.includes(part)) found.set(term, insideLikeness)
    return found
  }

  // Fuse alone finds "rat" in every brief; against words of like length it only corrects spelling.
  function meantBy(word: string): Map<string, Likeness> {
    const near = sorted.filter((term) => Math.abs(term.length - word.length) <= 2)
    const fuse = new Fuse(near, { threshold: 0.35, distance: 20, includeScore: true })
    const found = fuse.search(word, { limit: corrections })
    return new Map(found.map(({ item, score = 0 }) => [item, misspeltLikeness * (1 - score)]))
  }

  return {
    expand(queryWord) {
      const begun = beginningWith(queryWord)
      if (begun.size > 0 || queryWord.length < 3) return begun
      const inside = containing(queryWord)
      if (inside.size > 0 || queryWord.length < shortestCorrected) return inside
      return meantBy(queryWord)
    },
  }
}

function firstNotBelow(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
