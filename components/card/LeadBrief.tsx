import type { BriefTeaser } from '../../data/messages/protocol'
import { BriefHead } from './BriefHead'
import type { CardActions } from './card-actions'
import { EntityLinks } from './EntityLinks'
import { LiveTextView } from './LiveTextView'

export interface LeadBriefProps {
  brief: BriefTeaser
  /** `YYYY-MM-DD`, or null where the page does not tell. */
  articleDate: string | null
  actions: CardActions
}

/** The brief that fits the page best: told in short, and held against the page. */
export function LeadBrief({ brief, articleDate, actions }: LeadBriefProps) {
  return (
    <article class="lead-brief">
      <BriefHead brief={brief} articleDate={articleDate} onOpen={actions.openBrief} />
      <p class="lead-brief-summary">
        <LiveTextView live={brief.summary} actions={actions} />
      </p>
      <dl class="lead-brief-page">
        {brief.alsoHere.length > 0 && (
          <div class="lead-brief-here">
            <dt>Also on this page</dt>
            <dd>
              <EntityLinks entities={brief.alsoHere} most={6} actions={actions} />
            </dd>
          </div>
        )}
        {brief.notHere.length > 0 && (
          <div class="lead-brief-not-here">
            <dt>Not mentioned here</dt>
            <dd>
              <EntityLinks entities={brief.notHere} most={6} actions={actions} />
            </dd>
          </div>
        )}
      </dl>
    </article>
  )
}
