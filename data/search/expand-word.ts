import { addSynonyms } from './add-synonyms'
import type { Dictionary } from './dictionary'
import { addWord, type Expansion, type Known, type Likeness, raiseLikeness } from './expansion'
import { seatWordsOf, stateWordsOf } from './language/capitals'
import { placeWordsOf } from './language/places'
import type { QueryWord } from './parse-query'
import type { SearchHead } from './search-index'

const placeLikeness = 0.95
/**
 * The likeness of a capital to its state, and the other way round: the press writes Moscow where the reader asks for
 * Russia.
 */
const capitalLikeness = 0.75
const joinedLikeness = 0.95
/** The likeness of a word to its beginning; the rest is the share of the word that is typed. */
const prefixLikeness = 0.5
const prefixShare = 0.4
const errorLikeness = [1, 0.72, 0.5, 0.35, 0.3]

/** A shorter beginning is looked for in titles and names only, since half of all texts would have it. */
export const shortestTextPrefix = 3
/** Most bytes of postings that the terms of one beginning may cost, in one pack and in all packs together. */
const prefixBytes = {
  terms: { ofPack: 40_000, ofAll: 80_000 },
  texts: { ofPack: 60_000, ofAll: 120_000 },
}
const shortestCorrected = 4
/** A name that resembles a word which texts have counts so much of one that resembles an unknown word. */
const namedLikeness = 0.75
/** With fewer letters, a second error would leave too little of a word. */
const shortestTwice = 5
const corrections = 16

interface ExpandedWord extends Expansion {
  isKnown: boolean
  /** Titles or names have it, or another form of it. */
  isNamed: boolean
  /** The pack has the word in another form. */
  hasForms: boolean
  /** Names or titles have words that begin so. */
  hasBeginnings: boolean
}

/**
 * What one word stands for: itself, its forms, words that begin with it, and words of the same meaning. It is known if
 * the pack has the word itself or one of its meaning; otherwise it may be misspelt.
 */
export function expandWord(known: Known, { folded, isOpen }: QueryWord, packs: number): ExpandedWord {
  const expansion: Expansion = { terms: new Map(), stems: new Map() }
  let isKnown = addWord(known, expansion, folded, 1)
  for (const place of placeWordsOf(folded)) {
    if (place !== folded && addWord(known, expansion, place, placeLikeness)) isKnown = true
  }
  for (const place of [...stateWordsOf(folded), ...seatWordsOf(folded)]) {
    if (addWord(known, expansion, place, capitalLikeness)) isKnown = true
  }
  if (addSynonyms(known, expansion, folded, packs)) isKnown = true
  const hasForms = expansion.terms.size > 0
  const isNamed = [...expansion.terms.keys()].some((term) => hasNames(known.head, term))
  // A whole word that is known is not taken for the beginning of another.
  const hasBeginnings = (isOpen || !isKnown) && addBeginnings(known, expansion, folded, isOpen, packs)
  return { ...expansion, isKnown, isNamed, hasForms, hasBeginnings }
}

/** Returns whether a title or a name has one. */
function addBeginnings(
  known: Known,
  into: Expansion,
  prefix: string,
  isOpen: boolean,
  packs: number,
): boolean {
  const { dictionary, head } = known
  const { ends } = head.terms.postings
  const textEnds = head.texts.ends
  const mostTermBytes = Math.min(prefixBytes.terms.ofPack, prefixBytes.terms.ofAll / packs)
  const mostStemBytes = Math.min(prefixBytes.texts.ofPack, prefixBytes.texts.ofAll / packs)
  let termBytes = 0
  let stemBytes = 0
  // The shortest first: they are most likely meant, and the cost is bounded.
  for (const term of byLength(dictionary, ...dictionary.beginningWith(prefix))) {
    const share = prefix.length / Math.max(prefix.length, dictionary.lengthOf(term))
    if (share === 1) continue
    const likeness = (prefixLikeness + prefixShare * share) * (isOpen ? 1 : 0.7)
    if (termBytes < mostTermBytes) {
      termBytes += (ends[term] as number) - (term === 0 ? 0 : (ends[term - 1] as number))
      raiseLikeness(into.terms, term, likeness)
    }
    if (prefix.length >= shortestTextPrefix && stemBytes < mostStemBytes) {
      const stem = head.terms.stems[term] as number
      if (into.stems.has(stem)) continue
      stemBytes += (textEnds[stem] as number) - (stem === 0 ? 0 : (textEnds[stem - 1] as number))
      into.stems.set(stem, likeness)
    }
    if (termBytes >= mostTermBytes && (prefix.length < shortestTextPrefix || stemBytes >= mostStemBytes))
      break
  }
  return termBytes > 0
}

