/**
 * The cache: packs as they were fetched, and what was compiled from them. All of it can be fetched or compiled
 * again, so this database may be deleted at any time; the reader's own data is in `own-db.ts`.
 */
import { Dexie, type Table } from 'dexie'
import type { Lexicon } from '../match/lexicon'
import type { NameIndex } from '../match/name-index'
import type { BriefHistory } from '../pack/brief-history'
import type { Manifest } from '../pack/format'
import type { SearchFront } from '../search/search-front'
import type { SearchHead } from '../search/search-index'

/** Which generation of a pack is active. Activation flips `activeId` and nothing else decides it. */
export interface PackRow {
  packId: string
  /** `starterSourceId` (`starter-source-id.ts`) for the pack that ships with the extension. */
  sourceId: string
  activeId: string
  previousId: string | null
  /**
   * Whether its source was removed but can be brought back: nothing of the pack is served, and nothing of it is lost.
   */
  parked: boolean
}

export interface GenerationRow {
  /** `packId@epoch.version` */
  id: string
  packId: string
  epoch: number
  version: number
  /** ISO 8601. */
  published: string
  expires: string
  activatedAtMs: number
  manifestSha256: string
  manifest: Manifest
  /** The chunk that holds each brief, by the brief's id. */
  briefChunks: Record<string, string>
  /** The `compilerVersion` that compiled it; absent in rows from before there was one. */
  compiler?: number
  /** Identifies who wrote its rows before any pack pointed to it; absent where they were written with the pointer. */
  stagedAs?: string
  /** Absent for a local pack, and in rows from before it was kept. */
  history?: BriefHistory
}

/** The exact bytes of a chunk, named by their hash and shared by generations. */
export interface ChunkRow {
  sha256: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Small, so that it is read before everything else. */
export interface SearchFrontRow {
  generationId: string
  /** That of the generation, so that a row shows whether it was compiled again. */
  compiler: number
  front: SearchFront
}

export interface SearchShardRow {
  generationId: string
  shard: number
  bytes: Uint8Array<ArrayBuffer>
}

const knownVersion = 3

/** The database of packs and of what was compiled from them. */
export class CacheDb extends Dexie {
  declare packs: Table<PackRow, string>
  declare generations: Table<GenerationRow, string>
  declare chunks: Table<ChunkRow, string>
  declare lexicons: Table<{ generationId: string; lexicon: Lexicon }, string>
  declare nameIndexes: Table<{ generationId: string; index: NameIndex }, string>
  declare searchFronts: Table<SearchFrontRow, string>
  declare searchHeads: Table<{ generationId: string; head: SearchHead }, string>
  declare searchShards: Table<SearchShardRow, [generationId: string, shard: number]>

  constructor(name = 'inbrief-cache') {
    super(name, { cache: 'disabled' })
    this.version(1).stores({
      packs: 'packId, sourceId',
      generations: 'id, packId',
      chunks: 'sha256',
      lexicons: 'generationId',
      nameIndexes: 'generationId',
      searchDocs: 'generationId',
    })
    this.version(2).stores({ generations: 'id, packId, compiler' })
    this.version(knownVersion).stores({
      searchDocs: null,
      searchFronts: 'generationId',
      searchHeads: 'generationId',
      searchShards: '[generationId+shard]',
    })
    this.on('ready', () => this.#refuseNewer(), true)
  }

  /** Dexie would open what a newer version of the extension has left, and its rows may mean anything. */
  #refuseNewer(): void {
    // Dexie counts in tenths, and adds one when it has repaired a schema.
    const installed = Math.floor(this.backendDB().version / 10)
    if (installed > knownVersion)
      throw new Error(`version ${installed} of the cache, ${knownVersion} is known`)
  }
}
