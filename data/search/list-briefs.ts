import type { FindOptions } from './brief-search'
import { byNewest, type Candidate } from './rank-candidates'
import type { SearchPart } from './search-part'
import { mostSifted } from './sift-briefs'

/** The briefs of a query without words: those on the page's entities first, then the newest. */
export function listBriefs(
  parts: readonly SearchPart[],
  allowed: readonly (Uint8Array | null)[],
  { limit, pageEntities = [] }: Pick<FindOptions, 'limit' | 'pageEntities'>,
): { candidates: Candidate[]; total: number } {
  const candidates: Candidate[] = []
  let total = 0
  parts.forEach((part, at) => {
    const shared = sharedWith(part, pageEntities)
    const passes = allowed[at]
    let taken = 0
    for (let brief = 0; brief < part.briefCount; brief++) {
      if (passes && !passes[brief]) continue
      total += 1
      const score = shared?.[brief] ?? 0
      if (score === 0 && taken >= limit) continue
      if (score === 0) taken += 1
      candidates.push({ part, brief, score })
    }
  })
  candidates.sort((a, b) => b.score - a.score || byNewest(a, b))
  return { candidates: candidates.slice(0, Math.max(limit, mostSifted)), total }
}

function sharedWith(part: SearchPart, pageEntities: readonly string[]): Uint8Array | null {
  if (pageEntities.length === 0) return null
  const { ends, values } = part.head.briefs.entities
  const isOnPage = new Uint8Array(part.head.entities.kinds.length)
  let any = false
  for (const key of pageEntities) {
    const [packId = '', id = ''] = key.split('/', 2)
    const entity = packId === part.head.packId ? part.findEntity(id) : -1
    if (entity < 0) continue
    isOnPage[entity] = 1
    any = true
  }
  if (!any) return null
  const shared = new Uint8Array(part.briefCount)
  let at = 0
  for (let brief = 0; brief < part.briefCount; brief++) {
    for (; at < (ends[brief] as number); at++) {
      if (isOnPage[values[at] as number]) shared[brief] = Math.min(255, (shared[brief] as number) + 1)
    }
  }
  return shared
}
