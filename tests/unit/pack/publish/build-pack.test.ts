import { describe, expect, it } from 'vitest'
import { packLimits } from '../../../../data/pack/format'
import { sha256Hex } from '../../../../data/pack/hash'
import { type BuiltPack, buildPack, type ReleaseFacts } from '../../../../data/pack/publish/build-pack'
import type { PackFile, PackFolder } from '../../../../data/pack/publish/pack-folder'
import { parsePackFolder } from '../../../../data/pack/publish/parse-pack-folder'
import { planChunks } from '../../../../data/pack/publish/plan-chunks'
import { parseChunk, parseManifest } from '../../../../data/pack/schema'
import { briefMarkdown, sampleBrief, sampleEntity, sampleFolder } from '../../../support/sample-folder'

const facts: ReleaseFacts = {
  epoch: 0,
  version: 1,
  published: '2025-01-31T00:00:00Z',
  expires: '2026-01-31T00:00:00Z',
  keyset: { n: 1, keys: [], threshold: 1 },
}

function folderOf(files: PackFile[]): PackFolder {
  const { folder, problems } = parsePackFolder(files)
  if (!folder) throw new Error(JSON.stringify(problems))
  return folder
}

const build = (files: PackFile[]) => buildPack(folderOf(files), facts)
const chunkIds = ({ manifest }: BuiltPack) => manifest.chunks.map((chunk) => chunk.id)
const briefsOf = (dates: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(dates).map(([id, date]) => [`briefs/${id}.md`, briefMarkdown(['2024-10-07', date])]),
  )

describe('a built pack', () => {
  it('names every file by the hash of its bytes', async () => {
    const { files, release, manifest } = await build(sampleFolder())
    for (const [name, bytes] of files) expect(name).toBe(`${name[0]}/${await sha256Hex(bytes)}.json`)
    expect([...files.keys()].filter((name) => name.startsWith('m/'))).toEqual([
      `m/${release.manifest.sha256}.json`,
    ])
    expect(files.get(`m/${release.manifest.sha256}.json`)?.byteLength).toBe(release.manifest.size)
    for (const { sha256, size } of manifest.chunks)
      expect(files.get(`c/${sha256}.json`)?.byteLength).toBe(size)
  })

  it('is what its readers read', async () => {
    const folder = folderOf(sampleFolder())
    const { files, manifest, release } = await buildPack(folder, facts)
    const bytes = files.get(`m/${release.manifest.sha256}.json`) ?? new Uint8Array()
    expect(parseManifest(bytes)).toEqual({ ok: true, value: manifest })
    expect(manifest.totals).toMatchObject({ briefs: 1, entities: 3, names: 3 })
    const briefChunk = manifest.chunks.find((chunk) => chunk.kind === 'briefs')
    const read = parseChunk(files.get(`c/${briefChunk?.sha256}.json`) ?? new Uint8Array(), 'briefs')
    expect(read).toMatchObject({ ok: true, value: { briefs: [folder.briefs[0]?.brief] } })
  })

  it('tells in its release what it was told', async () => {
    const { release } = await build(sampleFolder())
    expect(release).toMatchObject({ spec: 1, packId: 'carriers', ...facts })
  })

  it('has briefs by month, or by year where no month is known', async () => {
    const built = await build(sampleFolder(briefsOf({ a: '2024-10', b: '2024-11-30', c: '2024' })))
    expect(chunkIds(built).filter((id) => id.startsWith('briefs'))).toEqual([
      'briefs/2024',
      'briefs/2024-10',
      'briefs/2024-11',
    ])
  })

  it('has entities by the first digit of the hash of their id', async () => {
    const built = await build(sampleFolder())
    const digits = await Promise.all(
      ['at-t', 'lumen', 'salt-typhoon'].map(async (id) => (await sha256Hex(new TextEncoder().encode(id)))[0]),
    )
    const expected = [...new Set(digits)].sort().map((digit) => `entities/${digit}`)
    expect(chunkIds(built).filter((id) => id.startsWith('entities'))).toEqual(expected)
  })

  it('has the same bytes in whatever order its files are read', async () => {
    const files = sampleFolder({ ...briefsOf({ a: '2024-10', b: '2024-10' }), 'entities/z.yaml': '[]' })
    const one = await build(files)
    const other = await build([...files].reverse())
    expect(other).toEqual(one)
  })

  it('has the same bytes on every machine', async () => {
    const { release } = await build(sampleFolder())
    // Changes only with the sample or with the form of a pack; then readers fetch every pack anew.
    expect(release.manifest.sha256).toMatchInlineSnapshot(
      `"6fbbe41a008d606fb80ed4d4cbf63cb07a2bd1699df20ca70ad018cb21a0e4cc"`,
    )
  })

  it('changes one chunk for one edit', async () => {
    const dates = briefsOf({ a: '2024-09', b: '2024-10', c: '2024-11' })
    const before = await build(sampleFolder(dates))
    const edited = {
      ...dates,
      'briefs/b.md': briefMarkdown(['2024-10-07', '2024-10'], ['China denied', 'It denied']),
    }
    const after = await build(sampleFolder(edited))
    const changed = after.manifest.chunks.filter(({ sha256 }) => !before.files.has(`c/${sha256}.json`))
    expect(changed.map((chunk) => chunk.id)).toEqual(['briefs/2024-10'])
  })

  it('is refused where it has more chunks than a pack may', async () => {
    const folder = folderOf(sampleFolder())
    const briefs = Array.from({ length: 513 }, (_, index) => ({
      brief: sampleBrief({ id: `b${index}`, date: String(1400 + index) }),
      path: `briefs/b${index}.md`,
    }))
    await expect(buildPack({ ...folder, briefs }, facts)).rejects.toMatchObject({ code: 'tooManyChunks' })
  })

  it('is refused where its readers would refuse it', async () => {
    const folder = folderOf(sampleFolder())
    const bad = { ...folder, header: { ...folder.header, title: '' } }
    await expect(buildPack(bad, facts)).rejects.toMatchObject({
      code: 'refusedByReaders',
      detail: 'manifest: title: blank',
    })
  })
})

