import { cardGap, corridorHalfAngle, leastCardHeight, viewportMargin } from './hover-timing'

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

/** How the text around a word runs: its lines from left to right or from right to left, or from top to bottom. */
export type TextFlow = 'ltr' | 'rtl' | 'vertical'

export interface CardPlace {
  left: number
  top: number
  width: number
  height: number
  side: 'above' | 'below'
}

/**
 * Where the card stands: below a word in the upper half of what is seen of the page, above one in the lower half, so
 * that it never covers the word or its line. It stands beside the word in lines from top to bottom, and where there is
 * too little room above or below, as in a low frame.
 *
 * @param word the box of the part of the word that the pointer is on
 * @param wanted the size that the card would like to have
 * @param seen the visible part of the page: the viewport, or the part of a frame that is in view
 */
export function placeCard(word: Box, wanted: Size, seen: Box, flow: TextFlow = 'ltr'): CardPlace {
  const width = Math.min(wanted.width, seen.right - seen.left - 2 * viewportMargin)
  const below = word.top + word.bottom <= seen.top + seen.bottom
  const room = below
    ? seen.bottom - viewportMargin - (word.bottom + cardGap)
    : word.top - cardGap - viewportMargin - seen.top
  if (flow === 'vertical' || room < Math.min(leastCardHeight, wanted.height)) {
    const at = { left: word.right + cardGap, top: word.top }
    if (at.left + width + viewportMargin > seen.right) at.left = word.left - cardGap - width
    if (at.left >= seen.left + viewportMargin) return placePinned(at, wanted, seen)
  }
  const height = Math.max(0, Math.min(wanted.height, room))
  const left = within(flow === 'rtl' ? word.right - width : word.left, seen.left, seen.right, width)
  const top = below ? word.bottom + cardGap : word.top - cardGap - height
  return { left, top, width, height, side: below ? 'below' : 'above' }
}

/** Where a pinned card stands: where the reader has put it, moved into view. */
export function placePinned(at: { left: number; top: number }, wanted: Size, seen: Box): CardPlace {
  const width = Math.min(wanted.width, seen.right - seen.left - 2 * viewportMargin)
  const height = Math.max(0, Math.min(wanted.height, seen.bottom - seen.top - 2 * viewportMargin))
  const left = within(at.left, seen.left, seen.right, width)
  return { left, top: within(at.top, seen.top, seen.bottom, height), width, height, side: 'below' }
}

function within(start: number, from: number, to: number, part: number): number {
  return Math.max(from + viewportMargin, Math.min(start, to - viewportMargin - part))
}

/** Whether a point lies in a box, its edges included. */
export function isInBox({ x, y }: Point, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
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
