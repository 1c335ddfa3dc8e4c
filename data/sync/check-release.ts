import { findBase64Bytes } from '../pack/base64'
import type { Envelope, Keyset, Release } from '../pack/format'
import { isSameKeys, keysOf } from '../pack/keyset-chain'
import { findSpec, parseEnvelope, parseRelease } from '../pack/schema'
import { verifyEnvelope } from '../pack/signature'
import type { SourceRow } from '../store/own-db'
import { type FetchKeyset, followsByKeysets } from './follow-keysets'
import { SyncError } from './sync-error'

/** What is known of a source before it is asked. */
export type Trust = Pick<SourceRow, 'pinnedKey' | 'keyset' | 'packId' | 'floor'>

/**
 * The release in the bytes of `latest.json`, once everything holds that can be checked without the manifest: it is
 * signed by a trusted key and by one of its own, it is the pack that was subscribed to, and it is not older than what
 * was accepted before. The first time, without a pinned key, its own keys are trusted. If the keys have changed, the
 * key sets in between are fetched, and each has to follow from the one before.
 * @throws SyncError
 */
export async function checkRelease(
  bytes: Uint8Array,
  trust: Trust,
  fetchKeyset: FetchKeyset,
): Promise<Release> {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) throw new SyncError('notAPack', envelope.problem)
  const release = readPayload(envelope.value)
  if (!(await isSignedBy(envelope.value, keysOf(release.keyset)))) throw new SyncError('badSignature')
  const problem = await findTrustProblem(envelope.value, release, trust)
  const isSamePack = trust.packId === null || release.packId === trust.packId
  if (problem && !(isSamePack && (await followsByKeysets(release, trust, fetchKeyset)))) throw problem
  if (!isSamePack) throw new SyncError('wrongPack', `${release.packId} in place of ${trust.packId}`)
  checkFloor(release, trust.floor)
  return release
}

/** Read before it is verified, because the first time it brings the keys. Nothing is done with it until then. */
function readPayload(envelope: Envelope): Release {
  const payload = findBase64Bytes(envelope.payload)
  if (!payload) throw new SyncError('notAPack', 'the payload is not base64')
  const spec = findSpec(payload)
  if (spec !== undefined && spec !== 1) throw new SyncError('unsupportedVersion', `spec ${spec}`)
  const release = parseRelease(payload)
  if (!release.ok) throw new SyncError('notAPack', release.problem)
  return release.value
}

async function isSignedBy(envelope: Envelope, keys: readonly string[]): Promise<boolean> {
  return (await verifyEnvelope(envelope, keys)) !== null
}

/** Why the signatures of `latest.json` alone do not make it trusted; undefined if they do. */
async function findTrustProblem(
  envelope: Envelope,
  release: Release,
  { keyset, pinnedKey, floor }: Trust,
): Promise<SyncError | undefined> {
  if (!keyset) {
    return pinnedKey === null || (await isSignedBy(envelope, [pinnedKey]))
      ? undefined
      : new SyncError('unknownKey', 'not signed by the key of the link')
  }
  if (!(await isSignedBy(envelope, keysOf(keyset)))) {
    return new SyncError('unknownKey', 'not signed by a trusted key')
  }
  const isOffline = await isSignedBy(envelope, keysOf(keyset, 'offline'))
  return findKeysetProblem(release, floor?.epoch ?? release.epoch, keyset, isOffline)
}

/**
 * A stolen online key must not be able to shut the owner out: only an offline key raises the epoch or changes
 * which keys are offline, and a release of a higher epoch may put any key set in place of a thief's.
 */
function findKeysetProblem(
  { epoch, keyset }: Release,
  trustedEpoch: number,
  trusted: Keyset,
  isOffline: boolean,
): SyncError | undefined {
  if (epoch > trustedEpoch) {
    return isOffline ? undefined : new SyncError('unknownKey', 'a higher epoch without the offline key')
  }
  if (keyset.n < trusted.n) return new SyncError('rolledBack', `key set ${keyset.n} after ${trusted.n}`)
  if (keyset.n === trusted.n && !isSameKeys(keysOf(keyset), keysOf(trusted))) {
    return new SyncError('unknownKey', `other keys in key set ${keyset.n}`)
  }
  const isSameOffline = isSameKeys(keysOf(keyset, 'offline'), keysOf(trusted, 'offline'))
  return isSameOffline || isOffline
    ? undefined
    : new SyncError('unknownKey', 'other offline keys without the offline key')
}

function checkFloor(release: Release, floor: Trust['floor']): void {
  if (!floor) return
  const ahead = release.epoch - floor.epoch || release.version - floor.version
  const told = `${release.epoch}.${release.version} after ${floor.epoch}.${floor.version}`
  if (ahead < 0) throw new SyncError('rolledBack', told)
  if (ahead === 0 && release.manifest.sha256 !== floor.manifestSha256)
    throw new SyncError('versionReused', told)
}
