import { describe, expect, it } from 'vitest'
import { findNearbyBriefs } from '../../../data/dossier/nearby-briefs'
import { countCommon, findTies } from '../../../data/dossier/ties'
import type { Lexicon, LexiconEntity } from '../../../data/match/lexicon'

function entity(id: string, role: LexiconEntity['role'], briefs: number[]): LexiconEntity {
  return { id, kind: 'company', role, name: id.toUpperCase(), about: '', briefs }
}

function brief(id: string, date: string, entities: number[], title = id) {
  return { id, title, date, summary: '', entities }
}

/** Briefs newest first, as they are compiled. */
const lexicon: Lexicon = {
  packId: 'p',
  packTitle: 'P',
  entities: [
    entity('fox', 'actor', [0, 1, 2, 3]),
    entity('bank', 'victim', [0, 1, 3]),
    entity('law', 'law', [1, 2]),
    entity('once', 'other', [2]),
    entity('far', 'victim', [4]),
  ],
  names: [],
  briefs: [
    brief('d', '2025-02-01', [0, 1]),
    brief('c', '2024-06', [0, 1, 2, 1]),
    brief('b', '2024-06', [0, 2, 3], 'What the LAW says of FOX'),
    brief('a', '2020', [0, 1]),
    brief('z', '2019', [4]),
  ],
}

describe('who is tied to whom', () => {
  const ties = findTies(lexicon, 0)

  it('counts shared briefs, each once, and has those first that share most', () => {
    expect(ties.map(({ name, shared }) => [name, shared])).toEqual([
      ['BANK', [0, 1, 3]],
      ['LAW', [1, 2]],
      ['ONCE', [2]],
    ])
    expect(ties[0]).toMatchObject({ key: 'p/bank', role: 'victim' })
  })

  it('ties nobody to an entity that stands alone, or that is not there', () => {
    expect(findTies(lexicon, 4)).toEqual([])
    expect(findTies(lexicon, 9)).toEqual([])
  })

  it('tells how many of the same briefs two others share', () => {
    const [bank, law, once] = ties
    if (!bank || !law || !once) throw new Error('three are tied')
    expect([countCommon(bank, law), countCommon(law, once), countCommon(bank, once)]).toEqual([1, 1, 0])
  })
})

describe('where to go on from a brief', () => {
  it('is what comes before and after on what the title names first', () => {
    const nearby = findNearbyBriefs(lexicon, 'b')
    expect(nearby?.main.name).toBe('LAW')
    expect(nearby?.earlier).toBeNull()
    expect(nearby?.later).toEqual({ key: 'p/c', title: 'c', date: '2024-06' })
  })

  it('is on the actor where the title names nobody', () => {
    const nearby = findNearbyBriefs(lexicon, 'c')
    expect(nearby?.main.name).toBe('FOX')
    expect([nearby?.earlier?.key, nearby?.later?.key]).toEqual(['p/b', 'p/d'])
  })

  it('leads through all briefs of an entity, one after the other', () => {
    const way: string[] = []
    for (let id = 'a'; id; ) {
      way.push(id)
      const next = findNearbyBriefs(
        { ...lexicon, briefs: lexicon.briefs.map((one) => ({ ...one, title: 'x' })) },
        id,
      )
      id = next?.later?.key.slice(2) ?? ''
    }
    expect(way).toEqual(['a', 'b', 'c', 'd'])
  })

  it('tells of whom there is more, those first that most is known of after the subject', () => {
    expect(findNearbyBriefs(lexicon, 'c')?.more.map(({ name, briefCount }) => [name, briefCount])).toEqual([
      ['FOX', 4],
      ['BANK', 3],
      ['LAW', 2],
    ])
  })

  it('is nowhere where nobody else writes of any of it', () => {
    expect(findNearbyBriefs(lexicon, 'z')).toBeUndefined()
    expect(findNearbyBriefs(lexicon, 'constructor')).toBeUndefined()
  })
})
