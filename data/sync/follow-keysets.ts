import { packLimits, type Release } from '../pack/format'
import {
  findSignedKeyset,
  followsKeyset,
  isSameKeys,
  isSignedBy,
  keysOf,
  type SignedKeyset,
} from '../pack/keyset-chain'
import type { SourceRow } from '../store/own-db'

/** The bytes of `k/<n>.json`; undefined where the server has none. */
export type FetchKeyset = (n: number) => Promise<Uint8Array | undefined>

type Root = Pick<SourceRow, 'pinnedKey' | 'keyset' | 'floor'>

/**
 * Whether the key set of a release follows, step by step, from the one that is trusted, or from the key that a share
 * link pins. Walks from the newest back, at most 32 files: only so is the first step found for a reader whom a thief
 * has led to a number that the owner never used.
 * @throws SyncError where a file could not be fetched and may be later
 */
export async function followsByKeysets(
  release: Release,
  root: Root,
  fetchKeyset: FetchKeyset,
): Promise<boolean> {
  if (!mayFollow(release, root)) return false
  const load = async (n: number): Promise<SignedKeyset | undefined> => {
    const bytes = await fetchKeyset(n)
    const signed = bytes && (await findSignedKeyset(bytes))
    const isRight = signed?.statement.packId === release.packId && signed.statement.keyset.n === n
    return isRight ? signed : undefined
  }

  let next = await load(release.keyset.n)
  if (!next || !isOfRelease(next, release)) return false
  for (let step = 1; step <= packLimits.keysetSteps; step++) {
    if (await isRooted(next, root)) return true
    const { n } = next.statement.keyset
    if (n <= 2 || step === packLimits.keysetSteps) return false
    const before = await load(n - 1)
    if (!before || !(await followsKeyset(next, before.statement))) return false
    next = before
  }
  return false
}

/** Judged by numbers alone, so that nothing is fetched in vain. */
function mayFollow({ epoch, keyset }: Release, { pinnedKey, keyset: trusted, floor }: Root): boolean {
  if (!trusted) return pinnedKey !== null
  if (epoch > (floor?.epoch ?? epoch)) return true
  return keyset.n > trusted.n && keyset.n - trusted.n <= packLimits.keysetSteps
}

function isOfRelease({ statement }: SignedKeyset, { epoch, keyset }: Release): boolean {
  return (
    statement.epoch === epoch &&
    isSameKeys(keysOf(statement.keyset), keysOf(keyset)) &&
    isSameKeys(keysOf(statement.keyset, 'offline'), keysOf(keyset, 'offline'))
  )
}

async function isRooted(next: SignedKeyset, { pinnedKey, keyset, floor }: Root): Promise<boolean> {
  if (keyset) return followsKeyset(next, { epoch: floor?.epoch ?? next.statement.epoch, keyset })
  return pinnedKey !== null && isSignedBy(next, [pinnedKey])
}
