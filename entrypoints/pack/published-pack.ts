import { join } from 'node:path'
import type { Brief } from '../../data/brief/brief'
import type { Manifest, Release } from '../../data/pack/format'
import { parseChunk, parseEnvelope, parseManifest, parseRelease } from '../../data/pack/schema'
import { verifyEnvelope } from '../../data/pack/signature'
import { CommandError } from './command-error'
import { findFile } from './pack-files'

export interface PublishedPack {
  release: Release
  /** Those that could still be read; what is missing counts as new. */
  briefs: Brief[]
}

/**
 * What stands in the output folder; null where nothing does.
 *
 * @throws CommandError where it is no release of this pack by one of these keys: readers who follow it would
 * refuse what is built now.
 */
export async function findPublished(
  out: string,
  packId: string,
  publicKeys: readonly string[],
): Promise<PublishedPack | null> {
  const path = join(out, 'latest.json')
  const bytes = await findFile(path)
  if (!bytes) return null
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) throw new CommandError(`${path} is no release: ${envelope.problem}`)
  const payload = await verifyEnvelope(envelope.value, publicKeys)
  if (!payload) throw new CommandError(`${path} is signed by none of the keys in keyset.json`)
  const release = parseRelease(payload)
  if (!release.ok) throw new CommandError(`${path} is no release: ${release.problem}`)
  if (release.value.packId !== packId) {
    throw new CommandError(`${path} is of the pack "${release.value.packId}", not "${packId}"`)
  }
  const manifestBytes = await findFile(join(out, 'm', `${release.value.manifest.sha256}.json`))
  const manifest = manifestBytes && parseManifest(manifestBytes)
  const briefs = manifest?.ok ? await readBriefs(manifest.value, (name) => findFile(join(out, name))) : []
  return { release: release.value, briefs }
}

/** The briefs of all chunks that `find` has. */
export async function readBriefs(
  manifest: Manifest,
  find: (name: string) => Promise<Uint8Array | undefined> | Uint8Array | undefined,
): Promise<Brief[]> {
  const briefs: Brief[] = []
  for (const { sha256, kind } of manifest.chunks) {
    const bytes = kind === 'briefs' ? await find(`c/${sha256}.json`) : undefined
    const chunk = bytes && parseChunk(bytes, 'briefs')
    if (chunk?.ok) briefs.push(...chunk.value.briefs)
  }
  return briefs
}
