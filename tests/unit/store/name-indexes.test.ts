import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { readNameIndexes } from '../../../data/store/name-indexes'
import { rollBack } from '../../../data/store/packs'
import { openTestStore, storeGeneration } from '../../support/store-rows'

it('reads of the served name indexes only those that are not known', async () => {
  const { cache } = openTestStore()
  await activateGeneration(cache, await storeGeneration(cache, { version: 1 }))
  const next = await storeGeneration(cache, { version: 2 })
  await activateGeneration(cache, next)
  await activateGeneration(cache, await storeGeneration(cache, { packId: 'energy', title: 'Energy' }))
  // No longer in the store, so that it can only come from what is known.
  await cache.nameIndexes.delete('telecom@0.2')
  const known = new Map([
    ['telecom@0.2', next.nameIndex],
    ['gone@0.1', next.nameIndex],
  ])

  const served = await readNameIndexes(cache, known)
  expect(served.map(({ generationId }) => generationId)).toEqual(['energy@0.1', 'telecom@0.2'])
  expect(served[1]?.index).toBe(next.nameIndex)
  expect(served[0]?.index.packId).toBe('energy')

  await rollBack(cache, 'telecom')
  const before = await readNameIndexes(cache, known)
  expect(before.map(({ generationId }) => generationId)).toEqual(['energy@0.1', 'telecom@0.1'])
})
