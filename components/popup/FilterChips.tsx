import type { Role } from '../../data/brief/brief'
import type { FilterChip } from '../../data/search/edit-query'
import { Icon } from '../Icon'
import { roleWords } from '../role-words'

export interface FilterChipsProps {
  /** The query's filters and, after them, those that would narrow what was found. */
  chips: readonly FilterChip[]
  onToggle(chip: FilterChip): void
}

const keyWords: Record<FilterChip['key'], string> = {
  where: 'Place',
  who: 'Name',
  role: 'Role',
  after: 'Since',
  before: 'Before',
  pack: 'Pack',
}

/** The filters as buttons. What they do stands in the query too, where it can be typed and changed. */
export function FilterChips({ chips, onToggle }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <fieldset class="chips">
      <legend class="hidden-visually">Filters</legend>
      {chips.map((chip) => (
        <button
          key={`${chip.key}:${chip.value}`}
          type="button"
          class="chip"
          aria-pressed={chip.isOn}
          onClick={() => onToggle(chip)}
        >
          <span class="chip-key">
            {chip.isExcluded ? 'Not ' : ''}
            {keyWords[chip.key]}
          </span>
          <span class="chip-value">{chipText(chip)}</span>
          {chip.isOn && <Icon name="close" />}
        </button>
      ))}
    </fieldset>
  )
}

function chipText({ key, value }: FilterChip): string {
  return key === 'role' ? (roleWords[value.toLowerCase() as Role] ?? value) : value
}
