import { beforeEach, describe, expect, it, vi } from 'vitest'
import { frontPage } from '../../../data/search/front-page'
import { keepFilters, readKeptFilters } from '../../../entrypoints/popup/kept-filters'
import { keepFront, readLastFront } from '../../../entrypoints/shared/last-front'

const stored = new Map<string, string>()
let isFull = false

beforeEach(() => {
  stored.clear()
  isFull = false
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      stored.set(key, value)
    },
  })
})

const front = frontPage([{ packId: 'p', packTitle: 'P', briefCount: 1, newest: [] }], 25)

describe('the list that was shown last', () => {
  it('is there the next time', () => {
    expect(readLastFront()).toBeNull()
    keepFront(front)
    expect(readLastFront()).toEqual(front)
  })

  it.each(['{"hits":', 'null', '{"hits":1}', '7'])('is none where something else is stored: %s', (text) => {
    keepFront(front)
    for (const key of stored.keys()) stored.set(key, text)
    expect(readLastFront()).toBeNull()
  })

  it('is not missed where there is no room for it', () => {
    isFull = true
    keepFront(front)
    expect(readLastFront()).toBeNull()
  })
})

describe('the filters of the last query', () => {
  it('are kept without its words', () => {
    keepFilters('wiretap where:China ')
    expect(readKeptFilters()).toBe('where:China ')
    expect([...stored.values()].join()).not.toContain('wiretap')
  })

  it('go with the query that had them', () => {
    keepFilters('where:China ')
    keepFilters('')
    expect(readKeptFilters()).toBe('')
  })

  it('are all that is taken from what is stored', () => {
    keepFilters('where:China ')
    for (const key of stored.keys()) stored.set(key, 'some words who:CISA')
    expect(readKeptFilters()).toBe('who:CISA ')
  })
})
