/** What a content script and the card may ask: look-ups, and to open a brief. */

import { findInText } from '../../data/match/find-in-text'
import type { Handlers, Sender } from '../../data/messages/dispatch'
import type { CardRequests, PageRequests } from '../../data/messages/protocol'
import { cardBrief } from '../../data/page/card-brief'
import { cardContent } from '../../data/page/card-content'
import { findEntity } from '../../data/page/find-entity'
import { toggleFilter } from '../../data/search/edit-query'
import { readBrief } from '../../data/store/briefs'
import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'
import { whyOff } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import type { KnowledgeStore } from './knowledge'

export function pageHandlers(
  own: OwnDb,
  cache: CacheDb,
  knowledge: KnowledgeStore,
  openReader: (hash: string) => Promise<void>,
): Pick<Handlers, keyof PageRequests | keyof CardRequests> {
  const nameFinder = async () => {
    const resolver = await knowledge.resolver()
    return (text: string) => findInText(resolver, text)
  }
  return {
    'page/wake': async () => {
      await knowledge.resolver()
      return null
    },
    'page/read': async ({ words }, sender) => {
      const settings = await readSettings(own)
      const reason = whyOff(settings, hostOf(sender), Date.now())
      if (reason) return { on: false, reason }
      const names = (await knowledge.resolver()).namesAmong(words)
      return { on: true, names, marks: settings.marks, hover: settings.hover }
    },
    'page/resolve': async ({ surfaces }) => ({
      verdicts: (await knowledge.resolver()).resolve(surfaces),
    }),
    'card/content': async (ask) => {
      const [lexicons, findNames] = await Promise.all([knowledge.lexicons(), nameFinder()])
      return cardContent(lexicons, ask, findNames)
    },
    'card/brief': async ({ brief: key }) => {
      const [page, findNames] = await Promise.all([readBrief(cache, key), nameFinder()])
      return page ? cardBrief(key, page.brief, page.pack, findNames) : null
    },
    'card/openBrief': async ({ brief }) => {
      await openReader(`/brief/${brief}`)
      return null
    },
    'card/openEntity': async ({ entity }) => {
      const found = findEntity(await knowledge.lexicons(), entity)
      // What the card had no room for is a search, where it can be narrowed.
      const query = found ? toggleFilter('', { key: 'who', value: found.entity.name }).trim() : ''
      await openReader(found ? `/search?q=${encodeURIComponent(query)}` : `/entity/${entity}`)
      return null
    },
  }
}

/** The browser says where a sender is; what the sender says of itself is not asked. */
function hostOf(sender: Sender): string {
  return sender.url === undefined ? '' : new URL(sender.url).hostname
}
