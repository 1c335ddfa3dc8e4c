import type { OffScope } from '../../data/store/settings'
import { say } from '../../locales/say'
import { formatClock } from '../format-time'

export type MarksState =
  | { kind: 'on' }
  | { kind: 'site' }
  | { kind: 'hour'; untilMs: number }
  | { kind: 'everywhere' }

export interface OffSwitchProps {
  state: MarksState
  /** Null on a page without a host, or one that is not read. */
  host: string | null
  onTurnOff(scope: OffScope): void
  onTurnOn(): void
}

/** Turns marks off for the site, for an hour or everywhere, and on again. */
export function OffSwitch({ state, host, onTurnOff, onTurnOn }: OffSwitchProps) {
  return (
    <section class="off-switch" aria-label={say('popup.marks')}>
      <p class="off-switch-state" role="status">
        {wordsOf(state, host)}
      </p>
      {state.kind === 'on' ? (
        <fieldset class="off-switch-choices">
          <legend>{say('popup.turnOff')}</legend>
          {host && (
            <button type="button" class="button" onClick={() => onTurnOff('site')}>
              {say('popup.turnOffSite')}
            </button>
          )}
          <button type="button" class="button" onClick={() => onTurnOff('hour')}>
            {say('popup.turnOffHour')}
          </button>
          <button type="button" class="button" onClick={() => onTurnOff('everywhere')}>
            {say('popup.turnOffEverywhere')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button button-main" onClick={onTurnOn}>
          {say('popup.turnOn')}
        </button>
      )}
    </section>
  )
}

function wordsOf(state: MarksState, host: string | null): string {
  switch (state.kind) {
    case 'on':
      return host ? say('popup.marksOnFor', { host }) : say('popup.marksOn')
    case 'site':
      return host ? say('popup.marksOffOn', { host }) : say('popup.marksOffOnSite')
    case 'hour':
      return say('popup.marksOffUntil', { time: formatClock(state.untilMs) })
    case 'everywhere':
      return say('popup.marksOffEverywhere')
  }
}
