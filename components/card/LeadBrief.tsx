import type { BriefTeaser } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { BriefDetail } from './BriefDetail'
import { BriefHead } from './BriefHead'
import type { CardActions } from './card-actions'
import { EntityLinks } from './EntityLinks'
import { LiveTextView } from './LiveTextView'

export interface LeadBriefProps {
  brief: BriefTeaser
  /** `YYYY-MM-DD`, or null if the page does not say. */
  articleDate: string | null
  /** Shows all its points instead of the first lines of the summary. */
  whole: boolean
  actions: CardActions
}

/** The brief that fits the page best, in short, and compared with the page. */
export function LeadBrief({ brief, articleDate, whole, actions }: LeadBriefProps) {
  return (
    <article class="lead-brief">
      <BriefHead brief={brief} articleDate={articleDate} onOpen={actions.openBrief} />
      <p class={whole ? 'lead-brief-summary lead-brief-whole' : 'lead-brief-summary'} dir="auto" lang="">
        <LiveTextView live={brief.summary} actions={actions} />
      </p>
      <dl class="lead-brief-page">
        {brief.alsoHere.length > 0 && (
          <div class="lead-brief-here">
            <dt>{say('card.alsoHere')}</dt>
            <dd>
              <EntityLinks entities={brief.alsoHere} most={whole ? 40 : 6} actions={actions} />
            </dd>
          </div>
        )}
        {brief.notHere.length > 0 && (
          <div class="lead-brief-not-here">
            <dt>{say('card.notHere')}</dt>
            <dd>
              <EntityLinks entities={brief.notHere} most={whole ? 40 : 6} actions={actions} />
            </dd>
          </div>
        )}
      </dl>
      {whole && <BriefDetail brief={brief.key} actions={actions} />}
    </article>
  )
}
