import type { Verdict } from '../../data/messages/protocol'
import { isConnected } from './dom-getters'

/**
 * A stretch of the page's text, from a place in one text node to a place in the same or a later one. Its fields are
 * named as in the browser's ranges, which are made from it.
 */
interface TextStretch {
  startContainer: Text
  startOffset: number
  endContainer: Text
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

/** The mention as a live range, for measuring; null if the page has changed under it. */
export function rangeOf({ startContainer, startOffset, endContainer, endOffset }: TextStretch): Range | null {
  if (!isConnected(startContainer) || !isConnected(endContainer)) return null
  const range = new Range()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    // The text node has become shorter, and will soon be read again.
    return null
  }
  return range
}

/** The text of the block before and after a mention. */
export function textAround({ block, startContainer, startOffset, endContainer, endOffset }: Mention) {
  const range = new Range()
  range.selectNodeContents(block)
  range.setEnd(startContainer, startOffset)
  const before = `${range}`
  range.selectNodeContents(block)
  range.setStart(endContainer, endOffset)
  return { before, after: `${range}` }
}
