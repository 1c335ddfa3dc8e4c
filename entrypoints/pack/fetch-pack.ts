import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OrdinaryWords } from '../../data/match/words/ordinary-words'
import type { Release } from '../../data/pack/format'
import type { PackVersion } from '../../data/pack/publish/compare-packs'
import { checkRelease, type Trust } from '../../data/sync/check-release'
import { addChunk, compileGeneration, noChunks, readManifest } from '../../data/sync/compile-generation'
import { createPackFetcher, type PackFetcher } from '../../data/sync/pack-fetcher'
import type { FetchPorts } from '../../data/sync/ports'
import type { Terminal } from './terminal'

export interface FetchedPack {
  release: Release
  version: PackVersion
  fetcher: PackFetcher
  /** The headers of the answer with `latest.json`. */
  headers: Headers
}

/**
 * Fetches a published pack and checks it completely, with the code that readers sync with. `file:` addresses are read
 * from the disk.
 * @throws SyncError as a reader's sync would end
 */
export async function fetchPack(
  address: string,
  pinnedKey: string | null,
  { fetch, nowMs, words }: Terminal,
): Promise<FetchedPack> {
  let headers = new Headers()
  const ports = fetchPorts(nowMs, async (url, init) => {
    const response = url.startsWith('file:') ? await readFileUrl(url) : await fetch(url, init)
    if (url === address) headers = response.headers
    return response
  })
  const fetcher = createPackFetcher(ports, address, new AbortController().signal)
  const trust: Trust = { pinnedKey, keyset: null, packId: null, floor: null }
  const release = await checkRelease(await fetcher.latest(), trust, fetcher.keyset)
  const version = await fetchContent(fetcher, release, words(), nowMs)
  return { release, version, fetcher, headers }
}

async function fetchContent(
  fetcher: PackFetcher,
  release: Release,
  words: OrdinaryWords,
  nowMs: number,
): Promise<PackVersion> {
  const manifest = readManifest(await fetcher.manifest(release))
  const parsed = noChunks()
  for (const ref of manifest.chunks) addChunk(parsed, ref, await fetcher.chunk(ref, () => {}))
  await compileGeneration({ sourceId: 'verify', release, manifest, parsed, words, nowMs })
  const { briefs, entities } = parsed
  return { manifest, manifestBytes: release.manifest.size, briefs, entities }
}

function fetchPorts(nowMs: number, fetch: FetchPorts['fetch']): FetchPorts {
  return {
    fetch,
    nowMs: () => nowMs,
    isOnline: () => true,
    startTimer(ms, onEnd) {
      const timer = setTimeout(onEnd, ms)
      return () => clearTimeout(timer)
    },
    addLedgerEntry: async () => {},
  }
}

/** A file, as the answer of a server. */
async function readFileUrl(url: string): Promise<Response> {
  try {
    return new Response(await readFile(fileURLToPath(url)))
  } catch {
    return new Response(null, { status: 404 })
  }
}
