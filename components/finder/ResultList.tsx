import { useEffect, useRef } from 'preact/hooks'
import type { EntityHit, SearchHit } from '../../data/search/search-hit'
import { say } from '../../locales/say'
import { EntityRow } from './EntityRow'
import { optionId } from './option-id'
import { ResultRow } from './ResultRow'

export interface ResultListProps {
  id: string
  /** Names that the query means; they stand before the briefs and are counted first. */
  entities: readonly EntityHit[]
  hits: readonly SearchHit[]
  /** The index over both lists, from 0; -1 if none is active. */
  active: number
  onOpen(key: string): void
  onOpenEntity(key: string): void
}

/** The options of the search box: names, then briefs. */
export function ResultList({ id, entities, hits, active, onOpen, onOpenEntity }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.querySelectorAll('[role=option]')[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div class="results" id={id} role="listbox" aria-label={say('finder.results')} ref={list}>
      {entities.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div role="group" aria-label={say('finder.names')} class="result-names">
          {entities.map((entity, index) => (
            <EntityRow
              key={entity.key}
              id={optionId(id, index)}
              entity={entity}
              active={index === active}
              onOpen={() => onOpenEntity(entity.key)}
            />
          ))}
        </div>
      )}
      {hits.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div role="group" aria-label={say('finder.briefs')}>
          {hits.map((hit, index) => (
            <ResultRow
              key={hit.key}
              id={optionId(id, entities.length + index)}
              hit={hit}
              active={entities.length + index === active}
              onOpen={() => onOpen(hit.key)}
            />
          ))}
        </div>
      )}
    </div>
  )
}
