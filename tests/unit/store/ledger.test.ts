import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addLedgerEntry, ledgerRows, readLedger } from '../../../data/store/ledger'
import { openTestStore } from '../../support/store-rows'

it('tells the newest requests first', async () => {
  const { own } = openTestStore()
  for (const atMs of [1, 2, 3]) {
    await addLedgerEntry(own, { atMs, url: 'https://example.com/', status: 200, bytes: atMs })
  }
  expect((await readLedger(own, 2)).map((row) => row.atMs)).toEqual([3, 2])
})

it('keeps the last thousand', async () => {
  const { own } = openTestStore()
  const old = Array.from({ length: ledgerRows }, (_, atMs) => ({ atMs, url: 'u', status: null, bytes: 0 }))
  await own.ledger.bulkAdd(old)
  await addLedgerEntry(own, { atMs: 5000, url: 'u', status: 404, bytes: 0 })
  const rows = await readLedger(own, 2000)
  expect(rows).toHaveLength(ledgerRows)
  expect(rows.at(0)?.atMs).toBe(5000)
  expect(rows.at(-1)?.atMs).toBe(1)
})
