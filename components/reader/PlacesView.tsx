import { useState } from 'preact/hooks'
import type { MappedPlaces } from '../../data/dossier/map-places'
import type { World } from '../../data/dossier/world'
import { say } from '../../locales/say'
import { PlacesMap } from './PlacesMap'
import './places.css'

export interface PlacesViewProps {
  world: World
  places: MappedPlaces
  /** The address of the list of all briefs that name both the entity and a place. */
  placeHref(name: string): string
}

/** Lines of each list that are shown before the rest is folded away. */
const mostLines = 10

/** The places in the briefs on an entity: a map, and the same in words beside it. */
export function PlacesView({ world, places, placeHref }: PlacesViewProps) {
  const { known, unknown } = places
  const [reached, setReached] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  if (known.length + unknown.length === 0) return null
  const lines = all ? Number.POSITIVE_INFINITY : mostLines
  const folded = Math.max(0, known.length - lines) + Math.max(0, unknown.length - lines)
  return (
    <section class="places" aria-labelledby="places">
      <h2 class="overline" id="places">
        {say('places.heading')}
      </h2>
      <div class={known.length > 0 ? 'places-parts' : undefined}>
        {known.length > 0 && (
          <figure>
            <PlacesMap world={world} known={known} reached={reached} />
            <figcaption class="places-credit">{say('places.credit')}</figcaption>
          </figure>
        )}
        <div class="places-words">
          <ul>
            {known.slice(0, lines).map(({ name, briefCount }) => (
              <li key={name}>
                <a
                  href={placeHref(name)}
                  dir="auto"
                  lang=""
                  onFocus={() => setReached(name)}
                  onBlur={() => setReached(null)}
                  onMouseEnter={() => setReached(name)}
                  onMouseLeave={() => setReached(null)}
                >
                  {name}
                </a>{' '}
                <span class="places-count">{say('subject.briefs', { count: briefCount })}</span>
              </li>
            ))}
          </ul>
          {unknown.length > 0 && (
            <div class="places-unknown">
              <p id="places-unknown">{say('places.notOnMap')}</p>
              <ul aria-labelledby="places-unknown">
                {unknown.slice(0, lines).map(({ name }) => (
                  <li key={name}>
                    <a href={placeHref(name)} dir="auto" lang="">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {folded > 0 && (
            <button type="button" class="button" onClick={() => setAll(true)}>
              {say('places.more', { count: folded })}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
