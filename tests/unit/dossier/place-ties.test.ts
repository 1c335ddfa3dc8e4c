import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeTies, type TieLabel, type TieLine } from '../../../data/dossier/place-ties'

const label = fc.record({
  width: fc.integer({ min: 20, max: 190 }),
  height: fc.integer({ min: 18, max: 40 }),
})

function starOf(count: number, weight = (index: number) => index): TieLine[] {
  return Array.from({ length: count }, (_, index) => ({ a: 0, b: index + 1, weight: weight(index + 1) }))
}

function overlaps(
  labels: readonly TieLabel[],
  points: readonly { x: number; y: number }[],
): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < labels.length; i++) {
    for (let j = i + 1; j < labels.length; j++) {
      const [a, b, p, q] = [labels[i], labels[j], points[i], points[j]]
      if (!a || !b || !p || !q) continue
      if (Math.abs(p.x - q.x) < (a.width + b.width) / 2 && Math.abs(p.y - q.y) < (a.height + b.height) / 2) {
        found.push([i, j])
      }
    }
  }
  return found
}

describe('the drawing of ties', () => {
  it('lays no label on another and none over an edge, whatever their sizes', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 2, maxLength: 29 }),
        fc.integer({ min: 288, max: 960 }),
        (labels, width) => {
          const { points, height } = placeTies(labels, starOf(labels.length - 1), width)
          expect(overlaps(labels, points)).toEqual([])
          points.forEach(({ x, y }, index) => {
            const half = { x: (labels[index]?.width ?? 0) / 2, y: (labels[index]?.height ?? 0) / 2 }
            expect(x - half.x).toBeGreaterThanOrEqual(-1)
            expect(x + half.x).toBeLessThanOrEqual(width + 1)
            expect(y - half.y).toBeGreaterThanOrEqual(-1)
            expect(y + half.y).toBeLessThanOrEqual(height + 1)
          })
        },
      ),
      { numRuns: 100 },
    )
  })

  it('is the same each time', () => {
    const labels = Array.from({ length: 12 }, (_, index) => ({ width: 60 + index * 7, height: 26 }))
    expect(placeTies(labels, starOf(11), 900)).toEqual(placeTies(labels, starOf(11), 900))
  })

  it('has the entity in the middle, and those that share most nearest to it', () => {
    const labels = Array.from({ length: 9 }, () => ({ width: 80, height: 26 }))
    const { points } = placeTies(
      labels,
      starOf(8, (index) => (index <= 2 ? 10 : 1)),
      900,
    )
    const [middle = { x: 0, y: 0 }, ...around] = points
    expect(middle.x).toBe(450)
    expect(around.filter(({ y }) => y < middle.y).length).toBeGreaterThan(1)
    expect(around.filter(({ y }) => y > middle.y).length).toBeGreaterThan(1)
    const far = around.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(far.slice(0, 2))).toBeLessThan(mean(far.slice(2)) * 0.8)
  })

  it('draws those together that share briefs with each other', () => {
    const labels = Array.from({ length: 7 }, () => ({ width: 60, height: 26 }))
    const pairs = [
      { a: 1, b: 4, weight: 9 },
      { a: 2, b: 5, weight: 9 },
      { a: 3, b: 6, weight: 9 },
    ]
    const { points } = placeTies(labels, [...starOf(6, () => 9), ...pairs], 900)
    const apart = (i: number, j: number) =>
      Math.hypot((points[i]?.x ?? 0) - (points[j]?.x ?? 0), (points[i]?.y ?? 0) - (points[j]?.y ?? 0))
    const others = [apart(1, 2), apart(1, 3), apart(2, 3), apart(4, 5), apart(5, 6)]
    expect(apart(1, 4) + apart(2, 5) + apart(3, 6)).toBeLessThan(
      (others.reduce((sum, value) => sum + value, 0) / others.length) * 3,
    )
  })
})
