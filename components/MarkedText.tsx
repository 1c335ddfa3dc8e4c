import type { ComponentChildren } from 'preact'

/** Text with its hits marked. `ranges` are [start, end) into the text, in order, and do not overlap. */
export function MarkedText({
  text,
  ranges,
}: {
  text: string
  ranges: readonly (readonly [number, number])[]
}) {
  const parts: ComponentChildren[] = []
  let from = 0
  for (const [start, end] of ranges) {
    if (start > from) parts.push(text.slice(from, start))
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>)
    from = end
  }
  if (from < text.length) parts.push(text.slice(from))
  return <>{parts}</>
}
