import { say } from '../../locales/say'
import { formatClock } from '../format-time'
import { useKeptFocus } from './use-kept-focus'

export interface SitesOffProps {
  sites: readonly string[]
  everywhereOff: boolean
  /** Milliseconds since 1970; null where marks are not paused now. */
  pausedUntilMs: number | null
  onTurnOnEverywhere(): void
  onEndPause(): void
  onRemove(host: string): void
}

/** Everything that keeps marks off, each with a button that ends it. */
export function SitesOff(props: SitesOffProps) {
  const { sites, everywhereOff, pausedUntilMs, onTurnOnEverywhere, onEndPause, onRemove } = props
  const around = useKeptFocus<HTMLDivElement>()
  return (
    <div class="sites-off" ref={around} tabIndex={-1}>
      {everywhereOff && (
        <p class="notice">
          <span>{say('sitesOff.everywhere')}</span>
          <button type="button" class="button" onClick={onTurnOnEverywhere}>
            {say('popup.turnOn')}
          </button>
        </p>
      )}
      {pausedUntilMs !== null && (
        <p class="notice">
          <span>{say('sitesOff.until', { time: formatClock(pausedUntilMs) })}</span>
          <button type="button" class="button" onClick={onEndPause}>
            {say('popup.turnOn')}
          </button>
        </p>
      )}
      {sites.length === 0 && !everywhereOff && pausedUntilMs === null && (
        <p class="empty">{say('sitesOff.none')}</p>
      )}
      {sites.length > 0 && (
        <ul>
          {sites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="button button-quiet"
                aria-label={say('sitesOff.turnOnFor', { host })}
                onClick={() => onRemove(host)}
              >
                {say('sitesOff.turnOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
