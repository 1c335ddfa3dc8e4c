import type { BriefKey, BriefTeaser } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { BriefAgeText } from '../BriefAgeText'
import { DateText } from '../DateText'
import { formatDate } from '../format-date'

export interface BriefHeadProps {
  brief: Pick<BriefTeaser, 'key' | 'title' | 'date' | 'revised'>
  /** `YYYY-MM-DD`, or null if the page does not say. */
  articleDate: string | null
  onOpen(key: BriefKey): void
}

/** The date of a brief compared with the article's, when it was revised, and its title. */
export function BriefHead({ brief, articleDate, onOpen }: BriefHeadProps) {
  return (
    <>
      <p class="card-brief-date">
        <DateText date={brief.date} />
        <BriefAgeText date={brief.date} articleDate={articleDate} />
        {brief.revised !== null && (
          <span class="card-brief-revised">
            {say('card.revised', { date: formatDate(brief.revised.slice(0, 10)) })}
          </span>
        )}
      </p>
      <p dir="auto" lang="">
        <button type="button" class="card-brief" onClick={() => onOpen(brief.key)}>
          {brief.title}
        </button>
      </p>
    </>
  )
}
