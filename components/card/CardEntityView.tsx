import type { CardEntity } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { packIdOf, packTitleText } from '../own-pack-words'
import { RoleBadge } from '../RoleBadge'
import { BriefHead } from './BriefHead'
import { CardBar } from './CardBar'
import type { CardActions, CardState } from './card-actions'
import { GroupLine } from './GroupLine'
import { LeadBrief } from './LeadBrief'
import { LiveTextView } from './LiveTextView'
import { WhyMarked } from './WhyMarked'
import { WithdrawnList } from './WithdrawnList'

export interface CardEntityViewProps {
  entity: CardEntity
  /** The id of the tab whose panel this is; undefined without tabs. */
  labelledBy: string | undefined
  articleDate: string | null
  actions: CardActions
  state: CardState
}

/** What the card says of one entity: who it is, why it is marked, and the briefs on it. */
export function CardEntityView({ entity, labelledBy, articleDate, actions, state }: CardEntityViewProps) {
  const [lead, ...others] = entity.briefs
  const more = entity.briefCount - entity.briefs.length
  const panel = labelledBy ? { role: 'tabpanel' as const, 'aria-labelledby': labelledBy } : {}
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="card-body" id="card-panel" tabIndex={0} {...panel}>
        <CardHead entity={entity} />
        {entity.about.text && (
          <p class="card-about" dir="auto" lang="">
            <LiveTextView live={entity.about} actions={actions} />
          </p>
        )}
        {lead?.groups.map((group) => (
          <GroupLine key={group.path.join()} group={group} current={entity.key} actions={actions} />
        ))}
        {entity.why && <WhyMarked entity={entity} why={entity.why} />}
        {lead ? (
          <section class="card-briefs" aria-label={say('finder.briefs')}>
            <LeadBrief brief={lead} articleDate={articleDate} whole={state.large} actions={actions} />
            {others.length > 0 && (
              <ul>
                {others.map((brief) => (
                  <li key={brief.key}>
                    <BriefHead brief={brief} articleDate={articleDate} onOpen={actions.openBrief} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ) : (
          <p class="card-none">{say(entity.withdrawn.length > 0 ? 'card.noBriefNow' : 'card.noBriefYet')}</p>
        )}
        <WithdrawnList briefs={entity.withdrawn} onOpen={actions.openBrief} />
      </div>
      {more > 0 && (
        <button type="button" class="card-more" onClick={() => actions.openEntity(entity.key)}>
          {say('card.moreBriefs', { count: more })}
          <Icon name="onward" />
        </button>
      )}
      <CardBar entity={entity} state={state} actions={actions} />
    </>
  )
}

function CardHead({ entity }: { entity: CardEntity }) {
  return (
    <header class="card-head">
      <h1 class="card-name" tabIndex={-1}>
        <bdi>{entity.name}</bdi>
      </h1>
      <p class="card-kind">
        {/* A threat actor in the role of actor, or a law in that of a law, is told once. */}
        {entity.kind === entity.role ? (
          <RoleBadge role={entity.role} label={say(`kind.${entity.kind}`)} />
        ) : (
          <>
            <RoleBadge role={entity.role} />
            <span>{say(`kind.${entity.kind}`)}</span>
          </>
        )}
        <span class="card-pack" dir="auto">
          {packTitleText(packIdOf(entity.key), entity.packTitle)}
        </span>
      </p>
    </header>
  )
}
