/** What a content script may ask: look-ups. */
import type { Handlers, Sender } from '../../data/messages/dispatch'
import type { PageRequests } from '../../data/messages/protocol'
import { withoutUnmarked } from '../../data/page/unmarked'
import { parsePdfAddress } from '../../data/pdf/pdf-address'
import type { OwnDb } from '../../data/store/own-db'
import { whyOff } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import { askPageOf, noteFrame } from '../shared/tab-frames'
import type { KnowledgeStore } from './knowledge'

/** @param onRead called for each tab whose page is read */
export function pageHandlers(
  own: OwnDb,
  knowledge: KnowledgeStore,
  onRead: (tabId: number) => void,
): Pick<Handlers, keyof PageRequests> {
  return {
    'page/wake': async () => ({ sieve: (await knowledge.resolver()).sieve }),
    'page/read': async ({ words }, sender) => {
      const { tabId, frameId } = sender
      if (tabId !== undefined && frameId) await noteFrame(tabId, frameId)
      const [settings, hosts] = await Promise.all([readSettings(own), hostsAround(sender)])
      const reason = hosts.map((host) => whyOff(settings, host, Date.now())).find(Boolean)
      if (tabId !== undefined) onRead(tabId)
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

/** The host of a page; for a frame also that of the page around it, where marks may be off. */
async function hostsAround(sender: Sender): Promise<string[]> {
  const { tabId, frameId } = sender
  const around = tabId !== undefined && frameId ? await askPageOf(tabId, 'tab/host', {}).catch(() => '') : ''
  return [around, hostOf(sender)]
}

/**
 * Where a sender is, by what the browser says; what the sender says of itself does not count. The viewer of PDFs has
 * the address of what it shows in its own address, and none for a file.
 */
function hostOf({ url }: Sender): string {
  if (url === undefined) return ''
  const { protocol, hostname, searchParams } = new URL(url)
  if (/^https?:$/.test(protocol)) return hostname
  const address = parsePdfAddress(searchParams.get('address') ?? '')
  return address === null ? '' : new URL(address).hostname
}
