import { addWord, type Expansion, type Known, type Likeness, raiseLikeness } from './expansion'
import { stemOf } from './language/stem'
import { synonymsOf, wordsWithSynonyms } from './language/synonyms'

const synonymLikeness = 0.6
/** Most bytes of postings that the synonyms of a word may cost, in one pack and in all packs together. */
const synonymBytes = { ofPack: 10_000, ofAll: 40_000 }

/**
 * Adds words that mean the same, the rarer ones first: they say more and cost less.
 *
 * @param word folded; two words joined stand for both together
 * @returns whether the pack has one of them
 */
export function addSynonyms(known: Known, into: Expansion, word: string, packs: number): boolean {
  const { terms, texts } = known.head
  const found: Expansion = { terms: new Map(), stems: new Map() }
  let isKnown = false
  for (const synonym of meaningsOf(word)) {
    if (addWord(known, found, synonym, synonymLikeness)) isKnown = true
  }
  const mostBytes = Math.min(synonymBytes.ofPack, synonymBytes.ofAll / packs)
  addCheapest(into.terms, found.terms, terms.postings.ends, mostBytes)
  addCheapest(into.stems, found.stems, texts.ends, mostBytes)
  return isKnown
}

/** @param ends where the postings of each key end */
function addCheapest(
  into: Map<number, Likeness>,
  found: ReadonlyMap<number, Likeness>,
  ends: Uint32Array,
  mostBytes: number,
): void {
  const bytesOf = (key: number) => (ends[key] as number) - (key === 0 ? 0 : (ends[key - 1] as number))
  let bytes = 0
  for (const [key, likeness] of [...found].sort(([a], [b]) => bytesOf(a) - bytesOf(b))) {
    bytes += bytesOf(key)
    if (bytes > mostBytes) return
    raiseLikeness(into, key, likeness)
  }
}

const synonymStems = new Map<string, string[]>()

/** By stem, since the table has one form of each word. */
function meaningsOf(folded: string): readonly string[] {
  if (synonymStems.size === 0) {
    for (const word of wordsWithSynonyms()) {
      const stem = stemOf(word)
      synonymStems.set(stem, [...(synonymStems.get(stem) ?? []), ...synonymsOf(word)])
    }
  }
  return synonymStems.get(stemOf(folded)) ?? []
}
