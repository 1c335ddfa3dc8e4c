import type { BriefKey, WithdrawnTeaser } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { formatDate } from '../format-date'
import { Icon } from '../Icon'

export interface WithdrawnListProps {
  briefs: readonly WithdrawnTeaser[]
  onOpen(key: BriefKey): void
}

/** Briefs that their publisher has withdrawn, for readers who have read them. */
export function WithdrawnList({ briefs, onOpen }: WithdrawnListProps) {
  if (briefs.length === 0) return null
  return (
    <ul class="card-withdrawn" aria-label={say('card.withdrawnBriefs')}>
      {briefs.map(({ key, title, published }) => (
        <li key={key}>
          <button type="button" onClick={() => onOpen(key)}>
            <Icon name="warning" />
            <span>{say('card.withdrawn', { date: formatDate(published.slice(0, 10)), title })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
