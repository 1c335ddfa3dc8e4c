import type { Timeline, TimelineColumn } from '../../data/dossier/timeline'
import { say } from '../../locales/say'
import { formatDate } from '../format-date'
import type { BriefLink } from './brief-link'
import { firstSpot, isCluster, mostDots, type TimelineSpot } from './timeline-spots'
import { clusterWords } from './timeline-words'

/** In dots. */
const highestCluster = 11

export interface TimelineMarksProps {
  plan: Timeline
  briefs: readonly BriefLink[]
  from: string | null
  /** What the pointer or the focus is on; null before it was on any. */
  reached: TimelineSpot | null
  /** The cluster whose briefs are listed. */
  opened: number | null
  briefHref(key: string): string
  onReach(spot: TimelineSpot): void
  onOpen(column: number): void
}

/** The dots of a timeline, and a column with a number where there would be too many. One of them takes the tab. */
export function TimelineMarks(props: TimelineMarksProps) {
  const { plan, reached } = props
  const most = Math.max(...plan.columns.map(({ briefs }) => briefs.length))
  const tallest = Math.max(...plan.columns.map(({ briefs }) => columnRows(briefs.length, most)))
  const inTab = reached ?? firstSpot(plan)
  return (
    <div class="timeline-marks" style={{ '--tallest': tallest }}>
      {plan.columns.map((column, index) => (
        <div key={column.at} class="timeline-column" style={{ insetInlineStart: `${column.at * 100}%` }}>
          {isCluster(column) ? (
            <ClusterMark
              {...props}
              column={column}
              index={index}
              rows={columnRows(column.briefs.length, most)}
              inTab={inTab.column === index}
            />
          ) : (
            column.briefs.map((brief, row) => (
              <DotMark
                key={brief}
                {...props}
                brief={props.briefs[brief]}
                spot={{ column: index, row }}
                inTab={inTab.column === index && inTab.row === row}
              />
            ))
          )}
        </div>
      ))}
    </div>
  )
}

interface DotProps extends TimelineMarksProps {
  brief: BriefLink | undefined
  spot: TimelineSpot
  inTab: boolean
}

function DotMark({ brief, spot, inTab, from, briefHref, onReach }: DotProps) {
  if (!brief) return null
  const isFrom = brief.key === from
  return (
    <a
      class={isFrom ? 'timeline-dot timeline-from' : 'timeline-dot'}
      href={briefHref(brief.key)}
      data-spot={`${spot.column} ${spot.row}`}
      style={{ '--row': spot.row }}
      tabIndex={inTab ? 0 : -1}
      onFocus={() => onReach(spot)}
      onMouseEnter={() => onReach(spot)}
    >
      <span class="hidden-visually">
        {say(isFrom ? 'timeline.briefFrom' : 'timeline.brief', {
          date: formatDate(brief.date),
          title: brief.title,
        })}
      </span>
    </a>
  )
}

interface ClusterProps extends TimelineMarksProps {
  column: TimelineColumn
  index: number
  /** As high as so many dots. */
  rows: number
  inTab: boolean
}

/** A cluster is higher than any column of dots, and the higher the more briefs it has. */
function columnRows(count: number, most: number): number {
  return count <= mostDots ? count : mostDots + 1 + (highestCluster - mostDots - 1) * (count / most)
}

function ClusterMark(props: ClusterProps) {
  const { briefs, column, index, rows, inTab, from, opened, onReach, onOpen } = props
  const own = column.briefs.flatMap((brief) => briefs[brief] ?? [])
  const hasFrom = own.some(({ key }) => key === from)
  const span = clusterWords(own.map(({ date }) => date))
  const reach = () => onReach({ column: index, row: -1 })
  return (
    <button
      type="button"
      class={hasFrom ? 'timeline-bar timeline-from' : 'timeline-bar'}
      data-spot={`${index} -1`}
      style={{ '--rows': rows }}
      tabIndex={inTab ? 0 : -1}
      aria-expanded={opened === index}
      aria-label={hasFrom ? say('timeline.spanFrom', { span }) : span}
      onFocus={reach}
      onMouseEnter={reach}
      onClick={() => onOpen(index)}
    >
      <span class={own.length > 99 ? 'timeline-turned' : undefined}>{own.length}</span>
    </button>
  )
}
