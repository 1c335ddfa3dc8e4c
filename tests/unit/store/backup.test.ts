import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyMyBriefs, type LocalPack } from '../../../data/pack/local/local-pack'
import { saveOwnBrief } from '../../../data/pack/local/save-own-brief'
import { makeBackup, parseBackup, restoreBackup } from '../../../data/store/backup'
import { changeMyBriefs, listLocalPacks, putLocalPack, readMyBriefs } from '../../../data/store/local-packs'
import type { OwnDb } from '../../../data/store/own-db'
import { changeSettings, readSettings } from '../../../data/store/settings-store'
import { addSource, listSources, updateSource } from '../../../data/store/sources'
import { briefMarkdown, jsonBytes } from '../../support/sample-folder'
import { openTestStore } from '../../support/store-rows'

let here: ReturnType<typeof openTestStore>
let there: ReturnType<typeof openTestStore>
const floor = { epoch: 0, version: 4, manifestSha256: 'a'.repeat(64) }
const address = 'https://example.org/pack/latest.json'

beforeEach(async () => {
  here = openTestStore()
  there = openTestStore()
  await changeSettings(here.own, { sitesOff: ['quiet.example'] })
  await addSource(here.own, here.cache, { id: 'one', address, pinnedKey: null, nowMs: 1 })
  await updateSource(here.own, 'one', { packId: 'heron', floor })
  await write(here.own, briefMarkdown())
  await putLocalPack(here.own, { ...emptyMyBriefs, packId: 'file-heron', title: 'Heron' }, 'heron.json', 3)
})

async function write(own: OwnDb, markdown: string, briefId: string | null = null): Promise<void> {
  const save = (pack: LocalPack) => {
    const saved = saveOwnBrief(pack, briefId, markdown)
    return saved.ok ? saved.pack : null
  }
  await changeMyBriefs(own, save, 2)
}

/** Through the bytes of a file, to another machine. */
async function carry() {
  const backup = parseBackup(jsonBytes(await makeBackup(here.own, 10)))
  if (!backup.ok) throw new Error(backup.problem)
  return restoreBackup(there.own, backup.value, 20)
}

describe('a backup', () => {
  it('brings everything of the reader’s own to another machine', async () => {
    expect(await carry()).toEqual({ sourceIds: [expect.any(String)], newBriefs: 1 })
    expect((await readSettings(there.own)).sitesOff).toEqual(['quiet.example'])
    expect(await listSources(there.own)).toMatchObject([{ address, packId: 'heron', floor }])
    expect(await readMyBriefs(there.own)).toEqual(await readMyBriefs(here.own))
    expect((await listLocalPacks(there.own)).map(({ fileName }) => fileName).sort()).toEqual([
      'heron.json',
      null,
    ])
  })

  it('changes nothing when it is restored twice', async () => {
    await carry()
    const before = await readMyBriefs(there.own)
    expect(await carry()).toEqual({ sourceIds: [], newBriefs: 0 })
    expect(await readMyBriefs(there.own)).toEqual(before)
    expect(await listSources(there.own)).toHaveLength(1)
  })

  it('loses nothing that was written there meanwhile', async () => {
    await carry()
    const [brief] = (await readMyBriefs(there.own)).briefs
    await write(there.own, briefMarkdown(['China denied it.', 'China said nothing.']), brief?.id)
    expect(await carry()).toEqual({ sourceIds: [], newBriefs: 1 })
    const texts = (await readMyBriefs(there.own)).briefs.map(({ happened }) => happened[1]?.text)
    expect(texts).toEqual(['China said nothing.', 'China denied it.'])
  })

  it('does not lower what this machine has already seen of a pack', async () => {
    await addSource(there.own, there.cache, { id: 'two', address, pinnedKey: null, nowMs: 1 })
    await updateSource(there.own, 'two', { packId: 'heron', floor: { ...floor, version: 9 } })
    await carry()
    expect(await listSources(there.own)).toMatchObject([{ id: 'two', floor: { version: 9 } }])
  })

  it.each([
    ['no backup', { format: 'inbrief-pack' }, 'format'],
    ['a script as an address', { sources: [{ address: 'javascript:1' }] }, 'sources.0.address'],
    ['a pack with a mistake', { localPacks: [{ pack: { packId: '../x' }, fileName: null }] }, 'packId'],
    ['settings of no known shape', { settings: { marks: 'loud' } }, 'settings.marks'],
  ])('is refused where it is %s', async (_, over, says) => {
    const backup = { ...(await makeBackup(here.own, 10)), ...over }
    expect(parseBackup(jsonBytes(backup))).toEqual({ ok: false, problem: expect.stringContaining(says) })
  })
})
