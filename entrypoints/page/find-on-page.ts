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
    if (block === null || !places.isRead(block)) return
    if (isRead(text, found, block, places)) onFound(block, found)
  })
}

/** Whether none of it stands in a field within the sentence: `<p>Name: <span contenteditable>…</span>`. */
function isRead(
  text: PageText,
  { startPiece, endPiece }: FoundSurface,
  block: Element,
  places: ReadPlaces,
): boolean {
  for (let piece = startPiece; piece >= 0 && piece <= endPiece; piece = text.pieces.neighbour(piece, 1)) {
    const parent = parentElementOf(text.nodeAt(piece))
    if (parent !== null && parent !== block && !places.isRead(parent)) return false
  }
  return true
}
