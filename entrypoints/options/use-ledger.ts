import { useCallback, useState } from 'preact/hooks'
import type { LedgerEntry } from '../../components/settings/Ledger'
import { countLedger, readLedger } from '../../data/store/ledger'
import type { OwnDb } from '../../data/store/own-db'
import { readValue, useWatched } from '../shared/use-watched'

/** Requests shown at first, and how many more each time. */
const pageRows = 200

export interface LedgerState {
  entries: LedgerEntry[] | null
  total: number
  failed: boolean
  onShowMore(): void
}

/** The newest requests; more when they are asked for. */
export function useLedger(own: OwnDb): LedgerState {
  const [limit, setLimit] = useState(pageRows)
  const rows = useWatched(useCallback(() => readLedger(own, limit), [own, limit]))
  const total = useWatched(useCallback(() => countLedger(own), [own]))
  return {
    entries: readValue(rows),
    total: readValue(total) ?? 0,
    failed: rows.state === 'failed' || total.state === 'failed',
    onShowMore: () => setLimit((before) => before + pageRows),
  }
}
