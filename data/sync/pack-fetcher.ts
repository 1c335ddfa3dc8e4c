import { type ChunkRef, packLimits, type Release } from '../pack/format'
import { sha256Hex } from '../pack/hash'
import { type CappedRequest, fetchCapped } from './fetch-capped'
import type { FetchPorts } from './ports'
import { SyncError, type SyncErrorCode } from './sync-error'

/** The files of one pack by what they are. All reject with a `SyncError`. */
export interface PackFetcher {
  /** `latest.json`, of which nothing has been checked. */
  latest: () => Promise<Uint8Array<ArrayBuffer>>
  /** `k/<n>.json`, of which nothing has been checked; undefined where the server has none. */
  keyset: (n: number) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The bytes of the manifest that the release names, of which nothing but the hash has been checked. */
  manifest: (release: Release) => Promise<Uint8Array<ArrayBuffer>>
  /** A chunk with the hash that the manifest gives; calls back with the bytes as they come. */
  chunk: (ref: ChunkRef, onBytes: (bytes: number) => void) => Promise<Uint8Array<ArrayBuffer>>
}

/** The answers of servers, which differ, for a file that they do not have. */
const absent: ReadonlySet<SyncErrorCode> = new Set<SyncErrorCode>([
  'notFound',
  'refusedByServer',
  'redirected',
  'tooLarge',
  'emptyAnswer',
])

/** @param address of `latest.json`; all other files are beside it */
export function createPackFetcher(ports: FetchPorts, address: string, signal: AbortSignal): PackFetcher {
  const urlOf = (path: string) => new URL(path, address).href
  const fetchPart = (request: CappedRequest) =>
    fetchCapped(ports, request, signal).catch((error: unknown) => {
      if (!(error instanceof SyncError) || error.code !== 'notFound') throw error
      throw new SyncError('partMissing', `${error.detail} for ${new URL(request.url).pathname}`, {
        cause: error,
      })
    })
  return {
    latest: () =>
      fetchCapped(ports, { url: address, maxBytes: packLimits.latestBytes, onlyJson: true }, signal),
    keyset: (n) =>
      fetchCapped(ports, { url: urlOf(`k/${n}.json`), maxBytes: packLimits.keysetBytes }, signal).catch(
        (error: unknown) => {
          if (error instanceof SyncError && absent.has(error.code)) return undefined
          throw error
        },
      ),
    async manifest({ manifest: { sha256, size } }) {
      const url = urlOf(`m/${sha256}.json`)
      const bytes = await fetchPart({ url, maxBytes: size, exactBytes: size })
      if ((await sha256Hex(bytes)) !== sha256)
        throw new SyncError('badManifest', 'not the bytes that were signed')
      return bytes
    },
    async chunk({ id, sha256, size }, onBytes) {
      const url = urlOf(`c/${sha256}.json`)
      const bytes = await fetchPart({ url, maxBytes: size, exactBytes: size, onBytes })
      if ((await sha256Hex(bytes)) !== sha256) throw new SyncError('badChunk', id)
      return bytes
    },
  }
}
