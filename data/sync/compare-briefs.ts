import type { Brief } from '../brief/brief'
import { type BriefChange, mostListed, type SyncChanges } from './sync-progress'

/** The hash of the chunk of each brief of one generation, by the brief's id. */
export type BriefChunks = Readonly<Record<string, string>>

/**
 * The chunks of the old generation that must be read to see what has changed: those of briefs that are in another chunk
 * now, or in none. A brief in a chunk of the same hash is the same.
 */
export function chunksToCompare(before: BriefChunks, after: BriefChunks): string[] {
  const moved = Object.keys(before).filter((id) => !Object.hasOwn(after, id) || after[id] !== before[id])
  return [...new Set(moved.flatMap((id) => before[id] ?? []))]
}

/**
 * What changed from one generation to the next, by content: a brief that only moved to another chunk is not revised.
 *
 * @param oldBriefs the briefs of the chunks that `chunksToCompare` named
 * @param newBriefs all briefs of the new generation
 */
export function listChanges(
  before: BriefChunks,
  after: BriefChunks,
  oldBriefs: readonly Brief[],
  newBriefs: readonly Brief[],
): BriefChange[] {
  const oldById = new Map(oldBriefs.map((brief) => [brief.id, brief]))
  const list: BriefChange[] = []
  for (const brief of newBriefs) {
    const { id, title } = brief
    const old = oldById.get(id)
    if (!Object.hasOwn(before, id)) list.push({ id, title, change: 'added' })
    else if (before[id] !== after[id] && (!old || JSON.stringify(old) !== JSON.stringify(brief)))
      list.push({ id, title, change: 'revised' })
  }
  for (const id of Object.keys(before)) {
    if (!Object.hasOwn(after, id)) list.push({ id, title: oldById.get(id)?.title ?? id, change: 'withdrawn' })
  }
  return list
}

/** Counts the changes and lists the first of them. A first sync, which adds everything, has no list. */
export function summariseChanges(list: readonly BriefChange[], isFirst: boolean): SyncChanges {
  const count = (change: BriefChange['change']) => list.filter((one) => one.change === change).length
  return {
    added: count('added'),
    revised: count('revised'),
    withdrawn: count('withdrawn'),
    list: isFirst ? [] : list.slice(0, mostListed),
  }
}
