import type { FetchedPack } from './fetch-pack'
import type { PublishedAddress } from './published-address'

const dayMs = 24 * 60 * 60 * 1000

/** A release that ends within so many days leaves readers little time to sync. */
const soonDays = 14

/** What keeps readers from a pack that is itself complete. */
export function* hostingWarnings(
  { address, isFolder }: PublishedAddress,
  { release, headers }: FetchedPack,
  nowMs: number,
): Generator<string> {
  const daysLeft = Math.floor((Date.parse(release.expires) - nowMs) / dayMs)
  if (daysLeft < 0) yield 'the release has expired: readers are told that it is stale; build it again'
  else if (daysLeft < soonDays) yield `the release expires in ${daysLeft} days: build it again`
  if (Date.parse(release.published) > nowMs + dayMs) yield 'the release is dated in the future'
  if (isFolder) return
  const { protocol, hostname } = new URL(address)
  if (protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
    yield 'plain http: others can see what readers fetch, and Firefox does not fetch it at all'
  }
  if (headers.get('access-control-allow-origin') !== '*') {
    yield 'the server does not send "Access-Control-Allow-Origin: *": readers must allow the extension to read it'
  }
  if (!/no-cache|no-store|max-age=\d{1,3}\b/.test(headers.get('cache-control') ?? '')) {
    yield 'send "Cache-Control: no-cache" for latest.json, so that no cache on the way hands out an old one'
  }
}
