import type { Release } from '../format'
import type { KeysetInForce } from '../keyset-chain'
import type { ReleaseFacts } from './build-pack'

const dayMs = 24 * 60 * 60 * 1000

/**
 * The version, dates and keys of the next release: one version after the published one, valid for `days`. A higher
 * epoch counts from 1 again, since a thief may have counted the versions up to the last.
 */
export function planRelease(
  previous: Release | null,
  { epoch, keyset }: KeysetInForce,
  nowMs: number,
  days: number,
): ReleaseFacts {
  return {
    epoch,
    version: previous?.epoch === epoch ? previous.version + 1 : 1,
    published: isoSeconds(nowMs),
    expires: isoSeconds(nowMs + days * dayMs),
    keyset,
  }
}

/**
 * True if publishing `next` would be no news to readers: same content, same keys, and more than half of the published
 * release's time is left.
 */
export function isUnchanged(previous: Release | null, next: Release, nowMs: number): boolean {
  if (!previous || previous.manifest.sha256 !== next.manifest.sha256) return false
  if (JSON.stringify(keysOf(previous)) !== JSON.stringify(keysOf(next))) return false
  const [publishedMs, expiresMs] = [Date.parse(previous.published), Date.parse(previous.expires)]
  return nowMs < (publishedMs + expiresMs) / 2
}

function keysOf({ keyset }: Release): unknown[] {
  return [keyset.n, ...keyset.keys.map(({ key, use }) => `${use} ${key}`)]
}

function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}Z`
}
