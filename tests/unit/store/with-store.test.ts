import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { listPacks } from '../../../data/store/packs'
import { toStoreError } from '../../../data/store/store-error'
import { openTestStore, storeGeneration } from '../../support/store-rows'

it('opens a database that was closed meanwhile and goes on', async () => {
  const { cache } = openTestStore()
  await activateGeneration(cache, await storeGeneration(cache))
  cache.close()
  expect(await listPacks(cache)).toHaveLength(1)
})

it('opens a database again whose connection the browser has cut', async () => {
  const { cache } = openTestStore()
  await activateGeneration(cache, await storeGeneration(cache))
  cache.backendDB().close()
  expect(await listPacks(cache)).toHaveLength(1)
})

it('finds a full disk under whatever it is wrapped in', () => {
  const quota = new DOMException('no space', 'QuotaExceededError')
  const wrapped = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota })
  expect(toStoreError(wrapped)).toMatchObject({ code: 'full', detail: 'no space' })
  expect(toStoreError(Object.assign(new Error('bulk'), { failures: [wrapped] })).code).toBe('full')
  expect(toStoreError(new Error('x', { cause: quota })).code).toBe('full')
  expect(toStoreError(new DOMException('newer', 'VersionError')).code).toBe('blocked')
  expect(toStoreError('what').code).toBe('failed')
})
