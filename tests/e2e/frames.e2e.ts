import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard, waitForStillCard } from '../support/card'
import { findMark, markedTexts, readMarks, until } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let here: StaticServer
let there: StaticServer
let page: Page | undefined

const story = (text: string) =>
  `<!doctype html><title>Frame</title><p style="margin-top:40px">${text}, as those who looked into it say.</p>`

beforeAll(async () => {
  here = await startStaticServer({ '/frame': story('Salt Typhoon got into networks of Lumen') })
  there = await startStaticServer({ '/frame': story('Volt Typhoon and Salt Typhoon waited') })
})
afterEach(() => page?.close())
afterAll(() => Promise.all([here.close(), there.close()]))

/** Another site than `127.0.0.1` for a browser, and so in Chromium another process. */
function elsewhere(): string {
  return there.origin.replace('127.0.0.1', 'localhost')
}

/** Opens a page that mentions Verizon and has frames of these addresses, each with the attributes that follow it. */
async function openWith(frames: string, style = ''): Promise<Page> {
  here.serve('/', `<!doctype html><title>Page</title><style>${style}</style><p>Verizon</p>${frames}`)
  page = await browser().open(`${here.origin}/`)
  await findMark(page, 'Verizon')
  return page
}

function frameAt(address: string): Frame {
  const frame = page?.frames().find((one) => one.url() === address)
  if (!frame) throw new Error(`No frame of ${address}`)
  return frame
}

async function restInFrame(frame: Frame, text: string): Promise<void> {
  const mark = await findMark(frame, text)
  const box = await (await frame.frameElement())?.boundingBox()
  const at = { x: (box?.x ?? 0) + mark.x, y: (box?.y ?? 0) + mark.y }
  await page?.mouse.move(at.x - 3, at.y)
  await page?.mouse.move(at.x, at.y)
}

const size = 'width="700" height="500" style="border:0"'

describe('names in frames are marked and open cards', () => {
  test.each([
    ['of the same origin', () => here.origin],
    ['of another port', () => there.origin],
    ['of another site', elsewhere],
  ])('%s', async (_, origin) => {
    await openWith(`<iframe src="${origin()}/frame" ${size}></iframe>`)
    const frame = frameAt(`${origin()}/frame`)
    await restInFrame(frame, 'Salt Typhoon')
    const card = await waitForCard(page as Page, 'Salt Typhoon')
    expect(card.box.height).toBeGreaterThan(150)
    await page?.keyboard.press('Escape')
  })

  test('within frames, and in those that come and fill later', async () => {
    here.serve(
      '/outer',
      `<!doctype html><p>A frame around a frame</p><iframe src="${elsewhere()}/frame" ${size}>`,
    )
    here.serve('/late', '<!doctype html><p id="late">Soon</p>')
    await openWith(`<iframe src="/outer" width="800" height="700"></iframe>`)
    await until(async () => {
      const inner = page?.frames().find((one) => one.url() === `${elsewhere()}/frame`)
      return inner !== undefined && (await markedTexts(inner)).includes('Volt Typhoon')
    }, 'the frame in the frame to be marked')
    await page?.evaluate((size) => {
      document.body.insertAdjacentHTML('beforeend', `<iframe src="/late" ${size}></iframe>`)
    }, size)
    await until(async () => page?.frames().some((one) => one.url() === `${here.origin}/late`) ?? false, 'it')
    const late = frameAt(`${here.origin}/late`)
    await late.waitForSelector('#late')
    await late.evaluate(() => {
      const text = 'Flax Typhoon is the name of those who made a network of cameras and routers'
      document.querySelector('#late')?.replaceChildren(text)
    })
    await until(async () => (await markedTexts(late)).includes('Flax Typhoon'), 'what came late')
  })
})

describe('the card in a frame', () => {
  test('stands beside the word where the frame is low', async () => {
    await openWith(`<iframe src="${elsewhere()}/frame" width="760" height="210"></iframe>`)
    const frame = frameAt(`${elsewhere()}/frame`)
    await restInFrame(frame, 'Salt Typhoon')
    const { box } = await waitForCard(page as Page, 'Salt Typhoon')
    expect(box.height).toBeGreaterThan(150)
    const outer = await (await frame.frameElement())?.boundingBox()
    expect(box.y).toBeGreaterThanOrEqual(outer?.y ?? 0)
    expect(box.y + box.height).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0))
  })

  test('stands where it is seen, of a frame that is taller than the window', async () => {
    there.serve('/tall', story(`${'<br>'.repeat(8)}<span>Salt Typhoon came</span>${'<br>'.repeat(120)}`))
    await openWith(`<iframe src="${elsewhere()}/tall" width="700" height="2600"></iframe>`)
    await page?.evaluate(() => scrollTo(0, 60))
    const frame = frameAt(`${elsewhere()}/tall`)
    await page?.setViewport({ width: 900, height: 420 })
    // Again where the pointer was faster than the frame, which learns of the smaller window after its page.
    await until(async () => {
      await restInFrame(frame, 'Salt Typhoon')
      const card = await waitForCard(page as Page, 'Salt Typhoon', 2_000).catch(() => null)
      return card !== null
    }, 'a card in the tall frame')
    const { box } = await waitForStillCard(page as Page)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(420)
  })
})

function farFrame(): string {
  return `<iframe src="${elsewhere()}/frame" ${size}></iframe>`
}

