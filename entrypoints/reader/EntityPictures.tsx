import { useCallback, useMemo } from 'preact/hooks'
import { mapPlaces } from '../../data/dossier/map-places'
import { findTies } from '../../data/dossier/ties'
import type { Lexicon } from '../../data/match/lexicon'
import { namedEntities } from '../../data/page/find-entity'
import { toggleFilter } from '../../data/search/edit-query'
import { readBriefPlaces } from '../../data/store/brief-places'
import type { CacheDb } from '../../data/store/cache-db'
import { routeHash } from '../shared/route'
import { useLoaded } from '../shared/use-loaded'
import { readValue, useWatched } from '../shared/use-watched'
import { datedBrief } from './find-entity-note'
import { loadWorld } from './load-world'

const loadTies = () => import('../../components/reader/TiesView')
const loadPlaces = () => import('../../components/reader/PlacesView')

export interface EntityPicturesProps {
  cache: CacheDb
  lexicon: Lexicon
  /** The index of the entity. */
  entity: number
}

/** The drawings of an entity's ties and places, made once the page can be read. */
export function EntityPictures({ cache, lexicon, entity }: EntityPicturesProps) {
  const { packId } = lexicon
  const ties = useMemo(() => findTies(lexicon, entity), [lexicon, entity])
  const readPlaces = useCallback(() => {
    const own = lexicon.entities[entity]?.briefs ?? []
    return readBriefPlaces(
      cache,
      packId,
      own.flatMap((at) => lexicon.briefs[at]?.id ?? []),
    )
  }, [cache, packId, lexicon, entity])
  const briefPlaces = readValue(useWatched(readPlaces))
  const tiesView = useLoaded(loadTies)
  const placesView = useLoaded(loadPlaces)
  const map = useLoaded(loadWorld)
  const places = useMemo(
    () => map && briefPlaces && mapPlaces(briefPlaces, map.findPlace),
    [map, briefPlaces],
  )
  const [named] = namedEntities(lexicon, [entity])
  if (!named) return null
  return (
    <>
      {tiesView && ties.length > 0 && (
        <tiesView.TiesView
          entity={named}
          ties={ties}
          briefAt={(index) => datedBrief(lexicon, index)}
          entityHref={(key) => routeHash({ page: 'entity', key })}
          briefHref={(key) => routeHash({ page: 'brief', key, source: null })}
        />
      )}
      {placesView && map && places && (
        <placesView.PlacesView
          world={map.world}
          places={places}
          placeHref={(name) => routeHash({ page: 'search', query: placeQuery(name, named.name) })}
        />
      )}
    </>
  )
}

/** The query for the briefs that name both an entity and a place. */
function placeQuery(place: string, entity: string): string {
  const inPlace = toggleFilter('', { key: 'where', value: place })
  return toggleFilter(inPlace, { key: 'who', value: entity }).trim()
}
