import { say } from '../../locales/say'
import { Sentence } from '../Sentence'
import { useKeptFocus } from './use-kept-focus'
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
  const around = useKeptFocus<HTMLDivElement>()
  return (
    <div class="corrections" ref={around} tabIndex={-1}>
      <h3>{say('corrections.unmarked')}</h3>
      {unmarked.length === 0 ? (
        <p class="empty">{say('corrections.allMarked')}</p>
      ) : (
        <ul>
          {unmarked.map((entry) => (
            <li key={`${entry.entity} ${entry.host}`}>
              <span>
                <Where entry={entry} />
              </span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={markAgainText(entry)}
                onClick={() => props.onMark(entry)}
              >
                {say('corrections.markAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>{say('corrections.wrong')}</h3>
      {reports.length === 0 ? (
        <p class="empty">{say('corrections.noneWrong')}</p>
      ) : (
        <>
          <ul>
            {reports.map((report) => (
              <li key={report.id}>
                <span>
                  <bdi lang="">
                    …{report.before}
                    <mark>{report.matched}</mark>
                    {report.after}…
                  </bdi>{' '}
                  <span class="soft">{say('corrections.takenFor', { name: report.name })}</span>
                </span>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={say('corrections.removeReport', { matched: report.matched })}
                  onClick={() => props.onRemoveReport(report.id)}
                >
                  {say('corrections.remove')}
                </button>
              </li>
            ))}
          </ul>
          <p class="corrections-send">
            <button type="button" class="button" onClick={props.onCopyReports}>
              {say(copied ? 'card.copied' : 'corrections.copyForPublisher')}
            </button>
            <button type="button" class="button" onClick={props.onSaveReports}>
              {say('pack.save')}
            </button>
            <span class="hidden-visually" role="status">
              {copied ? say('card.copied') : ''}
            </span>
          </p>
          <p class="soft">{say('corrections.keptHere')}</p>
        </>
      )}
    </div>
  )
}

function Where({ entry: { name, host } }: { entry: UnmarkedEntry }) {
  const bold = <b>{name}</b>
  if (host === null) return <Sentence of="corrections.anywhere" values={{ name: bold }} />
  return <Sentence of="corrections.onHost" values={{ name: bold, host }} />
}

function markAgainText({ name, host }: UnmarkedEntry): string {
  return host === null
    ? say('corrections.markNameAgain', { name })
    : say('corrections.markNameAgainOn', { name, host })
}
