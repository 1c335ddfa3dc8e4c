/**
 * Signed releases: DSSE with Ed25519. What is signed is the pre-authentication encoding of the exact payload
 * bytes, https://github.com/secure-systems-lab/dsse/blob/master/protocol.md, so no JSON is ever made canonical.
 */
import { findBase64Bytes, toBase64, toBase64Url } from './base64'
import {
  type Envelope,
  type KeysetStatement,
  keysetPayloadType,
  type PayloadType,
  packLimits,
  payloadType,
  type Release,
} from './format'
import { sha256Hex } from './hash'

const publicKeyBytes = 32

/** An Ed25519 key pair as the publisher keeps it. Both base64url: the raw public key, the private key as PKCS #8. */
export interface SigningKey {
  publicKey: string
  privateKey: string
}

/** A new Ed25519 key pair, its keys raw and in base64url. */
export async function generateKeyPair(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 gave no key pair')
  return {
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  }
}

/**
 * The bytes of `latest.json`, signed by every key given.
 *
 * @throws RangeError where they are more than a reader accepts, TypeError where a private key is none.
 */
export function signRelease(release: Release, keys: readonly SigningKey[]): Promise<Uint8Array<ArrayBuffer>> {
  return signPayload(payloadType, release, keys)
}

/**
 * The bytes of `k/<n>.json`, signed by every key given: one of the set before and one of the new set, or to raise
 * the epoch an offline key of the set before and one of the new set.
 *
 * @throws RangeError where they are more than a reader accepts, TypeError where a private key is none.
 */
export function signKeyset(
  statement: KeysetStatement,
  keys: readonly SigningKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  return signPayload(keysetPayloadType, statement, keys)
}

async function signPayload(
  type: PayloadType,
  value: Release | KeysetStatement,
  keys: readonly SigningKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  const payload = new TextEncoder().encode(JSON.stringify(value))
  const signed = preAuthenticationEncoding(type, payload)
  const signatures = await Promise.all(
    keys.map(async ({ publicKey, privateKey }) => {
      const raw = findBase64Bytes(privateKey)
      if (!raw) throw new TypeError('the private key is not base64url')
      const key = await crypto.subtle.importKey('pkcs8', raw, 'Ed25519', false, ['sign'])
      const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', key, signed))
      return { keyid: await keyIdOf(publicKey), sig: toBase64(sig) }
    }),
  )
  const envelope: Envelope = { payloadType: type, payload: toBase64(payload), signatures }
  const bytes = new TextEncoder().encode(JSON.stringify(envelope))
  if (bytes.byteLength > packLimits.latestBytes) throw new RangeError('a signed file that is too large')
  return bytes
}

/**
 * The payload, when at least one signature by one of `trustedKeys` (raw public keys, base64url) verifies over
 * exactly these bytes, as a payload of this type; null otherwise. Keys that are malformed trust nothing.
 */
export async function verifyEnvelope(
  envelope: Envelope,
  trustedKeys: readonly string[],
  type: PayloadType = payloadType,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const payload = findBase64Bytes(envelope.payload)
  if (!payload || envelope.payloadType !== type) return null
  const signed = preAuthenticationEncoding(type, payload)
  for (const publicKey of new Set(trustedKeys)) {
    const raw = findBase64Bytes(publicKey)
    if (raw?.byteLength !== publicKeyBytes) continue
    const keyid = await keyIdOf(publicKey)
    for (const signature of envelope.signatures) {
      if (signature.keyid === keyid && (await verifies(raw, signature.sig, signed))) return payload
    }
  }
  return null
}

/** The SHA-256 of the raw public key, in hex. */
export async function keyIdOf(publicKey: string): Promise<string> {
  return sha256Hex(findBase64Bytes(publicKey) ?? new Uint8Array())
}

/** The first 128 bits of the key id in groups of four, to be compared by eye: `3f2a 91c0 …`. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const groups = (await keyIdOf(publicKey)).slice(0, 32).match(/.{4}/g) ?? []
  return groups.join(' ')
}

async function verifies(
  raw: Uint8Array<ArrayBuffer>,
  sig: string,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const signature = findBase64Bytes(sig)
  if (!signature) return false
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, signed)
  } catch {
    // Some engines throw on a point that is not on the curve, where others answer false.
    return false
  }
}

function preAuthenticationEncoding(type: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const typeBytes = encoder.encode(type)
  const head = encoder.encode(`DSSEv1 ${typeBytes.byteLength} ${type} ${body.byteLength} `)
  const encoded = new Uint8Array(head.byteLength + body.byteLength)
  encoded.set(head)
  encoded.set(body, head.byteLength)
  return encoded
}
