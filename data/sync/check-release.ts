import { findBase64Bytes } from '../pack/base64'
import type { Envelope, Keyset, Release } from '../pack/format'
import { findSpec, parseEnvelope, parseRelease } from '../pack/schema'
import { verifyEnvelope } from '../pack/signature'
import type { SourceRow } from '../store/own-db'
import { SyncError } from './sync-error'

/** What is known of a source before it is asked. */
export type Trust = Pick<SourceRow, 'pinnedKey' | 'keyset' | 'packId' | 'floor'>

/**
 * The release in the bytes of `latest.json`, once everything that can be told without the manifest holds: it is
 * signed by a trusted key and by one of its own, it is the pack that was subscribed to, and it is not older than
 * what was accepted before. The first time, without a pinned key, its own keys are trusted.
 * @throws SyncError
 */
export async function checkRelease(bytes: Uint8Array, trust: Trust): Promise<Release> {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) throw new SyncError('notAPack', envelope.problem)
  const release = readPayload(envelope.value)
  await checkSignatures(envelope.value, release, trust)
  if (trust.packId !== null && release.packId !== trust.packId) {
    throw new SyncError('wrongPack', `${release.packId} in place of ${trust.packId}`)
  }
  checkFloor(release, trust.floor)
  return release
}

/** Read before it is verified, because the first time the keys are in it; nothing is done with it until then. */
function readPayload(envelope: Envelope): Release {
  const payload = findBase64Bytes(envelope.payload)
  if (!payload) throw new SyncError('notAPack', 'the payload is not base64')
  const spec = findSpec(payload)
  if (spec !== undefined && spec !== 1) throw new SyncError('unsupportedVersion', `spec ${spec}`)
  const release = parseRelease(payload)
  if (!release.ok) throw new SyncError('notAPack', release.problem)
  return release.value
}

async function checkSignatures(envelope: Envelope, release: Release, trust: Trust): Promise<void> {
  const isSignedBy = async (keys: readonly string[]) => (await verifyEnvelope(envelope, keys)) !== null
  if (!(await isSignedBy(keysOf(release.keyset)))) throw new SyncError('badSignature')
  const { keyset, pinnedKey } = trust
  if (!keyset) {
    if (pinnedKey !== null && !(await isSignedBy([pinnedKey]))) {
      throw new SyncError('unknownKey', 'not signed by the key of the link')
    }
    return
  }
  if (!(await isSignedBy(keysOf(keyset)))) throw new SyncError('unknownKey', 'not signed by a trusted key')
  const isOffline = await isSignedBy(keysOf(keyset, 'offline'))
  checkKeyset(release, trust, keyset, isOffline)
}

/**
 * A stolen online key must not be able to shut the owner out: only an offline key raises the epoch or changes
 * which keys are offline, and a release of a higher epoch may put any key set in place of a thief's.
 */
function checkKeyset({ epoch, keyset }: Release, trust: Trust, trusted: Keyset, isOffline: boolean): void {
  if (epoch > (trust.floor?.epoch ?? epoch)) {
    if (!isOffline) throw new SyncError('unknownKey', 'a higher epoch without the offline key')
    return
  }
  if (keyset.n < trusted.n) throw new SyncError('rolledBack', `key set ${keyset.n} after ${trusted.n}`)
  if (keyset.n === trusted.n && !isSameKeys(keysOf(keyset), keysOf(trusted))) {
    throw new SyncError('unknownKey', `other keys in key set ${keyset.n}`)
  }
  if (!isSameKeys(keysOf(keyset, 'offline'), keysOf(trusted, 'offline')) && !isOffline) {
    throw new SyncError('unknownKey', 'other offline keys without the offline key')
  }
}

function checkFloor(release: Release, floor: Trust['floor']): void {
  if (!floor) return
  const ahead = release.epoch - floor.epoch || release.version - floor.version
  const told = `${release.epoch}.${release.version} after ${floor.epoch}.${floor.version}`
  if (ahead < 0) throw new SyncError('rolledBack', told)
  if (ahead === 0 && release.manifest.sha256 !== floor.manifestSha256)
    throw new SyncError('versionReused', told)
}

function keysOf(keyset: Keyset, use?: 'online' | 'offline'): string[] {
  return keyset.keys.filter((one) => !use || one.use === use).map((one) => one.key)
}

function isSameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key))
}
