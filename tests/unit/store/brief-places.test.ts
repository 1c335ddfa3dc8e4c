import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { readBriefPlaces } from '../../../data/store/brief-places'
import { readLexicon } from '../../../data/store/lexicons'
import { briefOf, openTestStore, storeGeneration } from '../../support/store-rows'

it('tells the places of briefs in the order that is asked for, and none of a brief that is not there', async () => {
  const { cache } = openTestStore()
  const briefs = [
    briefOf('a', { where: ['Kenya', 'Peru'] }),
    briefOf('b', { where: [] }),
    briefOf('c', { where: ['Peru'] }),
  ]
  await activateGeneration(cache, await storeGeneration(cache, { briefs }))
  expect(await readBriefPlaces(cache, 'telecom', ['c', 'gone', 'a', 'b'])).toEqual([
    ['Peru'],
    [],
    ['Kenya', 'Peru'],
    [],
  ])
  expect(await readBriefPlaces(cache, 'elsewhere', ['a'])).toEqual([[]])
})

it('reads the names of one pack, and none of a pack that is not served', async () => {
  const { cache } = openTestStore()
  await activateGeneration(cache, await storeGeneration(cache))
  expect((await readLexicon(cache, 'telecom'))?.packTitle).toBe('Telecom')
  expect(await readLexicon(cache, 'elsewhere')).toBeUndefined()
})
