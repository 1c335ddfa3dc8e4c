import type { BriefKey, CardEntity, EntityKey } from '../../data/messages/protocol'
import { countWords } from '../count-words'
import { Icon } from '../Icon'
import { RoleBadge } from '../RoleBadge'
import { kindWords } from '../role-words'
import { BriefTeaserButton } from './BriefTeaserButton'
import { WhyMarked } from './WhyMarked'

export interface CardEntityViewProps {
  entity: CardEntity
  /** The id of the tab that this is the panel of, where there are tabs. */
  labelledBy: string | undefined
  onOpenBrief(key: BriefKey): void
  onOpenEntity(key: EntityKey): void
}

export function CardEntityView({ entity, labelledBy, onOpenBrief, onOpenEntity }: CardEntityViewProps) {
  const more = entity.briefCount - entity.briefs.length
  const panel = labelledBy ? { role: 'tabpanel' as const, 'aria-labelledby': labelledBy } : {}
  return (
    <>
      <div class="card-body" id="card-panel" {...panel}>
        <header class="card-head">
          <h1 class="card-name">{entity.name}</h1>
          <p class="card-kind">
            {/* A threat actor in the role of actor, or a law in that of a law, is told once. */}
            {entity.kind === entity.role ? (
              <RoleBadge role={entity.role} label={kindWords[entity.kind]} />
            ) : (
              <>
                <RoleBadge role={entity.role} />
                <span>{kindWords[entity.kind]}</span>
              </>
            )}
            <span class="card-pack">{entity.packTitle}</span>
          </p>
        </header>
        {entity.about && <p class="card-about">{entity.about}</p>}
        <WhyMarked entity={entity} />
        {entity.briefs.length > 0 ? (
          <section class="card-briefs" aria-label="Briefs">
            <ul>
              {entity.briefs.map((brief) => (
                <li key={brief.key}>
                  <BriefTeaserButton brief={brief} onOpen={onOpenBrief} />
                </li>
              ))}
            </ul>
          </section>
        ) : (
          <p class="card-none">No brief names it yet.</p>
        )}
      </div>
      {more > 0 && (
        <button type="button" class="card-more" onClick={() => onOpenEntity(entity.key)}>
          {countWords(more, 'more brief')}
          <Icon name="onward" />
        </button>
      )}
    </>
  )
}
