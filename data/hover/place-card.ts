import { cardGap, corridorHalfAngle, viewportMargin } from './hover-timing'

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

export interface Size {
  width: number
  height: number
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
 * @param wanted how large the card would like to be
 */
export function placeCard(word: Box, wanted: Size, viewport: Size, rightToLeft = false): CardPlace {
  const width = Math.min(wanted.width, viewport.width - 2 * viewportMargin)
  const below = (word.top + word.bottom) / 2 <= viewport.height / 2
  const room = below
    ? viewport.height - viewportMargin - (word.bottom + cardGap)
    : word.top - cardGap - viewportMargin
  const height = Math.max(0, Math.min(wanted.height, room))
  const left = within(rightToLeft ? word.right - width : word.left, viewport.width, width)
  const top = below ? word.bottom + cardGap : word.top - cardGap - height
  return { left, top, width, height, side: below ? 'below' : 'above' }
}

/** Where a card that is pinned stands: where the reader has put it, as far as that is in view. */
export function placePinned(at: { left: number; top: number }, wanted: Size, viewport: Size): CardPlace {
  const width = Math.min(wanted.width, viewport.width - 2 * viewportMargin)
  const height = Math.min(wanted.height, viewport.height - 2 * viewportMargin)
  const left = within(at.left, viewport.width, width)
  return { left, top: within(at.top, viewport.height, height), width, height, side: 'below' }
}

function within(start: number, whole: number, part: number): number {
  return Math.max(viewportMargin, Math.min(start, whole - viewportMargin - part))
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
