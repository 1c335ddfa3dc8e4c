import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseEnvelope, parseRelease } from '../../../../data/pack/schema'
import { verifyEnvelope } from '../../../../data/pack/signature'
import { usePackCommand } from '../../../support/pack-command'

const dayMs = 24 * 60 * 60 * 1000
const { at, run, edit, clock, initOwn } = usePackCommand()
const init = () => run('init', at('pack'))
const build = () => run('build', at('pack'), at('out'))

async function latest() {
  const envelope = parseEnvelope(await readFile(at('out/latest.json')))
  const key: { publicKey: string } = JSON.parse(await readFile(at('pack/keys/online.json'), 'utf8'))
  const payload = envelope.ok ? await verifyEnvelope(envelope.value, [key.publicKey]) : null
  const release = payload && parseRelease(payload)
  if (!release?.ok) throw new Error('no release')
  return { release: release.value, key: key.publicKey }
}

const brief = 'pack/briefs/example-breach.md'

describe('init', () => {
  it('writes a pack that can be built at once', async () => {
    expect((await init()).code).toBe(0)
    const { code, out, err } = await build()
    expect(code).toBe(0)
    expect(err.join()).toContain('pack.yaml:2:1: warning: still from the example of "init"')
    expect(out).toContain('1 new, 0 revised, 0 withdrawn')
  })
  it('keeps the private keys from other users and from git', async () => {
    await init()
    for (const name of ['online', 'offline']) {
      expect((await stat(at(`pack/keys/${name}.json`))).mode & 0o777).toBe(0o600)
    }
    expect(await readFile(at('pack/keys/.gitignore'), 'utf8')).toMatch(/^\*\n/)
    const keyset = await readFile(at('pack/keyset.json'), 'utf8')
    expect(keyset).not.toContain('privateKey')
  })
  it('writes over nothing', async () => {
    await init()
    const before = await readFile(at('pack/keys/online.json'), 'utf8')
    const { code, err } = await init()
    expect(code).toBe(1)
    expect(err[0]).toMatch(/pack\.yaml exists: nothing was written$/)
    expect(await readFile(at('pack/keys/online.json'), 'utf8')).toBe(before)
  })
})

describe('build', () => {
  beforeEach(() => initOwn('pack'))

  it('signs the release and prints the share link of its key', async () => {
    const { out } = await build()
    const { release, key } = await latest()
    expect(release).toMatchObject({ packId: 'pack', epoch: 0, version: 1, published: '2025-01-31T00:00:00Z' })
    expect(release.keyset.keys.map(({ use }) => use)).toEqual(['online', 'offline'])
    expect(out).toContain(`Share link: …/latest.json#ed25519=${key}`)
  })

  it('counts the version up and tells what changed', async () => {
    await build()
    await edit(brief, 'One fact per point', 'Another fact')
    await writeFile(at('pack/briefs/second.md'), await readFile(at(brief)))
    expect((await build()).out).toContain('1 new, 1 revised, 0 withdrawn')
    expect((await latest()).release.version).toBe(2)
    await rm(at('pack/briefs/second.md'))
    expect((await build()).out).toContain('0 new, 0 revised, 1 withdrawn')
  })

  it('keeps the version where nothing changed', async () => {
    await build()
    const before = await readFile(at('out/latest.json'))
    clock.nowMs += dayMs
    expect((await build()).out[0]).toBe('Nothing has changed since version 1.')
    expect(await readFile(at('out/latest.json'))).toEqual(before)
  })

  it('renews a release that has lived half of its time', async () => {
    await build()
    clock.nowMs += 200 * dayMs
    expect((await build()).out).toContain('0 new, 0 revised, 0 withdrawn')
    expect((await latest()).release.version).toBe(2)
  })

  it('leaves the files of the version before in place', async () => {
    await build()
    const before = await readdir(at('out/c'))
    await edit(brief, 'One fact per point', 'Another fact')
    await build()
    expect(await readdir(at('out/c'))).toEqual(expect.arrayContaining(before))
  })

  it('prints mistakes as file:line:column and writes nothing', async () => {
    await edit(brief, '2025-01-31', 'soon')
    const { code, err } = await build()
    expect(code).toBe(1)
    expect(err).toEqual([
      `${at(brief)}:3:7: error: "soon" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY [badDate]
  3 | Date: soon
    |       ^^^^`,
      '1 error',
    ])
    expect(await readdir(at())).toEqual(['pack'])
  })

  it('prints warnings and builds all the same', async () => {
    await edit('pack/entities/example.yaml', 'Example Panda', 'X')
    const { code, err } = await build()
    expect(code).toBe(0)
    expect(err).toEqual([
      expect.stringMatching(/entities\/example\.yaml:10:13: warning: "X" is too short/),
      '1 warning',
    ])
  })

  it('does not need the offline key', async () => {
    await rm(at('pack/keys/offline.json'))
    expect((await build()).code).toBe(0)
  })

  it('refuses an online key that readers do not know', async () => {
    await initOwn('other')
    await chmod(at('pack/keys/online.json'), 0o600)
    await writeFile(at('pack/keys/online.json'), await readFile(at('other/keys/online.json')))
    expect((await build()).err).toEqual([
      expect.stringMatching(/keys\/online\.json is not the online key of keyset\.json$/),
    ])
  })

  it('refuses to go on from a release of another pack or by other keys', async () => {
    await build()
    await edit('pack/pack.yaml', 'id: pack', 'id: other-pack')
    expect((await build()).err[0]).toMatch(/latest\.json is of the pack "pack", not this one$/)
    await initOwn('other')
    const { code, err } = await run('build', at('other'), at('out'))
    expect(err[0]).toMatch(/latest\.json would refuse this pack/)
    expect(code).toBe(1)
  })

  it('tells what is missing where there is no key', async () => {
    await rm(at('pack/keys/online.json'))
    expect((await build()).err[0]).toMatch(
      /online\.json is missing: put it back .* "rotate-keys DIR --recover"/,
    )
  })
})

describe('the command line', () => {
  it.each([
    [[], 'inbrief-pack makes packs'],
    [['publish', 'x'], 'There is no command "publish".'],
    [['build', 'x'], 'build needs OUT'],
    [['build', 'x', 'y', 'z'], 'build takes no "z"'],
    [['build', 'x', 'y', '--days=-1'], '--days takes a whole number from 1'],
    [['init', 'x', '--y'], "Unknown option '--y'"],
    [['import', 'csv', 'x'], '"csv" is not one of stix, attack, misp, microsoft'],
  ])('%j is told how it is used', async (args, says) => {
    const { code, err, out } = await run(...args)
    expect(code).toBe(2)
    expect(out).toEqual([])
    expect(err).toHaveLength(1)
    expect(err[0]).toContain(says)
    expect(err[0]).toContain('inbrief-pack')
  })

  it.each([['--help'], ['-h'], ['help']])('%s lists all commands', async (arg) => {
    const { code, out } = await run(arg)
    expect(code).toBe(0)
    for (const name of ['init', 'build', 'import', 'rotate-keys']) expect(out[0]).toContain(`  ${name} `)
  })

  it('tells more of one command when that is asked for help', async () => {
    const { code, out } = await run('build', '--help')
    expect(code).toBe(0)
    expect(out[0]).toContain('inbrief-pack build DIR OUT [OPTIONS]')
    expect(out[0]).toContain('--days N')
  })

  it('a folder that is not there is told so', async () => {
    const { code, err } = await run('build', at('nowhere'), at('out'))
    expect(code).toBe(1)
    expect(err[0]).toMatch(/nowhere is not a folder$/)
  })
})
