import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgeChunks } from '../../../support/forged-pack'
import { usePackCommand } from '../../../support/pack-command'
import { signedPack } from '../../../support/signed-pack'

const { at, run, edit, clock } = usePackCommand()
const brief = 'pack/briefs/example-breach.md'
const build = (out = 'out') => run('build', at('pack'), at(out))

beforeEach(async () => {
  await run('init', at('pack'))
  await build()
})

describe('verify', () => {
  it('tells what a whole pack holds', async () => {
    const { code, out, err } = await run('verify', at('out'))
    expect([code, err]).toEqual([0, []])
    expect(out).toContain('  pack      pack, epoch 0, version 1')
    expect(out).toContain('  chunks    3 of 3 whole, 1.4 kB')
    expect(out).toContain('  content   1 brief, 2 entities, 3 names')
  })

  it('checks all changes of keys', async () => {
    await run('rotate-keys', at('pack'))
    await run('rotate-keys', at('pack'), '--recover')
    await build()
    expect((await run('verify', at('out'))).code).toBe(0)
    await rm(at('out/k/2.json'))
    expect((await run('verify', at('out'))).err).toEqual([expect.stringContaining('k/2.json is missing')])
  })

  it.each([
    ['m', 'badManifest'],
    ['c', 'badChunk'],
  ])('refuses a changed byte in %s/', async (folder, code) => {
    const [name = ''] = await readdir(at('out', folder))
    const bytes = await readFile(at('out', folder, name))
    bytes[20] = (bytes[20] ?? 0) ^ 1
    await writeFile(at('out', folder, name), bytes)
    const ended = await run('verify', at('out'))
    expect(ended.code).toBe(1)
    expect(ended.err[0]).toContain(code)
  })

  it('refuses a missing chunk and another signature', async () => {
    const [name = ''] = await readdir(at('out/c'))
    await rm(at('out/c', name))
    expect((await run('verify', at('out'))).err[0]).toContain('partMissing')
    const envelope: { signatures: { sig: string }[] } = JSON.parse(
      await readFile(at('out/latest.json'), 'utf8'),
    )
    for (const signature of envelope.signatures) signature.sig = `AA${signature.sig.slice(2)}`
    await writeFile(at('out/latest.json'), JSON.stringify(envelope))
    expect((await run('verify', at('out'))).err[0]).toContain('badSignature')
  })

  it('refuses a pack that holds something other than its manifest says', async () => {
    const { files } = await forgeChunks(await signedPack(), [], { names: 9 })
    for (const [path, bytes] of files) {
      await mkdir(dirname(at('forged', path)), { recursive: true })
      await writeFile(at('forged', path), bytes)
    }
    const { code, out, err } = await run('verify', at('forged'))
    expect([code, out]).toEqual([1, []])
    expect(err).toEqual([expect.stringContaining('invalidContent: 5 names, the manifest says 9')])
  })

  it('warns of a release that has expired, or soon will', async () => {
    const dayMs = 24 * 60 * 60 * 1000
    clock.nowMs += 360 * dayMs
    expect((await run('verify', at('out'))).err).toEqual([
      'warning: the release expires in 5 days: build it again',
    ])
    clock.nowMs += 10 * dayMs
    expect((await run('verify', at('out'))).err[0]).toContain('has expired')
  })

  it.each([
    ['pack', 'the folder that a pack is written in'],
    ['.', 'has no latest.json'],
  ])('says so where %s is no published pack', async (folder, says) => {
    const { code, err } = await run('verify', at(folder))
    expect(code).toBe(1)
    expect(err[0]).toContain(says)
  })
})

describe('verify over http', () => {
  let server: Server
  let address = ''
  let headers: Record<string, string> = {}
  beforeEach(async () => {
    headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' }
    server = createServer((request, response) => {
      readFile(at('out', request.url ?? '')).then(
        (bytes) => response.writeHead(200, headers).end(bytes),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port }: AddressInfo = Object(server.address())
    address = `http://127.0.0.1:${port}`
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it('finds a well-hosted pack by its share link', async () => {
    const key: { publicKey: string } = JSON.parse(await readFile(at('pack/keys/online.json'), 'utf8'))
    expect(await run('verify', `${address}/latest.json#ed25519=${key.publicKey}`)).toMatchObject({
      code: 0,
      err: [],
    })
  })

  it('refuses a pack that the key of the link has not signed', async () => {
    const { code, err } = await run('verify', `${address}#ed25519=${'A'.repeat(43)}`)
    expect(code).toBe(1)
    expect(err[0]).toContain('unknownKey')
  })

  it('warns of headers that keep readers out', async () => {
    headers = {}
    const { code, err } = await run('verify', address)
    expect(code).toBe(0)
    expect(err).toEqual([
      expect.stringContaining('Access-Control-Allow-Origin'),
      expect.stringContaining('Cache-Control'),
    ])
  })

  it('says so where nobody answers', async () => {
    const { code, err } = await run('verify', `${address}/nothing/latest.json`)
    expect(code).toBe(1)
    expect(err[0]).toContain('notFound')
  })
})

describe('diff', () => {
  it('tells new, revised and withdrawn briefs, entities and what readers fetch', async () => {
    await cp(at('out'), at('before'), { recursive: true })
    await writeFile(at('pack/briefs/second.md'), await readFile(at(brief)))
    await edit('pack/briefs/second.md', '# Hackers', '# Others')
    await edit(brief, 'One fact per point', 'Another fact')
    await edit('pack/entities/example.yaml', 'A carrier that', 'A firm that')
    await build()
    const { code, out } = await run('diff', at('before'), at('out'))
    expect(code).toBe(0)
    expect(out).toEqual([
      expect.stringMatching(/^version 1 of 2025-01-31T00:00:00Z → 2 of /),
      '1 new, 1 revised, 0 withdrawn',
      '  new       second: Others reach the wiretap systems of an example carrier',
      '  revised   example-breach: Hackers reach the wiretap systems of an example carrier',
      'entities: 0 new, 1 revised, 0 withdrawn',
      expect.stringMatching(/^Readers fetch 2 of 3 chunks: \d\.\d kB with the manifest$/),
    ])
    expect((await run('diff', at('out'), at('before'))).out).toContain('0 new, 1 revised, 1 withdrawn')
  })

  it('tells nothing where nothing differs', async () => {
    const { out } = await run('diff', at('out'), at('out'))
    expect(out.slice(1)).toEqual([
      '0 new, 0 revised, 0 withdrawn',
      expect.stringMatching(/^Readers fetch 0 of 3 chunks/),
    ])
  })
})
