import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import type { CardContent, PageReport } from '../../data/messages/protocol'
import type { TestBrowser } from '../../tests/support/test-browser'

/** A text by which the page mentions an entity, with the brief that its card shows first. */
export interface Mark {
  text: string
  entity: string
  role: string
  /** A title; null for an entity without briefs. */
  brief: string | null
  count: number
}

/** A page that never rests is read as it is after so many milliseconds. */
const longestReadMs = 30_000
const pollMs = 50
/**
 * A page counts as read when nothing has changed for so many milliseconds, which is longer than the extension waits for
 * changes to end.
 */
const restMs = 400

/** Opens a page of the extension that may ask what the card may ask. */
export function openAsker(browser: TestBrowser): Promise<Page> {
  return browser.extensionPage('card.html')
}

/**
 * Waits until the extension has read the only web page that is open. `readAtMs`: when it had, in milliseconds since
 * 1970.
 */
export async function waitForReport(asker: Page): Promise<{ report: PageReport; readAtMs: number }> {
  const deadlineMs = Date.now() + longestReadMs
  let last = ''
  let readAtMs = Date.now()
  for (;;) {
    const report = await askForReport(asker)
    if (report?.state === 'off') throw new Error('The extension is off on this page')
    const now = JSON.stringify(report)
    if (now !== last) readAtMs = Date.now()
    last = now
    if (report?.state === 'ready' && Date.now() - readAtMs >= restMs) return { report, readAtMs }
    if (Date.now() > deadlineMs) {
      if (report?.state === 'ready') return { report, readAtMs }
      throw new Error('The extension has not read this page')
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** Looks up what a card would show of each entity on the page. */
export async function lookUpMarks(asker: Page, report: PageReport): Promise<Mark[]> {
  const pageEntities = [...new Set(report.mentions.map((mention) => mention.entity))]
  const marks: Mark[] = []
  for (const { text, entity, count } of report.mentions) {
    const content = await askForCard(asker, { matched: text, entities: [entity], pageEntities, briefs: 1 })
    const card = content.entities[0]
    marks.push({
      text,
      entity: card?.name ?? entity,
      role: card?.role ?? 'other',
      brief: card?.briefs[0]?.title ?? null,
      count,
    })
  }
  return marks
}

/** Goes to the first mention of the page and opens its card, as the keyboard does. */
export async function walkToFirst(asker: Page): Promise<void> {
  await tellTabs(asker, 'tab/walk', { direction: 1, from: 'edge', round: false })
}

function askForReport(asker: Page): Promise<PageReport | null> {
  return tellTabs(asker, 'tab/report', {}) as Promise<PageReport | null>
}

/** Asks the tabs in turn; the first answer that is not empty, or null. */
function tellTabs(asker: Page, name: string, ask: object): Promise<unknown> {
  return asker.evaluate(
    async (name, ask) => {
      const api = (globalThis as unknown as { chrome: Browser }).chrome
      for (const { id } of await api.tabs.query({})) {
        const answer = await api.tabs.sendMessage(id ?? -1, { name, ask }).catch(() => null)
        if (answer) return answer
      }
      return null
    },
    name,
    ask,
  )
}

async function askForCard(asker: Page, ask: object): Promise<CardContent> {
  const reply = await asker.evaluate((ask) => {
    const api = (globalThis as unknown as { chrome: Browser }).chrome
    return api.runtime.sendMessage({ name: 'card/content', ask })
  }, ask)
  const { ok, answer } = (reply ?? {}) as { ok?: boolean; answer?: CardContent }
  if (!ok || !answer) throw new Error(`The extension did not say what a card shows: ${JSON.stringify(reply)}`)
  return answer
}
