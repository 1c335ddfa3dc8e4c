import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Release } from '../../../../data/pack/format'
import { parseKeyFile } from '../../../../data/pack/publish/key-files'
import { signRelease } from '../../../../data/pack/signature'
import { checkRelease, type Trust } from '../../../../data/sync/check-release'
import { usePackCommand } from '../../../support/pack-command'

const { at, run, initOwn } = usePackCommand()
const build = () => run('build', at('pack'), at('out'))
const rotate = (...options: string[]) => run('rotate-keys', at('pack'), ...options)

/** What a reader of `out/` makes of it, who has trusted what `trust` says. */
function sync(trust: Trust): Promise<Release> {
  return readFile(at('out/latest.json')).then((bytes) =>
    checkRelease(new Uint8Array(bytes), trust, (n) =>
      readFile(at(`out/k/${n}.json`)).then(
        (file) => new Uint8Array(file),
        () => undefined,
      ),
    ),
  )
}
const stranger: Trust = { pinnedKey: null, keyset: null, packId: null, floor: null }
function readerOf({ packId, keyset, epoch, version, manifest }: Release): Trust {
  return { pinnedKey: null, keyset, packId, floor: { epoch, version, manifestSha256: manifest.sha256 } }
}
async function secretKey(file: string) {
  const key = parseKeyFile(await readFile(at(file)))
  if (!key.ok) throw new Error(key.problem)
  return key.value
}

describe('rotate-keys', () => {
  let reader: Trust
  beforeEach(async () => {
    await initOwn('pack')
    await build()
    reader = readerOf(await sync(stranger))
  })

  it('replaces the online key, and readers follow', async () => {
    const { code, out } = await rotate()
    expect(code).toBe(0)
    expect(out[0]).toBe('Key set 2, epoch 0: online key replaced.')
    expect((await build()).code).toBe(0)
    expect(await sync(reader)).toMatchObject({ epoch: 0, version: 2, keyset: { n: 2 } })
  })

  it('leads readers over changes that they have missed, and over the old share link', async () => {
    const pinned = { ...stranger, pinnedKey: (await secretKey('pack/keys/online.json')).publicKey }
    await rotate()
    await rotate()
    await rotate('--offline')
    await build()
    expect(await sync(reader)).toMatchObject({ keyset: { n: 4 } })
    expect(await sync(pinned)).toMatchObject({ keyset: { n: 4 } })
  })

  it('replaces the offline key by the old one, wherever that is', async () => {
    const before = await secretKey('pack/keys/offline.json')
    await mkdir(at('safe'))
    await rename(at('pack/keys/offline.json'), at('safe/offline.json'))
    expect((await rotate('--offline')).err[0]).toMatch(
      /offline\.json is missing: bring it back there, or say .* "--offline-key FILE"$/,
    )
    expect((await rotate('--offline', '--offline-key', at('safe/offline.json'))).code).toBe(0)
    expect((await secretKey('pack/keys/offline.json')).publicKey).not.toBe(before.publicKey)
    await build()
    expect(await sync(reader)).toMatchObject({ epoch: 0, keyset: { n: 2 } })
  })

  it('recovers from a thief who has counted version and key set up to the last', async () => {
    const stolen = await secretKey('pack/keys/online.json')
    const genuine = await sync(stranger)
    const last = Number.MAX_SAFE_INTEGER
    const forged: Release = { ...genuine, version: last, keyset: { ...genuine.keyset, n: last } }
    await writeFile(at('out/latest.json'), await signRelease(forged, [stolen]))
    const deceived = readerOf(await sync(reader))

    expect((await build()).err[0]).toMatch(/--recover/)
    const { out } = await rotate('--recover')
    expect(out[0]).toBe('Key set 2, epoch 1: online key replaced.')
    expect((await build()).code).toBe(0)
    for (const one of [reader, deceived, stranger]) {
      expect(await sync(one)).toMatchObject({ epoch: 1, version: 1, keyset: { n: 2 } })
    }

    const recovered = readerOf(await sync(reader))
    await writeFile(at('out/latest.json'), await signRelease({ ...forged, keyset: genuine.keyset }, [stolen]))
    await expect(sync(recovered)).rejects.toMatchObject({ code: 'unknownKey' })
  })

  it('needs no online key to recover, since that may be lost', async () => {
    await rename(at('pack/keys/online.json'), at('lost.json'))
    expect((await rotate('--recover')).code).toBe(0)
    expect((await build()).code).toBe(0)
    await expect(sync(reader)).resolves.toMatchObject({ epoch: 1 })
  })

  it('keeps the old keys until they are deleted, and the new ones secret', async () => {
    const old = await secretKey('pack/keys/online.json')
    await rotate()
    expect(await secretKey('pack/keys/retired/online-1.json')).toEqual(old)
    for (const name of ['online', 'retired/online-1'])
      expect((await stat(at(`pack/keys/${name}.json`))).mode & 0o777).toBe(0o600)
  })

  it('gives the same signed file for the same keys, and publishes it with the pack', async () => {
    await rotate()
    await build()
    expect(await readFile(at('out/k/2.json'))).toEqual(await readFile(at('pack/k/2.json')))
  })

  it('changes nothing where a key is not the one that readers know', async () => {
    await initOwn('other')
    const keyset = await readFile(at('pack/keyset.json'), 'utf8')
    const { code, err } = await rotate('--recover', '--offline-key', at('other/keys/offline.json'))
    expect(code).toBe(1)
    expect(err[0]).toMatch(/is not the offline key of keyset\.json$/)
    expect(await readFile(at('pack/keyset.json'), 'utf8')).toBe(keyset)
  })

  it('tells that the signed file of a change is gone before readers are shut out', async () => {
    await rotate()
    await rename(at('pack/k/2.json'), at('gone.json'))
    const { code, err } = await build()
    expect(code).toBe(1)
    expect(err[0]).toMatch(/k\/2\.json does not belong to keyset\.json/)
  })
})
