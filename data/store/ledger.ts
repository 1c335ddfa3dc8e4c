import type { LedgerRow, OwnDb } from './own-db'
import { withStore } from './with-store'

/** Adds a request to the ledger. @throws StoreError */
export async function addLedgerEntry(own: OwnDb, entry: Omit<LedgerRow, 'id'>): Promise<void> {
  await withStore(own, () => own.ledger.add(entry))
}

/**
 * How many requests the extension has ever made.
 * @throws StoreError
 */
export async function countLedger(own: OwnDb): Promise<number> {
  return withStore(own, () => own.ledger.count())
}

/**
 * The requests that the extension has made, newest first.
 * @throws StoreError
 */
export async function readLedger(own: OwnDb, limit: number): Promise<LedgerRow[]> {
  return withStore(own, () => own.ledger.orderBy(':id').reverse().limit(limit).toArray())
}
