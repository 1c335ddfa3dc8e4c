import { say } from '../../locales/say'
import { DateText } from '../DateText'
import type { BriefLink } from './brief-link'

export interface SharedBriefsProps {
  /** Null if no name is highlighted. */
  title: string | null
  briefs: readonly BriefLink[]
  briefHref(key: string): string
}

/** What two entities have in common, beside the drawing. */
export function SharedBriefs({ title, briefs, briefHref }: SharedBriefsProps) {
  if (title === null) {
    return <p class="ties-shared ties-hint">{say('ties.hint')}</p>
  }
  return (
    <div class="ties-shared">
      <p class="ties-shared-title">{title}</p>
      <ol>
        {briefs.map(({ key, title, date }) => (
          <li key={key}>
            <DateText date={date} />
            <a href={briefHref(key)} dir="auto" lang="">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
