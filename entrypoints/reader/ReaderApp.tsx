import { useEffect } from 'preact/hooks'
import type { CopyLinkProps } from '../../components/reader/CopyLink'
import { ReaderFrame } from '../../components/reader/ReaderFrame'
import { UndoToast } from '../../components/UndoToast'
import { typedPlace } from '../../data/search/suggestions'
import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { copyText } from '../shared/copy-text'
import { openSettings, readerAddress } from '../shared/open-page'
import { type Route, routeHash } from '../shared/route'
import { useLoaded } from '../shared/use-loaded'
import { BriefPage } from './BriefPage'
import type { EntityPageProps } from './EntityPage'
import { SearchPage } from './SearchPage'
import { StatePage } from './StatePage'
import { useDeletedBrief } from './use-deleted-brief'
import { useRoute } from './use-route'
import { WritePage } from './WritePage'

const searchHref = routeHash({ page: 'search', query: '' })

/** The reader: shows the page that its address asks for. */
export function ReaderApp({ cache, own }: { cache: CacheDb; own: OwnDb }) {
  const route = useRoute()
  const { undo, failed, onDelete } = useDeletedBrief(own)
  const place = placeOf(route)
  // Another page begins at its top.
  useEffect(() => window.scrollTo(0, 0), [place])

  return (
    <ReaderFrame
      searchHref={route?.page === 'search' ? null : searchHref}
      writeHref={route?.page === 'write' ? null : routeHash({ page: 'write', briefId: null })}
      onOpenSettings={openSettings}
      link={linkTo(route)}
    >
      {failed && (
        <p class="notice reader-failed" role="alert">
          {say('settings.failed')}
        </p>
      )}
      {route === null ? (
        <StatePage kind="noSuchPage" />
      ) : route.page === 'search' ? (
        <SearchPage key={route.query} cache={cache} query={route.query} />
      ) : route.page === 'brief' ? (
        <BriefPage
          key={route.key}
          cache={cache}
          briefKey={route.key}
          source={route.source}
          before={route.before ?? false}
          onDelete={onDelete}
        />
      ) : route.page === 'write' ? (
        <WritePage
          key={placeOf(route)}
          own={own}
          briefId={route.briefId}
          kind={route.read ? 'read' : 'new'}
        />
      ) : (
        <LazyEntityPage key={route.key} cache={cache} entityKey={route.key} from={route.from ?? null} />
      )}
      {undo && <UndoToast {...undo} />}
    </ReaderFrame>
  )
}

const loadEntityPage = () => import('./EntityPage')

/** Loaded lazily, so that its drawings do not slow down whoever only reads a brief. */
function LazyEntityPage(props: EntityPageProps) {
  const loaded = useLoaded(loadEntityPage)
  if (!loaded) return <StatePage kind="loading" />
  return <loaded.EntityPage {...props} />
}

/** The link to a brief or an entity, without how it is shown. */
function linkTo(route: Route | null): CopyLinkProps | null {
  if (route?.page !== 'brief' && route?.page !== 'entity') return null
  const { page, key } = route
  const place: Route = page === 'brief' ? { page, key, source: null } : { page, key }
  return {
    address: location.origin + readerAddress(place),
    typed: typedPlace({ kind: page, key }),
    onCopy: copyText,
  }
}

/** A key for what is shown, without what only changes how it is shown. */
function placeOf(route: Route | null): string {
  if (route?.page === 'write') return `write/${route.briefId}/${route.read}`
  return route && 'key' in route ? `${route.page}/${route.key}` : `${route?.page}`
}
