import { sha256Hex } from '../pack/hash'
import { parseRelease } from '../pack/schema'
import type { ChunkRow } from '../store/cache-db'
import { starterSourceId } from '../store/starter-source-id'
import { addChunk, compileGeneration, noChunks, readManifest } from './compile-generation'
import { isKept, isWhole } from './own-pack'
import type { ReadWords, SyncStore } from './ports'
import { SyncError } from './sync-error'
import { tellChanges } from './tell-changes'

export interface StarterPorts {
  /** A file of the extension, by its path from the root. */
  readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>
  readWords: ReadWords
  store: SyncStore
  nowMs: () => number
}

/**
 * Installs the pack that ships with the extension, or brings it up to date; returns whether it had to. It is not
 * signed, since the browser has checked the extension as a whole; everything else is checked as in any pack. Does
 * nothing if a source brings the same pack, or if the reader has removed it and the cache has lost it.
 * @throws SyncError
 */
export async function installStarter({ readFile, readWords, store, nowMs }: StarterPorts): Promise<boolean> {
  const parsedRelease = parseRelease(await readFile('starter/release.json'))
  if (!parsedRelease.ok) throw new SyncError('notAPack', parsedRelease.problem)
  const release = parsedRelease.value
  const kept = await store.findPack(release.packId)
  if (kept && kept.row.sourceId !== starterSourceId) return false
  // The cache was lost, and with it the note that the pack is not served.
  if (!kept && (await store.isStarterRemoved())) return false
  if (isKept(kept, release) && (await isWhole(store, kept))) return false

  const readHashed = async (folder: 'm' | 'c', sha256: string) => {
    const bytes = await readFile(`starter/${folder}/${sha256}.json`)
    if ((await sha256Hex(bytes)) === sha256) return bytes
    throw new SyncError(folder === 'm' ? 'badManifest' : 'badChunk', sha256)
  }
  const manifest = readManifest(await readHashed('m', release.manifest.sha256))
  const parsed = noChunks()
  const newChunks: ChunkRow[] = []
  for (const ref of manifest.chunks) {
    const bytes = await readHashed('c', ref.sha256)
    addChunk(parsed, ref, bytes)
    newChunks.push({ sha256: ref.sha256, bytes })
  }
  const { history } = await tellChanges(store, kept?.active, parsed, release)
  const words = await readWords()
  const ready = await compileGeneration({
    sourceId: starterSourceId,
    release: { ...release, history },
    manifest,
    parsed,
    words,
    nowMs: nowMs(),
  })
  return store.activateGeneration({ ...ready, newChunks })
}
