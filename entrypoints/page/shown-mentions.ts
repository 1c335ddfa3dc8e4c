/** Which mentions are marked: all of them, or the first of each entity in each section of the page. */

import { firstNot, inDocumentOrder } from './document-order'
import { elementsMatching } from './dom-getters'
import type { Mention } from './mention'
import type { PageMentions } from './page-mentions'

export type MarkScope = 'first' | 'all'

/** Every mention in document order, with whether it is marked. */
export interface ShownMentions {
  all: Mention[]
  marked: Mention[]
  /** The marked ones, by their block. */
  byBlock: Map<Element, Mention[]>
}

/**
 * Chooses which mentions are marked.
 *
 * @param unmarked keys of the entities that are not
 */
export function chooseShown(
  mentions: PageMentions,
  scope: MarkScope,
  unmarked: ReadonlySet<string>,
): ShownMentions {
  const blocks = mentions.blocks()
  const sections = scope === 'first' ? sectionsOf(blocks) : new Set()
  const shown: ShownMentions = { all: [], marked: [], byBlock: new Map() }
  let seen = new Set<string>()
  for (const [at, [block, own]] of blocks.entries()) {
    if (sections.has(at)) seen = new Set()
    for (const mention of own) {
      if (mention.verdict.entities.every((entity) => unmarked.has(entity))) continue
      shown.all.push(mention)
      const key = mention.verdict.entities.join('|')
      if (scope === 'first' && seen.has(key)) continue
      seen.add(key)
      shown.marked.push(mention)
      const inBlock = shown.byBlock.get(block)
      if (inBlock) inBlock.push(mention)
      else shown.byBlock.set(block, [mention])
    }
  }
  return shown
}

/** The indexes of blocks that are the first behind a heading, or headings themselves. */
function sectionsOf(blocks: readonly (readonly [Element, unknown])[]): Set<number> {
  const starts = new Set<number>()
  let start = 0
  for (const heading of elementsMatching('h1,h2,h3,h4,h5,h6')) {
    const isBefore = (at: number) => inDocumentOrder(heading, blocks[at]?.[0] as Element) > 0
    start = firstNot(start, blocks.length, isBefore)
    if (start === blocks.length) break
    starts.add(start)
  }
  return starts
}
