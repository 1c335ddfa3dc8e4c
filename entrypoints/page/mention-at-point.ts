import { isInBox, type TextFlow } from '../../data/hover/place-card'
import { parentElementOf } from './dom-getters'
import { type Mention, rangeOf } from './mention'
import type { MarkPainter } from './paint-marks'

export interface MentionHit {
  mention: Mention
  /** The box of the part of the mention under the point: a name may be broken over two lines. */
  box: DOMRect
}

/**
 * The marked mention under a point of the viewport. Cheaper than `highlightsFromPoint`, which becomes slower with each
 * mark.
 */
export function findMentionAt(
  x: number,
  y: number,
  painter: MarkPainter,
  shadowRoots: ReadonlySet<ShadowRoot>,
): MentionHit | null {
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
    shadowRoots: [...shadowRoots],
  })
  if (!caret) return null
  for (const mention of painter.paintedIn(caret.offsetNode)) {
    if (!touches(mention, caret)) continue
    // The caret goes to the nearest character; only the boxes show whether the point is on the name.
    const box = boxesOf(mention).find((box) => isInBox({ x, y }, box))
    if (box) return { mention, box }
  }
  return null
}

/**
 * Whether a caret in one of a mention's nodes is in the mention or at its edge: a long paragraph has thousands of
 * mentions in one node.
 */
function touches(
  { startContainer, startOffset, endContainer, endOffset }: Mention,
  { offsetNode, offset }: CaretPosition,
): boolean {
  return (
    (offsetNode !== startContainer || offset >= startOffset) &&
    (offsetNode !== endContainer || offset <= endOffset)
  )
}

/** One box for each line, in viewport pixels; none if the mention has left the page. */
export function boxesOf(mention: Mention): DOMRect[] {
  return [...(rangeOf(mention)?.getClientRects() ?? [])].filter((box) => box.width > 0)
}

/** The direction in which the text around a mention runs. */
export function flowAround(mention: Mention): TextFlow {
  const element = parentElementOf(mention.startContainer)
  if (!element) return 'ltr'
  const { direction, writingMode } = getComputedStyle(element)
  return writingMode === 'horizontal-tb' ? (direction as 'ltr' | 'rtl') : 'vertical'
}
