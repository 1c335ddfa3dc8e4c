import { describe, expect, it } from 'vitest'
import { carryHistory } from '../../../data/sync/carry-history'
import { datedBrief } from '../../support/signed-pack'

const second = { version: 2, published: '2026-02-01T00:00:00Z' }
const third = { version: 3, published: '2026-03-01T00:00:00Z' }
const gone = datedBrief('gone', '2025-01-01', 'Gone')

describe('what releases did to briefs', () => {
  it('begins with nothing', () => {
    const first = carryHistory(undefined, [{ id: 'a', title: 'A', change: 'added' }], [], second)
    expect(first).toEqual({ revised: {}, withdrawn: [] })
  })

  it('keeps when a brief was last revised, and which were withdrawn with what they named', () => {
    const history = carryHistory(
      undefined,
      [
        { id: 'a', title: 'A', change: 'revised' },
        { id: 'gone', title: 'Gone', change: 'withdrawn' },
      ],
      [gone],
      second,
    )
    expect(history.revised).toEqual({ a: second })
    expect(history.withdrawn).toEqual([
      { id: 'gone', title: 'Gone', ...second, entities: ['lumen', 'verizon', 'salt-typhoon'] },
    ])
    const later = carryHistory(history, [{ id: 'a', title: 'A', change: 'revised' }], [], third)
    expect(later).toEqual({ revised: { a: third }, withdrawn: history.withdrawn })
  })

  it('forgets the withdrawal of a brief that comes back, and the revision of one that goes', () => {
    const before = {
      revised: { a: second },
      withdrawn: [{ id: 'gone', title: 'Gone', ...second, entities: [] }],
    }
    const history = carryHistory(
      before,
      [
        { id: 'gone', title: 'Gone', change: 'added' },
        { id: 'a', title: 'A', change: 'withdrawn' },
      ],
      [],
      third,
    )
    expect(history.revised).toEqual({})
    expect(history.withdrawn.map(({ id }) => id)).toEqual(['a'])
  })
})
