import type { TestBrowser } from '../../support/test-browser'

/**
 * Types in the popup: how long each key takes from its event until the list in the document is of that query, in
 * milliseconds.
 */
export async function typeInPopup(browser: TestBrowser, queries: readonly string[]): Promise<number[]> {
  const page = await browser.extensionPage('popup.html')
  try {
    page.setDefaultTimeout(0)
    await page.waitForSelector('.result')
    await page.evaluate(installTyping)
    const typed: number[] = []
    // The first is not counted: code and index are still being read.
    for (const [at, query] of ['warm', ...queries].entries()) {
      const keys = (await page.evaluate(`typeQuery(${JSON.stringify(query)})`)) as number[]
      if (at > 0) typed.push(...keys)
    }
    return typed
  } finally {
    await page.close()
  }
}

/** Text, for tsx wraps functions that have a name in one that no page knows. */
const installTyping = `globalThis.typeQuery = async (query) => {
  const box = document.querySelector('[role=combobox]')
  const put = async (text) => {
    const start = performance.now()
    const shown = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('[aria-busy=true]')) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-busy'] })
    })
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
    await shown
    const ms = performance.now() - start
    await new Promise((resolve) => setTimeout(resolve, 30))
    return ms
  }
  const times = []
  for (let end = 1; end <= query.length; end++) times.push(await put(query.slice(0, end)))
  await put('')
  return times
}`
