import { BriefSearch } from '../../data/search/brief-search'
import { findPage, type PageOptions, type ReadTexts, type ResultPage } from '../../data/search/result-page'
import { SearchPart } from '../../data/search/search-part'
import { ShardCache } from '../../data/search/shard-cache'
import { readBriefTexts } from '../../data/store/brief-texts'
import type { CacheDb } from '../../data/store/cache-db'
import { readSearchHeads, readSearchShards } from '../../data/store/search'

/** Bytes of shards that are kept in memory: all shards of some forty thousand briefs. */
const keptShardBytes = 20 * 1024 * 1024
/** Shards that are read ahead at once; a keystroke that comes meanwhile waits for no more than these. */
const shardsAtOnce = 12

export interface OpenedSearch {
  search: BriefSearch
  /** Searches, and reads the texts of the results that are shown; `onFound` gets the results before that. */
  find(
    query: string,
    options: Omit<PageOptions, 'readTexts'>,
    onFound?: (page: ResultPage) => void,
  ): Promise<ResultPage>
  /** Reads shards ahead until there is no more room, a few each time `pause` has ended. */
  warm(pause: () => Promise<void>, signal: AbortSignal): Promise<void>
}

/** Opens a search over all packs that are served; its shards are read as they are needed. @throws StoreError */
export async function openSearch(cache: CacheDb): Promise<OpenedSearch> {
  const stored = await readSearchHeads(cache)
  const shards = new ShardCache((keys) => readSearchShards(cache, keys), keptShardBytes)
  const parts = stored.map(({ generationId, head }) => new SearchPart(head, shards.ofPack(generationId)))
  const keys = parts.flatMap(({ shardCount }, at) =>
    Array.from({ length: shardCount }, (_, shard) => ({ pack: stored[at]?.generationId ?? '', shard })),
  )
  const search = new BriefSearch(parts)
  const readTexts = createTextReader(cache)
  return {
    search,
    find: (query, options, onFound) => findPage(search, query, { ...options, readTexts }, onFound),
    async warm(pause, signal) {
      for (let at = 0; at < keys.length && !shards.isFull; at += shardsAtOnce) {
        await pause()
        if (signal.aborted) return
        await shards.load(keys.slice(at, at + shardsAtOnce))
      }
    },
  }
}

/** Briefs whose texts are kept: some megabytes at most. */
const keptBriefs = 200

/** Reads texts from the store, and keeps those read last, because the next keystroke shows most of the same briefs. */
function createTextReader(cache: CacheDb): ReadTexts {
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
