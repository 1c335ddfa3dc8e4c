import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../data/pack/check-content'
import type { Manifest } from '../../../data/pack/format'
import { sampleBrief, sampleEntity } from '../../support/sample-folder'

const manifestOf = (briefs: number, entities: number, names = entities): Manifest => ({
  spec: 1,
  title: 'Carriers',
  publisher: 'Example',
  about: 'Breaches of carriers.',
  chunks: [],
  totals: { briefs, entities, names, bytes: 0 },
})

describe('the content of all chunks', () => {
  it('is accepted where it is what the manifest says', () => {
    const content = { briefs: [sampleBrief()], entities: [sampleEntity()] }
    expect(checkContent(manifestOf(1, 1), content)).toEqual({ ok: true, value: content })
  })
  it('is refused where an id stands in two chunks', () => {
    const content = { briefs: [sampleBrief(), sampleBrief()], entities: [] }
    expect(checkContent(manifestOf(2, 0), content)).toEqual({
      ok: false,
      problem: 'carrier-breach stands twice',
    })
    const twice = { briefs: [], entities: [sampleEntity(), sampleEntity()] }
    expect(checkContent(manifestOf(0, 2), twice)).toEqual({ ok: false, problem: 'lumen stands twice' })
  })
  it('is refused where the manifest promised other totals', () => {
    const content = { briefs: [sampleBrief()], entities: [] }
    expect(checkContent(manifestOf(2, 0), content)).toEqual({
      ok: false,
      problem: '1 briefs, the manifest says 2',
    })
  })
  it('is refused for 100,001 names, whatever the manifest says', () => {
    const entity = sampleEntity()
    entity.names = Array.from({ length: 100_001 }, () => ({ text: 'Lumen', sources: [], disputed: false }))
    const read = checkContent(manifestOf(0, 1, 1), { briefs: [], entities: [entity] })
    expect(read).toEqual({ ok: false, problem: '100001 names, at most 100000' })
  })
})
