import type { Manifest, Release } from '../pack/format'
import type { SourceRow } from '../store/own-db'
import type { KeptPack } from '../store/packs'
import { checkRelease } from './check-release'
import { addChunk, compileGeneration, noChunks, type ParsedChunks, readManifest } from './compile-generation'
import { findOwnPack, isKept, isWhole } from './own-pack'
import { createPackFetcher, type PackFetcher } from './pack-fetcher'
import type { SyncPorts } from './ports'
import { SyncError, type SyncErrorCode } from './sync-error'
import type { SyncResult } from './sync-progress'
import type { SyncEvent } from './sync-state'
import { tellChanges } from './tell-changes'

/**
 * Brings the pack of one source up to date and stores how that ended. What is served does not change until the one
 * transaction that activates the new generation. A sync that fails or is cancelled leaves the chunks it has fetched to
 * the next one. Never rejects. To be run one at a time for a source: see `sync-runner.ts`.
 */
export async function syncPack(
  ports: SyncPorts,
  sourceId: string,
  onEvent: (event: SyncEvent) => void,
  signal: AbortSignal,
): Promise<SyncResult> {
  const sync: Sync = { ports, sourceId, onEvent, signal }
  const result = await runSync(sync).catch((error: unknown) => toResult(error, ports.nowMs()))
  // Where not even this can be stored, the result says so itself or matters more than its record.
  const news = { lastResult: result, ...(result.kind === 'synced' && { lastChange: result }) }
  await ports.store.updateSource(sourceId, news).catch(() => {})
  return result
}

interface Sync {
  ports: SyncPorts
  sourceId: string
  onEvent: (event: SyncEvent) => void
  signal: AbortSignal
}

async function runSync(sync: Sync): Promise<SyncResult> {
  const { ports, sourceId, onEvent } = sync
  const source = await findLiveSource(sync)
  onEvent({ type: 'step', step: 'checking' })
  const { release, kept, manifest } = await fetchNewest(sync, source)
  if (!manifest) {
    await acceptRelease(sync, release)
    return { kind: 'upToDate', atMs: ports.nowMs() }
  }

  onEvent({ type: 'step', step: 'verifying' })
  const parsed = await parseChunks(sync, manifest)
  const { changes, history } = await tellChanges(ports.store, kept?.active, parsed, release)
  onEvent({ type: 'step', step: 'compiling' })
  const words = await ports.readWords()
  const ready = await compileGeneration({
    sourceId,
    release: { ...release, history },
    manifest,
    parsed,
    words,
    nowMs: ports.nowMs(),
  })
  const staged = await ports.store.stageGeneration(ready)

  const { pinnedKey } = await findLiveSource(sync)
  if (pinnedKey !== source.pinnedKey) throw new SyncError('cancelled', 'another key was pinned meanwhile')
  throwIfCancelled(sync)
  onEvent({ type: 'step', step: 'activating' })
  // The floor is stored first: after a crash between the two writes, an older release is still refused.
  await acceptRelease(sync, release)
  if (!(await ports.store.activateGeneration(ready, staged))) throw new SyncError('packTaken', release.packId)
  return { kind: 'synced', atMs: ports.nowMs(), version: release.version, changes }
}

interface Newest {
  release: Release
  kept: KeptPack | undefined
  /** Null if the release is in the store already; otherwise all of its chunks are there now. */
  manifest: Manifest | null
}

/**
 * Fetches what the newest release has and the store has not. If a part of it is missing, `latest.json` is asked for
 * once more: the publisher may have published meanwhile, or a CDN mixes old and new files.
 */
async function fetchNewest(sync: Sync, source: SourceRow, before?: Attempt): Promise<Newest> {
  const { store } = sync.ports
  const fetcher = createPackFetcher(sync.ports, source.address, sync.signal)
  const release = await checkRelease(await fetcher.latest(), source, fetcher.keyset)
  if (before?.manifestSha256 === release.manifest.sha256) throw before.error
  const kept = await findOwnPack(store, sync.sourceId, release.packId)
  if (isKept(kept, release) && (await isWhole(store, kept))) return { release, kept, manifest: null }
  try {
    sync.onEvent({ type: 'step', step: 'manifest' })
    const manifest = await fetchManifest(sync, fetcher, release)
    sync.onEvent({ type: 'step', step: 'downloading' })
    await fetchChunks(sync, fetcher, manifest)
    return { release, kept, manifest }
  } catch (error) {
    if (before || !(error instanceof SyncError) || !outOfStep.has(error.code)) throw error
    return fetchNewest(sync, source, { manifestSha256: release.manifest.sha256, error })
  }
}

interface Attempt {
  manifestSha256: string
  error: SyncError
}

const outOfStep: ReadonlySet<SyncErrorCode> = new Set<SyncErrorCode>([
  'partMissing',
  'badManifest',
  'badChunk',
])

/** Staged beside the chunks, so that a sync that is killed later needs only `latest.json` again. */
async function fetchManifest({ ports }: Sync, fetcher: PackFetcher, release: Release): Promise<Manifest> {
  const { sha256 } = release.manifest
  const staged = await ports.store.readChunk(sha256)
  if (staged) return readManifest(staged)
  const bytes = await fetcher.manifest(release)
  const manifest = readManifest(bytes)
  await ports.store.putChunk(sha256, bytes)
  return manifest
}

async function findLiveSource({ ports, sourceId }: Sync): Promise<SourceRow> {
  const source = await ports.store.findSource(sourceId)
  if (source?.removedAtMs !== null) throw new SyncError('cancelled', 'the source was removed')
  return source
}

async function acceptRelease({ ports, sourceId }: Sync, release: Release): Promise<void> {
  const { packId, keyset, epoch, version, manifest } = release
  const floor: SourceRow['floor'] = { epoch, version, manifestSha256: manifest.sha256 }
  await ports.store.updateSource(sourceId, { packId, keyset, floor })
}

async function fetchChunks(sync: Sync, fetcher: PackFetcher, manifest: Manifest): Promise<void> {
  const { ports, onEvent } = sync
  const refBySha = new Map(manifest.chunks.map((ref) => [ref.sha256, ref]))
  const missing = await ports.store.missingChunks([...refBySha.keys()])
  const refs = missing.flatMap((sha256) => refBySha.get(sha256) ?? [])
  onEvent({ type: 'total', bytes: refs.reduce((total, ref) => total + ref.size, 0) })
  for (const ref of refs) {
    const bytes = await fetcher.chunk(ref, (count) => onEvent({ type: 'bytes', bytes: count }))
    await ports.store.putChunk(ref.sha256, bytes)
  }
}

async function parseChunks(sync: Sync, manifest: Manifest): Promise<ParsedChunks> {
  const parsed = noChunks()
  for (const ref of manifest.chunks) {
    throwIfCancelled(sync)
    const bytes = await sync.ports.store.readChunk(ref.sha256)
    if (!bytes) throw new SyncError('storageFailed', `chunk ${ref.id} is gone`)
    addChunk(parsed, ref, bytes)
  }
  return parsed
}

function throwIfCancelled({ signal }: Sync): void {
  if (signal.aborted) throw new SyncError('cancelled')
}

function toResult(error: unknown, atMs: number): SyncResult {
  if (error instanceof SyncError) {
    const { code, detail, retryAfterMs } = error
    return { kind: 'failed', atMs, code, detail, ...(retryAfterMs !== null && { retryAfterMs }) }
  }
  return {
    kind: 'failed',
    atMs,
    code: 'internal',
    detail: error instanceof Error ? error.message : String(error),
  }
}
