import { beforeAll, describe, expect, it } from 'vitest'
import { type Envelope, payloadType, type Release } from '../../../data/pack/format'
import { parseEnvelope, parseRelease } from '../../../data/pack/schema'
import {
  fingerprintOf,
  generateKeyPair,
  keyIdOf,
  type SigningKey,
  signRelease,
  verifyEnvelope,
} from '../../../data/pack/signature'

const release: Release = {
  spec: 1,
  packId: 'carriers',
  epoch: 0,
  version: 3,
  published: '2025-01-31T00:00:00Z',
  expires: '2026-01-31T00:00:00Z',
  keyset: { n: 1, keys: [], threshold: 1 },
  manifest: { sha256: 'ab'.repeat(32), size: 900 },
}

let key: SigningKey
let other: SigningKey
let envelope: Envelope

async function sign(...keys: SigningKey[]): Promise<Envelope> {
  const parsed = parseEnvelope(await signRelease(release, keys))
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

beforeAll(async () => {
  key = await generateKeyPair()
  other = await generateKeyPair()
  envelope = await sign(key)
})

describe('a signed release', () => {
  it('gives its payload to whoever trusts the key', async () => {
    const payload = await verifyEnvelope(envelope, [other.publicKey, key.publicKey])
    expect(payload && parseRelease(payload)).toEqual({ ok: true, value: release })
  })

  it('is signed by several keys, each of which is enough', async () => {
    const both = await sign(key, other)
    expect(await verifyEnvelope(both, [key.publicKey])).not.toBeNull()
    expect(await verifyEnvelope(both, [other.publicKey])).not.toBeNull()
  })

  it('is verified where another implementation of DSSE signed it', async () => {
    // Encoded by hand: a mistake in our own encoding would go unseen where both sides share it.
    const raw = await crypto.subtle.importKey(
      'pkcs8',
      Buffer.from(key.privateKey, 'base64url'),
      'Ed25519',
      false,
      ['sign'],
    )
    const body = '{"hello":"wörld"}'
    const encoded = `DSSEv1 ${payloadType.length} ${payloadType} ${Buffer.byteLength(body)} ${body}`
    const sig = Buffer.from(await crypto.subtle.sign('Ed25519', raw, Buffer.from(encoded))).toString('base64')
    const byHand: Envelope = {
      payloadType,
      payload: Buffer.from(body).toString('base64'),
      signatures: [{ keyid: await keyIdOf(key.publicKey), sig }],
    }
    const payload = await verifyEnvelope(byHand, [key.publicKey])
    expect(payload && new TextDecoder().decode(payload)).toBe(body)
  })
})

describe('nothing is given', () => {
  it('to whoever trusts another key, or none', async () => {
    expect(await verifyEnvelope(envelope, [other.publicKey])).toBeNull()
    expect(await verifyEnvelope(envelope, [])).toBeNull()
  })

  it('of a payload that was changed by one byte', async () => {
    const payload = Buffer.from(envelope.payload, 'base64')
    payload.writeUInt8(payload.readUInt8(20) ^ 1, 20)
    const changed = { ...envelope, payload: payload.toString('base64') }
    expect(await verifyEnvelope(changed, [key.publicKey])).toBeNull()
  })

  it('of a payload with one byte more', async () => {
    const payload = Buffer.concat([Buffer.from(envelope.payload, 'base64'), Buffer.from(' ')])
    expect(
      await verifyEnvelope({ ...envelope, payload: payload.toString('base64') }, [key.publicKey]),
    ).toBeNull()
  })

  it('of a signature that was changed', async () => {
    const signatures = envelope.signatures.map(({ keyid, sig }) => ({
      keyid,
      sig: (sig.startsWith('A') ? 'B' : 'A') + sig.slice(1),
    }))
    expect(await verifyEnvelope({ ...envelope, signatures }, [key.publicKey])).toBeNull()
  })

  it('of a signature by another key that claims the id of the trusted one', async () => {
    const forged = await sign(other)
    const keyid = await keyIdOf(key.publicKey)
    const signatures = forged.signatures.map(({ sig }) => ({ keyid, sig }))
    expect(await verifyEnvelope({ ...forged, signatures }, [key.publicKey])).toBeNull()
  })

  it.each([['not base64!'], ['AAAA'], [''], ['_'.repeat(43)]])('for the malformed key %j', async (bad) => {
    expect(await verifyEnvelope(envelope, [bad])).toBeNull()
  })

  it('of a signature that is no signature', async () => {
    const keyid = await keyIdOf(key.publicKey)
    for (const sig of ['', '!', 'AAAA', 'A'.repeat(86)]) {
      expect(await verifyEnvelope({ ...envelope, signatures: [{ keyid, sig }] }, [key.publicKey])).toBeNull()
    }
  })
})

describe('a key', () => {
  it('is told by the SHA-256 of its raw bytes', async () => {
    // RFC 8032, 7.1, test 1.
    const raw = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
    const publicKey = Buffer.from(raw, 'hex').toString('base64url')
    const id = '21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9'
    expect(await keyIdOf(publicKey)).toBe(id)
    expect(await fingerprintOf(publicKey)).toBe('21fe 31df a154 a261 626b f854 046f d227')
  })
  it('is 32 bytes in base64url', () => {
    expect(Buffer.from(key.publicKey, 'base64url')).toHaveLength(32)
    expect(key.publicKey).toMatch(/^[\w-]{43}$/)
  })
})
