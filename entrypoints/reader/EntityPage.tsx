import { useCallback, useMemo } from 'preact/hooks'
import { EntityView } from '../../components/reader/EntityView'
import type { EntityKey } from '../../data/messages/protocol'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicon } from '../../data/store/lexicons'
import { listWithdrawn } from '../../data/store/withdrawn-briefs'
import { say } from '../../locales/say'
import { routeHash } from '../shared/route'
import { useWatched } from '../shared/use-watched'
import { EntityPictures } from './EntityPictures'
import { findEntityNote } from './find-entity-note'
import { StatePage } from './StatePage'
import { useTitle } from './use-title'

export interface EntityPageProps {
  cache: CacheDb
  entityKey: EntityKey
  /** The id of the brief that led here. */
  from: string | null
}

async function readEntityPage(cache: CacheDb, packId: string, entityId: string) {
  const [lexicon, withdrawn] = await Promise.all([
    readLexicon(cache, packId),
    listWithdrawn(cache, packId, entityId),
  ])
  return { lexicon, withdrawn }
}

/** The page of one entity, read from the store and watched for changes. */
export function EntityPage({ cache, entityKey, from }: EntityPageProps) {
  const [packId = '', entityId = ''] = entityKey.split('/')
  const watched = useWatched(
    useCallback(() => readEntityPage(cache, packId, entityId), [cache, packId, entityId]),
  )
  const read = watched.state === 'read' ? watched.value : null
  const lexicon = read?.lexicon
  const found = useMemo(() => lexicon && findEntityNote(lexicon, entityId), [lexicon, entityId])
  useTitle(found ? found.entity.name : read ? say('reader.noNameTitle') : null)

  if (watched.state === 'reading') {
    return <StatePage kind="loading" />
  }
  if (watched.state === 'failed') {
    return <StatePage kind="failed" code={watched.code} />
  }
  if (!found || !lexicon) return <StatePage kind="noSuchEntity" />
  return (
    <EntityView
      entity={found.entity}
      briefs={found.briefs}
      withdrawn={watched.value.withdrawn.map((brief) => ({ ...brief, key: `${packId}/${brief.id}` }))}
      from={from && `${packId}/${from}`}
      pictures={<EntityPictures cache={cache} lexicon={lexicon} entity={found.index} />}
      briefHref={(key) => routeHash({ page: 'brief', key, source: null })}
    />
  )
}
