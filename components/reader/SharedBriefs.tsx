import { DateText } from '../DateText'
import type { BriefLink } from './brief-link'

export interface SharedBriefsProps {
  /** Null where no name is reached. */
  title: string | null
  briefs: readonly BriefLink[]
  briefHref(key: string): string
}

/** What two entities have in common, beside the drawing. */
export function SharedBriefs({ title, briefs, briefHref }: SharedBriefsProps) {
  if (title === null) {
    return (
      <p class="ties-shared ties-hint">
        Rest on a name to see the briefs it shares. With the keyboard, arrow keys go from name to name, and
        the tab key to the briefs.
      </p>
    )
  }
  return (
    <div class="ties-shared">
      <p class="ties-shared-title" dir="auto">
        {title}
      </p>
      <ol>
        {briefs.map(({ key, title, date }) => (
          <li key={key}>
            <DateText date={date} />
            <a href={briefHref(key)} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
