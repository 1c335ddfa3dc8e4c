import type { Keyset, KeysetStatement } from '../format'
import type { KeysetInForce } from '../keyset-chain'
import { type SigningKey, signKeyset } from '../signature'
import type { KeyFile } from './key-files'

/** Who signs a change of keys, and with what the pack goes on. */
export interface Rotation {
  before: KeysetInForce
  packId: string
  /** Raises the epoch, so that nothing which a thief has signed counts any more. */
  recovers: boolean
  /** The online key that signs releases from now on. */
  online: SigningKey
  /** The offline key from now on; as it was where it does not change. */
  offlinePublicKey: string
  /**
   * The keys of the set before that sign the change: the offline key where `recovers` or where the offline key
   * changes, else the old online key.
   */
  signers: readonly KeyFile[]
}

export interface RotatedKeys {
  statement: KeysetStatement
  /** The bytes of `k/<n>.json`. */
  file: Uint8Array<ArrayBuffer>
}

/** The next key set, signed by the set before and by its own online key: see `keyset-chain.ts`. */
export async function rotateKeyset(rotation: Rotation): Promise<RotatedKeys> {
  const { before, packId, recovers, online, offlinePublicKey, signers } = rotation
  const keyset: Keyset = {
    n: before.keyset.n + 1,
    keys: [
      { key: online.publicKey, use: 'online' },
      { key: offlinePublicKey, use: 'offline' },
    ],
    threshold: 1,
  }
  const statement: KeysetStatement = {
    spec: 1,
    packId,
    epoch: recovers ? before.epoch + 1 : before.epoch,
    keyset,
  }
  const own = signers.some(({ publicKey }) => publicKey === online.publicKey) ? [] : [online]
  return { statement, file: await signKeyset(statement, [...signers, ...own]) }
}
