import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { noWords } from '../../../data/match/words/ordinary-words'
import { readBrief } from '../../../data/store/briefs'
import { listPacks, rollBack } from '../../../data/store/packs'
import { defaultSettings } from '../../../data/store/settings'
import { readSettings } from '../../../data/store/settings-store'
import { alignPacks, removeSource, restoreSource } from '../../../data/store/sources'
import { noteStarterRemoval } from '../../../data/store/starter-removal'
import { starterSourceId } from '../../../data/store/starter-source-id'
import { createSyncStore } from '../../../data/store/sync-store'
import { installStarter } from '../../../data/sync/install-starter'
import { type SignedPackFields, signedPack } from '../../support/signed-pack'
import { openTestStore } from '../../support/store-rows'

let store: ReturnType<typeof openTestStore>
let files: Map<string, Uint8Array<ArrayBuffer>>
let reads: string[]

beforeEach(() => {
  store = openTestStore()
})

async function ship(fields: SignedPackFields = {}): Promise<void> {
  const pack = await signedPack(fields)
  const release = new TextEncoder().encode(JSON.stringify(pack.release))
  files = new Map([...pack.files].map(([path, bytes]) => [`starter/${path}`, bytes]))
  files.delete('starter/latest.json')
  files.set('starter/release.json', release)
}

function install(): Promise<boolean> {
  reads = []
  return installStarter({
    store: createSyncStore(store.own, store.cache),
    nowMs: () => 7,
    readWords: async () => noWords,
    async readFile(path) {
      reads.push(path)
      const bytes = files.get(path)
      if (!bytes) throw new Error(`no ${path}`)
      return bytes
    },
  })
}

describe('the pack that ships with the extension', () => {
  it('is installed from its files', async () => {
    await ship()
    expect(await install()).toBe(true)
    expect(await listPacks(store.cache)).toMatchObject([
      { packId: 'sample', sourceId: starterSourceId, briefs: 3, activatedAtMs: 7 },
    ])
    expect((await readBrief(store.cache, 'sample/new-rules'))?.brief.title).toBe('New rules for carriers')
  })

  it('is left alone when it is installed already', async () => {
    await ship()
    await install()
    expect(await install()).toBe(false)
    expect(reads).toEqual(['starter/release.json'])
  })

  it('is updated with the extension, and stays rolled back where the reader has gone back', async () => {
    await ship()
    await install()
    await ship({ version: 2, briefs: [] })
    expect(await install()).toBe(true)
    expect(await listPacks(store.cache)).toMatchObject([{ version: 2, briefs: 0, otherVersion: 1 }])
    await rollBack(store.cache, 'sample')
    expect(await install()).toBe(false)
    expect(await listPacks(store.cache)).toMatchObject([{ version: 1 }])
  })

  it('is installed again where it was built anew under its version', async () => {
    await ship()
    await install()
    await ship({ briefs: [] })
    expect(await install()).toBe(true)
    expect(await listPacks(store.cache)).toMatchObject([{ version: 1, briefs: 0, otherVersion: null }])
  })

  it('stays removed through an update, and comes back up to date', async () => {
    await ship()
    await install()
    await removeSource(store.own, store.cache, starterSourceId, 8)
    await ship({ version: 2 })
    await install()
    expect(await listPacks(store.cache)).toEqual([])
    await restoreSource(store.own, store.cache, starterSourceId)
    expect(await listPacks(store.cache)).toMatchObject([{ version: 2 }])
  })

  it('does not come back by itself where the cache was lost, but at the reader’s word', async () => {
    await ship()
    await install()
    await removeSource(store.own, store.cache, starterSourceId, 8)
    await Promise.all(store.cache.tables.map((table) => table.clear()))
    expect(await install()).toBe(false)
    expect(await store.cache.packs.count()).toBe(0)
    await restoreSource(store.own, store.cache, starterSourceId)
    expect(await install()).toBe(true)
    expect(await listPacks(store.cache)).toMatchObject([{ version: 1 }])
  })

  it('is not served where only the note of its removal was written before a crash', async () => {
    await ship()
    await install()
    await noteStarterRemoval(store.own, true)
    await alignPacks(store.own, store.cache)
    expect(await listPacks(store.cache)).toEqual([])
    expect(await readSettings(store.own)).toEqual(defaultSettings)
  })

  it('leaves the pack to a source that brings it', async () => {
    await ship()
    await install()
    await store.cache.packs.update('sample', { sourceId: 'source-1' })
    await ship({ version: 9 })
    expect(await install()).toBe(false)
    expect(await listPacks(store.cache)).toMatchObject([{ sourceId: 'source-1', version: 1 }])
  })

  it.each([
    ['m', 'badManifest'],
    ['c', 'badChunk'],
  ])('is refused where a file in %s/ was damaged', async (folder, code) => {
    await ship()
    const path = [...files.keys()].find((one) => one.startsWith(`starter/${folder}/`)) ?? ''
    files.set(path, new TextEncoder().encode('{}'))
    await expect(install()).rejects.toMatchObject({ name: 'SyncError', code })
    expect(await listPacks(store.cache)).toEqual([])
  })
})
