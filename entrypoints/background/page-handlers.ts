/** What a content script and the card may ask: look-ups, and to open a brief. */
import type { Handlers, Sender } from '../../data/messages/dispatch'
import type { CardRequests, PageRequests } from '../../data/messages/protocol'
import { cardContent } from '../../data/page/card-content'
import type { OwnDb } from '../../data/store/own-db'
import { whyOff } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import type { KnowledgeStore } from './knowledge'

export function pageHandlers(
  own: OwnDb,
  knowledge: KnowledgeStore,
  openReader: (hash: string) => Promise<void>,
): Pick<Handlers, keyof PageRequests | keyof CardRequests> {
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
    'card/content': async (ask) => cardContent(await knowledge.lexicons(), ask),
    'card/openBrief': async ({ brief }) => {
      await openReader(`/brief/${brief}`)
      return null
    },
    'card/openEntity': async ({ entity }) => {
      await openReader(`/entity/${entity}`)
      return null
    },
  }
}

/** The browser says where a sender is; what the sender says of itself is not asked. */
function hostOf(sender: Sender): string {
  return sender.url === undefined ? '' : new URL(sender.url).hostname
}