describe('chunks', () => {
  const briefs = Array.from({ length: 5 }, (_, index) => sampleBrief({ id: `b${index}` }))
  const briefBytes = JSON.stringify(briefs[0]).length + 1

  it('of a month too large for one go on in others', async () => {
    const planned = await planChunks(briefs, [], 64 + 2 * briefBytes)
    expect(planned.map(({ id, items }) => [id, items.length])).toEqual([
      ['briefs/2024-10', 2],
      ['briefs/2024-10.2', 2],
      ['briefs/2024-10.3', 1],
    ])
  })

  it('of entities too large for one are parted by the second digit', async () => {
    const entities = Array.from({ length: 400 }, (_, index) => sampleEntity(`e${index}`, `Entity ${index}`))
    const planned = await planChunks([], entities, 1000)
    expect(planned.every(({ id }) => /^entities\/[0-9a-f]{2}(\.\d)?$/.test(id))).toBe(true)
    expect(planned.flatMap(({ items }) => items)).toHaveLength(400)
    expect(planned.every(({ items }) => items.join().length <= 1000)).toBe(true)
  })

  it('stay within the limit for a month of many large briefs', async () => {
    const large = Array.from({ length: 40 }, (_, index) =>
      sampleBrief({ id: `b${index}`, conclusion: Array(15).fill('é'.repeat(1900)) }),
    )
    const folder = folderOf(sampleFolder({ 'briefs/carrier-breach.md': null }))
    const built = await buildPack({ ...folder, briefs: large.map((brief) => ({ brief, path: '' })) }, facts)
    expect(chunkIds(built)).toContain('briefs/2024-10.2')
    for (const { size } of built.manifest.chunks) expect(size).toBeLessThanOrEqual(packLimits.chunkBytes)
  })
})
