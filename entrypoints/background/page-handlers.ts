/** What a content script may ask: look-ups. */
import type { Handlers, Sender } from '../../data/messages/dispatch'
import type { PageRequests } from '../../data/messages/protocol'
import { withoutUnmarked } from '../../data/page/unmarked'
import type { OwnDb } from '../../data/store/own-db'
import { whyOff } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import type { KnowledgeStore } from './knowledge'

/** @param onRead told of each tab whose page is read */
export function pageHandlers(
  own: OwnDb,
  knowledge: KnowledgeStore,
  onRead: (tabId: number) => void,
): Pick<Handlers, keyof PageRequests> {
  return {
    'page/wake': async () => {
      await knowledge.resolver()
      return null
    },
    'page/read': async ({ words }, sender) => {
      const settings = await readSettings(own)
      const reason = whyOff(settings, hostOf(sender), Date.now())
      if (sender.tabId !== undefined) onRead(sender.tabId)
      if (reason) return { on: false, reason }
      const names = (await knowledge.resolver()).namesAmong(words)
      return { on: true, names, marks: settings.marks, hover: settings.hover }
    },
    'page/resolve': async ({ surfaces }, sender) => {
      if (sender.tabId !== undefined) onRead(sender.tabId)
      const [resolver, { unmarked }] = await Promise.all([knowledge.resolver(), readSettings(own)])
      return { verdicts: withoutUnmarked(resolver.resolve(surfaces), unmarked, hostOf(sender)) }
    },
  }
}

/** The browser says where a sender is; what the sender says of itself is not asked. */
function hostOf(sender: Sender): string {
  return sender.url === undefined ? '' : new URL(sender.url).hostname
}
