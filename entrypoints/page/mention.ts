import type { Verdict } from '../../data/messages/protocol'
import { isConnected } from './dom-getters'

/** A stretch of the page's text, from a place in one text node to a place in the same or a later one. */
export interface TextStretch {
  startNode: Text
  startOffset: number
  endNode: Text
  endOffset: number
}

/** A stretch that is a name. */
export interface Mention extends TextStretch {
  block: Element
  /** Grows in document order within a block, as `end` does. */
  start: number
  end: number
  surface: string
  verdict: Verdict
}

/** The live places of a mention: node and offset of its start and its end. */
export function boundsOf({ startNode, startOffset, endNode, endOffset }: TextStretch): StaticRangeInit {
  return { startContainer: startNode, startOffset, endContainer: endNode, endOffset }
}

/** The mention as a live range, for measuring; null where the page has changed under it. */
export function rangeOf({ startNode, startOffset, endNode, endOffset }: TextStretch): Range | null {
  if (!isConnected(startNode) || !isConnected(endNode)) return null
  const range = new Range()
  try {
    range.setStart(startNode, startOffset)
    range.setEnd(endNode, endOffset)
  } catch {
    // The text node has become shorter; a rescan is on its way.
    return null
  }
  return range
}

/** The text of the block before and after a mention. */
export function textAround({ block, startNode, startOffset, endNode, endOffset }: Mention) {
  const range = new Range()
  range.selectNodeContents(block)
  range.setEnd(startNode, startOffset)
  const before = `${range}`
  range.selectNodeContents(block)
  range.setStart(endNode, endOffset)
  return { before, after: `${range}` }
}
