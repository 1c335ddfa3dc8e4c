import type { Verdict } from '../../data/messages/protocol'
import { isConnected } from './dom-getters'
import type { JoinedRun } from './search-run'

/** A stretch of a run that is a name; offsets are in the run's text. */
export interface Mention {
  run: JoinedRun
  start: number
  end: number
  surface: string
  verdict: Verdict
}

/** The live places of a mention: node and offset of its start and its end. */
export function boundsOf(mention: Mention): StaticRangeInit {
  const [startContainer, startOffset] = placeAt(mention.run, mention.start, false)
  const [endContainer, endOffset] = placeAt(mention.run, mention.end, true)
  return { startContainer, startOffset, endContainer, endOffset }
}

function placeAt(run: JoinedRun, offset: number, isEnd: boolean): [Text, number] {
  let low = 0
  let high = run.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = run.starts[middle] as number
    // An end stands in the node of the character before it.
    if (isEnd ? start < offset : start <= offset) low = middle
    else high = middle - 1
  }
  return [run.nodes[low] as Text, offset - (run.starts[low] as number)]
}

/** The mention as a live range, for measuring; null where the page has changed under it. */
export function rangeOf(mention: Mention): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = boundsOf(mention)
  if (!isConnected(startContainer) || !isConnected(endContainer)) return null
  const range = document.createRange()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    // The text node has become shorter; a rescan is on its way.
    return null
  }
  return range
}
