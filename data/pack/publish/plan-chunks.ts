import type { Brief } from '../../brief/brief'
import type { Entity } from '../../brief/entity'
import { type ChunkKind, packLimits } from '../format'
import { sha256Hex } from '../hash'
import { stableJson } from './stable-json'

/** A chunk before it has a hash: the stable JSON of each of its briefs or entities. */
export interface PlannedChunk {
  id: string
  kind: ChunkKind
  items: string[]
}

/** More bytes than `{"spec":1,"kind":"entities","entities":[]}`. */
const frameBytes = 64

/**
 * Briefs by month, entities by the first hex digit of the hash of their id, so that one edit changes one chunk. A
 * bucket of entities that is too large for a chunk is split by the second digit; whatever is still too large goes on in
 * `<id>.2`, `<id>.3`.
 */
export async function planChunks(
  briefs: readonly Brief[],
  entities: readonly Entity[],
  maxBytes: number = packLimits.chunkBytes,
): Promise<PlannedChunk[]> {
  const byMonth = new Map<string, string[]>()
  for (const brief of [...briefs].sort(byDateAndId)) {
    addTo(byMonth, brief.date.slice(0, 'YYYY-MM'.length), stableJson(brief))
  }
  const byDigit = new Map<string, { hash: string; json: string }[]>()
  for (const entity of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const hash = await sha256Hex(new TextEncoder().encode(entity.id))
    addTo(byDigit, hash.slice(0, 1), { hash, json: stableJson(entity) })
  }
  const buckets = new Map<string, string[]>()
  for (const [digit, bucket] of byDigit) {
    const fits = bytesOf(bucket.map(({ json }) => json)) <= maxBytes
    for (const { hash, json } of bucket) addTo(buckets, fits ? digit : hash.slice(0, 2), json)
  }
  return [...splitAll('briefs', byMonth, maxBytes), ...splitAll('entities', buckets, maxBytes)]
}

function splitAll(kind: ChunkKind, groups: Map<string, string[]>, maxBytes: number): PlannedChunk[] {
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([group, items]) =>
    split(items, maxBytes).map((part, index) => ({
      id: `${kind}/${group}${index === 0 ? '' : `.${index + 1}`}`,
      kind,
      items: part,
    })),
  )
}

function split(items: readonly string[], maxBytes: number): string[][] {
  const parts: string[][] = []
  let partBytes = Number.POSITIVE_INFINITY
  for (const item of items) {
    const bytes = utf8Bytes(item) + 1
    if (partBytes + bytes > maxBytes) {
      parts.push([])
      partBytes = frameBytes
    }
    parts.at(-1)?.push(item)
    partBytes += bytes
  }
  return parts
}

function bytesOf(items: readonly string[]): number {
  return items.reduce((total, item) => total + utf8Bytes(item) + 1, frameBytes)
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T) {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

function byDateAndId(a: Brief, b: Brief): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : 1
}
