/**
 * Key sets follow one another by signature, in the manner of the numbered root files of The Update Framework,
 * https://theupdateframework.github.io/specification/latest/#update-root
 */
import { findBase64Bytes } from './base64'
import { type Envelope, type Keyset, type KeysetStatement, keysetPayloadType } from './format'
import { parseEnvelope, parseKeysetStatement } from './schema'
import { verifyEnvelope } from './signature'

/** A key set and the epoch of the releases that it signs. */
export interface KeysetInForce {
  epoch: number
  keyset: Keyset
}

/** A `k/<n>.json` that one of its own keys has signed. Which key set it follows is not checked yet. */
export interface SignedKeyset {
  envelope: Envelope
  statement: KeysetStatement
}

/** The statement of a `k/<n>.json`; undefined if the bytes are not one, or if none of its own keys has signed it. */
export async function findSignedKeyset(bytes: Uint8Array): Promise<SignedKeyset | undefined> {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return undefined
  // Read before it is verified, because it has the keys that verify it.
  const payload = findBase64Bytes(envelope.value.payload)
  const statement = payload && parseKeysetStatement(payload)
  if (!statement?.ok) return undefined
  const signed = { envelope: envelope.value, statement: statement.value }
  return (await isSignedBy(signed, keysOf(statement.value.keyset))) ? signed : undefined
}

/**
 * Whether a key set follows another by its signatures. In the same epoch, its number is the next, and any key of the
 * set before has signed it; where the offline keys change, an offline key, because a stolen online key must not be able
 * to shut the owner out. In a higher epoch, an offline key of the set before has signed it. Its number does not matter
 * then, since a thief may have counted it up.
 */
export async function followsKeyset(next: SignedKeyset, before: KeysetInForce): Promise<boolean> {
  const { epoch, keyset } = next.statement
  if (epoch < before.epoch) return false
  const byOffline = await isSignedBy(next, keysOf(before.keyset, 'offline'))
  if (epoch > before.epoch) return byOffline
  if (keyset.n !== before.keyset.n + 1) return false
  if (byOffline) return true
  return (
    isSameKeys(keysOf(keyset, 'offline'), keysOf(before.keyset, 'offline')) &&
    (await isSignedBy(next, keysOf(before.keyset)))
  )
}

/** Whether one of these keys has signed the statement. */
export async function isSignedBy({ envelope }: SignedKeyset, keys: readonly string[]): Promise<boolean> {
  return (await verifyEnvelope(envelope, keys, keysetPayloadType)) !== null
}

/** The public keys of a set, of one use or of both. */
export function keysOf(keyset: Keyset, use?: 'online' | 'offline'): string[] {
  return keyset.keys.filter((one) => !use || one.use === use).map((one) => one.key)
}

/** Whether two lists have the same keys, in any order. */
export function isSameKeys(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)]
  return one.size === other.size && [...one].every((key) => other.has(key))
}
