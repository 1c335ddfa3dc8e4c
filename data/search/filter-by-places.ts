import { singularOf } from './language/stem'
import { stopWords } from './language/stop-words'
import type { ParsedQuery } from './parse-query'
import { readPostings } from './postings'
import { nameBit, titleBit } from './score-briefs'
import { inKind, inTitle } from './search-index'
import type { SearchPart } from './search-part'

/** The stems whose postings `filterByPlaces` looks at. */
export function stemsForPlaces(part: SearchPart, { phrases, excluded }: ParsedQuery): number[] {
  return [...phrases, ...excluded].flat().flatMap((word) => {
    const term = findTerm(part, word)
    return term < 0 ? [] : [part.forms.stemOf(term)]
  })
}

/**
 * Drops the briefs that do not have all words of each phrase in one place, and those that have an excluded word.
 * Whether the words of a phrase follow one another there, only the text shows.
 */
export function filterByPlaces(
  part: SearchPart,
  allowed: Uint8Array | null,
  { phrases, excluded }: ParsedQuery,
): Uint8Array | null {
  const words = excluded.flatMap((phrase) => (phrase.length === 1 ? phrase : []))
  if (phrases.length === 0 && words.length === 0) return allowed
  const passes = allowed ?? new Uint8Array(part.briefCount).fill(1)
  for (const phrase of phrases) {
    const telling = phrase.filter((word) => !stopWords.has(word))
    if (telling.length === 0) continue
    const common = new Uint16Array(part.briefCount).fill(0xffff)
    for (const places of telling.map((word) => placesOf(part, word))) {
      for (let brief = 0; brief < common.length; brief++) {
        common[brief] = (common[brief] as number) & (places[brief] as number)
      }
    }
    for (let brief = 0; brief < common.length; brief++) if (common[brief] === 0) passes[brief] = 0
  }
  for (const places of words.map((word) => placesOf(part, word))) {
    for (let brief = 0; brief < places.length; brief++) if (places[brief] !== 0) passes[brief] = 0
  }
  return passes
}

/** In which title, names or texts of each brief a word stands, in either number. */
function placesOf(part: SearchPart, word: string): Uint16Array {
  const places = new Uint16Array(part.briefCount)
  const term = findTerm(part, word)
  if (term < 0) return places
  const [start, end] = part.headRange(term)
  readPostings(part.head.terms.postings.values, start, end, (brief, mask) => {
    places[brief] = (mask & inTitle ? titleBit : 0) | (mask & ~(inTitle | inKind) ? nameBit : 0)
  })
  const list = part.postingsOf(part.forms.stemOf(term))
  if (list) {
    readPostings(list.bytes, list.start, list.end, (brief, mask) => {
      places[brief] = (places[brief] as number) | mask
    })
  }
  return places
}

function findTerm(part: SearchPart, word: string): number {
  const term = part.dictionary.find(word)
  return term < 0 ? part.dictionary.find(singularOf(word)) : term
}
