import type { BriefKey, EntityKey } from '../../data/messages/protocol'
import type { PageOverview } from '../../data/page/page-overview'
import { say } from '../../locales/say'
import '../base.css'
import '../role-badge.css'
import { BriefAgeText } from '../BriefAgeText'
import { DateText } from '../DateText'
import type { PageAccessProps } from '../PageAccess'
import { BriefFinder, type BriefFinderProps } from '../popup/BriefFinder'
import { PageMentions, type PageState } from '../popup/PageMentions'
import { Wordmark } from '../Wordmark'
import './panel.css'

export interface PanelViewProps {
  /** The title of the page in the active tab; empty where it is not read. */
  title: string
  page: PageState
  /** Null while it is asked for. */
  access: PageAccessProps | null
  overview: PageOverview
  /** `YYYY-MM-DD`, or null where the page does not tell. */
  articleDate: string | null
  failed: boolean
  /** Searching all briefs, as in the popup; what the page is about stands there while nothing is asked. */
  finder: Omit<BriefFinderProps, 'children' | 'lists' | 'hasKeptFilters'>
  briefHref(key: BriefKey): string
  entityHref(key: EntityKey): string
  onJump(entity: EntityKey, index: number): void
  onOpenBackgrounder(): void
}

/** Names left out that are shown before "and n more". */
const mostLeftOut = 24

/** What the page in the active tab mentions, and what that is about. */
export function PanelView(props: PanelViewProps) {
  const { title, page, overview, articleDate, failed, finder } = props
  const { entities, briefs, leftOut } = overview
  const known = entities.length > 0
  return (
    <main class="panel">
      <header class="panel-head">
        <Wordmark />
        <h1>{title ? <bdi lang="">{title}</bdi> : say('panel.thisPage')}</h1>
      </header>
      {failed && (
        <p class="notice" role="alert">
          {say('everywhere.failed')}
        </p>
      )}
      <BriefFinder {...finder} lists="whenAsked">
        <div class="panel-overview">
          {page.kind === 'off' && <p class="mentions-none">{say('panel.marksOff')}</p>}
          <PageMentions page={page} access={props.access} onJump={props.onJump} />
          {briefs.length > 0 && (
            <section aria-labelledby="panel-briefs">
              <h2 class="overline" id="panel-briefs">
                {say('panel.fittingBriefs')}
              </h2>
              <ol class="panel-briefs">
                {briefs.map((brief) => (
                  <li key={brief.key}>
                    <p class="panel-brief-note">
                      <DateText date={brief.date} />
                      <BriefAgeText date={brief.date} articleDate={articleDate} />
                      <span>
                        {say('panel.namesHere', {
                          here: brief.here.length,
                          count: brief.here.length + brief.notHere.length,
                        })}
                      </span>
                      {brief.isPrivate && <span>{say('panel.privatePack')}</span>}
                    </p>
                    <a dir="auto" lang="" href={props.briefHref(brief.key)} target="_blank" rel="noreferrer">
                      {brief.title}
                    </a>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {leftOut.length > 0 && (
            <section aria-labelledby="panel-left-out">
              <h2 class="overline" id="panel-left-out">
                {say('panel.leftOut')}
              </h2>
              <ul class="panel-left-out">
                {leftOut.slice(0, mostLeftOut).map(({ key, name, role }) => (
                  <li key={key}>
                    <a
                      class={`role-name role-${role}`}
                      dir="auto"
                      href={props.entityHref(key)}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
              {leftOut.length > mostLeftOut && (
                <p class="panel-brief-note">
                  {say('panel.andMore', { number: leftOut.length - mostLeftOut })}
                </p>
              )}
            </section>
          )}
          {known && (
            <button type="button" class="button button-main" onClick={props.onOpenBackgrounder}>
              {say('panel.makeBackgrounder')}
            </button>
          )}
        </div>
      </BriefFinder>
    </main>
  )
}
