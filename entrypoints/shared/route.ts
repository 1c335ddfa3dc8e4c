import type { BriefKey, EntityKey } from '../../data/messages/protocol'

/** What the reader shows. Keys are `packId/id`. */
export type Route =
  | { page: 'search'; query: string }
  /**
   * `source`: the number of a source to show first, from 1. `before`: as it was before its publisher revised it.
   */
  | { page: 'brief'; key: BriefKey; source: number | null; before?: true }
  /** `from`: the id of the brief, in the same pack, that leads here. */
  | { page: 'entity'; key: EntityKey; from?: string }
  /** The editor of the reader's own briefs; null: a new one. `read`: one that was read and is to be completed. */
  | { page: 'write'; briefId: string | null; read?: true }

/** The part of the reader's address from `#` on. */
export function routeHash(route: Route): string {
  switch (route.page) {
    case 'search':
      // Text that was selected in a page, and cut off, may end in half a character.
      return route.query ? `#/search?q=${encodeURIComponent(route.query.toWellFormed())}` : '#/search'
    case 'brief':
      return `#/brief/${route.key}${briefQuery(route)}`
    case 'entity':
      return `#/entity/${route.key}${route.from ? `?from=${route.from}` : ''}`
    case 'write':
      if (route.briefId !== null) return `#/write/${route.briefId}`
      return route.read ? '#/write?read=' : '#/write'
  }
}

function briefQuery({ source, before }: Route & { page: 'brief' }): string {
  const parts = [...(before ? ['before='] : []), ...(source === null ? [] : [`source=${source}`])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Ids are lower-case letters, digits and hyphens; a pack's id may also be a host name. */
const keyPattern = /^[\w.~-]+\/[\w.~-]+$/

/** Parses the address of the reader; null if the reader has no such page. An empty address is the search. */
export function parseRoute(hash: string): Route | null {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const asked = new URLSearchParams(query)
  if (path === '' || path === 'search') return { page: 'search', query: asked.get('q') ?? '' }
  if (path === 'write') return { page: 'write', briefId: null, ...(asked.has('read') && { read: true }) }
  const slash = path.indexOf('/')
  const page = path.slice(0, slash)
  const key = path.slice(slash + 1)
  if (page === 'write') return /^[a-z0-9-]+$/.test(key) ? { page, briefId: key } : null
  if (!keyPattern.test(key)) return null
  if (page === 'entity') {
    const from = asked.get('from')
    return { page, key, ...(from && /^[\w.~-]+$/.test(from) && { from }) }
  }
  if (page !== 'brief') return null
  const source = Number(asked.get('source'))
  return {
    page,
    key,
    source: Number.isInteger(source) && source > 0 ? source : null,
    ...(asked.has('before') && { before: true }),
  }
}
