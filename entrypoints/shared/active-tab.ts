import { browser } from 'wxt/browser'
import type { EntityKey, PageReport, PageSource } from '../../data/messages/protocol'
import { articleDate } from '../../data/page/article-date'
import { mergeReports } from '../../data/page/merge-reports'
import { askBackground } from './ask-background'
import { askFrames, askPageOf, jumpInTab } from './tab-frames'

/** What the page in the active tab mentions, including private packs. Rejects where no content script runs. */
export async function askReport(): Promise<PageReport | undefined> {
  const tabId = await activeTab()
  const reports = await askFrames(tabId, 'tab/report', {})
  if (!reports[0]) return undefined
  const report = mergeReports(reports)
  if (report.state !== 'ready') return report
  const hidden = await askBackground('tab/private', { tabId }).catch(() => [])
  return { ...report, mentions: [...report.mentions, ...hidden] }
}

/** When the article in the active tab was published, `YYYY-MM-DD`; null if it does not say, or is not read. */
export async function askArticleDate(): Promise<string | null> {
  const hints = await activeTab()
    .then((tabId) => askPageOf(tabId, 'tab/dates', {}))
    .catch(() => [])
  return articleDate(hints, new Date().toISOString().slice(0, 10))
}

/** The page in the active tab, if it may be a brief. Rejects where no content script runs. */
export async function askPage(): Promise<PageSource | null> {
  return askPageOf(await activeTab(), 'tab/page', {})
}

/** Scrolls the page to the mention at this index (from 0) of an entity. Rejects where no content script runs. */
export async function jumpTo(entity: EntityKey, index: number): Promise<void> {
  await jumpInTab(await activeTab(), entity, index)
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('no active tab')
  return tab.id
}
