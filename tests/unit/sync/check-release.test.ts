import { describe, expect, it } from 'vitest'
import { type Keyset, payloadType, type Release } from '../../../data/pack/format'
import { generateKeyPair, type SigningKey, signRelease } from '../../../data/pack/signature'
import { checkRelease, type Trust } from '../../../data/sync/check-release'
import { keysetOf, type SampleKeys, sampleKeys } from '../../support/signed-pack'

const manifestSha256 = 'a'.repeat(64)

function releaseOf(keyset: Keyset, fields: Partial<Release> = {}): Release {
  return {
    spec: 1,
    packId: 'sample',
    epoch: 0,
    version: 2,
    published: '2025-01-15T08:00:00Z',
    expires: '2025-02-15T08:00:00Z',
    keyset,
    manifest: { sha256: manifestSha256, size: 100 },
    ...fields,
  }
}

function trustOf(keys: SampleKeys, fields: Partial<Trust> = {}): Trust {
  const floor = { epoch: 0, version: 1, manifestSha256: 'b'.repeat(64) }
  return { pinnedKey: null, keyset: keys.keyset, packId: 'sample', floor, ...fields }
}

async function check(release: Release, signers: SigningKey[], trust: Trust): Promise<string> {
  return checkRelease(await signRelease(release, signers), trust, noKeysets).then(
    () => 'accepted',
    (error) => error.code,
  )
}

/** A server that has no `k/` files. */
const noKeysets = async () => undefined

const nothing: Trust = { pinnedKey: null, keyset: null, packId: null, floor: null }

describe('the first release', () => {
  it('is trusted when one of its own keys has signed it', async () => {
    const keys = await sampleKeys()
    expect(await check(releaseOf(keys.keyset), [keys.online], nothing)).toBe('accepted')
    expect(await check(releaseOf(keys.keyset), [await generateKeyPair()], nothing)).toBe('badSignature')
    const noKeys: Keyset = { n: 1, keys: [], threshold: 1 }
    expect(await check(releaseOf(noKeys), [keys.online], nothing)).toBe('badSignature')
  })

  it('is no pack where the payload is none, and another format where its spec is', async () => {
    const envelopeOf = (payload: unknown) =>
      new TextEncoder().encode(
        JSON.stringify({
          payloadType,
          payload: Buffer.from(JSON.stringify(payload)).toString('base64'),
          signatures: [{ keyid: manifestSha256, sig: 'AA==' }],
        }),
      )
    await expect(checkRelease(envelopeOf({ spec: 1 }), nothing, noKeysets)).rejects.toMatchObject({
      code: 'notAPack',
    })
    await expect(checkRelease(envelopeOf({ spec: 2 }), nothing, noKeysets)).rejects.toMatchObject({
      code: 'unsupportedVersion',
    })
    const other = new TextEncoder().encode('{"hello":"world"}')
    await expect(checkRelease(other, nothing, noKeysets)).rejects.toMatchObject({ code: 'notAPack' })
  })
})

describe('a change of keys', () => {
  it('is accepted when the old and the new have signed it', async () => {
    const keys = await sampleKeys()
    const online = await generateKeyPair()
    const next = releaseOf(keysetOf(2, online, keys.offline))
    expect(await check(next, [keys.online, online], trustOf(keys))).toBe('accepted')
    expect(await check(next, [online], trustOf(keys))).toBe('unknownKey')
    expect(await check(next, [keys.online], trustOf(keys))).toBe('badSignature')
  })

  it('needs a new number', async () => {
    const keys = await sampleKeys()
    const online = await generateKeyPair()
    const sameNumber = releaseOf(keysetOf(1, online, keys.offline))
    expect(await check(sameNumber, [keys.online, online], trustOf(keys))).toBe('unknownKey')
    const lower = releaseOf({ ...keys.keyset, n: 0 })
    expect(await check(lower, [keys.online], trustOf(keys))).toBe('rolledBack')
  })

  it('of the offline key needs the offline key, so that a thief of the online key cannot lock the owner out', async () => {
    const keys = await sampleKeys()
    const thief = await sampleKeys(2)
    const next = releaseOf(thief.keyset)
    expect(await check(next, [keys.online, thief.online], trustOf(keys))).toBe('unknownKey')
    expect(await check(next, [keys.offline, thief.online], trustOf(keys))).toBe('accepted')
  })
})

describe('a higher epoch', () => {
  it('is raised by the offline key alone', async () => {
    const keys = await sampleKeys()
    const raised = releaseOf(keys.keyset, { epoch: 1, version: 0 })
    expect(await check(raised, [keys.online], trustOf(keys))).toBe('unknownKey')
    expect(await check(raised, [keys.offline], trustOf(keys))).toBe('accepted')
  })

  it('lets the owner put a key set in place of a thief’s, whatever its number', async () => {
    const owner = await sampleKeys()
    const thief = await generateKeyPair()
    const stolen = trustOf(owner, {
      keyset: keysetOf(1000, thief, owner.offline),
      floor: { epoch: 0, version: 9999, manifestSha256 },
    })
    const online = await generateKeyPair()
    const recovery = releaseOf(keysetOf(2, online, owner.offline), { epoch: 1, version: 1 })
    expect(await check(recovery, [owner.offline], stolen)).toBe('accepted')
  })
})

describe('the floor', () => {
  it.each([
    [{ epoch: 0, version: 4 }, 'rolledBack'],
    [{ epoch: 0, version: 6 }, 'accepted'],
    [{ epoch: 0, version: 5 }, 'accepted'],
    [{ epoch: 0, version: 5, manifest: { sha256: 'c'.repeat(64), size: 1 } }, 'versionReused'],
  ])('at 0.5 answers %j with %s', async (fields, expected) => {
    const keys = await sampleKeys()
    const trust = trustOf(keys, { floor: { epoch: 0, version: 5, manifestSha256 } })
    expect(await check(releaseOf(keys.keyset, fields), [keys.online], trust)).toBe(expected)
  })

  it('holds back an old epoch, however high its version', async () => {
    const keys = await sampleKeys()
    const trust = trustOf(keys, { floor: { epoch: 1, version: 0, manifestSha256 } })
    expect(await check(releaseOf(keys.keyset, { version: 99 }), [keys.online], trust)).toBe('rolledBack')
  })
})
