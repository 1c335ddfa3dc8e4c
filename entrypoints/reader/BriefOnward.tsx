import { useCallback, useMemo } from 'preact/hooks'
import { findNearbyBriefs } from '../../data/dossier/nearby-briefs'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicon } from '../../data/store/lexicons'
import { routeHash } from '../shared/route'
import { useLoaded } from '../shared/use-loaded'
import { readValue, useWatched } from '../shared/use-watched'

const loadView = () => import('../../components/reader/NearbyBriefsView')

export interface BriefOnwardProps {
  cache: CacheDb
  packId: string
  briefId: string
}

/** Where to go on from a brief. Read after it, so that the brief does not wait. */
export function BriefOnward({ cache, packId, briefId }: BriefOnwardProps) {
  const lexicon = readValue(useWatched(useCallback(() => readLexicon(cache, packId), [cache, packId])))
  const nearby = useMemo(() => lexicon && findNearbyBriefs(lexicon, briefId), [lexicon, briefId])
  const view = useLoaded(loadView)
  if (!nearby || !view) return null
  return (
    <view.NearbyBriefsView
      nearby={nearby}
      briefHref={(key) => routeHash({ page: 'brief', key, source: null })}
      entityHref={(key) => routeHash({ page: 'entity', key, from: briefId })}
    />
  )
}