describe('frames count with their page', () => {
  test('in the popup, whose jump reaches them, and on the toolbar', async () => {
    await openWith(`<iframe src="/frame" ${size}></iframe><div style="height:3000px"></div>${farFrame()}`)
    const far = frameAt(`${elsewhere()}/frame`)
    await until(async () => (await readMarks(far)).length > 0, 'the far frame to be marked')
    const popup = await browser().openPopup(page as Page)
    const rows = () => popup.$$eval('.mention', (all) => all.map((one) => one.textContent))
    await until(async () => (await rows()).length === 4, 'all that is mentioned')
    const counts = (await rows()).map((row) => row?.replace(/\s+/g, ' '))
    expect(counts.join('; ')).toMatch(/Salt Typhoon.*2/)
    const jump = () =>
      popup.$$eval('.mention', (all) => {
        all
          .find((one) => one.textContent?.includes('Volt Typhoon'))
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      })
    await jump()
    await until(
      async () => (await readMarks(far)).some(({ look }) => look === 'flash'),
      'the flash in the frame',
    )
    await until(async () => ((await page?.evaluate(() => scrollY)) ?? 0) > 1000, 'the page to scroll to it')
    const badge = await browser().background(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
      return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id })
    })
    expect(badge).toBe('4')
    await popup.close().catch(() => {})
  })

  test('for the keyboard, which walks on from frame to frame and around', async () => {
    await openWith(`<iframe src="/frame" ${size}></iframe><div style="height:3000px"></div>`)
    await findMark(frameAt(`${here.origin}/frame`), 'Salt Typhoon')
    // Frames are walked in the order in which they were read.
    await page?.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), farFrame())
    const isFar = (frame: Frame) => frame.url() === `${elsewhere()}/frame`
    await until(async () => {
      const far = page?.frames().find(isFar)
      return far !== undefined && (await readMarks(far)).length > 0
    }, 'the far frame to be marked')
    const names = ['Verizon', 'Salt Typhoon', 'Lumen', 'Volt Typhoon', 'Salt Typhoon', 'Verizon']
    for (const name of names) {
      await browser().command('next-mention')
      await waitForCard(page as Page, name)
    }
    await browser().command('previous-mention')
    await waitForCard(page as Page, 'Salt Typhoon')
    await page?.keyboard.press('Escape')
    await waitForNoCard(page as Page)
  })

  test('for what is turned off on the site of the page', async () => {
    await openWith(`<iframe src="${elsewhere()}/frame" ${size}></iframe>`)
    const frame = frameAt(`${elsewhere()}/frame`)
    await findMark(frame, 'Salt Typhoon')
    const settings = await browser().extensionPage('options.html')
    const ask = (name: string) =>
      settings.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'marks/${name}', ask: { scope: 'site', host: '127.0.0.1' } })`,
      )
    await ask('turnOff')
    await until(async () => (await readMarks(frame)).length === 0, 'the marks in the frame to go')
    await settings.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'marks/turnOn', ask: { host: '127.0.0.1' } })`,
    )
    await settings.close()
    await page?.bringToFront()
    await findMark(frame, 'Salt Typhoon')
  })
})

test('a frame of the size of an advertisement, or without a sentence, is not read', async () => {
  there.serve(
    '/ad',
    story('Salt Typhoon: buy one, get two').replace(', as those who looked into it say.', ''),
  )
  await openWith(`
    <iframe src="${there.origin}/ad" ${size}></iframe>
    <iframe src="${there.origin}/frame" width="300" height="250"></iframe>
    <iframe src="${elsewhere()}/frame" ${size}></iframe>`)
  await findMark(frameAt(`${elsewhere()}/frame`), 'Salt Typhoon')
  expect(await readMarks(frameAt(`${there.origin}/ad`))).toEqual([])
  expect(await readMarks(frameAt(`${there.origin}/frame`))).toEqual([])
  // It is read as soon as it is large enough.
  await page?.evaluate(() => document.querySelectorAll('iframe')[1]?.setAttribute('height', '500'))
  await findMark(frameAt(`${there.origin}/frame`), 'Salt Typhoon')
  expect(await readCard(page as Page)).toBeNull()
})

test('frames that go while the extension asks them leave no error behind', async () => {
  const page = await openWith('')
  let areAllGone = false
  const going = page
    .evaluate(
      async (frameHtml, most) => {
        for (let gone = 0; gone < most; gone++) {
          document.body.insertAdjacentHTML('afterbegin', frameHtml)
          const frame = document.querySelector('iframe') as HTMLIFrameElement
          const view = frame.contentWindow as Window & typeof globalThis
          while (view.CSS.highlights.size === 0) await new Promise(requestAnimationFrame)
          frame.remove()
        }
      },
      `<iframe src="${here.origin}/frame" ${size}></iframe>`,
      40,
    )
    .finally(() => {
      areAllGone = true
    })
  // Firefox still puts a question to a frame whose window is gone, where nothing can be measured.
  while (!areAllGone) {
    await browser().background(async (api) => {
      const tabs = await api.tabs.query({})
      const question = { name: 'tab/entities', ask: {} }
      for (let asked = 0; asked < 20; asked++)
        await Promise.allSettled(tabs.map(({ id }) => api.tabs.sendMessage(id as number, question)))
    })
  }
  await going
  expect(await browser().takeErrors()).toEqual([])
})
