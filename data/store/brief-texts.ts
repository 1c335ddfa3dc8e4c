import { textsOfBrief } from '../pack/brief-texts'
import { parseBriefJson } from '../pack/schema'
import type { BriefSpan } from '../search/search-index'
import type { CacheDb } from './cache-db'
import { withStore } from './with-store'

/**
 * The texts of briefs, by where they stand; undefined for one that cannot be read. Costs their chunks, each once.
 * @throws StoreError
 */
export async function readBriefTexts(
  cache: CacheDb,
  spans: readonly (BriefSpan | undefined)[],
): Promise<(string[] | undefined)[]> {
  const shas = [...new Set(spans.flatMap((span) => span?.chunk ?? []))]
  const chunks = await withStore(cache, () => cache.chunks.bulkGet(shas))
  const bytesOf = new Map(chunks.map((chunk, index) => [shas[index], chunk?.bytes]))
  return spans.map((span) => {
    const bytes = span && bytesOf.get(span.chunk)
    return bytes && textsIn(bytes.subarray(span.start, span.end))
  })
}

function textsIn(bytes: Uint8Array): string[] | undefined {
  const brief = parseBriefJson(bytes)
  return brief.ok ? textsOfBrief(brief.value) : undefined
}
