/** Of overlapping mentions, keeps the one that begins first, and of those the longest. */
import type { Span } from './find-candidates'

export function chooseMentions<T extends Span>(accepted: readonly T[]): T[] {
  const ordered = [...accepted].sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: T[] = []
  let end = 0
  for (const span of ordered) {
    if (span.start < end) continue
    chosen.push(span)
    end = span.end
  }
  return chosen
}
