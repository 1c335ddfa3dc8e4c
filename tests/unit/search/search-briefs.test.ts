import { describe, expect, it } from 'vitest'
import { createBriefSearch } from '../../../data/search/search-briefs'
import type { SearchDoc } from '../../../data/search/search-doc'

function doc(key: string, over: Partial<SearchDoc> = {}): SearchDoc {
  return {
    key: `p/${key}`,
    packTitle: 'Starter',
    title: key,
    date: '2024',
    summary: '',
    where: [],
    names: [],
    points: [],
    ...over,
  }
}

const docs = [
  doc('volt', {
    title: 'Volt Typhoon waits inside US utilities',
    date: '2024-02-07',
    names: ['Volt Typhoon'],
    points: ['Unlike Salt Typhoon, it stole little.'],
  }),
  doc('calea', {
    title: 'CALEA obliges carriers to build in wiretaps',
    date: '1994-10-25',
    where: ['United States'],
    names: ['CALEA', 'Communications Assistance for Law Enforcement Act'],
  }),
  doc('salt', {
    title: 'Salt Typhoon reaches the wiretap systems of US carriers',
    date: '2024-10-07',
    names: ['Salt Typhoon', 'GhostEmperor', 'AT&T'],
    points: ['The intruders reached the systems that serve court-ordered wiretaps.'],
  }),
  doc('rate', { title: 'Regulators separate moderate operators', date: '2025-01', points: ['Grating.'] }),
  doc('zurich', { title: 'Crypto AG', date: '2020-02-11', where: ['Zürich'], names: ['Crypto AG'] }),
]
const { search } = createBriefSearch(docs)
const keys = (query: string) => search(query, 25).hits.map((hit) => hit.key)

describe('searching briefs', () => {
  it('gives all briefs, the newest first, for an empty query', () => {
    expect(keys('  ')).toEqual(['p/rate', 'p/salt', 'p/volt', 'p/zurich', 'p/calea'])
  })

  it('answers from the first letter', () => {
    expect(keys('g')).toEqual(['p/salt', 'p/rate'])
  })

  it('finds what a misspelt word meant', () => {
    expect(keys('salt typhon')).toEqual(['p/salt', 'p/volt'])
    expect(keys('wiretpa')).toContain('p/salt')
  })

  it('puts the word itself before words that it begins', () => {
    expect(keys('wiretap')).toEqual(['p/salt', 'p/calea'])
  })

  it('wants every word to be answered', () => {
    expect(keys('wiretap calea')).toEqual(['p/calea'])
  })

  it('falls back to briefs that answer some words where none answers all', () => {
    expect(keys('wiretap zurich')).toEqual(expect.arrayContaining(['p/salt', 'p/zurich']))
  })

  it('does not take a short word for the inside of another while there is a better answer', () => {
    expect(keys('crypto')).toEqual(['p/zurich'])
    expect(keys('at&t')).toEqual(['p/salt'])
  })

  it('reads letters with and without accents as the same', () => {
    expect(keys('zurich')).toEqual(['p/zurich'])
    expect(keys('ZÜRICH')).toEqual(['p/zurich'])
  })

  it('says which name answered', () => {
    expect(search('ghostemp', 25).hits[0]?.why).toEqual({ field: 'names', text: 'GhostEmperor' })
  })

  it('marks what was typed, not more', () => {
    const hit = search('wire', 25).hits.find((each) => each.key === 'p/salt')
    expect(hit?.titleRanges.map(([start, end]) => hit.title.slice(start, end))).toEqual(['wire'])
    expect(hit?.snippetRanges.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['wire'])
  })

  it('counts all and gives at most the limit', () => {
    const found = search('', 2)
    expect(found.total).toBe(5)
    expect(found.hits).toHaveLength(2)
  })

  it('finds nothing for what no word resembles', () => {
    expect(search('qqqqqqqq', 25)).toEqual({ total: 0, hits: [] })
  })
})
