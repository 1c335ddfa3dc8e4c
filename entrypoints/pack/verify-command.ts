import type { Release } from '../../data/pack/format'
import {
  findSignedKeyset,
  followsKeyset,
  isSameKeys,
  keysOf,
  type SignedKeyset,
} from '../../data/pack/keyset-chain'
import { fingerprintOf } from '../../data/pack/signature'
import type { PackFetcher } from '../../data/sync/pack-fetcher'
import { SyncError } from '../../data/sync/sync-error'
import { syncFault } from '../../locales/messages/sync-fault'
import { bytesText, countText } from './changes-text'
import type { Command } from './command'
import { type FetchedPack, fetchPack } from './fetch-pack'
import { hostingWarnings } from './hosting-warnings'
import { findPublishedAddress } from './published-address'

export const verifyCommand: Command = {
  name: 'verify',
  operands: ['ADDRESS-or-DIR'],
  options: [],
  summary: 'check a published pack completely, as a reader would',
  details: `Fetches latest.json, k/, m/ and c/ and checks signatures, sizes, hashes and content
with the code that the extension syncs with. A share link checks its key too.
Ends with 1 where readers would refuse the pack.`,
  async run(given, terminal) {
    const { print, complain } = terminal
    const place = await findPublishedAddress(given.operand(0))
    try {
      const pack = await fetchPack(place.address, place.pinnedKey, terminal)
      for (const line of await describe(pack)) print(line)
      const broken = await findBrokenStep(pack.fetcher, pack.release)
      for (const warning of hostingWarnings(place, pack, terminal.nowMs)) complain(`warning: ${warning}`)
      if (broken === undefined) return 0
      complain(`error: k/${broken}.json is missing or does not follow: readers of older versions cannot`)
      return 1
    } catch (error) {
      if (!(error instanceof SyncError)) throw error
      complain(`error: ${syncFault[error.code].en} [${error.message}]`)
      return 1
    }
  },
}

async function describe({ release, version }: FetchedPack): Promise<string[]> {
  const { title, publisher, totals, chunks } = version.manifest
  const { packId, epoch, keyset } = release
  const keys = await Promise.all(
    keyset.keys.map(async ({ key, use }) => `${use} ${await fingerprintOf(key)}`),
  )
  return [
    `${title} by ${publisher}`,
    `  pack      ${packId}, epoch ${epoch}, version ${release.version}`,
    `  valid     ${release.published} to ${release.expires}`,
    `  keys      set ${keyset.n}: ${keys.join(', ')}`,
    `  chunks    ${chunks.length} of ${chunks.length} whole, ${bytesText(totals.bytes)}`,
    `  content   ${countText(totals.briefs, 'brief', 'briefs')}, ${countText(totals.entities, 'entity', 'entities')}, ${countText(totals.names, 'name', 'names')}`,
  ]
}

/** The number of the first key set, from the newest back, that does not follow from the one before it. */
async function findBrokenStep(
  fetcher: PackFetcher,
  { packId, epoch, keyset }: Release,
): Promise<number | undefined> {
  let next: SignedKeyset | undefined
  for (let n = keyset.n; n >= 2; n--) {
    const bytes = await fetcher.keyset(n)
    const signed = bytes && (await findSignedKeyset(bytes))
    if (signed?.statement.packId !== packId || signed.statement.keyset.n !== n) return n
    const isNewest = n === keyset.n
    if (
      isNewest &&
      !(signed.statement.epoch === epoch && isSameKeys(keysOf(signed.statement.keyset), keysOf(keyset)))
    )
      return n
    if (next && !(await followsKeyset(next, signed.statement))) return n + 1
    next = signed
  }
  return undefined
}
