import { Icon } from '../Icon'
import type { CardStand } from './card-actions'

/** What every card has in its upper corner. */
export function CardControls({ stand, onClose }: { stand: CardStand; onClose(): void }) {
  const { pinned, large } = stand
  return (
    <div class="card-controls">
      <button
        type="button"
        class="button button-icon"
        aria-label={large ? 'Make smaller' : 'Read the whole brief here'}
        title={large ? 'Make smaller' : 'Read the whole brief here'}
        onClick={() => stand.enlarge(!large)}
      >
        <Icon name={large ? 'smaller' : 'larger'} />
      </button>
      <button
        type="button"
        class="button button-icon card-pin"
        aria-label="Keep open"
        title="Keep open"
        aria-pressed={pinned}
        onClick={() => stand.pin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      <button type="button" class="button button-icon" aria-label="Close" title="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
