import type { Timeline, TimelineColumn } from '../../data/dossier/timeline'
import type { Step } from './arrow-step'

/** More dots than these would make a tower; they are told by their number. */
export const mostDots = 6

/** A dot of a timeline, or with the row -1 a whole column that is one mark. */
export interface TimelineSpot {
  column: number
  row: number
}

/** The column has too many briefs for dots. */
export function isCluster({ briefs }: TimelineColumn): boolean {
  return briefs.length > mostDots
}

/** Where the tab key leads first: the newest brief. */
export function firstSpot({ columns }: Timeline): TimelineSpot {
  return topOf(columns, columns.length - 1)
}

/** Where a step leads; at the edges it stays. Sideways it keeps the height where there is a dot. */
export function stepInTimeline({ columns }: Timeline, from: TimelineSpot | null, step: Step): TimelineSpot {
  if (step.toEnd) return topOf(columns, step.toEnd === 'first' ? 0 : columns.length - 1)
  const at = from ?? topOf(columns, columns.length - 1)
  const column = Math.max(0, Math.min(columns.length - 1, at.column + step.along))
  const top = topOf(columns, column)
  if (top.row < 0) return top
  return { column, row: Math.max(0, Math.min(top.row, Math.max(0, at.row) - step.across)) }
}

function topOf(columns: readonly TimelineColumn[], column: number): TimelineSpot {
  const own = columns[column]
  return { column, row: !own || isCluster(own) ? -1 : own.briefs.length - 1 }
}
