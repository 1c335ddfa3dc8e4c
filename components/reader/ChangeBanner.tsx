import { formatDate } from '../format-date'
import { Icon } from '../Icon'

export interface ChangeBannerProps {
  /** `before`: the text before it was revised is shown. */
  kind: 'revised' | 'withdrawn' | 'before'
  /** When its publisher did so, ISO 8601. */
  published: string
  publisher: string
  /** Where the other text stands; null where it is not kept. */
  otherHref: string | null
}

/** Says above a brief that its publisher has changed it or taken it back. */
export function ChangeBanner({ kind, published, publisher, otherHref }: ChangeBannerProps) {
  const day = <time dateTime={published}>{formatDate(published.slice(0, 10))}</time>
  return (
    <p class={kind === 'revised' ? 'change-banner' : 'change-banner change-banner-alarm'} role="note">
      {kind !== 'revised' && <Icon name="warning" />}
      <span>
        {kind === 'revised' && (
          <>
            Revised on {day} by {publisher}.
          </>
        )}
        {kind === 'withdrawn' && (
          <>
            <b>Withdrawn</b> on {day} by {publisher}. This is what it said. Do not rely on it.
          </>
        )}
        {kind === 'before' && (
          <>
            <b>Out of date</b>: this is what it said before {publisher} revised it on {day}.
          </>
        )}{' '}
        {otherHref && (
          <a href={otherHref}>{kind === 'before' ? 'Read it as it is now' : 'Read what it said before'}</a>
        )}
      </span>
    </p>
  )
}
