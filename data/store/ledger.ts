import type { LedgerRow, OwnDb } from './own-db'
import { withStore } from './with-store'

/** Rows kept; the oldest go first. */
export const ledgerRows = 1000

/** @throws StoreError */
export async function addLedgerEntry(own: OwnDb, entry: Omit<LedgerRow, 'id'>): Promise<void> {
  await withStore(own, () =>
    own.transaction('rw', own.ledger, async () => {
      const id = await own.ledger.add(entry)
      await own.ledger
        .where(':id')
        .belowOrEqual(id - ledgerRows)
        .delete()
    }),
  )
}

/**
 * The requests that the extension has made, newest first.
 * @throws StoreError
 */
export async function readLedger(own: OwnDb, limit: number): Promise<LedgerRow[]> {
  return withStore(own, () => own.ledger.orderBy(':id').reverse().limit(limit).toArray())
}
