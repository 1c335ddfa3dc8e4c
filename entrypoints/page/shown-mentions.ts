/** Which mentions are marked: all of them, or the first of each entity in each section of the page. */
import { childrenMatching, positionOf, rootOf } from './dom-getters'
import type { Mention } from './mention'
import type { PageMentions } from './page-mentions'

export type MarkScope = 'first' | 'all'

/** In document order; every mention with whether it is marked. */
export interface ShownMentions {
  all: Mention[]
  marked: Mention[]
  /** The marked ones, by the block that they stand in. */
  byBlock: Map<Element, Mention[]>
}

export function chooseShown(
  mentions: PageMentions,
  scope: MarkScope,
  unmarked: ReadonlySet<string>,
): ShownMentions {
  const blocks = [...mentions.blocks()].sort(([a], [b]) => inDocumentOrder(a, b))
  const headings = scope === 'first' ? [...childrenMatching(document, 'h1, h2, h3, h4, h5, h6')] : []
  const shown: ShownMentions = { all: [], marked: [], byBlock: new Map() }
  let section = 0
  let seen = new Set<string>()
  for (const [block, own] of blocks) {
    while (section < headings.length && inDocumentOrder(headings[section] as Element, block) <= 0) {
      section += 1
      seen = new Set()
    }
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

/** Elements of different shadow trees are ordered by the hosts through which they stand on the page. */
function inDocumentOrder(a: Element, b: Element): number {
  if (a === b) return 0
  let position = positionOf(a, b)
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const [x, y] = inOneTree(a, b)
    position = positionOf(x, y)
  }
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0
}

function inOneTree(a: Element, b: Element): [Node, Node] {
  const hostsOfA = hostsOf(a)
  const hostsOfB = hostsOf(b)
  let depth = 0
  while (depth < hostsOfA.length - 1 && depth < hostsOfB.length - 1 && hostsOfA[depth] === hostsOfB[depth]) {
    depth += 1
  }
  return [hostsOfA[depth] ?? a, hostsOfB[depth] ?? b]
}

/** From the document's own tree inwards; the element itself last. */
function hostsOf(element: Element): Element[] {
  const hosts = [element]
  let root = rootOf(element)
  while (root instanceof ShadowRoot) {
    hosts.unshift(root.host)
    root = rootOf(root.host)
  }
  return hosts
}
