import type { Settings } from '../../data/store/settings'
import { ChoiceGroup } from './ChoiceGroup'
import { MarksSample } from './MarksSample'

export interface MarksFormProps {
  marks: Settings['marks']
  hover: Settings['hover']
  onChange(settings: Partial<Pick<Settings, 'marks' | 'hover'>>): void
}

export function MarksForm({ marks, hover, onChange }: MarksFormProps) {
  return (
    <div class="marks-form">
      <MarksSample marks={marks} />
      <ChoiceGroup
        legend="How names are marked"
        name="style"
        value={marks.style}
        choices={[
          { value: 'subtle', text: 'Quietly', note: 'an underline' },
          { value: 'clear', text: 'Clearly', note: 'an underline and a tint' },
        ]}
        onChange={(style) => onChange({ marks: { ...marks, style } })}
      />
      <ChoiceGroup
        legend="Which mentions"
        name="scope"
        value={marks.scope}
        choices={[
          { value: 'first', text: 'The first', note: 'of a name in each section of a page' },
          { value: 'all', text: 'All of them', note: '' },
        ]}
        onChange={(scope) => onChange({ marks: { ...marks, scope } })}
      />
      <ChoiceGroup
        legend="When the card opens"
        name="dwell"
        value={hover.dwellMs}
        choices={[
          { value: 150, text: 'At once', note: 'after 0.15 seconds of rest' },
          { value: 300, text: 'Soon', note: 'after 0.3 seconds' },
          { value: 700, text: 'Late', note: 'after 0.7 seconds' },
        ]}
        onChange={(dwellMs) => onChange({ hover: { ...hover, dwellMs } })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={hover.onlyWithAlt}
          onChange={(event) => onChange({ hover: { ...hover, onlyWithAlt: event.currentTarget.checked } })}
        />
        <span>
          Only while Alt is held <small>The keyboard opens the card either way.</small>
        </span>
      </label>
    </div>
  )
}
