import { type Brief, entityIdsOf } from '../brief/brief'
import type { BriefHistory, ChangeNote, WithdrawnBrief } from '../pack/brief-history'
import type { BriefChange } from './sync-progress'

/** Withdrawn briefs that are remembered; the oldest are dropped first. */
const mostWithdrawn = 500

/**
 * The history of a new generation: that of the one before, with the changes since. A brief that comes back counts as
 * neither withdrawn nor revised.
 *
 * @param oldBriefs those that were withdrawn, and any others
 */
export function carryHistory(
  before: BriefHistory | undefined,
  changes: readonly BriefChange[],
  oldBriefs: readonly Brief[],
  { version, published }: ChangeNote,
): BriefHistory {
  const changed = new Map(changes.map(({ id, change }) => [id, change]))
  const oldById = new Map(oldBriefs.map((brief) => [brief.id, brief]))
  const revised = Object.entries(before?.revised ?? {}).filter(([id]) => changed.get(id) !== 'withdrawn')
  const withdrawn = (before?.withdrawn ?? []).filter(({ id }) => changed.get(id) !== 'added')
  const gone = changes.flatMap(({ id, title, change }): WithdrawnBrief[] => {
    const brief = oldById.get(id)
    return change === 'withdrawn'
      ? [{ id, title, version, published, entities: brief ? entityIdsOf(brief) : [] }]
      : []
  })
  for (const { id, change } of changes) if (change === 'revised') revised.push([id, { version, published }])
  return {
    revised: Object.fromEntries(revised),
    withdrawn: [...gone, ...withdrawn].slice(0, mostWithdrawn),
  }
}
