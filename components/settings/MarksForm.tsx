import type { Settings } from '../../data/store/settings'
import { numberFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { ChoiceGroup } from './ChoiceGroup'
import { MarksSample } from './MarksSample'

export interface MarksFormProps {
  marks: Settings['marks']
  hover: Settings['hover']
  onChange(settings: Partial<Pick<Settings, 'marks' | 'hover'>>): void
}

/** The choices of how marks look and when the card opens, with a sample. */
export function MarksForm({ marks, hover, onChange }: MarksFormProps) {
  return (
    <div class="marks-form">
      <MarksSample marks={marks} />
      <ChoiceGroup
        legend={say('marksForm.style')}
        name="style"
        value={marks.style}
        choices={[
          { value: 'subtle', text: say('marksForm.subtle'), note: say('marksForm.subtleNote') },
          { value: 'clear', text: say('marksForm.clear'), note: say('marksForm.clearNote') },
        ]}
        onChange={(style) => onChange({ marks: { ...marks, style } })}
      />
      <ChoiceGroup
        legend={say('marksForm.scope')}
        name="scope"
        value={marks.scope}
        choices={[
          { value: 'first', text: say('marksForm.first'), note: say('marksForm.firstNote') },
          { value: 'all', text: say('marksForm.all'), note: '' },
        ]}
        onChange={(scope) => onChange({ marks: { ...marks, scope } })}
      />
      <ChoiceGroup
        legend={say('marksForm.dwell')}
        name="dwell"
        value={hover.dwellMs}
        choices={[
          { value: 150, text: say('marksForm.atOnce'), note: afterRest(150) },
          { value: 300, text: say('marksForm.soon'), note: afterRest(300) },
          { value: 700, text: say('marksForm.late'), note: afterRest(700) },
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
          {say('marksForm.onlyAlt')} <small>{say('marksForm.onlyAltNote')}</small>
        </span>
      </label>
    </div>
  )
}

function afterRest(dwellMs: number): string {
  const seconds = numberFormat({ style: 'unit', unit: 'second', unitDisplay: 'long' })
  return say('marksForm.afterRest', { time: seconds.format(dwellMs / 1000) })
}
