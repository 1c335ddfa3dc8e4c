import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../data/search/edit-distance'

const bytes = (text: string) => new TextEncoder().encode(text)
const between = (a: string, b: string, most: number, isPrefix = false) =>
  editDistance(bytes(a), bytes(b), 0, b.length, most, isPrefix)

/** The textbook's table, whole. */
function slowDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => {
    return Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  })
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      ;(rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  }
  return at(a.length, b.length)
}

describe('typing errors between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 })

  it('are those of the plain table, as far as they are counted', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        expect(Math.min(between(a, b, most), most + 1)).toBe(Math.min(slowDistance(a, b), most + 1))
      }),
    )
  })

  it('are those to the best beginning where the word may go on', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => slowDistance(a, b.slice(0, end)))
        expect(between(a, b, 2, true)).toBe(Math.min(...beginnings, 3))
      }),
    )
  })
})
