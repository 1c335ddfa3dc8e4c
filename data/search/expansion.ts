import type { Dictionary } from './dictionary'
import { singularOf, stemOf } from './language/stem'
import type { SearchHead } from './search-index'
import type { WordForms } from './word-forms'

/** How well a term answers a word of the query: 1 is the word itself. */
export type Likeness = number

/** What a word of the query stands for in one pack. */
export interface Expansion {
  /** Terms as they stand in titles and names. */
  terms: Map<number, Likeness>
  /** Stems of terms as they stand in texts. */
  stems: Map<number, Likeness>
}

/** The same word in the other number, and in any other form. */
const numberLikeness = 0.95
const formLikeness = 0.65
const shortestInflected = 4

export interface Known {
  dictionary: Dictionary
  head: SearchHead
  forms: WordForms
}

/**
 * Adds the term and its other forms.
 *
 * @returns whether there is such a term
 */
export function addWord(known: Known, into: Expansion, word: string, likeness: Likeness): boolean {
  const { dictionary, forms } = known
  const term = dictionary.find(word)
  if (term >= 0) {
    raiseLikeness(into.terms, term, likeness)
    raiseLikeness(into.stems, forms.stemOf(term), likeness)
  }
  addForms(known, into, word, term, likeness)
  return term >= 0
}

/** @param term that of the word; -1 where there is none */
function addForms(known: Known, into: Expansion, word: string, term: number, likeness: Likeness): void {
  if (word.length < shortestInflected) return
  const { dictionary, forms } = known
  const relative = term >= 0 ? term : findForm(known, word)
  if (relative < 0) return
  const singular = singularOf(word)
  for (const form of forms.ofFamily(forms.familyOf(relative))) {
    if (form === term) continue
    const sameNumber = singularOf(dictionary.wordAt(form)) === singular
    const formed = likeness * (sameNumber ? numberLikeness : formLikeness)
    raiseLikeness(into.terms, form, formed)
    raiseLikeness(into.stems, forms.stemOf(form), formed)
  }
}

/** A form of a word that is not a term itself. A stem may change its last letter: "policies", "policy", "polici". */
function findForm({ dictionary }: Known, word: string): number {
  const stem = stemOf(word)
  const [from, to] = dictionary.beginningWith(stem.slice(0, Math.max(3, stem.length - 1)))
  for (let term = from; term < to; term++) {
    if (dictionary.lengthOf(term) > stem.length * 3 + 8) continue
    if (stemOf(dictionary.wordAt(term)) === stem) return term
  }
  return -1
}

/** Sets the likeness of a term or a stem, unless it is higher already. */
export function raiseLikeness(into: Map<number, Likeness>, key: number, likeness: Likeness): void {
  if ((into.get(key) ?? 0) < likeness) into.set(key, likeness)
}
