import type { Brief } from '../../brief/brief'
import type { Entity } from '../../brief/entity'
import type { ChunkRef, Manifest } from '../format'
import { stableJson } from './stable-json'

/** One published version of a pack, or as much of it as could be read. */
export interface PackVersion {
  manifest: Manifest
  /** Bytes of `m/<sha256>.json`. */
  manifestBytes: number
  briefs: readonly Brief[]
  entities: readonly Entity[]
}

export interface Changes {
  added: Item[]
  revised: Item[]
  withdrawn: Item[]
}

interface Item {
  id: string
  /** The title of a brief, the name of an entity. */
  title: string
}

export interface PackChanges {
  briefs: Changes
  entities: Changes
  /** Chunks that a reader of the version before does not have. */
  newChunks: ChunkRef[]
  /** What that reader fetches besides `latest.json`: the manifest and the new chunks. */
  bytes: number
}

/** What changes for readers of one version with the next. Without a version before, everything is new. */
export function comparePacks(before: PackVersion | null, after: PackVersion): PackChanges {
  const known = new Set(before?.manifest.chunks.map(({ sha256 }) => sha256))
  const newChunks = after.manifest.chunks.filter(({ sha256 }) => !known.has(sha256))
  return {
    briefs: compareItems(before?.briefs ?? [], after.briefs, ({ title }) => title),
    entities: compareItems(before?.entities ?? [], after.entities, ({ name }) => name),
    newChunks,
    bytes: newChunks.reduce((total, { size }) => total + size, after.manifestBytes),
  }
}

function compareItems<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  titleOf: (item: T) => string,
): Changes {
  const old = new Map(before.map((item) => [item.id, item]))
  const changes: Changes = { added: [], revised: [], withdrawn: [] }
  for (const item of after) {
    const same = old.get(item.id)
    const told = { id: item.id, title: titleOf(item) }
    if (!same) changes.added.push(told)
    else if (stableJson(same) !== stableJson(item)) changes.revised.push(told)
    old.delete(item.id)
  }
  for (const item of old.values()) changes.withdrawn.push({ id: item.id, title: titleOf(item) })
  return changes
}
