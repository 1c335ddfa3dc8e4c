import { stringAt } from '../search/packed-strings'
import type { SearchHead } from '../search/search-index'
import type { CacheDb } from './cache-db'
import { withStore } from './with-store'

/**
 * The names of the places of briefs, in the order of their ids; none for a pack that is not served or not compiled yet.
 * Read from the head of the search index (some megabytes for ten thousand briefs), because reading each brief would
 * cost its chunk.
 * @throws StoreError
 */
export async function readBriefPlaces(
  cache: CacheDb,
  packId: string,
  briefIds: readonly string[],
): Promise<string[][]> {
  const row = await withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.searchHeads], async () => {
      const pack = await cache.packs.get(packId)
      return pack && !pack.parked ? cache.searchHeads.get(pack.activeId) : undefined
    }),
  )
  return row ? placesIn(row.head, briefIds) : briefIds.map(() => [])
}

function placesIn({ briefs, places }: SearchHead, briefIds: readonly string[]): string[][] {
  const indexById = new Map(Array.from(briefs.ids.ends, (_, index) => [stringAt(briefs.ids, index), index]))
  return briefIds.map((id) => {
    const index = indexById.get(id)
    if (index === undefined) return []
    const { ends, values } = briefs.places
    const start = index === 0 ? 0 : (ends[index - 1] as number)
    return Array.from(values.subarray(start, ends[index]), (place) => stringAt(places, place))
  })
}
