import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { CacheDb } from '../../../data/store/cache-db'
import { listPacks } from '../../../data/store/packs'
import { watch } from '../../../data/store/watch'
import { openTestStore, storeGeneration } from '../../support/store-rows'

/** Collects the values that a watch reports, each of which can be awaited in turn. */
function collect<T>() {
  const values: T[] = []
  let wake = () => {}
  return {
    push(value: T) {
      values.push(value)
      wake()
    },
    async until(isEnough: (values: T[]) => boolean): Promise<T[]> {
      while (!isEnough(values)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return values
    },
  }
}

it('tells the packs now, and again when another part of the extension has changed them', async () => {
  const { cache } = openTestStore()
  const elsewhere = new CacheDb(cache.name)
  const stop = new AbortController()
  const told = collect<string[]>()
  const fail = (error: Error) => told.push([error.message])
  watch(async () => (await listPacks(cache)).map((pack) => pack.title), told.push, fail, stop.signal)
  await told.until((values) => values.length === 1)

  await activateGeneration(elsewhere, await storeGeneration(elsewhere))
  const values = await told.until((all) => all.at(-1)?.length === 1)
  expect(values.at(0)).toEqual([])
  expect(values.at(-1)).toEqual(['Telecom'])
  stop.abort()
})

it('tells a failed query as a coded error', async () => {
  const stop = new AbortController()
  const error = await new Promise((resolve) => {
    watch(() => Promise.reject(new Error('gone')), resolve, resolve, stop.signal)
  })
  expect(error).toMatchObject({ name: 'StoreError', code: 'failed', detail: 'gone' })
})
