import { formatDate } from '../format-date'

export interface PackNote {
  title: string
  publisher: string
  /** Null for the reader's own briefs, which have none that means anything to anybody. */
  version: number | null
  /** ISO 8601. */
  published: string
  licence?: string | null
  /** Copyright and licence notices of what the pack has taken over from others. */
  notices?: readonly string[]
}

/** In characters: a longer notice is for the settings page, which shows them all. */
const shortNotice = 160

/** Where a brief comes from: what a reader needs to cite it and to know how fresh it is. */
export function PackLine({ pack }: { pack: PackNote }) {
  const { title, publisher, version, published, licence, notices = [] } = pack
  if (version === null)
    return <footer class="pack-line">One of your own briefs. It stays on this computer.</footer>
  return (
    <footer class="pack-line">
      {title}, by {publisher}. Version {version}, published{' '}
      <time dateTime={published}>{formatDate(published.slice(0, 10))}</time>.
      {licence && <> Licence: {endSentence(licence)}</>}
      {notices.length === 1 && notices.join('').length <= shortNotice && (
        <> {endSentence(notices.join(''))}</>
      )}
    </footer>
  )
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
