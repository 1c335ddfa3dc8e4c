import type { Brief } from '../brief/brief'
import type { SyncChanges } from './sync-progress'

/** Briefs of one generation, by the chunk that each is in. */
export type BriefChunks = Readonly<Record<string, string>>

/**
 * The chunks of the old generation that must be read to tell what has changed: those of briefs that stand in
 * another chunk now. A brief in a chunk of the same hash is the same.
 */
export function chunksToCompare(before: BriefChunks, after: BriefChunks): string[] {
  const moved = Object.keys(before).filter((id) => Object.hasOwn(after, id) && after[id] !== before[id])
  return [...new Set(moved.flatMap((id) => before[id] ?? []))]
}

/**
 * What changed from one generation to the next, by content: a brief that only moved to another chunk is not
 * revised.
 * @param oldBriefs the briefs of the chunks that `chunksToCompare` named
 * @param newBriefs all briefs of the new generation
 */
export function compareBriefs(
  before: BriefChunks,
  after: BriefChunks,
  oldBriefs: readonly Brief[],
  newBriefs: readonly Brief[],
): SyncChanges {
  const oldById = new Map(oldBriefs.map((brief) => [brief.id, JSON.stringify(brief)]))
  const changes: SyncChanges = { added: 0, revised: 0, withdrawn: 0 }
  for (const brief of newBriefs) {
    if (!Object.hasOwn(before, brief.id)) changes.added += 1
    else if (before[brief.id] !== after[brief.id] && oldById.get(brief.id) !== JSON.stringify(brief)) {
      changes.revised += 1
    }
  }
  changes.withdrawn = Object.keys(before).filter((id) => !Object.hasOwn(after, id)).length
  return changes
}
