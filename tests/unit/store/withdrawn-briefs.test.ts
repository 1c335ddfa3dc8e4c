import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { listWithdrawn } from '../../../data/store/withdrawn-briefs'
import { briefOf, openTestStore, storeGeneration } from '../../support/store-rows'

it('lists what was withdrawn of an entity while the version before has it', async () => {
  const { cache } = openTestStore()
  const noted = (id: string, entities: string[]) => ({
    id,
    title: id,
    version: 2,
    published: '2025-01-01T00:00:00Z',
    entities,
  })
  const history = {
    revised: {},
    withdrawn: [noted('eggs', ['heron']), noted('nests', ['stork']), noted('old', ['heron'])],
  }
  for (const [version, ids] of [
    [1, ['eggs', 'nests', 'reeds']],
    [2, ['reeds']],
    [3, ['reeds']],
  ] as const) {
    const ready = await storeGeneration(cache, { version, briefs: ids.map((id) => briefOf(id)) })
    await activateGeneration(cache, { ...ready, generation: { ...ready.generation, history } })
    const listed = await listWithdrawn(cache, 'telecom', 'heron')
    expect(listed.map(({ id }) => id)).toEqual(version === 2 ? ['eggs'] : [])
  }
  expect(await listWithdrawn(cache, 'constructor', 'heron')).toEqual([])
})
