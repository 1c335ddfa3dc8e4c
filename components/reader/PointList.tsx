import type { Point } from '../../data/brief/brief'
import { say } from '../../locales/say'

export interface References {
  href(number: number): string
  /** How many sources the brief has; a higher number is left out. */
  count: number
  onShow(number: number): void
}

/** Points of a brief, each followed by the numbers of its sources. */
export function PointList({ points, references }: { points: readonly Point[]; references: References }) {
  return (
    <ul class="points">
      {points.map((point) => (
        <li key={point.text} dir="auto" lang="">
          {point.text}
          {point.sources
            .filter((number) => number >= 1 && number <= references.count)
            .map((number) => (
              <SourceMark key={number} number={number} references={references} />
            ))}
        </li>
      ))}
    </ul>
  )
}

function SourceMark({ number, references }: { number: number; references: References }) {
  function show(event: MouseEvent) {
    // With a modifier key the reader wants another tab, and the address leads there too.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    references.onShow(number)
  }
  return (
    <sup class="source-mark">
      <a href={references.href(number)} aria-label={say('reader.sourceNumber', { number })} onClick={show}>
        {number}
      </a>
    </sup>
  )
}
