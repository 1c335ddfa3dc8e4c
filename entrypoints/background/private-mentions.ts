/**
 * What pages mention of private packs. A page's script hands its text over and learns nothing: neither a name nor
 * whether one was found goes to the page's process. The toolbar's badge and the popup show what is found.
 */
import { browser } from 'wxt/browser'
import { findInText } from '../../data/match/find-in-text'
import type { Resolver } from '../../data/match/resolver'
import type { PageReport } from '../../data/messages/protocol'
import { askFrames } from '../shared/tab-frames'

/**
 * How long a page may take to finish reading after it has asked for names, in milliseconds. Several requests lead to
 * one look.
 */
const settleMs = 400

/** The accent colour of `tokens.css`; browsers write on it in white. */
const badgeColour = '#0d5a60'

/** Finds the mentions of private packs in the text of tabs, and keeps the toolbar's badge. */
export class PrivateMentions {
  readonly #hidden: () => Promise<Resolver | null>
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()

  /** @param hidden returns the names of private packs, or null where there are none */
  constructor(hidden: () => Promise<Resolver | null>) {
    this.#hidden = hidden
  }

  /** One entry for each text of each entity, in order of first appearance. @throws StoreError */
  async find(tabId: number): Promise<PageReport['mentions']> {
    const hidden = await this.#hidden()
    if (!hidden) return []
    const text = (await askFrames(tabId, 'tab/text', {}).catch(() => [])).join('\n\n')
    const mentions = new Map<string, PageReport['mentions'][number]>()
    for (const { start, end, entity } of findInText(hidden, text)) {
      const surface = text.slice(start, end).replace(/\s+/gu, ' ')
      const known = mentions.get(`${entity} ${surface}`)
      if (known) known.count += 1
      else
        mentions.set(`${entity} ${surface}`, { entity, text: surface, count: 1, places: [], isPrivate: true })
    }
    return [...mentions.values()]
  }

  /** Shows on the toolbar how many entities the page in a tab mentions, of private packs too, once it has settled. */
  showSoon(tabId: number): void {
    clearTimeout(this.#timers.get(tabId))
    const show = () => {
      this.#timers.delete(tabId)
      // A tab that was closed meanwhile has no badge.
      this.#show(tabId).catch(() => undefined)
    }
    this.#timers.set(tabId, setTimeout(show, settleMs))
  }

  async #show(tabId: number): Promise<void> {
    const [shown, hidden] = await Promise.all([askFrames(tabId, 'tab/entities', {}), this.find(tabId)])
    const { size } = new Set([...shown.flat(), ...hidden.map(({ entity }) => entity)])
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour })
    await browser.action.setBadgeText({ tabId, text: size > 0 ? String(size) : '' })
  }
}
