import type { SyncEvery } from '../../data/store/settings'
import { ChoiceGroup } from './ChoiceGroup'

export interface SyncFormProps {
  every: SyncEvery
  onChange(every: SyncEvery): void
}

/** How often packs are synced by themselves. */
export function SyncForm({ every, onChange }: SyncFormProps) {
  return (
    <ChoiceGroup
      legend="Look for new versions"
      name="sync-every"
      value={every}
      choices={[
        { value: 'day', text: 'Every day', note: '' },
        { value: 'week', text: 'Every week', note: '' },
        { value: 'off', text: 'Only when I say so', note: '' },
      ]}
      onChange={onChange}
    />
  )
}
