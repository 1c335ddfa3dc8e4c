import { compilerVersion } from '../pack/compiler-version'
import type { StaleGeneration } from '../store/packs'
import { addChunk, type CompiledRelease, compileGeneration, noChunks } from './compile-generation'
import type { ReadWords, SyncStore } from './ports'

export interface RecompilePorts {
  store: SyncStore
  readWords: ReadWords
}

/**
 * Compiles the kept generations again that another version of the compiler has compiled, from their chunks and without
 * the network. Returns whether there were any. A generation whose chunks are damaged stays as it is: the next sync
 * fetches what is missing and compiles it.
 * @throws SyncError
 */
export async function recompilePacks({ store, readWords }: RecompilePorts): Promise<boolean> {
  const stale = await store.listStaleGenerations(compilerVersion)
  if (stale.length === 0) return false
  const words = await readWords()
  for (const one of stale) {
    const parsed = await readChunks(store, one)
    if (!parsed) continue
    const { generation, sourceId } = one
    const { packId, epoch, version, published, expires, manifest, manifestSha256, activatedAtMs } = generation
    const release: CompiledRelease = {
      ...{ packId, epoch, version, published, expires },
      manifest: { sha256: manifestSha256 },
      ...(generation.history && { history: generation.history }),
    }
    const ready = await compileGeneration({
      sourceId,
      release,
      manifest,
      parsed,
      words,
      nowMs: activatedAtMs,
    })
    await store.replaceCompiled(ready)
  }
  return true
}

async function readChunks(store: SyncStore, { generation }: StaleGeneration) {
  const parsed = noChunks()
  for (const ref of generation.manifest.chunks) {
    const bytes = await store.readChunk(ref.sha256)
    if (!bytes) return undefined
    addChunk(parsed, ref, bytes)
  }
  return parsed
}
