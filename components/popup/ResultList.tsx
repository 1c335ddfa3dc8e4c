import { useEffect, useRef } from 'preact/hooks'
import type { SearchHit } from '../../data/search/search-briefs'
import { optionId } from './option-id'
import { ResultRow } from './ResultRow'

export interface ResultListProps {
  id: string
  label: string
  hits: readonly SearchHit[]
  /** From 0; -1 where none is active. */
  active: number
  onOpen(key: string): void
}

export function ResultList({ id, label, hits, active, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div class="results" id={id} role="listbox" aria-label={label} ref={list}>
      {hits.map((hit, index) => (
        <ResultRow
          key={hit.key}
          id={optionId(id, index)}
          hit={hit}
          active={index === active}
          onOpen={() => onOpen(hit.key)}
        />
      ))}
    </div>
  )
}
