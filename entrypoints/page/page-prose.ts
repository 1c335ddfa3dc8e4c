import { dataOf, elementAround, isConnected, treeWalker } from './dom-getters'
import { blockOf, ReadPlaces } from './text-blocks'

/** Most characters that are handed over. */
const mostText = 4_000_000

/**
 * The text of some trees that is meant for reading, with an empty line between blocks.
 *
 * @param most characters, beyond which nothing is read
 */
export function proseOf(roots: Iterable<Node>, most = mostText): string {
  const places = new ReadPlaces()
  let text = ''
  let last: Element | null = null
  for (const root of roots) {
    const walker = treeWalker(root, NodeFilter.SHOW_TEXT)
    while (isConnected(root) && text.length < most && walker.nextNode()) {
      const node = walker.currentNode as Text
      const parent = elementAround(node)
      const block = parent && places.isRead(parent) ? blockOf(parent) : null
      if (block === null) continue
      if (block !== last) text += '\n\n'
      last = block
      // An empty line in the source ends no paragraph.
      text += dataOf(node).replace(/\n\s*\n/g, '\n')
    }
  }
  return text.slice(0, most)
}
