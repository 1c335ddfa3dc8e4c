import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toBase64 } from '../../data/pack/base64'
import { packLimits } from '../../data/pack/format'
import { generateKeyPair } from '../../data/pack/signature'
import { listPacks } from '../../data/store/packs'
import { planNextTry } from '../../data/sync/plan-next-try'
import { expectKept, expectPlanned } from '../support/expect-kept'
import { type FaultWorld, openFaultWorld, type Served, sourceId } from '../support/fault-world'
import { signAs } from '../support/forged-pack'
import { keysetFile } from '../support/keyset-files'
import { jsonBytes } from '../support/sample-folder'
import { editedBriefs, keysetOf, type SignedPack, sampleKeys, signedPack } from '../support/signed-pack'

const tenYearsMs = 3652 * 24 * 60 * 60 * 1000

let world: FaultWorld
let old: Served

beforeEach(async () => {
  world = await openFaultWorld()
  old = await world.served()
})
afterEach(() => world.close())

/** The published envelope, changed by a stranger on the way. */
function tamper(
  change: (envelope: { payload: string; signatures: { keyid: string; sig: string }[] }) => void,
) {
  const envelope = JSON.parse(new TextDecoder().decode(world.pack.files.get('latest.json')))
  change(envelope)
  world.server.replaceFiles(new Map([...world.pack.files, ['latest.json', jsonBytes(envelope)]]))
}

async function publishAs(pack: SignedPack): Promise<void> {
  world.server.replaceFiles(pack.files)
  world.server.requests.length = 0
}

describe('what is not to be trusted', () => {
  it('28 wrong signature', async () => {
    await world.publish()
    tamper(({ signatures }) => {
      for (const one of signatures) one.sig = toBase64(new Uint8Array(64).fill(7))
    })
    await expectKept(world, old, await world.sync(), 'badSignature')
    expect(world.server.requests).toEqual(['latest.json'])
  })

  it('29 wrong chunk hash', async () => {
    await world.publish()
    for (const path of [...world.pack.files.keys()].filter((one) => one.startsWith('c/'))) {
      world.server.fault(path, 'tampered')
    }
    await expectKept(world, old, await world.sync(), 'badChunk')
  })

  it('30 rollback: refused, however the older release is signed', async () => {
    const first = world.pack
    await world.publish()
    await world.sync()
    old = await world.served()
    await publishAs(first)
    await expectKept(world, old, await world.sync(), 'rolledBack')
    expect(old.version).toBe(2)
  })

  it('31 same version, other bytes', async () => {
    await world.publish({ version: 1 })
    await expectKept(world, old, await world.sync(), 'versionReused')
  })

  it('32 expired: what is served stays, with the date since which it is stale, and nothing is removed', async () => {
    world.clock.nowMs = Date.parse(world.pack.release.expires) + 1
    expect(await world.sync()).toMatchObject({ kind: 'upToDate' })
    expect(await world.served()).toEqual(old)
    const [pack] = await listPacks(world.start().cache)
    expect(Date.parse(pack?.expires ?? '')).toBeLessThan(world.clock.nowMs)
    await expectPlanned(world)
  })

  it.each([
    ['ahead', tenYearsMs],
    ['behind', -tenYearsMs],
  ])('33 clock ten years %s: syncs as ever, then and once it is right again', async (_what, offMs) => {
    await world.publish()
    world.clock.nowMs += offMs
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
    await expectPlanned(world)
    world.clock.nowMs -= offMs
    // The plan of the wrong clock does not stop syncs for ten years.
    const background = world.start()
    await background.schedule.arm()
    const nextTryMs = (await background.nextTryMs(sourceId)) ?? Number.NaN
    expect(nextTryMs - world.clock.nowMs).toBeLessThan(8 * 24 * 60 * 60 * 1000)
    await world.publish()
    world.clock.nowMs = Math.max(nextTryMs, world.clock.nowMs)
    await world.start().schedule.runDue()
    expect(await world.served()).toMatchObject({ version: 3 })
  })

  it('34 duplicate key ids count once', async () => {
    await world.publish()
    // The signature of a stranger, sixteen times, under the id of the trusted key.
    const stranger = await signedPack({ version: 2 })
    const strange = JSON.parse(new TextDecoder().decode(stranger.files.get('latest.json'))).signatures[0]
    tamper((envelope) => {
      const trusted = envelope.signatures[0]?.keyid ?? ''
      envelope.signatures = Array.from({ length: 16 }, () => ({ ...strange, keyid: trusted }))
    })
    await expectKept(world, old, await world.sync(), 'badSignature')
    // A key that is entered twice is one key, and does not make another set of the same number.
    const { online, keyset } = world.pack.keys
    const twice = { ...keyset, keys: [...keyset.keys, { key: online.publicKey, use: 'online' as const }] }
    await publishAs(await signAs(world.pack, { keyset: twice }))
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
  })
})

