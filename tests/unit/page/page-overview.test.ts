import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../../data/match/lexicon'
import { pageOverview } from '../../../data/page/page-overview'

const entity = (id: string, role: 'actor' | 'victim' = 'victim') => ({
  id,
  kind: 'company' as const,
  role,
  name: id.toUpperCase(),
  about: '',
  briefs: [],
})
const brief = (id: string, date: string, entities: number[]) => ({
  id,
  title: id,
  date,
  summary: '',
  entities,
})
const lexicon: Lexicon = {
  packId: 'p',
  packTitle: 'P',
  entities: [entity('a', 'actor'), entity('b'), entity('c'), entity('d')],
  names: [],
  briefs: [brief('new', '2025', [0, 3]), brief('old', '2024', [0, 1, 2]), brief('other', '2023', [3])],
}
const mention = (id: string, count: number, places: number[]) => ({
  entity: `p/${id}`,
  text: id,
  count,
  places,
})

describe('the overview of a page', () => {
  const overview = pageOverview(
    [lexicon],
    [mention('a', 1, [0.1]), mention('b', 1, [0.5]), mention('a', 2, [0.2])],
  )

  it('counts an entity once, whatever it is called', () => {
    expect(overview.entities.map(({ name, count, places }) => [name, count, places])).toEqual([
      ['A', 3, [0.1, 0.2]],
      ['B', 1, [0.5]],
    ])
  })

  it('puts the brief that shares most with the page first, and leaves out what shares nothing', () => {
    expect(overview.briefs.map(({ title }) => title)).toEqual(['old', 'new'])
  })

  it('tells what the page leaves out', () => {
    expect(overview.leftOut.map(({ name }) => name)).toEqual(['C', 'D'])
  })

  it('tells which of its briefs are of a private pack', () => {
    const hidden = { ...mention('a', 1, []), entity: 'q/a', isPrivate: true as const }
    const { briefs } = pageOverview([lexicon, { ...lexicon, packId: 'q' }], [mention('a', 1, [0.1]), hidden])
    const isPrivate = Object.fromEntries(briefs.map((one) => [one.key, one.isPrivate ?? false]))
    expect(isPrivate).toEqual({ 'p/new': false, 'p/old': false, 'q/new': true, 'q/old': true })
  })

  it('is empty on a page that mentions nothing, and on one whose pack is gone', () => {
    expect(pageOverview([lexicon], [])).toEqual({ entities: [], briefs: [], leftOut: [] })
    expect(pageOverview([], [mention('a', 1, [])]).entities).toEqual([])
  })
})
