import { join } from 'node:path'
import type { Brief } from '../../data/brief/brief'
import type { Entity } from '../../data/brief/entity'
import { findBase64Bytes } from '../../data/pack/base64'
import type { Manifest, Release } from '../../data/pack/format'
import type { PackVersion } from '../../data/pack/publish/compare-packs'
import { parseChunk, parseEnvelope, parseManifest, parseRelease } from '../../data/pack/schema'
import { checkRelease } from '../../data/sync/check-release'
import { SyncError } from '../../data/sync/sync-error'
import { CommandError } from './command-error'
import { findFile } from './pack-files'
import type { PackKeys } from './pack-keys'

export interface PublishedPack {
  release: Release
  /** Null if its manifest cannot be read; chunks that cannot be read count as new. */
  version: PackVersion | null
}

/**
 * The pack in the output folder; null if there is none. Does not check whether it is genuine.
 * @throws CommandError where it is not a release
 */
export async function findPublished(out: string): Promise<PublishedPack | null> {
  const path = join(out, 'latest.json')
  const bytes = await findFile(path)
  if (!bytes) return null
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) throw new CommandError(`${path} is not a release: ${envelope.problem}`)
  const payload = findBase64Bytes(envelope.value.payload)
  const release = payload && parseRelease(payload)
  if (!release?.ok) throw new CommandError(`${path} is not a release: ${release?.problem ?? 'not base64'}`)
  const { sha256, size } = release.value.manifest
  const manifestBytes = await findFile(join(out, 'm', `${sha256}.json`))
  const manifest = manifestBytes && parseManifest(manifestBytes)
  const version = manifest?.ok
    ? await readVersion(manifest.value, size, (name) => findFile(join(out, name)))
    : null
  return { release: release.value, version }
}

/** The content of all chunks that `find` returns. */
export async function readVersion(
  manifest: Manifest,
  manifestBytes: number,
  find: (name: string) => Promise<Uint8Array | undefined> | Uint8Array | undefined,
): Promise<PackVersion> {
  const briefs: Brief[] = []
  const entities: Entity[] = []
  for (const { sha256, kind } of manifest.chunks) {
    const bytes = await find(`c/${sha256}.json`)
    const chunk = bytes && parseChunk(bytes, kind)
    if (!chunk?.ok) continue
    if (chunk.value.kind === 'briefs') briefs.push(...chunk.value.briefs)
    else entities.push(...chunk.value.entities)
  }
  return { manifest, manifestBytes, briefs, entities }
}

/** Checks a new `latest.json` as readers of the published one will. @throws CommandError where they would refuse it */
export async function refuseUnlessReadersFollow(
  latest: Uint8Array,
  previous: Release,
  { changes }: PackKeys,
  path: string,
): Promise<void> {
  const { packId, keyset, epoch, version, manifest } = previous
  const floor = { epoch, version, manifestSha256: manifest.sha256 }
  const trust = { pinnedKey: null, keyset, packId, floor }
  await checkRelease(latest, trust, async (n) => changes.get(`k/${n}.json`)).catch((error: unknown) => {
    if (!(error instanceof SyncError)) throw error
    if (error.code === 'wrongPack') throw new CommandError(`${path} is of the pack "${packId}", not this one`)
    throw new CommandError(
      `readers of ${path} would refuse this pack (${error.message}): it is not by the keys of keyset.json or of a set before`,
    )
  })
}