describe('keys that change', () => {
  it('35 a rotation that skips two key sets is followed', async () => {
    const { keys } = world.pack
    const second = await sampleKeys(2)
    const third = await sampleKeys(3)
    const fourth = await sampleKeys(4)
    const sets = [keys, second, third, fourth].map((one, index) => ({
      ...one,
      offline: keys.offline,
      keyset: keysetOf(index + 1, one.online, keys.offline),
    }))
    const pack = await signedPack({ keys: sets[3] ?? keys, version: 2, briefs: editedBriefs() })
    for (const [index, set] of sets.entries()) {
      const before = sets[index - 1]
      if (before)
        pack.files.set(`k/${index + 1}.json`, await keysetFile('sample', set, [before.online, set.online]))
    }
    await publishAs(pack)
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
    expect((await world.source()).keyset?.n).toBe(4)
  })

  it('36 a new key set signed by the new key alone is refused', async () => {
    const thief = await sampleKeys(2)
    const pack = await signedPack({ keys: thief, version: 2 })
    pack.files.set('k/2.json', await keysetFile('sample', thief, [thief.online, thief.offline]))
    await publishAs(pack)
    await expectKept(world, old, await world.sync(), 'unknownKey')
    expect((await world.source()).keyset).toEqual(world.pack.keys.keyset)
  })

  it('37 a version fast-forwarded to 2^53-1 is recovered by the offline key', async () => {
    // A thief of the online key leaves no number above this one.
    await world.publish({ version: Number.MAX_SAFE_INTEGER })
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: Number.MAX_SAFE_INTEGER })
    old = await world.served()
    const { keys } = world.pack
    const online = await generateKeyPair()
    const fresh = { ...keys, online, keyset: keysetOf(2, online, keys.offline) }
    // Without the offline key the owner cannot go on, and neither can the thief raise the epoch.
    await publishAs(await signedPack({ keys, version: 2 }))
    await expectKept(world, old, await world.sync(), 'rolledBack')
    await publishAs(await signedPack({ keys, epoch: 1, version: 1 }))
    await expectKept(world, old, await world.sync(), 'unknownKey')

    const signers = [keys.offline, online]
    await publishAs(await signedPack({ keys: fresh, epoch: 1, version: 1, signers, briefs: editedBriefs() }))
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 1 })
    // The stolen key is worth nothing any more.
    old = await world.served()
    await publishAs(await signedPack({ keys, epoch: 1, version: 2 }))
    expect(await world.sync()).toMatchObject({ kind: 'failed' })
    expect(await world.served()).toEqual(old)
  })
})

describe('another publisher', () => {
  it('38 another pack’s valid file', async () => {
    await publishAs(await signedPack({ keys: world.pack.keys, packId: 'other', version: 2 }))
    await expectKept(world, old, await world.sync(), 'wrongPack')
    await publishAs(await signedPack({ packId: 'other', version: 2 }))
    expect(await world.sync()).toMatchObject({ kind: 'failed' })
    expect(await world.served()).toEqual(old)
  })

  it('39 host bought by an attacker, who signs everything anew', async () => {
    const attacker = await signedPack({ version: 99, epoch: 5, briefs: editedBriefs() })
    attacker.files.set('k/1.json', await keysetFile('sample', attacker.keys, [attacker.keys.online]))
    await publishAs(attacker)
    await expectKept(world, old, await world.sync(), 'unknownKey')
  })
})

