/** Opens the popup's page as a tab, beside an empty page of the same extension. */
import type { TestBrowser } from '../../support/test-browser'

export const emptyPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body><p>Empty</p></body></html>'

const timeoutMs = 60_000

/** Text, for tsx wraps functions that have a name in one that no page knows. */
function noteFirst(selector: string): string {
  return `new MutationObserver(() => {
    if (globalThis.seenMs === undefined && document.querySelector(${JSON.stringify(selector)}))
      globalThis.seenMs = performance.now()
  }).observe(document, { childList: true, subtree: true })`
}

/** From the start of the navigation until something matches the selector, in milliseconds. */
export async function openMs(browser: TestBrowser, path: string, selector: string): Promise<number> {
  const page = await browser.extensionPage('empty.html')
  try {
    await page.evaluateOnNewDocument(noteFirst(selector))
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'domcontentloaded' })
    const seen = await page.waitForFunction(() => (globalThis as { seenMs?: number }).seenMs, {
      timeout: timeoutMs,
    })
    return (await seen.jsonValue()) ?? Number.NaN
  } finally {
    await page.close()
  }
}

/** Words of texts, so that a snippet shows when they were found. */
const typed = ['chinese hackers wiretap', 'ransomware hospitals', 'officials deny']

/** What scripts hold in the popup after some searches and garbage collection, including typed arrays. */
export async function heapBytes(browser: TestBrowser): Promise<number> {
  const page = await browser.extensionPage('popup.html')
  try {
    await page.waitForSelector('.result', { timeout: timeoutMs })
    for (const query of typed) {
      await page.focus('[role=combobox]')
      await page.keyboard.type(query)
      await page.waitForSelector('.result mark, .finder-none', { timeout: timeoutMs })
      await page.keyboard.press('Escape')
      await page.waitForSelector('[role=combobox][aria-expanded=true]', { timeout: timeoutMs })
    }
    const session = await page.createCDPSession()
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
    const usage: { usedSize: number; backingStorageSize?: number } =
      await session.send('Runtime.getHeapUsage')
    return usage.usedSize + (usage.backingStorageSize ?? 0)
  } finally {
    await page.close()
  }
}
