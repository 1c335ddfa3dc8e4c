import { describe, expect, it } from 'vitest'
import { sampleSearch } from '../../support/search-samples'

/** More than are ranked, each with the words of the phrase in one text, but apart. */
const apart = Array.from({ length: 300 }, (_, at) => ({
  id: `apart-${at}`,
  title: `Brief ${at}`,
  date: '2025',
  texts: ['The grid was off, and so was the power.'],
}))

const { find, ids } = await sampleSearch({
  briefs: [
    ...apart,
    { id: 'phrase', title: 'An old brief', date: '1999', texts: ['Nothing.', 'The Power-grid was down.'] },
    { id: 'two-texts', title: 'Another', date: '1998', texts: ['More power.', 'Grid.'] },
    { id: 'title', title: 'A power grid', date: '1997' },
  ],
})

describe('a phrase', () => {
  it('is found in what ranks low, however many briefs have its words', async () => {
    const page = await find('"power grid"')
    expect(page.hits.map(({ key }) => key).sort()).toEqual(['p/phrase', 'p/title'])
    expect(page.total).toBe(2)
  })

  it('is not taken from two texts', async () => {
    expect(await ids('"more grid"')).toEqual([])
  })

  it('may hold words that say nothing', async () => {
    expect(await ids('"grid was off"')).toHaveLength(25)
    expect(await ids('"grid has off"')).toEqual([])
  })
})

describe('what is left out', () => {
  it('is left out in either number, and counted exactly', async () => {
    expect((await find('power -nothing')).total).toBe(302)
    expect((await find('power -grids')).total).toBe(0)
    expect((await find('power -grid')).total).toBe(0)
  })

  it('may be a phrase, and other briefs with its words stay', async () => {
    const found = await ids('power -"power grid"')
    expect(found).toHaveLength(25)
    expect(found).not.toContain('phrase')
    expect((await find('grid power -"was off" -"power grid"')).hits.map(({ key }) => key)).toEqual([
      'p/two-texts',
    ])
  })
})