/** The attacks of The Update Framework's client conformance suite, in its words. */
describe('TUF', () => {
  it('rollback attack: an older release than one that was accepted', async () => {
    const first = world.pack
    await world.publish()
    await world.sync()
    await publishAs(first)
    expect(await world.sync()).toMatchObject({ code: 'rolledBack' })
    // Also in an older epoch with a higher version.
    const { keys } = first
    const raised = await signedPack({ keys, epoch: 1, version: 1, signers: [keys.offline, keys.online] })
    await publishAs(raised)
    expect(await world.sync()).toMatchObject({ kind: 'synced' })
    await publishAs(await signedPack({ keys, epoch: 0, version: 50 }))
    expect(await world.sync()).toMatchObject({ code: 'rolledBack' })
  })

  it('indefinite freeze attack: the same release for ever becomes stale, and readers are told', async () => {
    for (let day = 0; day < 3; day++) expect(await world.sync()).toMatchObject({ kind: 'upToDate' })
    world.clock.nowMs = Date.parse(world.pack.release.expires) + 1
    expect(await world.sync()).toMatchObject({ kind: 'upToDate' })
    const [pack] = await listPacks(world.start().cache)
    expect(Date.parse(pack?.expires ?? '') < world.clock.nowMs).toBe(true)
  })

  it('fast-forward attack: recovered by raising the epoch', async () => {
    await world.publish({ version: Number.MAX_SAFE_INTEGER })
    await world.sync()
    const { keys } = world.pack
    await publishAs(await signedPack({ keys, epoch: 1, version: 1, signers: [keys.offline, keys.online] }))
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 1 })
  })

  it('mix-and-match attack: files of two releases are never combined', async () => {
    const first = world.pack
    const next = await world.publish()
    const manifestOf = (pack: SignedPack) => `m/${pack.release.manifest.sha256}.json`
    const files = new Map(next.files)
    files.set(manifestOf(next), first.files.get(manifestOf(first)) ?? new Uint8Array())
    world.server.replaceFiles(files)
    expect(await world.sync()).toMatchObject({ kind: 'failed' })
    expect(await world.served()).toEqual(old)
  })

  it('endless data attack: cut at the size that is allowed', async () => {
    await world.publish()
    world.server.fault('latest.json', 'endless')
    expect(await world.sync()).toMatchObject({ code: 'tooLarge' })
    const [row] = await world.start().ledger()
    expect(row?.bytes).toBeLessThan(packLimits.latestBytes + 256 * 1024)
  })

  it('slow retrieval attack: given up after 30 s without progress', async () => {
    await world.publish()
    world.server.fault('latest.json', 'stalled')
    const ended = world.sync(undefined, {
      startTimer(_ms, onEnd) {
        const timer = setTimeout(onEnd, 50)
        return () => clearTimeout(timer)
      },
    })
    expect(await ended).toMatchObject({ code: 'timedOut' })
  })

  it('arbitrary software attack: a stranger’s release is refused', async () => {
    await publishAs(await signedPack({ version: 2 }))
    expect(await world.sync()).toMatchObject({ code: 'unknownKey' })
  })

  it('wrong key threshold: a key set that asks for none, or for more keys than this version counts, is refused', async () => {
    for (const threshold of [0, 2, -1]) {
      const keyset = { ...world.pack.keys.keyset, threshold: threshold as 1 }
      await publishAs(await signAs(world.pack, { keyset, version: 2 }))
      expect(await world.sync()).toMatchObject({ code: 'notAPack' })
    }
    expect(await world.served()).toEqual(old)
  })

  it('key rotation: signed by the old and the new key it is followed, and the old key is worth nothing then', async () => {
    const { keys } = world.pack
    const online = await generateKeyPair()
    const fresh = { ...keys, online, keyset: keysetOf(2, online, keys.offline) }
    await publishAs(await signedPack({ keys: fresh, version: 2, signers: [keys.online, online] }))
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
    await publishAs(await signedPack({ keys, version: 3 }))
    expect(await world.sync()).toMatchObject({ kind: 'failed' })
  })

  it('a pinned key that signs nothing is not replaced by whoever serves the address first', async () => {
    const other = await openFaultWorld(false, { pinned: true })
    const stranger = await signedPack()
    other.server.replaceFiles(stranger.files)
    expect(await other.sync()).toMatchObject({ code: 'unknownKey' })
    expect(await other.source()).toMatchObject({ keyset: null, packId: null, floor: null })
    await other.close()
  })

  it('a refusal is tried again when the period is over, not in a storm', () => {
    const result = { kind: 'failed', atMs: 0, code: 'unknownKey', detail: '' } as const
    expect(planNextTry(result, 0, 'day', 0.5)).toEqual({ failures: 0, nextTryMs: 24 * 60 * 60 * 1000 })
  })
})
