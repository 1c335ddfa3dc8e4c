import { type SigningKey, signKeyset } from '../../data/pack/signature'
import type { SampleKeys } from './signed-pack'

/** The bytes of `k/<n>.json` for a key set, signed by these keys. */
export function keysetFile(
  packId: string,
  { keyset }: SampleKeys,
  signers: SigningKey[],
  epoch = 0,
): Promise<Uint8Array<ArrayBuffer>> {
  return signKeyset({ spec: 1, packId, epoch, keyset }, signers)
}
