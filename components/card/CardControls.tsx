import { say } from '../../locales/say'
import { Icon } from '../Icon'
import type { CardState } from './card-actions'

/** The buttons in the upper corner of every card. */
export function CardControls({ state, onClose }: { state: CardState; onClose(): void }) {
  const { pinned, large } = state
  return (
    <div class="card-controls">
      <button
        type="button"
        class="button button-icon"
        aria-label={say(large ? 'card.reduce' : 'card.enlarge')}
        title={say(large ? 'card.reduce' : 'card.enlarge')}
        onClick={() => state.enlarge(!large)}
      >
        <Icon name={large ? 'smaller' : 'larger'} />
      </button>
      <button
        type="button"
        class="button button-icon card-pin"
        aria-label={say('card.pin')}
        title={say('card.pin')}
        aria-pressed={pinned}
        onClick={() => state.pin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      <button
        type="button"
        class="button button-icon"
        aria-label={say('card.close')}
        title={say('card.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
