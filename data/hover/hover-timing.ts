/** Milliseconds and pixels of the card's behaviour, with where they come from. */

/** The card closes this long after the pointer has left both the word and the card. Page Previews, Radix. */
export const lingerMs = 300
/** A faster pointer is travelling and means no word; in pixels a millisecond. 10ten. */
export const travelSpeed = 0.5
/** How long a mention flashes after a jump to it. XTM browser extension. */
export const flashMs = 3000
/** Between the word and the card, in pixels. Yomitan. */
export const cardGap = 8
/** The card's width and greatest height, in pixels. Page Previews, Yomitan. */
export const cardSize = { width: 360, height: 500 } as const
/** The same for a card that was made larger: a line of some 75 characters. */
export const largeCardSize = { width: 560, height: 720 } as const
/** With less room above or below the word, the card stands beside it, in pixels: its head and three lines. */
export const leastCardHeight = 160
/** Kept free at the viewport's edges, in pixels. */
export const viewportMargin = 15
/** Half of the 120 degree corridor in which the pointer is on its way to the card. Radix. */
export const corridorHalfAngle = Math.PI / 3

/** Whether the mean speed of the last two moves is that of a travelling pointer. */
export function isTravelling(speeds: readonly number[]): boolean {
  const last = speeds.slice(-2)
  return last.length > 0 && last.reduce((sum, speed) => sum + speed, 0) / last.length > travelSpeed
}
