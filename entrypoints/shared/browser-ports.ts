import { addLedgerEntry } from '../../data/store/ledger'
import type { OwnDb } from '../../data/store/own-db'
import type { FetchPorts } from '../../data/sync/ports'

/** The browser's network and clock; every request goes into the ledger. */
export function browserPorts(own: OwnDb): FetchPorts {
  return {
    fetch: (url, init) => fetch(url, init),
    nowMs: Date.now,
    isOnline: () => navigator.onLine,
    startTimer(ms, onEnd) {
      const timer = setTimeout(onEnd, ms)
      return () => clearTimeout(timer)
    },
    addLedgerEntry: (entry) => addLedgerEntry(own, entry),
  }
}
