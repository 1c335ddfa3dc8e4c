import type { SearchHit } from '../../data/search/search-briefs'
import { DateText } from '../DateText'
import { MarkedText } from '../MarkedText'

export interface ResultRowProps {
  id: string
  hit: SearchHit
  active: boolean
  onOpen(): void
}

export function ResultRow({ id, hit, active, onOpen }: ResultRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that controls this list takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
    <div class="result" id={id} role="option" aria-selected={active} onClick={onOpen}>
      <span class="result-title">
        <MarkedText text={hit.title} ranges={hit.titleRanges} />
      </span>
      <span class="result-meta">
        <DateText date={hit.date} />
        <span>{hit.packTitle}</span>
        {hit.why.field === 'names' && hit.titleRanges.length === 0 && <span>names {hit.why.text}</span>}
      </span>
      <span class="result-snippet">
        <MarkedText text={hit.snippet} ranges={hit.snippetRanges} />
      </span>
    </div>
  )
}
