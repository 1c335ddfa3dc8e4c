import { formatClock } from '../format-time'

export interface SitesOffProps {
  sites: readonly string[]
  everywhereOff: boolean
  /** Milliseconds since 1970; null where marks are not paused now. */
  pausedUntilMs: number | null
  onTurnOnEverywhere(): void
  onEndPause(): void
  onRemove(host: string): void
}

export function SitesOff(props: SitesOffProps) {
  const { sites, everywhereOff, pausedUntilMs, onTurnOnEverywhere, onEndPause, onRemove } = props
  return (
    <div class="sites-off">
      {everywhereOff && (
        <p class="notice">
          <span>Marks are off everywhere.</span>
          <button type="button" class="button" onClick={onTurnOnEverywhere}>
            Turn marks on
          </button>
        </p>
      )}
      {pausedUntilMs !== null && (
        <p class="notice">
          <span>Marks are off until {formatClock(pausedUntilMs)}.</span>
          <button type="button" class="button" onClick={onEndPause}>
            Turn marks on
          </button>
        </p>
      )}
      {sites.length === 0 ? (
        <p class="empty">No site is off. Turn one off from the toolbar while you are on it.</p>
      ) : (
        <ul>
          {sites.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={`Turn marks on for ${host}`}
                onClick={() => onRemove(host)}
              >
                Turn on
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
