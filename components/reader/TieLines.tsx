import { countCommon, type Tie } from '../../data/dossier/ties'

export interface TieLinesProps {
  /** The place of the entity, followed by those of its ties. */
  points: readonly { x: number; y: number }[]
  width: number
  height: number
  ties: readonly Tie[]
  /** The tie that the pointer or the focus is on. */
  reached: number | null
}

/** In CSS pixels. */
const thinnest = 1
const thickest = 6

/** Lines from the entity to its ties, and from the highlighted tie to those with which it shares these briefs. */
export function TieLines({ points, width, height, ties, reached }: TieLinesProps) {
  const [middle] = points
  const strongest = ties[0]?.shared.length ?? 1
  const reachedTie = reached === null ? undefined : ties[reached]
  const thickness = (weight: number) =>
    thinnest + ((thickest - thinnest) * (weight - 1)) / Math.max(1, strongest - 1)
  return (
    <svg class="tie-lines" width={width} height={height} aria-hidden="true" focusable="false">
      {ties.map((tie, index) => {
        const to = points[index + 1]
        return (
          middle &&
          to && (
            <line
              key={tie.key}
              class={lineClass(index, reached)}
              {...ends(middle, to)}
              stroke-width={thickness(tie.shared.length)}
            />
          )
        )
      })}
      {reachedTie &&
        ties.map((tie, index) => {
          const from = points[(reached ?? 0) + 1]
          const to = points[index + 1]
          const common = tie === reachedTie ? 0 : countCommon(reachedTie, tie)
          return (
            from &&
            to &&
            common > 0 && (
              <line
                key={tie.key}
                class="tie-line tie-line-beside"
                {...ends(from, to)}
                stroke-width={thickness(common)}
              />
            )
          )
        })}
    </svg>
  )
}

function lineClass(index: number, reached: number | null): string {
  if (reached === null) return 'tie-line'
  return index === reached ? 'tie-line tie-line-reached' : 'tie-line tie-line-faded'
}

function ends(from: { x: number; y: number }, to: { x: number; y: number }) {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
}
