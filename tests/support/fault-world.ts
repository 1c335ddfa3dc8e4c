import { createHash } from 'node:crypto'
import { readBrief } from '../../data/store/briefs'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { readNameIndexes } from '../../data/store/name-indexes'
import type { SourceRow } from '../../data/store/own-db'
import { readSearchFronts, readSearchHeads } from '../../data/store/search'
import { addSource, findSource } from '../../data/store/sources'
import type { SyncResult } from '../../data/sync/sync-progress'
import { openSearch } from '../../entrypoints/shared/open-search'
import { type Background, type BackgroundOptions, startBackground } from './mortal-background'
import type { Fates } from './mortal-process'
import { type PackServer, startPackServer } from './pack-server'
import { datedBrief, editedBriefs, type SignedPack, type SignedPackFields, signedPack } from './signed-pack'

export const sourceId = 'source-1'
export const startMs = 1_800_000_000_000

let opened = 0

/** A publisher's server, a reader's store, and one background after another that works on them. */
export interface FaultWorld {
  server: PackServer
  /** The pack that is published now. */
  pack: SignedPack
  names: { own: string; cache: string }
  clock: { nowMs: number; isOnline: boolean }
  /** Starts the background anew on the same store; the one before ends. */
  start(fates?: Fates, over?: Partial<BackgroundOptions>): Background
  /** Publishes the next version, with one brief edited and one added, or with the given fields. */
  publish(fields?: SignedPackFields): Promise<SignedPack>
  /** Starts the background anew and syncs; null if it was killed. */
  sync(fates?: Fates, over?: Partial<BackgroundOptions>): Promise<SyncResult | null>
  source(): Promise<SourceRow>
  /** What a reader is served, as hashes. */
  served(): Promise<Served>
  close(): Promise<void>
}

export interface Served {
  version: number | null
  /** Over everything that is compiled and every chunk, byte by byte. */
  hash: string
  /** The same without the history, which says what each earlier version has changed. */
  contentHash: string
  found: string[]
}

/** @param installed whether the first version has been synced already */
export async function openFaultWorld(
  installed = true,
  { pinned = false, ...fields }: SignedPackFields & { pinned?: boolean } = {},
): Promise<FaultWorld> {
  opened += 1
  const first = await signedPack(fields)
  const server = await startPackServer(first.files)
  const names = { own: `fault-own-${opened}`, cache: `fault-cache-${opened}` }
  const clock = { nowMs: startMs, isOnline: true }
  let current: Background | undefined

  const world: FaultWorld = {
    server,
    pack: first,
    names,
    clock,
    start(fates, over = {}) {
      current?.close()
      const options = { ...names, nowMs: () => clock.nowMs, isOnline: () => clock.isOnline, ...over }
      current = startBackground(fates ? { ...options, fates } : options)
      return current
    },
    async publish(next = {}) {
      const { keys, release } = world.pack
      const briefs = [...editedBriefs(), datedBrief('one-more', '2025-02-01', 'One more brief')]
      world.pack = await signedPack({
        keys,
        epoch: release.epoch,
        version: release.version + 1,
        briefs,
        ...next,
      })
      server.replaceFiles(world.pack.files)
      server.requests.length = 0
      return world.pack
    },
    sync: (fates, over) => world.start(fates, over).sync(sourceId),
    async source() {
      const { own } = world.start()
      const row = await findSource(own, sourceId)
      if (!row) throw new Error('the source is gone')
      return row
    },
    served: async () => readServed(world.start().cache),
    async close() {
      current?.close()
      await server.close()
    },
  }

  const { own, cache } = world.start()
  const pinnedKey = pinned ? first.keys.offline.publicKey : null
  await addSource(own, cache, {
    id: sourceId,
    address: `${server.url}latest.json`,
    pinnedKey,
    nowMs: startMs,
  })
  if (installed && (await world.sync())?.kind !== 'synced')
    throw new Error('the first version cannot be synced')
  server.requests.length = 0
  return world
}

/** Reads everything as a reader's pages do, and fails if a part of it is missing or damaged. */
export async function readServed(cache: CacheDb, query = 'wiretap'): Promise<Served> {
  const [{ lexicons }, indexes, { fronts }, heads] = await Promise.all([
    readLexicons(cache),
    readNameIndexes(cache),
    readSearchFronts(cache),
    readSearchHeads(cache),
  ])
  const shards = await cache.searchShards.toArray()
  const served = new Set(heads.map((one) => one.generationId))
  const search = [
    heads.map(({ head }) => head),
    shards.filter((one) => served.has(one.generationId)).map((one) => one.bytes),
  ]
  const hash = createHash('sha256')
  const plain = lexicons.map(({ history: _history, ...lexicon }) => lexicon)
  const names = indexes.map(({ index }) => index)
  for (const part of [plain, names, fronts, search]) hash.update(JSON.stringify(part, plainArrays))
  const [pack] = await cache.packs.toArray()
  const generation = pack && (await cache.generations.get(pack.activeId))
  for (const { sha256 } of generation?.manifest.chunks ?? []) {
    const bytes = (await cache.chunks.get(sha256))?.bytes ?? new Uint8Array()
    const found = createHash('sha256').update(bytes).digest('hex')
    if (found !== sha256) throw new Error(`chunk ${sha256} is damaged or gone`)
    hash.update(sha256)
  }
  for (const id of Object.keys(generation?.briefChunks ?? {})) {
    const page = await readBrief(cache, `${pack?.packId}/${id}`)
    if (!page) throw new Error(`brief ${id} cannot be read`)
    hash.update(JSON.stringify(page.brief))
  }
  return {
    version: generation?.version ?? null,
    contentHash: hash.copy().digest('hex'),
    hash: hash.update(JSON.stringify(lexicons.map(({ history }) => history ?? null))).digest('hex'),
    found: await findKeys(cache, query),
  }
}

async function findKeys(cache: CacheDb, query: string): Promise<string[]> {
  const { find } = await openSearch(cache)
  const page = await find(query, { limit: 10, pageEntities: [] })
  return page.hits.map((hit) => hit.key)
}

function plainArrays(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value
}
