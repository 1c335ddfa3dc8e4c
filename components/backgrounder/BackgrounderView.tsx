import { type Brief, roles } from '../../data/brief/brief'
import { citeBrief } from '../../data/page/cite-brief'
import { entitiesByRole, type PageOverview } from '../../data/page/page-overview'
import '../base.css'
import '../role-badge.css'
import { listWords } from '../count-words'
import { DateText } from '../DateText'
import { formatDay } from '../format-time'
import { RoleBadge } from '../RoleBadge'
import { Wordmark } from '../Wordmark'
import './backgrounder.css'

export interface Backgrounder {
  /** Of the article. */
  title: string
  url: string
  /** When its mentions were read, in milliseconds since 1970. */
  atMs: number
  overview: PageOverview
  /** First those that fit the article best. */
  briefs: {
    key: string
    brief: Brief
    pack: { title: string; publisher: string; version: number }
  }[]
}

export interface BackgrounderViewProps {
  state: Backgrounder | 'reading' | 'gone' | 'failed'
  onPrint?(): void
}

const stateWords = {
  reading: 'Reading…',
  gone: 'This backgrounder was kept until the browser closed. Make it again from the overview of the page.',
  failed: 'The briefs could not be read. Reload this page and try again.',
}

/** One printable page from everything that an article mentions. */
export function BackgrounderView({ state, onPrint }: BackgrounderViewProps) {
  if (typeof state === 'string') {
    return (
      <main class="backgrounder">
        <h1>Backgrounder</h1>
        <p role="status">{stateWords[state]}</p>
      </main>
    )
  }
  const { title, url, atMs, overview, briefs } = state
  return (
    <main class="backgrounder">
      <header class="backgrounder-head">
        <p class="backgrounder-mark">
          <Wordmark />
          <span>Backgrounder</span>
          <button type="button" class="button" onClick={onPrint}>
            Print
          </button>
        </p>
        <h1 dir="auto">{title || url}</h1>
        <p class="backgrounder-url">{url}</p>
      </header>

      <section aria-labelledby="who">
        <h2 id="who">Who and what it mentions</h2>
        <dl class="backgrounder-who">
          {entitiesByRole(overview.entities, roles).map(([role, entities]) => (
            <div key={role}>
              <dt>
                <RoleBadge role={role} />
              </dt>
              <dd>
                {entities.map(({ key, name, about }) => (
                  <p key={key}>
                    <b>{name}</b> {about}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {overview.leftOut.length > 0 && (
          <p class="backgrounder-left-out">
            <b>Not mentioned in it:</b> {listWords(overview.leftOut.map(({ name }) => name))}.
          </p>
        )}
      </section>

      {briefs.map(({ key, brief, pack }) => (
        <article key={key} class="backgrounder-brief">
          <p class="backgrounder-date">
            <DateText date={brief.date} />
            {brief.where.length > 0 && ` · ${brief.where.join(' · ')}`}
          </p>
          <h2 dir="auto">{brief.title}</h2>
          <p class="backgrounder-summary" dir="auto">
            {brief.summary}
          </p>
          <h3 class="overline">What happened</h3>
          <ul>
            {brief.happened.map(({ text }) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
          {(brief.analysis.length > 0 || brief.conclusion.length > 0) && (
            <section class="backgrounder-judgement" aria-label="Judgement">
              <h3 class="overline">Judgement of {pack.publisher}</h3>
              {[...brief.analysis.map(({ text }) => text), ...brief.conclusion].map((text) => (
                <p key={text} dir="auto">
                  {text}
                </p>
              ))}
            </section>
          )}
        </article>
      ))}

      <footer class="backgrounder-foot">
        <h2 class="overline">Cite</h2>
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
        <p>Made on this computer on {formatDay(atMs)}, from briefs that were there before.</p>
      </footer>
    </main>
  )
}
