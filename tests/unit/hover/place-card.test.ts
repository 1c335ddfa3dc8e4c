import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTravelling, viewportMargin } from '../../../data/hover/hover-timing'
import { isOnWayToCard, placeCard, placePinned } from '../../../data/hover/place-card'

const seen = (width: number, height: number) => ({ left: 0, top: 0, right: width, bottom: height })
const viewport = seen(1000, 800)
const high = (height: number) => ({ width: 360, height })
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 18 })

describe('the card stands', () => {
  test('8 pixels below a word in the upper half', () => {
    expect(placeCard(word(100, 100), high(300), viewport)).toEqual({
      left: 100,
      top: 126,
      width: 360,
      height: 300,
      side: 'below',
    })
  })

  test('8 pixels above a word in the lower half', () => {
    expect(placeCard(word(100, 700), high(300), viewport)).toMatchObject({
      top: 392,
      height: 300,
      side: 'above',
    })
  })

  test('within the viewport at its right edge and on a narrow one', () => {
    expect(placeCard(word(980, 100), high(300), viewport).left).toBe(1000 - 15 - 360)
    expect(placeCard(word(200, 100), high(300), seen(320, 600))).toMatchObject({
      left: 15,
      width: 290,
    })
  })

  test('with its end at the word’s end in text from right to left', () => {
    expect(placeCard(word(600, 100), high(300), viewport, 'rtl').left).toBe(660 - 360)
  })

  test('beside the word where there is no room above or below, as in a low frame', () => {
    expect(placeCard(word(40, 90), high(300), seen(600, 200))).toMatchObject({
      left: 108,
      top: 15,
      height: 170,
    })
    expect(placeCard(word(500, 90), high(300), seen(600, 200))).toMatchObject({ left: 132, height: 170 })
    // Not where it would have to lie over the word.
    expect(placeCard(word(120, 90), high(300), seen(320, 200))).toMatchObject({ top: 116, height: 69 })
  })

  test('beside the column of a word in text from top to bottom, so that it covers no more of its line', () => {
    const column = { left: 500, top: 300, right: 518, bottom: 400 }
    expect(placeCard(column, high(300), viewport, 'vertical')).toMatchObject({ left: 526, top: 300 })
    const last = { ...column, left: 960, right: 978 }
    expect(placeCard(last, high(300), viewport, 'vertical')).toMatchObject({ left: 960 - 8 - 360, top: 300 })
    // Where there is room on neither side, as before.
    expect(placeCard(column, high(300), { ...viewport, left: 450, right: 820 }, 'vertical').top).toBe(408)
  })

  test('where a frame that is taller than the screen can be seen', () => {
    const part = { left: 0, top: 1000, right: 700, bottom: 1600 }
    expect(placeCard(word(100, 1100), high(300), part)).toMatchObject({ top: 1126, height: 300 })
    expect(placeCard(word(100, 1500), high(600), part)).toMatchObject({ top: 1015, height: 477 })
  })

  test('never over the word nor out of the viewport, wherever the word is', () => {
    const inside = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 780 }),
      height: fc.integer({ min: 0, max: 2000 }),
      width: fc.integer({ min: 320, max: 2000 }),
    })
    fc.assert(
      fc.property(inside, ({ left, top, height, width }) => {
        const box = word(Math.min(left, width - 60), top)
        const place = placeCard(box, high(height), seen(width, 800))
        const inLine = place.top < box.bottom && place.top + place.height > box.top
        const covers = inLine && place.left < box.right && place.left + place.width > box.left
        expect(covers && place.height > 0).toBe(false)
        expect(place.left).toBeGreaterThanOrEqual(viewportMargin)
        expect(place.left + place.width).toBeLessThanOrEqual(width - viewportMargin)
        expect(place.height).toBeLessThanOrEqual(height)
      }),
    )
  })
})

describe('a pinned card stands', () => {
  test('where the reader has put it', () => {
    expect(placePinned({ left: 300, top: 200 }, high(300), viewport)).toMatchObject({ left: 300, top: 200 })
  })

  test('in view, however far it was dragged and however large it is', () => {
    expect(placePinned({ left: -50, top: 790 }, high(300), viewport)).toMatchObject({ left: 15, top: 485 })
    expect(placePinned({ left: 0, top: 0 }, high(3000), viewport)).toMatchObject({ top: 15, height: 770 })
  })
})

describe('a pointer is on its way to the card', () => {
  const card = { left: 100, top: 126, right: 460, bottom: 426 }

  test('within 60 degrees of the straight way', () => {
    expect(isOnWayToCard({ x: 130, y: 112 }, { x: 131, y: 120 }, card)).toBe(true)
    expect(isOnWayToCard({ x: 130, y: 112 }, { x: 138, y: 118 }, card)).toBe(true)
  })

  test('but not sideways or backwards', () => {
    expect(isOnWayToCard({ x: 130, y: 112 }, { x: 150, y: 113 }, card)).toBe(false)
    expect(isOnWayToCard({ x: 130, y: 112 }, { x: 130, y: 100 }, card)).toBe(false)
  })
})

test('a pointer travels above half a pixel a millisecond, by the mean of two samples', () => {
  expect(isTravelling([])).toBe(false)
  expect(isTravelling([0.2, 0.7])).toBe(false)
  expect(isTravelling([9, 0.6, 0.7])).toBe(true)
})
