import type { Frame } from 'puppeteer-core'
import { readCard, waitForCard, waitForNoCard } from '../../support/card'
import { restOn } from '../../support/marks'
import type { TestBrowser } from '../../support/test-browser'

/** Two names whose cards leave the other one in view. */
const names = ['Verizon', 'FBI'] as const
const pointerMoves = 200

/** Milliseconds until a new frame with the card's page has loaded, which does nothing until it is asked. */
export async function measureEmptyFrame(browser: TestBrowser, rounds: number): Promise<number[]> {
  const page = await browser.extensionPage('options.html')
  const times = await page.evaluate(async (rounds) => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const frame = document.createElement('iframe')
      frame.src = '/card.html'
      const start = performance.now()
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      times.push(performance.now() - start)
      frame.remove()
    }
    return times
  }, rounds)
  await page.close()
  return times
}

/**
 * Milliseconds from the moment when the card is asked to open until its content has been painted, for cards opened
 * by rest. The first opening makes the frame and is not counted.
 *
 * @param asleep ends the background before each
 */
export async function measureCards(
  browser: TestBrowser,
  url: string,
  rounds: number,
  asleep: boolean,
): Promise<number[]> {
  const page = await browser.open(url)
  await restOn(page, names[0])
  const { frame } = await waitForCard(page, names[0])
  await watchOpenings(frame)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    await page.mouse.move(2, 2, { steps: 4 })
    await waitForNoCard(page)
    if (asleep) await browser.killBackground()
    const name = names[(round + 1) % names.length] as string
    await restOn(page, name)
    await waitForCard(page, name)
    await frame.waitForFunction((round) => openings.length > round, { polling: 20 }, round)
    times.push((await frame.evaluate((round) => openings[round], round)) ?? Number.NaN)
  }
  if (!(await readCard(page))) throw new Error('the last card is gone')
  await page.close()
  return times
}

declare const openings: number[]

/** Takes the time in the card itself: from its question to the background, asked at once, to the painted answer. */
async function watchOpenings(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const openings: number[] = []
    Object.assign(globalThis, { openings })
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: SendMessage } } })
      .chrome
    type SendMessage = (message: { name?: string }) => Promise<unknown>
    const send = runtime.sendMessage.bind(runtime)
    runtime.sendMessage = async (message) => {
      const start = performance.now()
      const answer = await send(message)
      if (message.name === 'card/content') {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => openings.push(performance.now() - start)
        // After the next frame has been laid out and painted.
        requestAnimationFrame(() => requestAnimationFrame(() => painted.port2.postMessage(null)))
      }
      return answer
    }
  })
}

/** The cost of a pointer on a page where no card opens: milliseconds of script, and the frames that were made. */
export async function measureIdlePointer(
  browser: TestBrowser,
  url: string,
): Promise<{ scriptMs: number; frames: number }> {
  const page = await browser.open(url)
  await page.mouse.move(10, 10)
  const before = (await page.metrics()).ScriptDuration ?? 0
  await page.mouse.move(1000, 600, { steps: pointerMoves })
  const after = (await page.metrics()).ScriptDuration ?? 0
  const frames = page.frames().length - 1
  await page.close()
  return { scriptMs: (after - before) * 1000, frames }
}
