import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoute, type Route, routeHash } from '../../../entrypoints/shared/route'

describe('the address of the reader', () => {
  it.each<[string, Route | null]>([
    ['', { page: 'search', query: '' }],
    ['#', { page: 'search', query: '' }],
    ['#/search?q=salt+typhoon', { page: 'search', query: 'salt typhoon' }],
    ['#/brief/starter/calea-1994', { page: 'brief', key: 'starter/calea-1994', source: null }],
    ['#/brief/starter/calea-1994?source=3', { page: 'brief', key: 'starter/calea-1994', source: 3 }],
    [
      '#/brief/starter/calea-1994?before=',
      { page: 'brief', key: 'starter/calea-1994', source: null, before: true },
    ],
    ['#/brief/starter/calea-1994?source=x', { page: 'brief', key: 'starter/calea-1994', source: null }],
    ['#/entity/starter/calea', { page: 'entity', key: 'starter/calea' }],
    ['#/write', { page: 'write', briefId: null }],
    ['#/write?read=', { page: 'write', briefId: null, read: true }],
    ['#/write/one', { page: 'write', briefId: 'one' }],
    ['#/write/../one', null],
    ['#/brief/starter', null],
    ['#/brief/starter/a/b', null],
    ['#/brief//a', null],
    ['#/entity/starter/<b>', null],
    ['#/entity/starter/calea?from=one', { page: 'entity', key: 'starter/calea', from: 'one' }],
    ['#/entity/starter/calea?from=<b>', { page: 'entity', key: 'starter/calea' }],
    ['#/elsewhere/starter/a', null],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it('leads back to what it was made from', () => {
    const key = fc.stringMatching(/^[a-z0-9-]{1,20}\/[a-z0-9-]{1,20}$/)
    const route = fc.oneof(
      fc.record({ page: fc.constant('search' as const), query: fc.string({ unit: 'grapheme' }) }),
      fc.record({
        page: fc.constant('brief' as const),
        key,
        source: fc.option(fc.integer({ min: 1, max: 99 })),
      }),
      fc.record({ page: fc.constant('entity' as const), key }),
      fc.record({
        page: fc.constant('write' as const),
        briefId: fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
      }),
    )
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(routeHash(one))).toEqual(one)
      }),
    )
  })

  it('takes a search that ends in half a character, as text does that was cut off', () => {
    expect(routeHash({ page: 'search', query: 'heron \ud83e' })).toBe('#/search?q=heron%20%EF%BF%BD')
  })
})
