import './corrections.css'

/** An entity that the reader wants unmarked. */
export interface UnmarkedEntry {
  entity: string
  name: string
  /** Null: anywhere. */
  host: string | null
}

/** A match that the reader has called wrong. */
export interface ReportEntry {
  id: number
  matched: string
  name: string
  before: string
  after: string
}

export interface CorrectionsProps {
  unmarked: readonly UnmarkedEntry[]
  reports: readonly ReportEntry[]
  onMark(entry: UnmarkedEntry): void
  onRemoveReport(id: number): void
  /** Puts all reports on the clipboard, as a publisher can use them. */
  onCopyReports(): void
  onSaveReports(): void
  /** Copied a moment ago. */
  copied: boolean
}

/** What the reader has corrected from cards: names left unmarked, and matches that are wrong. */
export function Corrections(props: CorrectionsProps) {
  const { unmarked, reports, copied } = props
  return (
    <div class="corrections">
      <h3>Not marked</h3>
      {unmarked.length === 0 ? (
        <p class="empty">Every name is marked. The card of a name can turn its marks off.</p>
      ) : (
        <ul>
          {unmarked.map((entry) => (
            <li key={`${entry.entity} ${entry.host}`}>
              <span>
                <b>{entry.name}</b> {entry.host === null ? 'anywhere' : `on ${entry.host}`}
              </span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={`Mark ${entry.name} again${entry.host === null ? '' : ` on ${entry.host}`}`}
                onClick={() => props.onMark(entry)}
              >
                Mark again
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>Wrong matches</h3>
      {reports.length === 0 ? (
        <p class="empty">None was noted. The card of a name can note one.</p>
      ) : (
        <>
          <ul>
            {reports.map((report) => (
              <li key={report.id}>
                <span>
                  …{report.before}
                  <mark>{report.matched}</mark>
                  {report.after}… <span class="soft">taken for {report.name}</span>
                </span>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={`Remove the report on ${report.matched}`}
                  onClick={() => props.onRemoveReport(report.id)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
          <p class="corrections-send">
            <button type="button" class="button" onClick={props.onCopyReports}>
              {copied ? 'Copied' : 'Copy for the publisher'}
            </button>
            <button type="button" class="button" onClick={props.onSaveReports}>
              Save as a file
            </button>
            <span class="hidden-visually" role="status">
              {copied ? 'Copied' : ''}
            </span>
          </p>
          <p class="soft">They are kept here alone until you send them. They name no page.</p>
        </>
      )}
    </div>
  )
}
