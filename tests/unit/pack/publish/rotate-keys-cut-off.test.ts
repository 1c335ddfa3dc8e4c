import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Release } from '../../../../data/pack/format'
import { parseKeyset } from '../../../../data/pack/publish/key-files'
import { checkRelease } from '../../../../data/sync/check-release'
import { usePackCommand } from '../../../support/pack-command'

/** A process that is killed before its write of this number, or in the middle of it, and writes nothing more. */
const death = vi.hoisted(() => ({ beforeWrite: Number.POSITIVE_INFINITY, isHalfDone: false, writes: 0 }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  function mortal<Args extends unknown[]>(write: (...args: Args) => Promise<unknown>, halve?: typeof write) {
    return async (...args: Args) => {
      if (death.writes++ < death.beforeWrite) return write(...args)
      if (death.writes === death.beforeWrite + 1 && death.isHalfDone) await halve?.(...args)
      throw new Error('killed')
    }
  }
  return {
    ...real,
    mkdir: mortal(real.mkdir),
    rename: mortal(real.rename),
    unlink: mortal(real.unlink),
    writeFile: mortal(real.writeFile, (path, content, options) => {
      const text = typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString()
      return real.writeFile(path, text.slice(0, text.length / 2), options)
    }),
  }
})

const { at, run, initOwn } = usePackCommand()
const rotate = (...options: string[]) => run('rotate-keys', at('pack'), ...options)
const build = () => run('build', at('pack'), at('out'))

async function killedRotation(options: string[], beforeWrite: number, isHalfDone: boolean) {
  Object.assign(death, { beforeWrite, isHalfDone, writes: 0 })
  const { code } = await rotate(...options).catch(() => ({ code: 'killed' }))
  const isDone = death.writes <= beforeWrite
  Object.assign(death, { beforeWrite: Number.POSITIVE_INFINITY })
  return { code, isDone }
}

/** What a reader who has trusted `trusted` makes of what is published. */
async function sync(trusted: Release | null): Promise<Release> {
  const floor = trusted && {
    epoch: trusted.epoch,
    version: trusted.version,
    manifestSha256: trusted.manifest.sha256,
  }
  return checkRelease(
    new Uint8Array(await readFile(at('out/latest.json'))),
    { pinnedKey: null, keyset: trusted?.keyset ?? null, packId: trusted?.packId ?? null, floor },
    async (n) => new Uint8Array(await readFile(at(`out/k/${n}.json`))),
  )
}

async function keysetNumber(): Promise<number> {
  const keyset = parseKeyset(await readFile(at('pack/keyset.json')))
  if (!keyset.ok) throw new Error(keyset.problem)
  return keyset.value.n
}

describe.each([[[]], [['--offline']], [['--recover', '--offline']]])(
  'rotate-keys %j, killed at any write',
  (options) => {
    let trusted: Release
    beforeEach(async () => {
      await mkdir(at('pack'))
      await initOwn('pack')
      await build()
      trusted = await sync(null)
    })

    it.each([
      ['before', false],
      ['in the middle of', true],
    ])('%s it, leaves the old keys or is finished by another run', async (_, isHalfDone) => {
      let kills = 0
      for (let n = 1; ; n++) {
        const { isDone } = await killedRotation(options, kills, isHalfDone)
        if (isDone) break
        kills++
        const before = await build()
        if (before.code === 0) expect(await keysetNumber()).toBe(n)
        else expect(before.err).toEqual([expect.stringMatching(/interrupted: "rotate-keys .*" finishes it$/)])

        expect((await rotate(...options)).code).toBe(0)
        expect(await keysetNumber()).toBe(n + 1)
        expect((await build()).code).toBe(0)
        trusted = await sync(trusted)
        expect(trusted.keyset.n).toBe(n + 1)
        for (const name of ['online', 'offline'])
          expect((await stat(at(`pack/keys/${name}.json`))).mode & 0o777).toBe(0o600)
        expect((await readdir(at('pack/keys'))).filter((name) => name.includes('next'))).toEqual([])
      }
      expect(kills).toBeGreaterThan(6)
    })
  },
)

it('finishes a change of keys that was cut off before it begins another one', async () => {
  await initOwn('pack')
  await killedRotation([], 4, false)
  const { code, out } = await rotate('--offline')
  expect(code).toBe(0)
  expect(out).toContain('A change of keys was interrupted; it is finished now.')
  expect(out).toContain('Key set 2, epoch 0: online key replaced.')
  expect(out).toContain('Key set 3, epoch 0: offline key replaced.')
})
