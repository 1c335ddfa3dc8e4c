import Fuse from 'fuse.js'
import { readPostings } from './postings'
import { inAlias, inName } from './search-index'
import type { SearchPart } from './search-part'
import { wordsOf } from './words'

const most = 4
/** A suggestion may have more typing errors than a search forgives. */
const mostErrors = 3
const shortest = 3
/** Words of names that are looked at for each word asked, and briefs for each of these. */
const mostTerms = 12
const mostBriefs = 40

/**
 * The names most like a query that finds nothing. Comparing all names takes too long, so candidates share a word that
 * is nearly one of the query's, and Fuse.js chooses among them. If none is near, the names that most briefs are about.
 */
export function nearestNames(parts: readonly SearchPart[], asked: string): string[] {
  const names = new Set(parts.flatMap((part) => [...namesNear(part, asked)]))
  const fuse = new Fuse([...names], { threshold: 0.6, distance: 40, ignoreDiacritics: true })
  const found = fuse.search(asked.slice(0, 32), { limit: most }).map(({ item }) => item)
  return found.length > 0 ? found : [...new Set([...names, ...busiestNames(parts)])].slice(0, most)
}

function namesNear(part: SearchPart, asked: string): Set<string> {
  const names = new Set<string>()
  for (const { folded } of wordsOf(asked)) {
    if (folded.length < shortest) continue
    const near = part.dictionary
      .near(folded, Math.min(mostErrors, folded.length >> 1), false)
      .filter(({ term }) => part.headRange(term)[0] < part.headRange(term)[1])
      .sort((a, b) => a.errors - b.errors)
    for (const { term } of near.slice(0, mostTerms)) addNames(part, term, names)
  }
  return names
}

function addNames(part: SearchPart, term: number, names: Set<string>): void {
  const word = part.dictionary.wordAt(term)
  const [start, end] = part.headRange(term)
  let read = 0
  readPostings(part.head.terms.postings.values, start, end, (brief, mask) => {
    if (!(mask & (inName | inAlias)) || read >= mostBriefs) return
    read += 1
    for (const entity of part.entitiesOf(brief)) {
      const isMeant = part.namesOf(entity).some((name) => wordsOf(name).some(({ folded }) => folded === word))
      if (isMeant) names.add(part.mainNameOf(entity))
    }
  })
}

function busiestNames(parts: readonly SearchPart[]): string[] {
  return parts
    .flatMap((part) => {
      const counts = part.head.entities.briefCounts
      const order = Array.from(counts.keys()).sort((a, b) => (counts[b] as number) - (counts[a] as number))
      return order.slice(0, most).map((entity) => ({
        name: part.mainNameOf(entity),
        count: counts[entity] as number,
      }))
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name)
}
