import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { SearchHit } from '../../data/search/search-briefs'
import '../base.css'
import './finder.css'
import { countWords } from '../count-words'
import { ResultList } from './ResultList'
import { SearchBox } from './SearchBox'

export interface BriefFinderProps {
  query: string
  /** What the query found; all briefs, newest first, where it is empty. Null while briefs are read. */
  found: { total: number; hits: SearchHit[] } | null
  /** Queries worth a try where nothing was found. */
  suggestions: readonly string[]
  onQuery(query: string): void
  onOpen(key: string): void
  /** Stands between the box and the list while there is no query. */
  children?: ComponentChildren
}

const listId = 'found-briefs'

export function BriefFinder({ query, found, suggestions, onQuery, onOpen, children }: BriefFinderProps) {
  const asked = query.trim() !== ''
  const [moved, setMoved] = useState({ query: '', to: -1 })
  // The best answer to a query is active until the reader moves, so that Enter opens it.
  const active = moved.query === query ? moved.to : asked ? 0 : -1
  const hits = found?.hits ?? []

  function change(next: string) {
    setMoved({ query: next, to: next.trim() === '' ? -1 : 0 })
    onQuery(next)
  }

  function openAt(index: number) {
    const hit = hits[index]
    if (hit) onOpen(hit.key)
  }

  return (
    <div class="finder">
      <SearchBox
        query={query}
        label="Search briefs"
        placeholder="A name, a place, a word"
        listId={listId}
        shown={hits.length}
        active={active}
        onQuery={change}
        onActive={(to) => setMoved({ query, to })}
        onEnter={openAt}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="finder-body" tabIndex={0}>
        {!asked && children}
        {found && found.total === 0 && asked ? (
          <NothingFound query={query.trim()} suggestions={suggestions} onQuery={change} />
        ) : (
          <section>
            <header class="finder-head">
              <h2 class="overline">{asked ? 'Briefs' : 'Newest briefs'}</h2>
              <p class="finder-count" role="status">
                {found ? countOf(hits.length, found.total) : ''}
              </p>
            </header>
            <ResultList id={listId} label="Briefs" hits={hits} active={active} onOpen={onOpen} />
          </section>
        )}
      </div>
    </div>
  )
}

function countOf(shown: number, total: number): string {
  return shown < total ? `${shown} of ${total.toLocaleString('en-GB')}` : countWords(total, 'brief')
}

function NothingFound({
  query,
  suggestions,
  onQuery,
}: Pick<BriefFinderProps, 'query' | 'suggestions' | 'onQuery'>) {
  return (
    <div class="finder-none" role="status">
      <p class="finder-none-title">
        No brief matches <q>{query}</q>
      </p>
      {suggestions.length > 0 ? (
        <>
          <p>Try fewer words, or one of these names.</p>
          <ul class="finder-tries">
            {suggestions.map((suggestion) => (
              <li key={suggestion}>
                <button type="button" class="button" onClick={() => onQuery(suggestion)}>
                  {suggestion}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Try fewer words, or another way to write the name.</p>
      )}
    </div>
  )
}
