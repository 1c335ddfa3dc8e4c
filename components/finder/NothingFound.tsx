import { say } from '../../locales/say'
import { Sentence } from '../Sentence'

export interface NothingFoundProps {
  query: string
  /** Names similar to what was asked. */
  nearest: readonly string[]
  /** Whether the query has filters, which may be too narrow. */
  isFiltered: boolean
  onQuery(query: string): void
}

/** Shown in place of results: names that are close, or fewer filters, to try next. */
export function NothingFound({ query, nearest, isFiltered, onQuery }: NothingFoundProps) {
  return (
    <div class="finder-none" role="status">
      <p class="finder-none-title">
        <Sentence of="finder.noneMatches" values={{ query: <q>{query}</q> }} />
      </p>
      <p>{adviceOf(nearest.length > 0, isFiltered)}</p>
      {nearest.length > 0 && (
        <ul class="finder-tries">
          {nearest.map((name) => (
            <li key={name}>
              <button type="button" class="button" onClick={() => onQuery(name)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function adviceOf(hasNames: boolean, isFiltered: boolean): string {
  if (isFiltered) return say(hasNames ? 'finder.fewerFiltersOrName' : 'finder.fewerFilters')
  return say(hasNames ? 'finder.fewerWordsOrName' : 'finder.fewerWords')
}
