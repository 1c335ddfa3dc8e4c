import { afterEach, describe, expect, it, vi } from 'vitest'
import { noWords } from '../../../data/match/words/ordinary-words'
import { compilePack } from '../../../data/pack/compile-pack'
import { searchInput } from '../../../data/pack/search-input'
import { compileIndex } from '../../../data/search/compile-index'
import { letOthersRun } from '../../../data/slices/let-others-run'
import { runInSlices, runWhole, type Slices } from '../../../data/slices/run-in-slices'
import { sampleBrief, sampleEntity } from '../../support/sample-folder'

afterEach(() => vi.restoreAllMocks())

/** A clock that each look moves on by so many milliseconds. */
function tickBy(ms: number): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms
    return now
  })
}

function* count(steps: number): Slices<string> {
  for (let i = 0; i < steps; i++) yield
  return 'done'
}

describe('work in slices', () => {
  it('comes to the same as at once', async () => {
    expect(runWhole(count(3))).toBe('done')
    expect(await runInSlices(count(3), letOthersRun)).toBe('done')
  })

  it('pauses where a slice has taken its time, and not at every step', async () => {
    const pause = vi.fn(async () => {})
    tickBy(2)
    await runInSlices(count(100), pause)
    expect(pause.mock.calls.length).toBeGreaterThan(15)
    expect(pause.mock.calls.length).toBeLessThan(40)
  })

  it('lets through what came meanwhile', async () => {
    const seen: string[] = []
    tickBy(20)
    const work = runInSlices(count(5), letOthersRun).then((value) => seen.push(value))
    await letOthersRun().then(() => seen.push('another'))
    await work
    expect(seen).toEqual(['another', 'done'])
  })

  it('passes on what the work throws', async () => {
    function* fail(): Slices<string> {
      yield
      throw new Error('no')
    }
    await expect(runInSlices(fail(), letOthersRun)).rejects.toThrow('no')
  })
})

describe('compiling a pack', () => {
  const briefs = Array.from({ length: 600 }, (_, i) => sampleBrief({ id: `b${i}`, title: `Brief ${i}` }))
  const entities = Array.from({ length: 600 }, (_, i) => sampleEntity(`e${i}`, `Entity ${i}`))
  const manifest = { title: 'Many' } as Parameters<typeof compilePack>[0]['manifest']

  function stepsOf<T>(work: Slices<T>): { steps: number; value: T } {
    for (let steps = 0; ; steps++) {
      const { done, value } = work.next()
      if (done) return { steps, value }
    }
  }

  it('can be put aside within the names, within the briefs and within the terms', () => {
    const { steps, value } = stepsOf(
      compilePack({ packId: 'many', manifest, briefs, entities, words: noWords }),
    )
    expect(steps).toBeGreaterThan(20)
    const input = stepsOf(searchInput(value.lexicon, briefs, entities))
    expect(input.steps).toBeGreaterThanOrEqual(briefs.length)
    const index = stepsOf(compileIndex({ packId: 'many', packTitle: 'Many', ...input.value }))
    expect(index.steps).toBeGreaterThan(briefs.length + entities.length)
  })
})
