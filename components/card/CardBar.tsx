import { useState } from 'preact/hooks'
import type { CardEntity } from '../../data/messages/protocol'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { CiteTray } from './CiteTray'
import type { CardActions, CardState } from './card-actions'
import { UnmarkTray } from './UnmarkTray'

export interface CardBarProps {
  entity: CardEntity
  state: CardState
  actions: CardActions
}

/** The actions of the card; each opens a tray above the bar. */
export function CardBar({ entity, state, actions }: CardBarProps) {
  const [tray, setTray] = useState<'cite' | 'unmark' | null>(null)
  const lead = entity.briefs[0]
  const toggle = (one: 'cite' | 'unmark') => () => setTray(tray === one ? null : one)
  return (
    <footer class="card-foot">
      {tray === 'cite' && lead && <CiteTray brief={lead.key} actions={actions} />}
      {tray === 'unmark' && (
        <UnmarkTray entity={entity} matched={entity.why?.matched ?? null} actions={actions} />
      )}
      <div class="card-bar">
        {entity.why && state.count > 1 && <MentionSteps state={state} />}
        <span class="card-bar-gap" />
        {lead && (
          <button
            type="button"
            class="button button-quiet"
            aria-expanded={tray === 'cite'}
            onClick={toggle('cite')}
          >
            <Icon name="cite" />
            {say('card.cite')}
          </button>
        )}
        <button
          type="button"
          class="button button-icon"
          aria-label={say('card.moreWhat')}
          title={say('card.more')}
          aria-expanded={tray === 'unmark'}
          onClick={toggle('unmark')}
        >
          <Icon name="more" />
        </button>
      </div>
    </footer>
  )
}

function MentionSteps({ state }: { state: CardState }) {
  const at = { place: state.at + 1, total: state.count }
  return (
    <div class="card-steps">
      <button
        type="button"
        class="button button-icon"
        data-walk={-1}
        aria-label={say('card.previousMention')}
        title={say('card.previousMention')}
        onClick={() => state.walk(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="button button-icon"
        data-walk={1}
        aria-label={say('card.nextMention')}
        title={say('card.nextMention')}
        onClick={() => state.walk(1)}
      >
        <Icon name="down" />
      </button>
      <span class="card-steps-at">
        <span class="hidden-visually">{say('card.mentionAt', at)}</span>
        <span aria-hidden="true">{say('card.at', at)}</span>
      </span>
    </div>
  )
}
