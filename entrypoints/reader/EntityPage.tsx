import { useCallback, useMemo } from 'preact/hooks'
import { EntityView } from '../../components/reader/EntityView'
import { ReaderState } from '../../components/reader/ReaderState'
import type { EntityKey } from '../../data/messages/protocol'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { listWithdrawn } from '../../data/store/withdrawn-briefs'
import { routeHash } from '../shared/route'
import { useWatched } from '../shared/use-watched'
import { findEntity } from './find-entity'
import { reload } from './reload'
import { useTitle } from './use-title'

const searchHref = routeHash({ page: 'search', query: '' })

const unread = { lexicons: null, withdrawn: [] }

async function readEntityPage(cache: CacheDb, entityKey: EntityKey) {
  const [packId = '', entityId = ''] = entityKey.split('/')
  const [{ lexicons }, withdrawn] = await Promise.all([
    readLexicons(cache),
    listWithdrawn(cache, packId, entityId),
  ])
  return { lexicons, withdrawn }
}

export function EntityPage({ cache, entityKey }: { cache: CacheDb; entityKey: EntityKey }) {
  const watched = useWatched(useCallback(() => readEntityPage(cache, entityKey), [cache, entityKey]))
  const { lexicons, withdrawn } = watched.state === 'read' ? watched.value : unread
  const found = useMemo(() => lexicons && findEntity(lexicons, entityKey), [lexicons, entityKey])
  useTitle(found ? found.entity.name : lexicons ? 'No such name' : null)

  if (watched.state === 'reading') {
    return <ReaderState kind="loading" searchHref={searchHref} onRetry={reload} />
  }
  if (watched.state === 'failed') {
    return <ReaderState kind="failed" code={watched.code} searchHref={searchHref} onRetry={reload} />
  }
  if (!found) return <ReaderState kind="noSuchEntity" searchHref={searchHref} onRetry={reload} />
  const [packId] = entityKey.split('/')
  return (
    <EntityView
      entity={found.entity}
      briefs={found.briefs}
      withdrawn={withdrawn.map((brief) => ({ ...brief, key: `${packId}/${brief.id}` }))}
      briefHref={(key) => routeHash({ page: 'brief', key, source: null })}
    />
  )
}
