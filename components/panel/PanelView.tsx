import type { BriefKey, EntityKey } from '../../data/messages/protocol'
import type { PageOverview } from '../../data/page/page-overview'
import { say } from '../../locales/say'
import '../base.css'
import '../role-badge.css'
import { BriefAgeText } from '../BriefAgeText'
import { DateText } from '../DateText'
import { BriefFinder, type BriefFinderProps } from '../finder/BriefFinder'
import { PageMentions, type PageState } from '../mentions/PageMentions'
import type { PageAccessProps } from '../PageAccess'
import { Wordmark } from '../Wordmark'
import './panel.css'

export interface PanelViewProps {
  /** The title of the page in the active tab; empty where it is not read. */
  title: string
  page: PageState
  /** Null while it is asked for. */
  access: PageAccessProps | null
  overview: PageOverview
  /** `YYYY-MM-DD`, or null if the page does not say. */
  articleDate: string | null
  failed: boolean
  /** The search over all briefs, as in the popup. What the page is about is shown while nothing is asked. */
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
            <FittingBriefs briefs={briefs} articleDate={articleDate} briefHref={props.briefHref} />
          )}
          {leftOut.length > 0 && <LeftOut entities={leftOut} entityHref={props.entityHref} />}
          {entities.length > 0 && (
            <button type="button" class="button button-main" onClick={props.onOpenBackgrounder}>
              {say('panel.makeBackgrounder')}
            </button>
          )}
        </div>
      </BriefFinder>
    </main>
  )
}

interface FittingBriefsProps extends Pick<PanelViewProps, 'articleDate' | 'briefHref'> {
  briefs: PageOverview['briefs']
}

function FittingBriefs({ briefs, articleDate, briefHref }: FittingBriefsProps) {
  return (
    <section aria-labelledby="panel-briefs">
      <h2 class="overline" id="panel-briefs">
        {say('panel.fittingBriefs')}
      </h2>
      <ol class="panel-briefs">
        {briefs.map(({ key, title, date, here, notHere, isPrivate }) => (
          <li key={key}>
            <p class="panel-brief-note">
              <DateText date={date} />
              <BriefAgeText date={date} articleDate={articleDate} />
              <span>
                {say('panel.namesHere', { here: here.length, count: here.length + notHere.length })}
              </span>
              {isPrivate && <span>{say('panel.privatePack')}</span>}
            </p>
            <p dir="auto" lang="">
              <a href={briefHref(key)} target="_blank" rel="noreferrer">
                {title}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LeftOutProps extends Pick<PanelViewProps, 'entityHref'> {
  entities: PageOverview['leftOut']
}

/** What the fitting briefs name and the page does not. */
function LeftOut({ entities, entityHref }: LeftOutProps) {
  return (
    <section aria-labelledby="panel-left-out">
      <h2 class="overline" id="panel-left-out">
        {say('panel.leftOut')}
      </h2>
      <ul class="panel-left-out">
        {entities.slice(0, mostLeftOut).map(({ key, name, role }) => (
          <li key={key}>
            <a
              class={`role-name role-${role}`}
              dir="auto"
              href={entityHref(key)}
              target="_blank"
              rel="noreferrer"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      {entities.length > mostLeftOut && (
        <p class="panel-brief-note">{say('panel.andMore', { number: entities.length - mostLeftOut })}</p>
      )}
    </section>
  )
}
