import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Role } from '../../data/brief/brief'
import type { EntityKind, Name } from '../../data/brief/entity'
import { say } from '../../locales/say'
import { DateText } from '../DateText'
import { RoleBadge } from '../RoleBadge'
import './brief.css'
import './brief-print.css'
import './entity.css'
import type { BriefLink } from './brief-link'
import { NameList } from './NameList'
import { Timeline } from './Timeline'

export interface EntityNote {
  name: string
  kind: EntityKind
  role: Role
  about: string
  /** All ways to write it, the main name too. */
  names: readonly Name[]
  packTitle: string
}

export interface DatedBrief extends BriefLink {
  summary: string
}

export interface WithdrawnNote {
  key: string
  title: string
  /** ISO 8601, of the release that withdrew it. */
  published: string
}

export interface EntityViewProps {
  entity: EntityNote
  /** Newest first. */
  briefs: readonly DatedBrief[]
  /** Briefs that their publisher has withdrawn and that can still be read. */
  withdrawn?: readonly WithdrawnNote[]
  /** The brief that the reader came from. */
  from?: string | null
  /** The drawings: who shares briefs with it, and the places in them. */
  pictures?: ComponentChildren
  briefHref(key: string): string
}

/** Briefs that are listed before the rest is asked for, so that the drawings are not far down. */
const briefsAtFirst = 6

/** Everything that one pack has on an entity: who it is, all briefs on it, and the pictures drawn from them. */
export function EntityView(props: EntityViewProps) {
  const { entity, briefs, withdrawn = [], from = null, pictures, briefHref } = props
  const [all, setAll] = useState(false)
  const listed = all ? briefs : briefs.slice(0, briefsAtFirst)
  const others = entity.names.filter((name) => name.text !== entity.name)
  return (
    <article class="entity">
      <header class="brief-head">
        <p class="brief-dateline">
          <RoleBadge role={entity.role} />
          {entity.kind !== entity.role && <span>{say(`kind.${entity.kind}`)}</span>}
          <span>{entity.packTitle}</span>
        </p>
        <h1 dir="auto">{entity.name}</h1>
        {entity.about && (
          <p class="brief-summary" dir="auto" lang="">
            {entity.about}
          </p>
        )}
      </header>
      {others.length > 0 && <NameList names={others} />}
      <section class="entity-briefs" aria-labelledby="briefs">
        <h2 class="overline" id="briefs">
          {briefs.length > 0 ? say('reader.inBriefs', { count: briefs.length }) : say('reader.inNone')}
        </h2>
        <Timeline briefs={briefs} from={from} briefHref={briefHref} />
        <ol>
          {listed.map((brief) => (
            <li class="entity-brief" key={brief.key}>
              <DateText date={brief.date} />
              <div>
                <p dir="auto">
                  <a class="entity-brief-title" href={briefHref(brief.key)} lang="">
                    {brief.title}
                  </a>
                  {brief.key === from && <bdi class="entity-from">{say('timeline.fromHere')}</bdi>}
                </p>
                <p class="entity-brief-summary" dir="auto" lang="">
                  {brief.summary}
                </p>
              </div>
            </li>
          ))}
        </ol>
        {briefs.length > listed.length && (
          <p class="entity-more">
            <span>{say('timeline.listed', { shown: listed.length, total: briefs.length })}</span>{' '}
            <button type="button" class="button" onClick={() => setAll(true)}>
              {say('timeline.showAll')}
            </button>
          </p>
        )}
      </section>
      {withdrawn.length > 0 && <WithdrawnBriefs briefs={withdrawn} briefHref={briefHref} />}
      {pictures}
    </article>
  )
}

interface WithdrawnBriefsProps extends Pick<EntityViewProps, 'briefHref'> {
  briefs: readonly WithdrawnNote[]
}

function WithdrawnBriefs({ briefs, briefHref }: WithdrawnBriefsProps) {
  return (
    <section class="entity-briefs entity-withdrawn" aria-labelledby="withdrawn">
      <h2 class="overline" id="withdrawn">
        {say('reader.withdrawnBriefs')}
      </h2>
      <ol>
        {briefs.map(({ key, title, published }) => (
          <li class="entity-brief" key={key}>
            <DateText date={published.slice(0, 10)} />
            <div>
              <p dir="auto">
                <a class="entity-brief-title" href={briefHref(key)} lang="">
                  {title}
                </a>
              </p>
              <p class="entity-brief-summary">
                <b>{say('reader.withdrawnShort')}</b> {say('reader.doNotRely')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
