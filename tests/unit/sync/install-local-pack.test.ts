import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { noWords } from '../../../data/match/words/ordinary-words'
import { emptyMyBriefs, type LocalPack, myBriefsId } from '../../../data/pack/local/local-pack'
import { removeOwnBrief, saveOwnBrief } from '../../../data/pack/local/save-own-brief'
import { readBrief } from '../../../data/store/briefs'
import {
  changeMyBriefs,
  listLocalPacks,
  localSourceId,
  putLocalPack,
  readMyBriefs,
} from '../../../data/store/local-packs'
import { listPacks } from '../../../data/store/packs'
import { alignPacks, forgetRemoved, removeSource, restoreSource } from '../../../data/store/sources'
import { createSyncStore } from '../../../data/store/sync-store'
import { installLocalPacks } from '../../../data/sync/install-local-pack'
import { briefMarkdown } from '../../support/sample-folder'
import { openTestStore } from '../../support/store-rows'

let store: ReturnType<typeof openTestStore>

beforeEach(() => {
  store = openTestStore()
})

async function install(): Promise<boolean> {
  return (await installAll()).isChanged
}

async function installAll() {
  const rows = await listLocalPacks(store.own)
  const installed = await installLocalPacks(
    rows.map(({ pack, revision, packId }) => ({ pack, revision, sourceId: localSourceId(packId) })),
    { store: createSyncStore(store.own, store.cache), nowMs: () => 7, readWords: async () => noWords },
  )
  await alignPacks(store.own, store.cache)
  return installed
}

function add(markdown: string): (pack: LocalPack) => LocalPack | null {
  return (pack) => {
    const saved = saveOwnBrief(pack, null, markdown)
    return saved.ok ? saved.pack : null
  }
}

const briefId = 'hackers-reach-the-wiretap-systems-of-us-carriers'

describe('the reader’s own briefs', () => {
  it('are none at first', async () => {
    expect(await readMyBriefs(store.own)).toEqual(emptyMyBriefs)
    expect(await install()).toBe(false)
    expect(await listPacks(store.cache)).toEqual([])
  })

  it('are served like the briefs of any pack', async () => {
    await changeMyBriefs(store.own, add(briefMarkdown()), 5)
    expect(await install()).toBe(true)
    expect(await listPacks(store.cache)).toMatchObject([
      { packId: myBriefsId, title: 'My briefs', briefs: 1, entities: 3, sourceId: 'local/my-briefs' },
    ])
    const page = await readBrief(store.cache, `${myBriefsId}/${briefId}`)
    expect(page?.brief.title).toBe('Hackers reach the wiretap systems of US carriers')
  })

  it('are compiled only when they have changed', async () => {
    await changeMyBriefs(store.own, add(briefMarkdown()), 5)
    await install()
    expect(await install()).toBe(false)
    await changeMyBriefs(store.own, (pack) => removeOwnBrief(pack, briefId), 6)
    expect(await install()).toBe(true)
    expect(await listPacks(store.cache)).toMatchObject([{ briefs: 0, version: 2 }])
  })

  it('are compiled again after the cache was lost', async () => {
    await changeMyBriefs(store.own, add(briefMarkdown()), 5)
    await install()
    store = { own: store.own, cache: openTestStore().cache }
    expect(await install()).toBe(true)
    expect(await readBrief(store.cache, `${myBriefsId}/${briefId}`)).toBeDefined()
  })

  it('are no longer served once removed, and are all there after undo', async () => {
    await changeMyBriefs(store.own, add(briefMarkdown()), 5)
    await install()
    await removeSource(store.own, store.cache, localSourceId(myBriefsId), 8)
    expect(await listPacks(store.cache)).toEqual([])
    await restoreSource(store.own, store.cache, localSourceId(myBriefsId))
    expect(await listPacks(store.cache)).toMatchObject([{ briefs: 1 }])
  })

  it('are forgotten a while after they were removed', async () => {
    await changeMyBriefs(store.own, add(briefMarkdown()), 5)
    await install()
    await removeSource(store.own, store.cache, localSourceId(myBriefsId), 8)
    await forgetRemoved(store.own, store.cache, 9)
    expect(await readMyBriefs(store.own)).toEqual(emptyMyBriefs)
  })
})

describe('a pack from a file', () => {
  it('is brought back by opening its file again', async () => {
    const pack = { ...emptyMyBriefs, packId: 'file-heron', title: 'Heron' }
    await putLocalPack(store.own, pack, 'heron.json', 5)
    await install()
    await removeSource(store.own, store.cache, localSourceId('file-heron'), 6)
    await putLocalPack(store.own, pack, 'heron.json', 7)
    await install()
    expect(await listPacks(store.cache)).toMatchObject([{ title: 'Heron', version: 2 }])
  })

  it('that no generation can be made of is told, and the others are installed', async () => {
    const entity = {
      kind: 'actor' as const,
      about: 'x',
      names: [{ text: 'Heron', sources: [], disputed: false }],
    }
    const twice = [
      { ...entity, id: 'heron', name: 'Heron' },
      { ...entity, id: 'heron', name: 'Heron' },
    ]
    await putLocalPack(store.own, { ...emptyMyBriefs, packId: 'file-bad', entities: twice }, 'bad.json', 5)
    await putLocalPack(store.own, { ...emptyMyBriefs, packId: 'file-good', title: 'Good' }, 'good.json', 6)
    expect(await installAll()).toEqual({ isChanged: true, refused: ['file-bad'] })
    expect(await listPacks(store.cache)).toMatchObject([{ title: 'Good' }])
  })
})
