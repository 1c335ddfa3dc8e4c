import { useState } from 'preact/hooks'
import type { MappedPlaces } from '../../data/dossier/map-places'
import type { World } from '../../data/dossier/world'
import { countWords } from '../count-words'
import { PlacesMap } from './PlacesMap'
import './places.css'

export interface PlacesViewProps {
  world: World
  places: MappedPlaces
  /** Where all briefs on the entity that play in a place are listed. */
  placeHref(name: string): string
}

/** Lines of the list before the rest is folded away. */
const mostLines = 10

/** Where the briefs on an entity play: a map, and the same in words beside it. */
export function PlacesView({ world, places, placeHref }: PlacesViewProps) {
  const { known, unknown } = places
  const [reached, setReached] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  if (known.length + unknown.length === 0) return null
  const shown = all ? known : known.slice(0, mostLines)
  return (
    <section class="places" aria-labelledby="places">
      <h2 class="overline" id="places">
        Where its briefs play
      </h2>
      <div class={known.length > 0 ? 'places-parts' : undefined}>
        {known.length > 0 && (
          <figure>
            <PlacesMap world={world} known={known} reached={reached} />
          </figure>
        )}
        <div class="places-words">
          <ul>
            {shown.map(({ name, briefCount }) => (
              <li key={name}>
                <a
                  href={placeHref(name)}
                  dir="auto"
                  onFocus={() => setReached(name)}
                  onBlur={() => setReached(null)}
                  onMouseEnter={() => setReached(name)}
                  onMouseLeave={() => setReached(null)}
                >
                  {name}
                </a>{' '}
                <span class="places-count">{countWords(briefCount, 'brief')}</span>
              </li>
            ))}
          </ul>
          {known.length > shown.length && (
            <button type="button" class="button" onClick={() => setAll(true)}>
              Show {countWords(known.length - shown.length, 'more place')}
            </button>
          )}
          {unknown.length > 0 && (
            <p class="places-unknown">
              Not on the map:{' '}
              {unknown.slice(0, mostLines).map(({ name }, index) => (
                <span key={name}>
                  {index > 0 && ', '}
                  <a href={placeHref(name)} dir="auto">
                    {name}
                  </a>
                </span>
              ))}
              {unknown.length > mostLines && ` and ${unknown.length - mostLines} more`}
            </p>
          )}
        </div>
      </div>
    </section>
  )
}
