import { type Brief, roles } from '../../data/brief/brief'
import { citedBrief } from '../../data/page/card-brief'
import { entitiesByRole, type PageOverview } from '../../data/page/page-overview'
import { say } from '../../locales/say'
import '../base.css'
import '../print.css'
import '../role-badge.css'
import { citeBrief } from '../cite-brief'
import { DateText } from '../DateText'
import { formatDay } from '../format-time'
import { NameSeries } from '../NameSeries'
import { RoleBadge } from '../RoleBadge'
import { Sentence } from '../Sentence'
import { Wordmark } from '../Wordmark'
import { BackgrounderBrief } from './BackgrounderBrief'
import './backgrounder.css'

export interface Backgrounder {
  /** Of the article. */
  title: string
  url: string
  /** When it was published, `YYYY-MM-DD`; null if it does not say. */
  date: string | null
  /** When its mentions were read, in milliseconds since 1970. */
  atMs: number
  overview: PageOverview
  /** First those that fit the article best. */
  briefs: {
    key: string
    brief: Brief
    pack: { title: string; publisher: string; version: number }
    /** Of a private pack. */
    isPrivate: boolean
  }[]
}

export interface BackgrounderViewProps {
  state: Backgrounder | 'reading' | 'gone' | 'failed'
  onPrint?(): void
}

const stateWords = {
  reading: 'everywhere.reading',
  gone: 'backgrounder.gone',
  failed: 'backgrounder.unread',
} as const

/** One printable page from everything that an article mentions. */
export function BackgrounderView({ state, onPrint }: BackgrounderViewProps) {
  if (typeof state === 'string') {
    return (
      <main class="backgrounder">
        <h1>{say('backgrounder.title')}</h1>
        <p role="status">{say(stateWords[state])}</p>
      </main>
    )
  }
  const { date, overview, briefs } = state
  return (
    <main class="backgrounder">
      <ArticleHead article={state} onPrint={onPrint} />
      <WhoAndWhat overview={overview} />
      {briefs.map(({ key, brief, pack, isPrivate }) => (
        <BackgrounderBrief
          key={key}
          brief={brief}
          publisher={pack.publisher}
          articleDate={date}
          isPrivate={isPrivate}
        />
      ))}
      <Citations backgrounder={state} />
    </main>
  )
}

interface ArticleHeadProps {
  article: Pick<Backgrounder, 'title' | 'url' | 'date'>
  onPrint: (() => void) | undefined
}

function ArticleHead({ article: { title, url, date }, onPrint }: ArticleHeadProps) {
  return (
    <header class="backgrounder-head">
      <p class="backgrounder-mark">
        <Wordmark />
        <span>{say('backgrounder.title')}</span>
        <button type="button" class="button" onClick={onPrint}>
          {say('backgrounder.print')}
        </button>
      </p>
      <h1 dir="auto" lang="">
        {title || url}
      </h1>
      <p class="backgrounder-url" dir="ltr">
        {date !== null && (
          <>
            <DateText date={date} />
            {' · '}
          </>
        )}
        {url}
      </p>
    </header>
  )
}

/** The names of the article by role, and those that its briefs have and it leaves out. */
function WhoAndWhat({ overview: { entities, leftOut } }: { overview: PageOverview }) {
  return (
    <section aria-labelledby="who">
      <h2 id="who">{say('backgrounder.whoAndWhat')}</h2>
      <dl class="backgrounder-who">
        {entitiesByRole(entities, roles).map(([role, own]) => (
          <div key={role}>
            <dt>
              <RoleBadge role={role} />
            </dt>
            <dd>
              {own.map(({ key, name, about }) => (
                <p key={key} dir="auto" lang="">
                  <b>{name}</b> {about}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {leftOut.length > 0 && (
        <p class="backgrounder-left-out">
          <Sentence
            of="backgrounder.notMentioned"
            values={{ names: <NameSeries names={leftOut.map(({ name }) => name)} /> }}
          />
        </p>
      )}
    </section>
  )
}

function Citations({ backgrounder: { title, url, atMs, briefs } }: { backgrounder: Backgrounder }) {
  return (
    <footer class="backgrounder-foot">
      <h2 class="overline">{say('card.cite')}</h2>
      <ul>
        {briefs.map(({ key, brief, pack }) => (
          <li key={key}>{citeBrief(citedBrief(key, brief, pack), { url, title }, 'plain')}</li>
        ))}
      </ul>
      <p>{say('backgrounder.madeOn', { date: formatDay(atMs) })}</p>
    </footer>
  )
}
