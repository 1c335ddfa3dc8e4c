import { formatDate } from '../format-date'

export interface PackNote {
  title: string
  publisher: string
  version: number
  /** ISO 8601. */
  published: string
}

/** Where a brief comes from: what a reader needs to cite it and to know how fresh it is. */
export function PackLine({ pack }: { pack: PackNote }) {
  return (
    <footer class="pack-line">
      {pack.title}, by {pack.publisher}. Version {pack.version}, published{' '}
      <time dateTime={pack.published}>{formatDate(pack.published.slice(0, 10))}</time>.
    </footer>
  )
}
