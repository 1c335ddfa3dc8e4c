import { cardGap, cardSize, corridorHalfAngle, viewportMargin } from './hover-timing'

/** CSS pixels in the viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Point {
  x: number
  y: number
}

export interface CardPlace {
  left: number
  top: number
  width: number
  height: number
  side: 'above' | 'below'
}

/**
 * Where the card stands: below a word in the upper half of the viewport, above one in the lower half, so that it
 * never covers the word or its line.
 *
 * @param word the box of the word's part that the pointer is on
 * @param contentHeight how high the card would like to be
 */
export function placeCard(
  word: Box,
  contentHeight: number,
  viewport: { width: number; height: number },
  rightToLeft = false,
): CardPlace {
  const width = Math.min(cardSize.width, viewport.width - 2 * viewportMargin)
  const below = (word.top + word.bottom) / 2 <= viewport.height / 2
  const room = below
    ? viewport.height - viewportMargin - (word.bottom + cardGap)
    : word.top - cardGap - viewportMargin
  const height = Math.max(0, Math.min(contentHeight, cardSize.maxHeight, room))
  const wanted = rightToLeft ? word.right - width : word.left
  const left = Math.max(viewportMargin, Math.min(wanted, viewport.width - viewportMargin - width))
  const top = below ? word.bottom + cardGap : word.top - cardGap - height
  return { left, top, width, height, side: below ? 'below' : 'above' }
}

/** Whether a pointer that left the word at `from` and is now at `at` is on its way to the card. */
export function isOnWayToCard(from: Point, at: Point, card: Box): boolean {
  const target: Point = {
    x: Math.max(card.left, Math.min(from.x, card.right)),
    y: Math.max(card.top, Math.min(from.y, card.bottom)),
  }
  const way = { x: target.x - from.x, y: target.y - from.y }
  const moved = { x: at.x - from.x, y: at.y - from.y }
  const wayLength = Math.hypot(way.x, way.y)
  const movedLength = Math.hypot(moved.x, moved.y)
  if (movedLength === 0) return true
  if (wayLength === 0) return false
  const cosine = (way.x * moved.x + way.y * moved.y) / (wayLength * movedLength)
  const along = cosine * movedLength
  return cosine >= Math.cos(corridorHalfAngle) && along <= wayLength
}
