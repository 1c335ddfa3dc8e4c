import type { Brief } from '../brief/brief'
import type { BriefHistory } from '../pack/brief-history'
import type { Release } from '../pack/format'
import { parseChunk } from '../pack/schema'
import type { GenerationRow } from '../store/cache-db'
import { carryHistory } from './carry-history'
import { chunksToCompare, listChanges, summariseChanges } from './compare-briefs'
import type { ParsedChunks } from './compile-generation'
import type { SyncStore } from './ports'
import type { SyncChanges } from './sync-progress'

/**
 * What a release changes in the generation that is served: for the reader to see, and to be kept with the new
 * generation.
 * @throws SyncError
 */
export async function tellChanges(
  store: SyncStore,
  active: GenerationRow | undefined,
  parsed: ParsedChunks,
  release: Release,
): Promise<{ changes: SyncChanges; history: BriefHistory }> {
  const before = active?.briefChunks ?? {}
  const oldBriefs: Brief[] = []
  for (const sha256 of chunksToCompare(before, parsed.briefChunks)) {
    const bytes = await store.readChunk(sha256)
    const chunk = bytes && parseChunk(bytes, 'briefs')
    if (chunk?.ok) oldBriefs.push(...chunk.value.briefs)
  }
  const list = listChanges(before, parsed.briefChunks, oldBriefs, parsed.briefs)
  const isFirst = Object.keys(before).length === 0
  return {
    changes: summariseChanges(list, isFirst),
    history: carryHistory(active?.history, list, oldBriefs, release),
  }
}
