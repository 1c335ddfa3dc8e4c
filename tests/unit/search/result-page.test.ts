import { describe, expect, it } from 'vitest'
import { sampleSearch } from '../../support/search-samples'

const long = `${'Nothing of note happened there. '.repeat(12)}Then a wiretap was found in a cupboard.`
const { find } = await sampleSearch({
  packTitle: 'Desk',
  briefs: [
    {
      id: 'salt',
      title: 'Salt Typhoon reaches wiretap systems',
      date: '2024-10-07',
      where: ['China'],
      who: ['salt-typhoon', 'verizon'],
      texts: ['A group was inside carriers.', long],
    },
    {
      id: 'next',
      title: 'Carriers tell customers',
      date: '2024-11',
      where: ['China'],
      who: ['salt-typhoon'],
    },
    { id: 'fine', title: 'A fine', date: '2025', where: ['Greece'], who: ['verizon'], texts: ['Salt.'] },
  ],
  entities: [
    { id: 'salt-typhoon', names: ['Salt Typhoon', 'GhostEmperor'], kind: 'actor', role: 'actor' },
    { id: 'verizon', names: ['Verizon', 'Verizon Business'], kind: 'company', role: 'victim' },
  ],
})
const marked = (text: string, ranges: [number, number][]) => ranges.map(([from, to]) => text.slice(from, to))

describe('a result', () => {
  it('tells title, date and pack, and marks what was typed, not more', async () => {
    const [hit] = (await find('wire')).hits
    expect(hit).toMatchObject({
      key: 'p/salt',
      date: '2024-10-07',
      packTitle: 'Desk',
      why: { field: 'title' },
    })
    expect(marked(hit?.title ?? '', hit?.titleRanges ?? [])).toEqual(['wire'])
  })

  it('shows at most 160 characters around the best hit', async () => {
    const [hit] = (await find('wiretap cupboard')).hits
    expect(hit?.snippet.length).toBeLessThanOrEqual(160)
    expect(marked(hit?.snippet ?? '', hit?.snippetRanges ?? [])).toEqual(['wiretap', 'cupboard'])
  })

  it('keeps the snippet that is shown until its text is read, and marks it anew', async () => {
    const early: string[][] = []
    const page = await find('carriers', { shownSnippet: () => 'Carriers, wiretaps.' }, ({ hits }) => {
      early.push(...hits.map(({ snippet, snippetRanges }) => [snippet, ...marked(snippet, snippetRanges)]))
    })
    expect(early[0]).toEqual(['Carriers, wiretaps.', 'Carriers'])
    expect(page.hits.map(({ snippet }) => snippet)).toContain('A group was inside carriers.')
  })

  it('says which name was found, and whose it is', async () => {
    const [hit] = (await find('ghostemp')).hits
    expect(hit?.why).toEqual({ field: 'name', text: 'GhostEmperor', of: 'Salt Typhoon' })
    expect((await find('greece')).hits[0]?.why).toEqual({ field: 'place', text: 'Greece' })
    expect((await find('cupboard')).hits[0]?.why).toEqual({ field: 'text' })
  })

  it('marks the word that a misspelt one stands for', async () => {
    const [hit] = (await find('salt typhon')).hits
    expect(marked(hit?.title ?? '', hit?.titleRanges ?? [])).toEqual(['Salt', 'Typhoon'])
  })

  it('is there before its text is read', async () => {
    const stages: string[] = []
    const page = await find('cupboard', {}, (early) => stages.push(early.hits[0]?.snippet ?? 'none'))
    expect(stages).toEqual([''])
    expect(page.hits[0]?.snippet).toContain('cupboard')
  })
})

describe('entities among the results', () => {
  it('are told with their kind, their role and how many briefs name them', async () => {
    expect((await find('salt typh')).entities).toMatchObject([
      {
        key: 'p/salt-typhoon',
        name: 'Salt Typhoon',
        kind: 'actor',
        role: 'actor',
        briefCount: 2,
        alias: null,
      },
    ])
  })
  it('are found by another name and by a filter', async () => {
    expect((await find('ghostemperor')).entities[0]).toMatchObject({
      name: 'Salt Typhoon',
      alias: 'GhostEmperor',
    })
    expect((await find('who:verizon')).entities[0]).toMatchObject({ name: 'Verizon' })
  })
  it('are none where the query asks for more than a name', async () => {
    expect((await find('salt typhoon cupboard')).entities).toEqual([])
  })
})

describe('chips', () => {
  it('offer what parts the results, and tell what is on', async () => {
    const chips = (await find('salt who:verizon')).chips.map(({ key, value, isOn }) => [key, value, isOn])
    expect(chips).toContainEqual(['who', 'verizon', true])
    expect(chips).toContainEqual(['role', 'victim', false])
    expect(chips).toContainEqual(['after', '2025', false])
  })
  it('are not offered where nothing is asked', async () => {
    expect((await find('')).chips).toEqual([])
  })
})
