import { say } from '../../locales/say'
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

/** The list of every request that was made, newest first. */
export function Ledger({ entries, total, nowMs, onShowMore, onExport }: LedgerProps) {
  if (entries === null) return <p class="soft">{say('everywhere.reading')}</p>
  if (entries.length === 0) {
    return <p class="empty">{say('ledger.none')}</p>
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="ledger" aria-label={say('ledger.made')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('ledger.when')}</th>
              <th scope="col">{say('ledger.address')}</th>
              <th scope="col">{say('ledger.answer')}</th>
              <th scope="col">{say('ledger.received')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={`${entry.atMs} ${entry.url}`}>
                <td>{formatMoment(entry.atMs, nowMs)}</td>
                <td dir="ltr">{entry.url}</td>
                <td>{entry.status ?? say('ledger.noAnswer')}</td>
                <td>{formatBytes(entry.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="ledger-foot">
        <span role="status">
          {entries.length < total
            ? say('ledger.newest', { shown: entries.length, count: total })
            : say('ledger.all', { count: total })}
        </span>
        {entries.length < total && (
          <button type="button" class="button" onClick={onShowMore}>
            {say('finder.showMore')}
          </button>
        )}
        <button type="button" class="button" onClick={onExport}>
          {say('ledger.saveAll')}
        </button>
      </p>
    </>
  )
}
