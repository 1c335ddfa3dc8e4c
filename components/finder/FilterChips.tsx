import { roles } from '../../data/brief/brief'
import type { FilterChip } from '../../data/search/edit-query'
import { say } from '../../locales/say'
import { Icon } from '../Icon'

export interface FilterChipsProps {
  /** The query's filters, followed by filters that would narrow the results. */
  chips: readonly FilterChip[]
  /** Whether the filters are those of the last time, which the reader may have forgotten. */
  areKept: boolean
  onToggle(chip: FilterChip): void
  onClear(): void
}

/** Filters as buttons. They write into the query, where filters can be typed as well. */
export function FilterChips({ chips, areKept, onToggle, onClear }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <fieldset class="chips">
      <legend class="hidden-visually">{say('finder.filters')}</legend>
      {chips.map((chip) => (
        <button
          key={`${chip.key}:${chip.value}`}
          type="button"
          class="chip"
          aria-pressed={chip.isOn}
          onClick={() => onToggle(chip)}
        >
          <span class="chip-key">{keyText(chip)}</span>
          <span class="chip-value">{chipText(chip)}</span>
          {chip.isOn && <Icon name="close" />}
        </button>
      ))}
      {areKept && chips.some(({ isOn }) => isOn) && (
        <p class="chips-kept" role="status">
          {say('finder.keptFilters')}{' '}
          <button type="button" class="button button-quiet" aria-keyshortcuts="Escape" onClick={onClear}>
            {say('finder.clearFilters')} <kbd>Esc</kbd>
          </button>
        </p>
      )}
    </fieldset>
  )
}

function keyText({ key, isExcluded }: FilterChip): string {
  const filter = say(`filter.${key}`)
  return isExcluded ? say('finder.without', { filter }) : filter
}

function chipText({ key, value }: FilterChip): string {
  const role = key === 'role' && roles.find((one) => one === value.toLowerCase())
  return role ? say(`role.${role}`) : value
}
