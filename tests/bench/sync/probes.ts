import type { CDPSession, Page } from 'puppeteer-core'

/** Waits in milliseconds, one for each question. */
export interface Probe {
  /** Asks one question after another until it is stopped. */
  stop(): Promise<number[]>
}

/** The world of the content script in a page, from which the background is asked as the script itself asks it. */
export class ContentWorld {
  readonly #session: CDPSession
  readonly #context: number

  private constructor(session: CDPSession, context: number) {
    this.#session = session
    this.#context = context
  }

  static async find(page: Page): Promise<ContentWorld> {
    const session = await page.createCDPSession()
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) resolve(context.id)
      })
    })
    await session.send('Runtime.enable')
    return new ContentWorld(session, await found)
  }

  /** Milliseconds until the background has told what a name is. @throws Error where it does not know it */
  async lookUpMs(name: string): Promise<number> {
    return this.#evaluate<number>(`(${lookUp})(${JSON.stringify(name)})`)
  }

  /** Looks a name up again and again. */
  async probe(name: string): Promise<Probe> {
    await this.#evaluate(`void (globalThis.probe = (${probe})(() => (${lookUp})(${JSON.stringify(name)})))`)
    return { stop: () => this.#evaluate<number[]>('globalThis.probe.stop()') }
  }

  async #evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
}

/** Types one query after another into a page that searches, and waits for each list of results. */
export async function probeSearch(page: Page, queries: readonly string[]): Promise<Probe> {
  await page.evaluate(`void (globalThis.probe = (${probe})((${createSearch})(${JSON.stringify(queries)})))`)
  return { stop: () => page.evaluate('globalThis.probe.stop()') as Promise<number[]> }
}

// What follows runs in the browser; no function in it has a name, for tsx would wrap it.

async function lookUp(name: string): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer: { verdicts: unknown[] } }> } }
  }
  const ask = { surfaces: [{ text: name, before: 'They found ', after: ' there.' }] }
  const start = performance.now()
  const reply = await chrome.runtime.sendMessage({ name: 'page/resolve', ask })
  const ms = performance.now() - start
  if (!reply.answer.verdicts[0]) throw new Error('the name is not known')
  return ms
}

function probe(ask: () => Promise<number>): { stop(): Promise<number[]> } {
  const waits: number[] = []
  const state = { isOver: false }
  const running = (async () => {
    while (!state.isOver) {
      waits.push(await ask())
      // A reader does not ask faster either, and what is measured must not be the load of measuring.
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })()
  return {
    async stop() {
      state.isOver = true
      await running
      return waits
    },
  }
}

function createSearch(queries: string[]): () => Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[role=combobox], input[type=search]')
  const body = document.querySelector('.finder-body')
  if (!input || !body) throw new Error('this page does not search')
  // Never the query that stands there already: its results would not change.
  const state = { asked: queries.indexOf(input.value) + 1 }
  return async () => {
    const query = queries[state.asked % queries.length] ?? ''
    state.asked += 1
    const start = performance.now()
    const changed = new Promise((resolve) => {
      new MutationObserver((_records, observer) => {
        observer.disconnect()
        resolve(null)
      }).observe(body, { childList: true, subtree: true, characterData: true })
    })
    input.value = query
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await changed
    return performance.now() - start
  }
}
