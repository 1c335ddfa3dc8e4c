import { countWords } from '../count-words'
import { formatBytes } from '../format-bytes'
import { formatMoment } from '../format-time'

/** One request that the extension made. */
export interface LedgerEntry {
  atMs: number
  url: string
  /** The HTTP status, or null where no answer came. */
  status: number | null
  bytes: number
}

export interface LedgerProps {
  /** Newest first; null while they are read. */
  entries: readonly LedgerEntry[] | null
  /** How many there are in all. */
  total: number
  nowMs: number
  onShowMore(): void
  /** Saves all of them as a file. */
  onExport(): void
}

export function Ledger({ entries, total, nowMs, onShowMore, onExport }: LedgerProps) {
  if (entries === null) return <p class="soft">Reading…</p>
  if (entries.length === 0) {
    return <p class="empty">No request yet. The starter pack came with the extension.</p>
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="ledger" aria-label="Requests made" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Address</th>
              <th scope="col">Answer</th>
              <th scope="col">Received</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={`${entry.atMs} ${entry.url}`}>
                <td>{formatMoment(entry.atMs, nowMs)}</td>
                <td>{entry.url}</td>
                <td>{entry.status ?? 'none'}</td>
                <td>{formatBytes(entry.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="ledger-foot">
        <span role="status">
          {entries.length < total
            ? `The newest ${entries.length.toLocaleString('en-GB')} of ${countWords(total, 'request')}`
            : `${total === 1 ? 'The only request' : `All ${countWords(total, 'request')}`} since Inbrief was installed`}
        </span>
        {entries.length < total && (
          <button type="button" class="button" onClick={onShowMore}>
            Show more
          </button>
        )}
        <button type="button" class="button" onClick={onExport}>
          Save all as a file
        </button>
      </p>
    </>
  )
}
