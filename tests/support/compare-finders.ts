import { findCandidates, type Span } from '../../data/match/find-candidates'
import { NameFilter, pageNamesOf } from '../../data/match/name-filter'
import { piecesOf } from '../../data/match/text-pieces'
import { WordLog } from '../../data/match/word-log'
import { sieveFor } from '../../data/match/word-sieve'
import type { FinderCase } from './finder-cases'
import { findSlowly, foldedLetters } from './slow-finder'

/**
 * How the finder differs from the slow one on a case, as sentences; empty if it does not. A filter may propose, by
 * chance, what is no name. Of real names it must propose each one that is due, nothing else, and nothing twice.
 */
export function compareFinders({ names, text, breaks }: FinderCase): string[] {
  const slow = findSlowly(text, names, breaks)
  const wholes = new Set(names.map(foldedLetters))
  const pieces = piecesOf(text, breaks)
  const pageNames = pageNamesOf(names)
  const log = new WordLog(sieveFor([pageNames.hashes]))
  log.read(pieces)
  log.end()
  const filter = new NameFilter()
  filter.add(pageNames)
  const proposed: Span[] = []
  for (const _ of findCandidates(pieces, log, filter, (span) => proposed.push(span)));
  const found = proposed
    .map((span) => withoutHiddenEdge(text, span))
    .filter(({ start, end }) => wholes.has(foldedLetters(text.slice(start, end))))
    .map(placeOf)
  const all = new Set(slow.all.map(placeOf))
  const told = (what: string) => (place: string) => {
    const [start, end] = place.split('-').map(Number)
    return `${what} ${place} ${JSON.stringify(text.slice(start, end))}`
  }
  return [
    ...slow.due
      .map(placeOf)
      .filter((place) => !found.includes(place))
      .map(told('missed')),
    ...found.filter((place) => !all.has(place)).map(told('no edge of a word')),
    ...found.filter((place, i) => found.indexOf(place) !== i).map(told('twice')),
  ]
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** A text node may begin with a combining mark, which is no part of a name. */
function withoutHiddenEdge(text: string, { start, end }: Span): Span {
  let from = start
  while (from < end && /[\p{M}\p{Cf}]/u.test(text.charAt(from))) from++
  return { start: from, end }
}
