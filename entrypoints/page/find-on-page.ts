/** Finds the candidates in what was read of a page, and leaves out those that are not for readers. */
import { type FoundSurface, findSurfaces, type MereWords } from '../../data/match/find-surfaces'
import type { NameFilter } from '../../data/match/name-filter'
import { parentElementOf } from './dom-getters'
import type { PageText } from './page-text'
import { ReadPlaces } from './text-blocks'

/**
 * Tells each candidate with the block that it stands in. A generator, so that the caller can work in slices. Whether text
 * is for readers is asked last, of the few places that hold candidates: to ask it of every element costs more than to
 * read them.
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

/** All of it: a field may stand within the sentence, as in `<p>Name: <span contenteditable>…</span>`. */
function isRead(
  text: PageText,
  { startPiece, endPiece }: FoundSurface,
  block: Element,
  places: ReadPlaces,
): boolean {
  // Most stand in one piece, and to ask what follows costs as much again.
  for (let piece = startPiece; piece >= 0; piece = piece < endPiece ? text.pieces.neighbour(piece, 1) : -1) {
    // What stands in no element stands in a shadow root, whose block is its host.
    if (!places.isRead(parentElementOf(text.nodeAt(piece)) ?? block)) return false
  }
  return true
}