/** The terms [from, to), the shortest first. A counting sort, since one letter begins thousands. */
function byLength(dictionary: Dictionary, from: number, to: number): Uint32Array {
  const starts: number[] = []
  for (let term = from; term < to; term++) {
    const after = dictionary.lengthOf(term) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let length = 1; length < starts.length; length++) {
    starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0)
  }
  const sorted = new Uint32Array(to - from)
  for (let term = from; term < to; term++) {
    const length = dictionary.lengthOf(term)
    const at = starts[length] ?? 0
    sorted[at] = term
    starts[length] = at + 1
  }
  return sorted
}

/**
 * Adds the words that a word in no text may have been meant to be. If texts have another form of it, that is more
 * likely meant, and only names are added.
 */
export function correctWord(known: Known, into: ExpandedWord, { folded, isOpen }: QueryWord): void {
  if (folded.length < shortestCorrected) return
  const { dictionary, head } = known
  // If a name begins with the word, it may be complete and misspelt, but not incomplete and misspelt.
  const isPrefix = isOpen && !into.hasBeginnings
  const near = dictionary.near(folded, folded.length < shortestTwice ? 1 : 2, isPrefix)
  const ranked = near
    .filter(({ term }) => !into.hasForms || hasNames(head, term))
    .map(({ term, errors }) => ({ term, likeness: likenessOf(known, folded, term, errors) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, corrections)
  for (const { term, likeness } of ranked) {
    raiseLikeness(into.terms, term, likeness)
    raiseLikeness(into.stems, head.terms.stems[term] as number, likeness)
  }
}

/** Adds names that differ by one error from a word that only texts have. */
export function addNamesLike(known: Known, into: Expansion, { folded }: QueryWord): void {
  if (folded.length < shortestCorrected) return
  for (const { term, errors } of known.dictionary.near(folded, 1, false)) {
    if (!hasNames(known.head, term)) continue
    raiseLikeness(into.terms, term, likenessOf(known, folded, term, errors) * namedLikeness)
  }
}

/** Names are mistyped more often than other words, and the first letter seldom. */
function likenessOf({ dictionary, head }: Known, folded: string, term: number, errors: number): Likeness {
  const { length } = folded
  const unfinished = Math.max(0, dictionary.lengthOf(term) - length - errors)
  const base = errorLikeness[errors] ?? 0.25
  const first = dictionary.firstByteOf(term) === folded.charCodeAt(0) ? 1 : 0.9
  return base * first * (hasNames(head, term) ? 1 : 0.85) * (1 - 0.3 * (unfinished / (length + unfinished)))
}

function hasNames(head: SearchHead, term: number): boolean {
  const { ends } = head.terms.postings
  return (ends[term] as number) > (term === 0 ? 0 : (ends[term - 1] as number))
}

/**
 * What two neighbouring words mean together: written as one ("wire tap"), as a place of two words, or as a synonym
 * ("supply chain"); null if nothing.
 */
export function expandPair(known: Known, joined: string, packs: number): Expansion | null {
  const pair: Expansion = { terms: new Map(), stems: new Map() }
  addWord(known, pair, joined, joinedLikeness)
  for (const place of placeWordsOf(joined)) {
    if (place !== joined) addWord(known, pair, place, placeLikeness)
  }
  for (const place of [...stateWordsOf(joined), ...seatWordsOf(joined)]) {
    addWord(known, pair, place, capitalLikeness)
  }
  addSynonyms(known, pair, joined, packs)
  return pair.terms.size > 0 ? pair : null
}

/** Everything that either of the two stands for, in new maps. */
export function withExpansion(first: Expansion, second: Expansion): Expansion {
  const both: Expansion = { terms: new Map(first.terms), stems: new Map(first.stems) }
  for (const [term, likeness] of second.terms) raiseLikeness(both.terms, term, likeness)
  for (const [stem, likeness] of second.stems) raiseLikeness(both.stems, stem, likeness)
  return both
}

/** Where an unknown word can be cut into two known ones, as in "wiretapsystem"; undefined if it cannot. */
export function splitWord({ dictionary, head }: Known, folded: string): [string, string] | undefined {
  let best: [string, string] | undefined
  let bestCount = 0
  for (let at = 3; at <= folded.length - 3; at++) {
    const first = dictionary.find(folded.slice(0, at))
    const second = first < 0 ? -1 : dictionary.find(folded.slice(at))
    if (second < 0) continue
    const count = Math.min(countOf(head, first), countOf(head, second))
    if (count > bestCount) {
      bestCount = count
      best = [folded.slice(0, at), folded.slice(at)]
    }
  }
  return best
}

function countOf(head: SearchHead, term: number): number {
  return 1 + (head.texts.counts[head.terms.stems[term] as number] as number)
}
