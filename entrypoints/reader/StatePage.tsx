import { ReaderState, type ReaderStateProps } from '../../components/reader/ReaderState'
import { routeHash } from '../shared/route'

const searchHref = routeHash({ page: 'search', query: '' })

/** A page of the reader that has nothing to show, and why. */
export function StatePage(props: Pick<ReaderStateProps, 'kind' | 'code'>) {
  return <ReaderState {...props} searchHref={searchHref} onRetry={reload} />
}

/** Loads the page again, because a database that has failed must be opened anew. */
function reload(): void {
  location.reload()
}
