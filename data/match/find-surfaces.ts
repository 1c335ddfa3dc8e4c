import type { Surface } from '../messages/protocol'
import { findCandidates, type Span } from './find-candidates'
import type { NameFilter } from './name-filter'
import type { WordLog, WordRange } from './word-log'

/** A candidate with what the background is asked about it. */
export interface FoundSurface extends Span {
  surface: Surface
}

/** Characters on either side of a surface that go with it: some words, or the most of an address. */
export const contextLength = 64

/** The candidates of a text; the arguments are those of `findCandidates`. */
export function findSurfaces(
  text: string,
  log: Pick<WordLog, 'starts' | 'hashes'>,
  words: WordRange,
  filter: NameFilter,
  breaks: readonly number[] = [],
): FoundSurface[] {
  return findCandidates(text, log, words, filter, breaks).map(({ start, end }) => {
    const whole = end + (isSecondOfPair(text.charCodeAt(end)) ? 1 : 0)
    return {
      start,
      end: whole,
      surface: {
        text: text.slice(start, whole),
        before: text.slice(Math.max(0, start - contextLength), start),
        after: text.slice(whole, whole + contextLength),
      },
    }
  })
}

/** Of a character outside the basic plane; the finder counts its first half alone. */
function isSecondOfPair(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
