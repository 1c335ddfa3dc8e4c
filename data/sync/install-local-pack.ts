import type { LocalPack } from '../pack/local/local-pack'
import { BuildError, buildPack } from '../pack/publish/build-pack'
import type { ChunkRow } from '../store/cache-db'
import { addChunk, compileGeneration, noChunks } from './compile-generation'
import { isWhole } from './own-pack'
import type { ReadWords, SyncStore } from './ports'
import { SyncError } from './sync-error'

export interface LocalPackPorts {
  readWords: ReadWords
  store: SyncStore
  nowMs: () => number
}

/** A local pack as it is stored. */
export interface StoredLocalPack {
  pack: LocalPack
  revision: number
  sourceId: string
}

export interface InstalledLocalPacks {
  isChanged: boolean
  /** The packs that could not become a generation: too large, or with an id that a source has taken. */
  refused: string[]
}

/**
 * Installs every local pack whose revision is not the active one: after a change, and after the cache was lost. A pack
 * that is refused does not keep the others from being installed.
 * @throws SyncError `storageFull`, `storageFailed`
 */
export async function installLocalPacks(
  packs: readonly StoredLocalPack[],
  ports: LocalPackPorts,
): Promise<InstalledLocalPacks> {
  const installed: InstalledLocalPacks = { isChanged: false, refused: [] }
  for (const { pack, revision, sourceId } of packs) {
    const kept = await ports.store.findPack(pack.packId)
    const isCurrent = kept?.row.sourceId === sourceId && kept.active?.version === revision
    if (isCurrent && (await isWhole(ports.store, kept))) continue
    const isInstalled = await installLocalPack(pack, revision, sourceId, ports).catch(refusedContent)
    if (isInstalled) installed.isChanged = true
    else installed.refused.push(pack.packId)
  }
  return installed
}

function refusedContent(error: unknown): false {
  const isOfPack =
    error instanceof BuildError || (error instanceof SyncError && error.code === 'invalidContent')
  if (!isOfPack) throw error
  return false
}

/** Local packs do not expire, but a release has to have a date. */
const neverExpires = '9999-12-31T00:00:00Z'

/**
 * Builds a local pack as its publisher would, and makes it the active generation. `revision` counts its changes.
 * Returns false where a source brings a pack of the same id.
 * @throws SyncError, BuildError
 */
async function installLocalPack(
  pack: LocalPack,
  revision: number,
  sourceId: string,
  { readWords, store, nowMs }: LocalPackPorts,
): Promise<boolean> {
  const { packId, title, publisher, about, licence } = pack
  const header = { id: packId, title, publisher, about, ...(licence === undefined ? {} : { licence }) }
  const { release, manifest, files } = await buildPack(
    {
      header,
      briefs: pack.briefs.map((brief) => ({ brief, path: brief.id })),
      entities: pack.entities.map((entity) => ({
        entity,
        path: '',
        at: { line: 1, column: 1 },
        nameAts: [],
      })),
      notices: pack.notices ?? [],
    },
    {
      epoch: 0,
      version: revision,
      published: new Date(nowMs()).toISOString(),
      expires: neverExpires,
      keyset: { n: 0, keys: [], threshold: 1 },
    },
  )
  const parsed = noChunks()
  const newChunks: ChunkRow[] = []
  for (const ref of manifest.chunks) {
    const bytes = files.get(`c/${ref.sha256}.json`)
    if (!bytes) continue
    addChunk(parsed, ref, bytes)
    newChunks.push({ sha256: ref.sha256, bytes })
  }
  const words = await readWords()
  const ready = await compileGeneration({ sourceId, release, manifest, parsed, words, nowMs: nowMs() })
  return store.activateGeneration({ ...ready, newChunks })
}
