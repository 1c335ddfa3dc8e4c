import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createResolver } from '../../data/match/resolver'
import { packLimits } from '../../data/pack/format'
import { readNameIndexes } from '../../data/store/name-indexes'
import { listPacks } from '../../data/store/packs'
import { expectKept } from '../support/expect-kept'
import { type FaultWorld, openFaultWorld, type Served } from '../support/fault-world'
import { type ForgedChunk, forgeChunks } from '../support/forged-pack'
import { jsonBytes } from '../support/sample-folder'

let world: FaultWorld
let old: Served

beforeEach(async () => {
  world = await openFaultWorld()
  old = await world.served()
})
afterEach(() => world.close())

/** Chunks of entities of a hundred names each, that come to a number of names beside those of the sample. */
function chunksOfNames(names: number): ForgedChunk[] {
  const entities = Array.from({ length: Math.ceil(names / 100) }, (_one, entity) => {
    const count = Math.min(100, names - entity * 100)
    const texts = Array.from({ length: count }, (_name, index) => `Zorb${entity * 100 + index}`)
    return {
      id: `zorb-${entity}`,
      kind: 'malware',
      name: texts[0],
      about: 'Invented.',
      names: texts.map((text) => ({ text, sources: [], disputed: false })),
    }
  })
  const perChunk = 100
  return Array.from({ length: Math.ceil(entities.length / perChunk) }, (_chunk, index) => {
    const some = entities.slice(index * perChunk, (index + 1) * perChunk)
    const bytes = jsonBytes({ spec: 1, kind: 'entities', entities: some })
    return { id: `entities/z${index}`, bytes, count: some.length }
  })
}

const sampleNames = 5

it('47 100,000 names: served', async () => {
  const more = packLimits.names - sampleNames
  const next = await forgeChunks(await world.publish(), chunksOfNames(more), { names: packLimits.names })
  world.server.replaceFiles(next.files)
  expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
  const { cache } = world.start()
  expect(await listPacks(cache)).toMatchObject([{ names: 100_000 }])
  const resolver = createResolver((await readNameIndexes(cache)).map(({ index }) => index))
  const verdicts = resolver.resolve([{ text: 'Zorb99990', before: 'They found ', after: ' there.' }])
  expect(verdicts[0]?.entities).toEqual(['sample/zorb-999'])
})

it.each([
  ['told in the manifest', packLimits.names + 1, 'badManifest'],
  ['hidden from the manifest', packLimits.names, 'invalidContent'],
] as const)(
  '47 100,001 names, %s: refused',
  async (_how, told, code) => {
    const more = packLimits.names + 1 - sampleNames
    const next = await forgeChunks(await world.publish(), chunksOfNames(more), { names: told })
    world.server.replaceFiles(next.files)
    await expectKept(world, old, await world.sync(), code)
  },
  60_000,
)
