/** What the card in a page may ask: look-ups, to open a page of the reader's, and what to leave unmarked. */
import { findInText } from '../../data/match/find-in-text'
import type { Handlers, Sender } from '../../data/messages/dispatch'
import type { CardRequests } from '../../data/messages/protocol'
import { cardBrief } from '../../data/page/card-brief'
import { cardContent } from '../../data/page/card-content'
import { findEntity } from '../../data/page/find-entity'
import { addUnmarked, removeUnmarked } from '../../data/page/unmarked'
import { toggleFilter } from '../../data/search/edit-query'
import { readBrief } from '../../data/store/briefs'
import type { CacheDb } from '../../data/store/cache-db'
import { addMatchReport, removeMatchReports } from '../../data/store/match-reports'
import type { OwnDb } from '../../data/store/own-db'
import { updateSettings } from '../../data/store/settings-store'
import { openReader } from '../shared/open-page'
import type { KnowledgeStore } from './knowledge'

export interface CardPorts {
  own: OwnDb
  cache: CacheDb
  knowledge: KnowledgeStore
  /** Called when what is marked has changed in every tab but the one that has applied the change itself. */
  onUnmarked(sender: Sender): Promise<void>
}

/** The handlers of what the card may ask. */
export function cardHandlers(ports: CardPorts): Pick<Handlers, keyof CardRequests> {
  const { own, cache, knowledge } = ports
  const nameFinder = async () => {
    const resolver = await knowledge.resolver()
    return (text: string) => findInText(resolver, text)
  }
  return {
    'card/content': async (ask) => {
      const [lexicons, findNames] = await Promise.all([knowledge.lexicons(), nameFinder()])
      return cardContent(lexicons, ask, findNames)
    },
    'card/brief': async ({ brief: key }) => {
      const [page, findNames] = await Promise.all([readBrief(cache, key), nameFinder()])
      return page ? cardBrief(key, page.brief, page.pack, findNames) : null
    },
    'card/setMarked': async ({ entity, host, marked }, sender) => {
      const place = findEntity(await knowledge.lexicons(), entity)
      const one = { entity, host, name: place?.entity.name ?? entity }
      await updateSettings(own, (settings) => ({
        ...settings,
        unmarked: (marked ? removeUnmarked : addUnmarked)(settings.unmarked, one),
      }))
      await ports.onUnmarked(sender)
      return null
    },
    'card/report': async ({ entity, matched, before, after }) => {
      const place = findEntity(await knowledge.lexicons(), entity)
      if (!place) throw new Error(`no entity ${entity}`)
      const { packId } = place.lexicon
      const { id: entityId, name } = place.entity
      const report = { atMs: Date.now(), packId, entityId, name, matched, before, after }
      return { report: await addMatchReport(own, report) }
    },
    'card/takeBackReport': async ({ report }) => {
      await removeMatchReports(own, [report])
      return null
    },
    'card/openBrief': async ({ brief }) => {
      await openReader({ page: 'brief', key: brief, source: null })
      return null
    },
    'card/openEntity': async ({ entity }) => {
      const found = findEntity(await knowledge.lexicons(), entity)
      // Briefs that the card has no room for are shown by a search, where they can be narrowed.
      const query = found ? toggleFilter('', { key: 'who', value: found.entity.name }).trim() : ''
      await openReader(found ? { page: 'search', query } : { page: 'entity', key: entity })
      return null
    },
  }
}
