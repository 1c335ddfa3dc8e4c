import type { OffScope } from '../../data/store/settings'
import { formatClock } from '../format-time'

export type MarksState =
  | { kind: 'on' }
  | { kind: 'site' }
  | { kind: 'hour'; untilMs: number }
  | { kind: 'everywhere' }

export interface OffSwitchProps {
  state: MarksState
  /** Null on a page that has no host, or none that is read. */
  host: string | null
  onTurnOff(scope: OffScope): void
  onTurnOn(): void
}

export function OffSwitch({ state, host, onTurnOff, onTurnOn }: OffSwitchProps) {
  return (
    <section class="off-switch" aria-label="Marks in pages">
      <p class="off-switch-state" role="status">
        {wordsOf(state, host)}
      </p>
      {state.kind === 'on' ? (
        <fieldset class="off-switch-choices">
          <legend>Turn off</legend>
          {host && (
            <button type="button" class="button" onClick={() => onTurnOff('site')}>
              This site
            </button>
          )}
          <button type="button" class="button" onClick={() => onTurnOff('hour')}>
            For an hour
          </button>
          <button type="button" class="button" onClick={() => onTurnOff('everywhere')}>
            Everywhere
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button button-main" onClick={onTurnOn}>
          Turn marks on
        </button>
      )}
    </section>
  )
}

function wordsOf(state: MarksState, host: string | null): string {
  switch (state.kind) {
    case 'on':
      return host ? `Marks are on for ${host}` : 'Marks are on'
    case 'site':
      return host ? `Marks are off on ${host}` : 'Marks are off on this site'
    case 'hour':
      return `Marks are off until ${formatClock(state.untilMs)}`
    case 'everywhere':
      return 'Marks are off everywhere'
  }
}
