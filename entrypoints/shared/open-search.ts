import { BriefSearch } from '../../data/search/brief-search'
import type { ReadTexts } from '../../data/search/result-page'
import { SearchPart } from '../../data/search/search-part'
import type { CacheDb } from '../../data/store/cache-db'
import { readBriefTexts, readSearchHeads, readSearchShards } from '../../data/store/search'

/** Search over all packs that are served, its shards read as they are needed. @throws StoreError */
export async function openSearch(cache: CacheDb): Promise<BriefSearch> {
  const stored = await readSearchHeads(cache)
  return new BriefSearch(
    stored.map(
      ({ generationId, head }) =>
        new SearchPart(head, (shards) => readSearchShards(cache, generationId, shards)),
    ),
  )
}

/** Briefs whose texts are kept: some megabytes at most. */
const keptBriefs = 200

/** Reads texts from the store, and keeps those read last: the next key shows most of the same briefs. */
export function createTextReader(cache: CacheDb): ReadTexts {
  const kept = new Map<string, string[] | undefined>()
  return async (spans) => {
    const keys = spans.map((span) => (span ? `${span.chunk}:${span.start}` : ''))
    const missing = [...new Set(keys.keys())].filter((at) => keys[at] !== '' && !kept.has(keys[at] ?? ''))
    const read =
      missing.length > 0
        ? await readBriefTexts(
            cache,
            missing.map((at) => spans[at]),
          )
        : []
    missing.forEach((at, index) => {
      kept.set(keys[at] ?? '', read[index])
    })
    const texts = keys.map((key) => kept.get(key))
    for (const key of kept.keys()) {
      if (kept.size <= keptBriefs) break
      kept.delete(key)
    }
    return texts
  }
}
