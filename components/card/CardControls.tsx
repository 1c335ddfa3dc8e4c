import { say } from '../../locales/say'
import { Icon } from '../Icon'
import type { CardStand } from './card-actions'

/** The buttons in the upper corner of every card. */
export function CardControls({ stand, onClose }: { stand: CardStand; onClose(): void }) {
  const { pinned, large } = stand
  return (
    <div class="card-controls">
      <button
        type="button"
        class="button button-icon"
        aria-label={say(large ? 'card.reduce' : 'card.enlarge')}
        title={say(large ? 'card.reduce' : 'card.enlarge')}
        onClick={() => stand.enlarge(!large)}
      >
        <Icon name={large ? 'smaller' : 'larger'} />
      </button>
      <button
        type="button"
        class="button button-icon card-pin"
        aria-label={say('card.pin')}
        title={say('card.pin')}
        aria-pressed={pinned}
        onClick={() => stand.pin(!pinned)}
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
