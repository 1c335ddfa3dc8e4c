import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksWords, chipsOf, filtersOf, toggleFilter } from '../../../data/search/edit-query'
import { parseQuery } from '../../../data/search/parse-query'

describe('filters in the text of a query', () => {
  it('are written and taken out by a chip', () => {
    const on = toggleFilter('wiretap', { key: 'where', value: 'United States' })
    expect(on).toBe('wiretap where:"United States" ')
    expect(toggleFilter(`${on}law`, { key: 'where', value: 'united states' })).toBe('wiretap law')
  })

  it('come back as chips, whatever their value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const value = text.replace(/["“”„«»]/g, '').trim()
        fc.pre(value !== '')
        const query = toggleFilter('some words', { key: 'who', value })
        expect(chipsOf(query)).toEqual([{ key: 'who', value, isExcluded: false, isOn: true }])
        expect(toggleFilter(query, { key: 'who', value })).toBe('some words')
      }),
    )
  })
})

describe('reading a query', () => {
  it('never throws, and tells where each filter stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const query = `${text} who:salt`
        const { filters } = parseQuery(query)
        for (const { start, end, key } of filters) expect(query.slice(start, end)).toContain(`${key}:`)
      }),
    )
  })

  it('knows the word that is still typed', () => {
    const open = (query: string) => parseQuery(query).words.map(({ folded, isOpen }) => [folded, isOpen])
    expect(open('salt typ')).toEqual([
      ['salt', false],
      ['typ', true],
    ])
    expect(open('salt typ ')).toEqual([
      ['salt', false],
      ['typ', false],
    ])
  })

  it('keeps words that say nothing where there are no others, or in what may be a name', () => {
    expect(parseQuery('who is he').words.map(({ folded }) => folded)).toEqual(['who', 'is', 'he'])
    expect(parseQuery('the wiretap').words).toEqual([
      { folded: 'the', isOpen: false, isExtra: true },
      { folded: 'wiretap', isOpen: true },
    ])
    expect(parseQuery('the wiretap of the carriers').words.map(({ folded }) => folded)).toEqual([
      'wiretap',
      'carriers',
    ])
  })
})

describe('the filters of a query', () => {
  it('are kept without its words, ready to be typed on', () => {
    expect(filtersOf('wiretap where:China -pack:"Desk notes" "a phrase"')).toBe(
      'where:China -pack:"Desk notes" ',
    )
    expect(filtersOf('wiretap -law')).toBe('')
    expect(filtersOf(filtersOf('who:x y'))).toBe('who:x ')
  })

  it.each([
    ['', false],
    [' where:China after:2024 ', false],
    ['where:China law', true],
    ['where:China -law', true],
    ['"a phrase"', true],
  ])('are all that is asked, or not: %s', (query, asks) => {
    expect(asksWords(query)).toBe(asks)
  })
})
