import type { Role } from '../../data/brief/brief'
import type { EntityKind, Name } from '../../data/brief/entity'
import { say } from '../../locales/say'
import { countWords } from '../count-words'
import { DateText } from '../DateText'
import { RoleBadge } from '../RoleBadge'
import './brief.css'
import './entity.css'
import { NameList } from './NameList'

export interface EntityNote {
  name: string
  kind: EntityKind
  role: Role
  about: string
  /** All ways to write it, the main name too. */
  names: readonly Name[]
  packTitle: string
}

export interface DatedBrief {
  key: string
  title: string
  date: string
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
  /** Those that its publisher has taken back and that can still be read. */
  withdrawn?: readonly WithdrawnNote[]
  briefHref(key: string): string
}

export function EntityView({ entity, briefs, withdrawn = [], briefHref }: EntityViewProps) {
  const others = entity.names.filter((name) => name.text !== entity.name)
  return (
    <article class="entity">
      <header class="brief-head">
        <p class="brief-dateline">
          <RoleBadge role={entity.role} />
          {entity.kind !== entity.role && <span>{say(`kind.${entity.kind}`)}</span>}
          <span>{entity.packTitle}</span>
        </p>
        <h1>{entity.name}</h1>
        {entity.about && <p class="brief-summary">{entity.about}</p>}
      </header>
      {others.length > 0 && <NameList names={others} />}
      <section class="entity-briefs" aria-labelledby="briefs">
        <h2 class="overline" id="briefs">
          {briefs.length > 0 ? `In ${countWords(briefs.length, 'brief')}` : 'No brief names it yet'}
        </h2>
        <ol>
          {briefs.map((brief) => (
            <li class="entity-brief" key={brief.key}>
              <DateText date={brief.date} />
              <div>
                <a class="entity-brief-title" href={briefHref(brief.key)}>
                  {brief.title}
                </a>
                <p class="entity-brief-summary">{brief.summary}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {withdrawn.length > 0 && (
        <section class="entity-briefs entity-withdrawn" aria-labelledby="withdrawn">
          <h2 class="overline" id="withdrawn">
            Withdrawn by {withdrawn.length > 1 ? 'their' : 'its'} publisher
          </h2>
          <ol>
            {withdrawn.map(({ key, title, published }) => (
              <li class="entity-brief" key={key}>
                <DateText date={published.slice(0, 10)} />
                <div>
                  <a class="entity-brief-title" href={briefHref(key)}>
                    {title}
                  </a>
                  <p class="entity-brief-summary">
                    <b>Withdrawn.</b> Do not rely on it. It is kept until the next version comes.
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}
