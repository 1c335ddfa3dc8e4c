import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { asksWords, toggleFilter } from '../../data/search/edit-query'
import type { ResultPage } from '../../data/search/result-page'
import { say } from '../../locales/say'
import '../base.css'
import './finder.css'
import { FilterChips } from './FilterChips'
import { NothingFound } from './NothingFound'
import { ResultList } from './ResultList'
import { SearchBox } from './SearchBox'

export interface BriefFinderProps {
  query: string
  /** The latest result; if nothing is asked, all briefs, newest first. Null while briefs are read. */
  found: ResultPage | null
  onQuery(query: string): void
  /** @param key `packId/briefId` */
  onOpen(key: string): void
  /** @param key `packId/entityId` */
  onOpenEntity(key: string): void
  /** Show more of what was found. */
  onMore(): void
  /** Shown between the box and the list while nothing is asked. */
  children?: ComponentChildren
  /** Whether the query holds filters of the last time. */
  hasKeptFilters?: boolean
  /** `whenAsked`: the children replace the list of all briefs, and the box does not take the focus. */
  lists?: 'always' | 'whenAsked'
}

const listId = 'found-briefs'

/** A search box with the filters and the results below it; the arrow keys go through the results. */
export function BriefFinder(props: BriefFinderProps) {
  const { query, found, onQuery, onOpen, onOpenEntity, onMore, children } = props
  const { hasKeptFilters = false, lists = 'always' } = props
  const asked = query.trim() !== ''
  const isListed = asked || lists === 'always'
  const isNothingFound = found !== null && found.total === 0 && asked
  const [moved, setMoved] = useState({ query: '', to: -1 })
  const hits = (isListed && found?.hits) || []
  const entities = (isListed && found?.entities) || []
  const shown = entities.length + hits.length
  // Until the reader moves, the best brief is active, so that Enter opens it; names stand above it.
  const first = hits.length > 0 ? entities.length : 0
  const active = moved.query === query && moved.to >= 0 ? moved.to : asked ? first : -1

  function change(next: string) {
    setMoved({ query: next, to: -1 })
    onQuery(next)
  }

  function openAt(index: number) {
    const entity = entities[index]
    const hit = hits[index - entities.length]
    if (entity) onOpenEntity(entity.key)
    else if (hit) onOpen(hit.key)
  }

  return (
    <div class="finder">
      <SearchBox
        query={query}
        label={say('finder.search')}
        placeholder={say('finder.hint')}
        listId={listId}
        shown={shown}
        active={active}
        takesFocus={lists === 'always'}
        onQuery={change}
        onActive={(to) => setMoved({ query, to })}
        onEnter={openAt}
      />
      {found && isListed && (
        <FilterChips
          chips={found.chips}
          areKept={hasKeptFilters}
          onToggle={(chip) => change(toggleFilter(query, chip))}
          onClear={() => change('')}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="finder-body" tabIndex={0}>
        {!asksWords(query) && children}
        {isListed && isNothingFound && (
          <NothingFound
            query={query.trim()}
            nearest={found.nearest}
            isFiltered={found.chips.some(({ isOn }) => isOn)}
            onQuery={change}
          />
        )}
        {isListed && !isNothingFound && (
          <FoundBriefs
            found={found}
            isCurrent={found?.query === query}
            heading={asked ? say('finder.briefs') : headingOf(found)}
            active={active}
            onOpen={onOpen}
            onOpenEntity={onOpenEntity}
            onMore={onMore}
          />
        )}
      </div>
    </div>
  )
}

interface FoundBriefsProps extends Pick<BriefFinderProps, 'found' | 'onOpen' | 'onOpenEntity' | 'onMore'> {
  /** Whether the results are those of the query in the box, rather than of the one before. */
  isCurrent: boolean
  heading: string
  active: number
}

/** The results with their number, and the way to more. */
function FoundBriefs({ found, isCurrent, heading, active, onOpen, onOpenEntity, onMore }: FoundBriefsProps) {
  const hits = found?.hits ?? []
  return (
    <section aria-busy={!isCurrent}>
      <header class="finder-head">
        <h2 class="overline">{heading}</h2>
        <p class="finder-count" role="status">
          {found ? countOf(hits.length, found.total) : say('everywhere.reading')}
        </p>
      </header>
      <ResultList
        id={listId}
        entities={found?.entities ?? []}
        hits={hits}
        active={active}
        onOpen={onOpen}
        onOpenEntity={onOpenEntity}
      />
      {found && hits.length < found.total && (
        <button type="button" class="button finder-more" onClick={onMore}>
          {say('finder.showMore')}
        </button>
      )}
    </section>
  )
}

function headingOf(found: ResultPage | null): string {
  return say(found?.hits[0]?.why.field === 'page' ? 'finder.forThisPage' : 'finder.newest')
}

function countOf(shown: number, total: number): string {
  return shown < total ? say('finder.shownOf', { shown, total }) : say('subject.briefs', { count: total })
}
