import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Brief } from '../../data/brief/brief'
import { say } from '../../locales/say'
import './brief.css'
import './brief-print.css'
import { DateText } from '../DateText'
import { PackLine, type PackNote } from './PackLine'
import { PointList, type References } from './PointList'
import { SourceList, sourceElementId } from './SourceList'
import { WhoTree } from './WhoTree'

export interface BriefViewProps {
  brief: Brief
  /** Shown above the brief: what can be done with it, or what must be known about it. */
  notices?: ComponentChildren
  pack: PackNote
  /** Shown below the names: the places of the brief. */
  beside?: ComponentChildren
  /** Shown at the foot: where to go on from here. */
  onward?: ComponentChildren
  /** The number of a source (from 1) to show first, from the address. */
  source: number | null
  /** The addresses behind a source's number and an entity's name. */
  sourceHref(number: number): string
  entityHref(entityId: string): string
}

/** A whole brief, as the reader shows and prints it. */
export function BriefView(props: BriefViewProps) {
  const { brief, notices, pack, beside, onward, source, sourceHref, entityHref } = props
  const article = useRef<HTMLElement>(null)

  function showSource(number: number) {
    const element = article.current?.querySelector<HTMLElement>(`#${sourceElementId(number)}`)
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }

  useEffect(() => {
    if (source !== null) showSource(source)
  }, [source])

  const references = { href: sourceHref, count: brief.sources.length, onShow: showSource }
  return (
    <article class="brief" ref={article}>
      <header class="brief-head">
        {notices}
        <p class="brief-dateline">
          <DateText date={brief.date} />
          {brief.where.length > 0 && <span>{brief.where.join(' · ')}</span>}
        </p>
        <h1 dir="auto" lang="">
          {brief.title}
        </h1>
        {brief.summary && (
          <p class="brief-summary" dir="auto" lang="">
            {brief.summary}
          </p>
        )}
      </header>

      {(brief.who.length > 0 || beside) && (
        <aside class="brief-who" aria-label={say('places.whoAndWhere')}>
          {brief.who.length > 0 && (
            <section aria-labelledby="who">
              <h2 class="overline" id="who">
                {say('reader.who')}
              </h2>
              <WhoTree nodes={brief.who} entityHref={entityHref} />
            </section>
          )}
          {beside}
        </aside>
      )}

      <div class="brief-body">
        <section class="fact" aria-labelledby="happened">
          <p class="overline">{say('brief.fact')}</p>
          <h2 id="happened">{say('brief.happened')}</h2>
          <PointList points={brief.happened} references={references} />
        </section>

        {(brief.analysis.length > 0 || brief.conclusion.length > 0) && (
          <Judgement brief={brief} pack={pack} references={references} />
        )}

        <SourceList sources={brief.sources} />
        <PackLine pack={pack} />
        {onward}
      </div>
    </article>
  )
}

interface JudgementProps {
  brief: Pick<Brief, 'analysis' | 'conclusion'>
  pack: PackNote
  references: References
}

/** Analysis and conclusion, set apart from the facts, with whose judgement they are. */
function Judgement({ brief: { analysis, conclusion }, pack, references }: JudgementProps) {
  return (
    <section class="judgement" aria-labelledby="judgement">
      <p class="overline" id="judgement">
        {say('brief.judgement')}
      </p>
      <p class="judgement-note">
        {pack.version === null
          ? say('reader.yourReading')
          : say('reader.publisherReading', { publisher: pack.publisher })}
      </p>
      {analysis.length > 0 && (
        <>
          <h2>{say('reader.analysis')}</h2>
          <PointList points={analysis} references={references} />
        </>
      )}
      {conclusion.length > 0 && (
        <>
          <h2>{say('reader.conclusion')}</h2>
          {conclusion.map((paragraph) => (
            <p class="judgement-text" key={paragraph} dir="auto" lang="">
              {paragraph}
            </p>
          ))}
        </>
      )}
    </section>
  )
}
