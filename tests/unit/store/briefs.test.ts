import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { WhoNode } from '../../../data/brief/brief'
import type { LexiconEntity } from '../../../data/match/lexicon'
import { activateGeneration } from '../../../data/store/activate-generation'
import { readBrief } from '../../../data/store/briefs'
import { rollBack } from '../../../data/store/packs'
import { briefOf, openTestStore, storeGeneration } from '../../support/store-rows'

function entity(id: string, fields: Partial<LexiconEntity> = {}): LexiconEntity {
  return {
    id,
    kind: 'company',
    role: 'other',
    name: id.toUpperCase(),
    about: `What ${id} is.`,
    briefs: [0],
    ...fields,
  }
}

function line(label: string, fields: Partial<WhoNode> = {}): WhoNode {
  return { label, role: 'other', disputed: false, children: [], ...fields }
}

describe('reading a brief', () => {
  it('brings the brief, its pack and the entities of its tree with the roles they have there', async () => {
    const { cache } = openTestStore()
    const who = [
      line('Carriers', {
        children: [
          line('Lumen', { entityId: 'lumen', role: 'victim' }),
          line('Verizon', { entityId: 'verizon', role: 'victim' }),
        ],
      }),
      line('Lumen', { entityId: 'lumen', role: 'authority' }),
      line('Gone', { entityId: 'not-in-the-pack' }),
    ]
    const lexicon = { entities: [entity('verizon'), entity('other'), entity('lumen')] }
    const briefs = [briefOf('first'), briefOf('breach', { who })]
    await activateGeneration(cache, await storeGeneration(cache, { briefs, lexicon }))

    const page = await readBrief(cache, 'telecom/breach')
    expect(page?.brief).toEqual(briefs[1])
    expect(page?.pack).toMatchObject({ packId: 'telecom', title: 'Telecom' })
    expect(page?.entities).toEqual([
      { id: 'lumen', name: 'LUMEN', kind: 'company', role: 'victim', about: 'What lumen is.' },
      { id: 'verizon', name: 'VERIZON', kind: 'company', role: 'victim', about: 'What verizon is.' },
    ])
  })

  it('reads from the active generation', async () => {
    const { cache } = openTestStore()
    for (const [version, title] of [
      [1, 'As written'],
      [2, 'As revised'],
    ] as const) {
      const briefs = [briefOf('first', { title })]
      await activateGeneration(cache, await storeGeneration(cache, { version, briefs }))
    }
    expect((await readBrief(cache, 'telecom/first'))?.brief.title).toBe('As revised')
    await rollBack(cache, 'telecom')
    expect((await readBrief(cache, 'telecom/first'))?.brief.title).toBe('As written')
  })

  it.each(['telecom/unknown', 'unknown/first', 'telecom', '', 'telecom/constructor', 'telecom/first/x'])(
    'finds nothing under %j',
    async (key) => {
      const { cache } = openTestStore()
      await activateGeneration(cache, await storeGeneration(cache))
      expect(await readBrief(cache, key)).toBeUndefined()
    },
  )
})
