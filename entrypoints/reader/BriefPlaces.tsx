import { useMemo } from 'preact/hooks'
import { mapPlaces } from '../../data/dossier/map-places'
import { useLoaded } from '../shared/use-loaded'
import { loadWorld } from './load-world'

const loadMap = () => import('../../components/reader/PlacesMap')

/** The map of a brief's places; nothing if the map knows none of them. The brief's head names them all in words. */
export function BriefPlaces({ where }: { where: readonly string[] }) {
  const map = useLoaded(loadWorld)
  const view = useLoaded(loadMap)
  const known = useMemo(() => (map ? mapPlaces([where], map.findPlace).known : []), [map, where])
  if (!map || !view || known.length === 0) return null
  return (
    <figure class="brief-places">
      <view.PlacesMap world={map.world} known={known} />
    </figure>
  )
}
