import { type Brief, roles } from '../../data/brief/brief'
import { entitiesByRole, type PageOverview } from '../../data/page/page-overview'
import { say } from '../../locales/say'
import '../base.css'
import '../role-badge.css'
import { BriefAgeText } from '../BriefAgeText'
import { citeBrief } from '../cite-brief'
import { DateText } from '../DateText'
import { formatDay } from '../format-time'
import { NameSeries } from '../NameSeries'
import { RoleBadge } from '../RoleBadge'
import { Sentence } from '../Sentence'
import { Wordmark } from '../Wordmark'
import './backgrounder.css'

export interface Backgrounder {
  /** Of the article. */
  title: string
  url: string
  /** When it was published, `YYYY-MM-DD`; null where it does not tell. */
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
  const { title, url, date, atMs, overview, briefs } = state
  return (
    <main class="backgrounder">
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

      <section aria-labelledby="who">
        <h2 id="who">{say('backgrounder.whoAndWhat')}</h2>
        <dl class="backgrounder-who">
          {entitiesByRole(overview.entities, roles).map(([role, entities]) => (
            <div key={role}>
              <dt>
                <RoleBadge role={role} />
              </dt>
              <dd>
                {entities.map(({ key, name, about }) => (
                  <p key={key} dir="auto" lang="">
                    <b>{name}</b> {about}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {overview.leftOut.length > 0 && (
          <p class="backgrounder-left-out">
            <Sentence
              of="backgrounder.notMentioned"
              values={{ names: <NameSeries names={overview.leftOut.map(({ name }) => name)} /> }}
            />
          </p>
        )}
      </section>

      {briefs.map(({ key, brief, pack, isPrivate }) => (
        <article key={key} class="backgrounder-brief">
          <p class="backgrounder-date">
            <DateText date={brief.date} />
            {brief.where.map((place) => (
              <span key={place}>{place}</span>
            ))}
            <BriefAgeText date={brief.date} articleDate={date} />
            {isPrivate && <span>{say('panel.privatePack')}</span>}
          </p>
          <h2 dir="auto" lang="">
            {brief.title}
          </h2>
          <p class="backgrounder-summary" dir="auto" lang="">
            {brief.summary}
          </p>
          <h3 class="overline">{say('brief.happened')}</h3>
          <ul>
            {brief.happened.map(({ text }) => (
              <li key={text} dir="auto" lang="">
                {text}
              </li>
            ))}
          </ul>
          {(brief.analysis.length > 0 || brief.conclusion.length > 0) && (
            <section class="backgrounder-judgement" aria-label={say('brief.judgement')}>
              <h3 class="overline">{say('brief.judgementOf', { publisher: pack.publisher })}</h3>
              {[...brief.analysis.map(({ text }) => text), ...brief.conclusion].map((text) => (
                <p key={text} dir="auto" lang="">
                  {text}
                </p>
              ))}
            </section>
          )}
        </article>
      ))}

      <footer class="backgrounder-foot">
        <h2 class="overline">{say('card.cite')}</h2>
        <ul>
          {briefs.map(({ key, brief, pack }) => (
            <li key={key}>
              {citeBrief(
                {
                  key,
                  title: brief.title,
                  date: brief.date,
                  packTitle: pack.title,
                  publisher: pack.publisher,
                  packVersion: pack.version,
                },
                { url, title },
                'plain',
              )}
            </li>
          ))}
        </ul>
        <p>{say('backgrounder.madeOn', { date: formatDay(atMs) })}</p>
      </footer>
    </main>
  )
}
