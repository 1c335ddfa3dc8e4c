import type { Step } from './arrow-step'

/**
 * The index of the point that an arrow key leads to from another: the nearest one in that direction, where what lies
 * aside counts twice; the same where there is none. The first point is the middle and is passed over.
 */
export function nearestTo(points: readonly { x: number; y: number }[], from: number, step: Step): number {
  if (step.toEnd) return step.toEnd === 'first' ? 1 : points.length - 1
  const start = points[from]
  if (!start) return from
  let best = from
  let least = Number.POSITIVE_INFINITY
  points.forEach(({ x, y }, index) => {
    if (index === 0 || index === from) return
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = dx * step.along + dy * step.across
    const aside = Math.abs(step.along === 0 ? dx : dy)
    const cost = ahead + 2 * aside
    if (ahead > 0 && cost < least) {
      least = cost
      best = index
    }
  })
  return best
}
