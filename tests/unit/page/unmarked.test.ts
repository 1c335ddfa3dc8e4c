import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../data/messages/protocol'
import { addUnmarked, removeUnmarked, withoutUnmarked } from '../../../data/page/unmarked'

const verdict = (...entities: string[]): Verdict => ({ entities, role: 'other' })
const here = { entity: 'p/a', name: 'A', host: 'example.com' }
const anywhere = { entity: 'p/b', name: 'B', host: null }

describe('an entity that the reader does not want marked', () => {
  it('is left out on its host, or on all', () => {
    const verdicts = [verdict('p/a'), null, verdict('p/b'), verdict('p/c')]
    expect(withoutUnmarked(verdicts, [here, anywhere], 'example.com')).toEqual([
      null,
      null,
      null,
      verdict('p/c'),
    ])
    expect(withoutUnmarked(verdicts, [here, anywhere], 'example.org')[0]).toEqual(verdict('p/a'))
  })

  it('leaves the others that a name may mean', () => {
    expect(withoutUnmarked([verdict('p/a', 'p/c')], [here], 'example.com')).toEqual([verdict('p/c')])
  })

  it('stands in the list once, the newest last', () => {
    expect(addUnmarked([here, anywhere], { ...here, name: 'A again' })).toEqual([
      anywhere,
      { ...here, name: 'A again' },
    ])
  })

  it('is taken back for the host that it was left out on and no other', () => {
    expect(removeUnmarked([here, { ...here, host: null }], here)).toEqual([{ ...here, host: null }])
  })
})
