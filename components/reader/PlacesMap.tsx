import type { MappedPlaces } from '../../data/dossier/map-places'
import type { World } from '../../data/dossier/world'
import { listFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import './places.css'

export interface PlacesMapProps {
  world: World
  known: MappedPlaces['known']
  /** The name of a place to highlight. */
  reached?: string | null
}

/** Units of the map. */
const dot = { smallest: 14, largest: 26 }

/** States as shapes, cities and small states as dots; the more briefs, the darker or larger. */
export function PlacesMap({ world, known, reached = null }: PlacesMapProps) {
  const most = Math.max(1, ...known.map(({ briefCount }) => briefCount))
  const shapes = new Map(known.flatMap((one) => (one.place.hasShape ? [[one.place.code, one] as const] : [])))
  return (
    <svg
      class="places-map"
      viewBox={`0 0 ${world.width} ${world.height}`}
      role="img"
      aria-label={say('places.map', { places: listFormat().format(known.map(({ name }) => name)) })}
    >
      <path class="places-land" d={world.countries.map(({ d }) => d).join('')} />
      {world.countries.map(({ code, d }) => {
        const named = shapes.get(code)
        return (
          named && (
            <path
              key={code}
              class={named.name === reached ? 'places-state places-reached' : 'places-state'}
              d={d}
              fill-opacity={0.35 + 0.5 * (named.briefCount / most)}
            />
          )
        )
      })}
      {known.map(
        ({ name, place, briefCount }) =>
          !place.hasShape && (
            <circle
              key={name}
              class={name === reached ? 'places-dot places-reached' : 'places-dot'}
              cx={place.x}
              cy={place.y}
              r={dot.smallest + (dot.largest - dot.smallest) * Math.sqrt(briefCount / most)}
            />
          ),
      )}
    </svg>
  )
}
