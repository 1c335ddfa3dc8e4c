import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../locales/say'
import { Icon } from '../Icon'
import { optionId } from './option-id'
import { useTypingAnywhere } from './use-typing-anywhere'

export interface SearchBoxProps {
  query: string
  label: string
  placeholder: string
  /** The id of the list that the arrow keys move in, and how many options it shows. */
  listId: string
  shown: number
  /** The index of the active option, from 0; -1 if there is none. */
  active: number
  /** Whether it has the focus from the start, and receives whatever is typed beside it. */
  takesFocus: boolean
  onQuery(query: string): void
  onActive(index: number): void
  onEnter(index: number): void
}

/**
 * The input of a combobox whose options stay visible. The focus never leaves it; `aria-activedescendant` names the
 * active option. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox(props: SearchBoxProps) {
  const { query, label, placeholder, listId, shown, active, takesFocus, onQuery, onActive, onEnter } = props

  const input = useRef<HTMLInputElement>(null)

  // Browsers honour `autofocus` only for elements that are there when the page loads.
  useEffect(() => {
    if (!takesFocus) return
    input.current?.focus()
    // Behind the filters that the query may begin with.
    input.current?.setSelectionRange(query.length, query.length)
  }, [])

  useTypingAnywhere(input, takesFocus)

  function moveByKey(event: KeyboardEvent) {
    // Enter and the arrow keys belong to the input method while it composes.
    if (event.isComposing) return
    if (event.key === 'Escape') {
      // Without a query Escape is left to the browser, which closes the popup.
      if (query === '') return
      event.preventDefault()
      onQuery('')
      return
    }
    if (shown === 0) return
    if (event.key === 'Enter') {
      if (active < 0) return
      event.preventDefault()
      onEnter(active)
      return
    }
    const to = targetOf(event, active, shown)
    if (to === undefined) return
    event.preventDefault()
    onActive(to)
  }

  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && active < shown ? optionId(listId, active) : undefined}
        autocomplete="off"
        spellcheck={false}
        ref={input}
        placeholder={placeholder}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={moveByKey}
      />
      {query !== '' && (
        <button
          type="button"
          class="button button-icon"
          aria-label={say('finder.clear')}
          onClick={() => {
            onQuery('')
            input.current?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

function targetOf(event: KeyboardEvent, active: number, shown: number): number | undefined {
  // With Shift, Home and End select text.
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return undefined
  switch (event.key) {
    case 'ArrowDown':
      return active + 1 < shown ? active + 1 : 0
    case 'ArrowUp':
      return active > 0 ? active - 1 : shown - 1
    case 'Home':
      return active < 0 ? undefined : 0
    case 'End':
      return active < 0 ? undefined : shown - 1
    default:
      return undefined
  }
}
