import type { SyncEvery } from '../../data/store/settings'
import { say } from '../../locales/say'
import { ChoiceGroup } from './ChoiceGroup'

export interface SyncFormProps {
  every: SyncEvery
  onChange(every: SyncEvery): void
}

/** How often packs are synced by themselves. */
export function SyncForm({ every, onChange }: SyncFormProps) {
  return (
    <ChoiceGroup
      legend={say('sync.every')}
      name="sync-every"
      value={every}
      choices={[
        { value: 'day', text: say('sync.daily'), note: '' },
        { value: 'week', text: say('sync.weekly'), note: '' },
        { value: 'off', text: say('sync.byHand'), note: '' },
      ]}
      onChange={onChange}
    />
  )
}
