import type { Release } from '../../data/pack/format'
import { comparePacks } from '../../data/pack/publish/compare-packs'
import { SyncError } from '../../data/sync/sync-error'
import { syncFault } from '../../locales/messages/sync-fault'
import { changesText } from './changes-text'
import type { Command } from './command'
import { CommandError } from './command-error'
import { type FetchedPack, fetchPack } from './fetch-pack'
import { findPublishedAddress } from './published-address'
import type { Terminal } from './terminal'

export const diffCommand: Command = {
  name: 'diff',
  operands: ['A', 'B'],
  options: [],
  summary: 'show what readers of the pack A get with B (folders or addresses)',
  details: `A and B are published packs: folders that "build" wrote, or addresses. Both are
checked as "verify" does. Ends with 0 whether they differ or not.`,
  async run(given, terminal) {
    const before = await load(given.operand(0), terminal)
    const after = await load(given.operand(1), terminal)
    for (const line of releaseText(before, after)) terminal.print(line)
    const changes = comparePacks(before.version, after.version)
    for (const line of changesText(changes, after.version.manifest.chunks.length)) terminal.print(line)
    return 0
  },
}

async function load(text: string, terminal: Terminal): Promise<FetchedPack> {
  const { address, pinnedKey } = await findPublishedAddress(text)
  try {
    return await fetchPack(address, pinnedKey, terminal)
  } catch (error) {
    if (!(error instanceof SyncError)) throw error
    throw new CommandError(`${text}: ${syncFault[error.code].en} [${error.message}]`)
  }
}

function* releaseText({ release: before }: FetchedPack, { release: after }: FetchedPack): Generator<string> {
  if (before.packId !== after.packId) yield `two packs: ${before.packId} and ${after.packId}`
  yield `version ${versionText(before)} → ${versionText(after)}`
  if (before.keyset.n !== after.keyset.n) yield `key set ${before.keyset.n} → ${after.keyset.n}`
}

/** The epoch is shown only where keys were ever recovered, because versions then begin again at 1. */
function versionText({ epoch, version, published }: Release): string {
  return epoch === 0 ? `${version} of ${published}` : `${version} (epoch ${epoch}) of ${published}`
}
