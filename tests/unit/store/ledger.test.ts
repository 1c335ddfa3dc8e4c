import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addLedgerEntry, countLedger, readLedger } from '../../../data/store/ledger'
import { openTestStore } from '../../support/store-rows'

it('tells the newest requests first', async () => {
  const { own } = openTestStore()
  for (const atMs of [1, 2, 3]) {
    await addLedgerEntry(own, { atMs, url: 'https://example.com/', status: 200, bytes: atMs })
  }
  expect((await readLedger(own, 2)).map((row) => row.atMs)).toEqual([3, 2])
})

it('forgets none, however many there are', async () => {
  const { own } = openTestStore()
  const old = Array.from({ length: 1500 }, (_, atMs) => ({ atMs, url: 'u', status: null, bytes: 0 }))
  await own.ledger.bulkAdd(old)
  await addLedgerEntry(own, { atMs: 5000, url: 'u', status: 404, bytes: 0 })
  const rows = await readLedger(own, 2000)
  expect(await countLedger(own)).toBe(1501)
  expect(rows).toHaveLength(1501)
  expect(rows.at(0)?.atMs).toBe(5000)
  expect(rows.at(-1)?.atMs).toBe(0)
})
