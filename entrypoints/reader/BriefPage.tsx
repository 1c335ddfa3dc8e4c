import { useCallback } from 'preact/hooks'
import { BriefView } from '../../components/reader/BriefView'
import { ChangeBanner } from '../../components/reader/ChangeBanner'
import { OwnBriefActions } from '../../components/reader/OwnBriefActions'
import type { BriefKey } from '../../data/messages/protocol'
import { myBriefsId } from '../../data/pack/local/local-pack'
import { readBrief } from '../../data/store/briefs'
import type { CacheDb } from '../../data/store/cache-db'
import { say } from '../../locales/say'
import { askBackground } from '../shared/ask-background'
import { routeHash } from '../shared/route'
import { useWatched } from '../shared/use-watched'
import { BriefOnward } from './BriefOnward'
import { BriefPlaces } from './BriefPlaces'
import { StatePage } from './StatePage'
import { useTitle } from './use-title'

export interface BriefPageProps {
  cache: CacheDb
  briefKey: BriefKey
  source: number | null
  /** As it was before its publisher revised it. */
  before: boolean
  /** Asked for of one of the reader's own briefs only. */
  onDelete(briefId: string): void
}

function fetchAgain(sourceId: string): void {
  askBackground('sync/start', { sourceId }).catch(console.error)
}

/** The page of one brief, read from the store and watched for changes. */
export function BriefPage({ cache, briefKey, source, before, onDelete }: BriefPageProps) {
  const watched = useWatched(
    useCallback(
      () => readBrief(cache, briefKey, { before, onDamage: fetchAgain }),
      [cache, briefKey, before],
    ),
  )
  const page = watched.state === 'read' ? watched.value : undefined
  useTitle(page ? page.brief.title : watched.state === 'read' ? say('reader.noBriefTitle') : null)

  if (watched.state === 'reading') {
    return <StatePage kind="loading" />
  }
  if (watched.state === 'failed') {
    return <StatePage kind="failed" code={watched.code} />
  }
  if (!page) return <StatePage kind="noSuchBrief" />
  const { brief, pack, change } = page
  const isOwn = pack.packId === myBriefsId
  const here = { page: 'brief', key: briefKey, source: null } as const
  return (
    <BriefView
      brief={brief}
      notices={
        <>
          {isOwn && (
            <OwnBriefActions
              editHref={routeHash({ page: 'write', briefId: brief.id })}
              onDelete={() => onDelete(brief.id)}
            />
          )}
          {change && (
            <ChangeBanner
              kind={change.kind}
              published={change.published}
              publisher={pack.publisher}
              otherHref={change.hasBefore ? routeHash(before ? here : { ...here, before: true }) : null}
            />
          )}
        </>
      }
      pack={isOwn ? { ...pack, version: null } : pack}
      beside={<BriefPlaces where={brief.where} />}
      onward={<BriefOnward cache={cache} packId={pack.packId} briefId={brief.id} />}
      source={source}
      sourceHref={(number) => routeHash({ ...here, ...(before && { before }), source: number })}
      entityHref={(id) => routeHash({ page: 'entity', key: `${pack.packId}/${id}`, from: brief.id })}
    />
  )
}
