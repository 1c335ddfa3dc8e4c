import { say } from '../../locales/say'
import { formatDate } from '../format-date'
import { Sentence } from '../Sentence'

export interface PackNote {
  title: string
  publisher: string
  /** Null for the reader's own briefs, whose version would mean nothing. */
  version: number | null
  /** ISO 8601. */
  published: string
  licence?: string | null
  /** Copyright and licence notices of what the pack has taken from others. */
  notices?: readonly string[]
}

/** In characters. Longer notices are shown in settings only. */
const shortNotice = 160

/** Where a brief comes from: what a reader needs to cite it, and to judge how fresh it is. */
export function PackLine({ pack }: { pack: PackNote }) {
  const { title, publisher, version, published, licence, notices = [] } = pack
  if (version === null) return <footer class="pack-line">{say('reader.ownLine')}</footer>
  const day = <time dateTime={published}>{formatDate(published.slice(0, 10))}</time>
  const notice = notices.join('').replace(/[.]?$/, '.')
  return (
    <footer class="pack-line">
      <Sentence of="reader.packLine" values={{ title, publisher, version: String(version), day }} />
      {licence && ` ${say('reader.licence', { licence: licence.replace(/\.$/, '') })}`}
      {notices.length === 1 && notice.length <= shortNotice && (
        <>
          {' '}
          <bdi lang="">{notice}</bdi>
        </>
      )}
    </footer>
  )
}
