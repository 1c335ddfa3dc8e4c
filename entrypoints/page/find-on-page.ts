/** Finds the candidates in what was read of a page, without those that are not meant for reading. */
import { type FoundSurface, findSurfaces, type MereWords } from '../../data/match/find-surfaces'
import type { NameFilter } from '../../data/match/name-filter'
import { parentElementOf } from './dom-getters'
import type { PageText } from './page-text'
import { ReadPlaces } from './text-blocks'

/**
 * Yields each candidate with the block that it is in. A generator, so that the caller can work in slices. Whether text
 * is meant for reading is asked last, of the few places that hold candidates: asking it of every element costs more
 * than reading them all.
 */
export function* findOnPage(
  text: PageText,
  filter: NameFilter,
  words: MereWords,
  onFound: (block: Element, found: FoundSurface) => void,
): Generator<void> {
  const places = new ReadPlaces()
  yield* findSurfaces(text.pieces, text.log, filter, words, (found) => {
    const block = text.blockAt(found.startPiece)
    if (block !== null && isRead(text, found, block, places)) onFound(block, found)
  })
}

/** All of its pieces: a field may be within the sentence, as in `<p>Name: <span contenteditable>…</span>`. */
function isRead(
  text: PageText,
  { startPiece, endPiece }: FoundSurface,
  block: Element,
  places: ReadPlaces,
): boolean {
  // Most candidates are in one piece, and asking what follows would double the cost.
  for (let piece = startPiece; piece >= 0; piece = piece < endPiece ? text.pieces.neighbour(piece, 1) : -1) {
    // Text in no element is directly in a shadow root, whose block is its host.
    if (!places.isRead(parentElementOf(text.nodeAt(piece)) ?? block)) return false
  }
  return true
}
