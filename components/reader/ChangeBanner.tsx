import { say } from '../../locales/say'
import { formatDate } from '../format-date'
import { Icon } from '../Icon'
import { Sentence } from '../Sentence'

export interface ChangeBannerProps {
  /** `before`: the text before it was revised is shown. */
  kind: 'revised' | 'withdrawn' | 'before'
  /** When its publisher did so, ISO 8601. */
  published: string
  publisher: string
  /** The address of the other text; null if it is not kept. */
  otherHref: string | null
}

/** Says above a brief that its publisher has revised or withdrawn it. */
export function ChangeBanner({ kind, published, publisher, otherHref }: ChangeBannerProps) {
  const day = <time dateTime={published}>{formatDate(published.slice(0, 10))}</time>
  return (
    <p class={kind === 'revised' ? 'change-banner' : 'change-banner change-banner-alarm'} role="note">
      {kind !== 'revised' && <Icon name="warning" />}
      <span>
        <Sentence of={`reader.${kind}`} values={{ day, publisher }} />{' '}
        {otherHref && (
          <a href={otherHref}>{say(kind === 'before' ? 'reader.readNow' : 'reader.readBefore')}</a>
        )}
      </span>
    </p>
  )
}
