import type { Brief, Point } from '../../data/brief/brief'
import { isHttpUrl } from '../../data/brief/is-http-url'
import { say } from '../../locales/say'
import { BriefAgeText } from '../BriefAgeText'
import { DateText } from '../DateText'

export interface BackgrounderBriefProps {
  brief: Brief
  publisher: string
  /** `YYYY-MM-DD`, or null if the article does not say. */
  articleDate: string | null
  /** Of a private pack. */
  isPrivate: boolean
}

/** One brief of a backgrounder in full: what happened, what its publisher concludes, and the sources. */
export function BackgrounderBrief(props: BackgrounderBriefProps) {
  const { brief, publisher, articleDate, isPrivate } = props
  return (
    <article class="backgrounder-brief">
      <p class="backgrounder-date">
        <DateText date={brief.date} />
        {brief.where.map((place) => (
          <span key={place}>{place}</span>
        ))}
        <BriefAgeText date={brief.date} articleDate={articleDate} />
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
        {brief.happened.map((point) => (
          <li key={point.text} dir="auto" lang="">
            {point.text}
            <SourceNumbers point={point} count={brief.sources.length} />
          </li>
        ))}
      </ul>
      {(brief.analysis.length > 0 || brief.conclusion.length > 0) && (
        <div class="backgrounder-judgement">
          <h3 class="overline">{say('brief.judgementOf', { publisher })}</h3>
          {brief.analysis.map((point) => (
            <p key={point.text} dir="auto" lang="">
              {point.text}
              <SourceNumbers point={point} count={brief.sources.length} />
            </p>
          ))}
          {brief.conclusion.map((text) => (
            <p key={text} dir="auto" lang="">
              {text}
            </p>
          ))}
        </div>
      )}
      <Sources sources={brief.sources} />
    </article>
  )
}

/** The numbers of a point's sources; those past the list of sources are left out. */
function SourceNumbers({ point, count }: { point: Point; count: number }) {
  const numbers = point.sources.filter((number) => number >= 1 && number <= count)
  // The numbers of one point stay together, unless they fill a line.
  return numbers.length > 0 && <span class="backgrounder-mark-source">{numbers.join(',\u00a0')}</span>
}

function Sources({ sources }: Pick<Brief, 'sources'>) {
  if (sources.length === 0) return null
  return (
    <div class="backgrounder-sources">
      <h3 class="overline">{say('backgrounder.sources')}</h3>
      <ol>
        {sources.map(({ label, url }) => (
          <li key={`${label} ${url}`} dir="auto" lang="">
            {label}
            {isHttpUrl(url) && (
              <a class="backgrounder-address" href={url} target="_blank" rel="noreferrer" dir="ltr">
                {url}
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
