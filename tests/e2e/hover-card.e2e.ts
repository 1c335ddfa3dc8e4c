import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard, waitForStillCard } from '../support/card'
import { findMark, restOn, until } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer
let page: Page

beforeAll(async () => {
  server = await startStaticServer({
    '/': { file: article.pathname },
    '/link': '<p style="margin:200px"><a href="/arrived">Ask Verizon now</a></p>',
    '/arrived': '<title>Arrived</title>',
  })
})
afterAll(() => server.close())
beforeEach(async () => {
  page = await browser().open(`${server.origin}/`)
})
afterEach(() => page.close())

describe('resting on a name', () => {
  test('opens a card that says what it is, and which briefs explain it', async () => {
    const mark = await restOn(page, 'Salt Typhoon')
    const { text, box } = await waitForCard(page, 'Salt Typhoon')
    expect(text).toContain('Threat actor')
    expect(text).toContain('Espionage group')
    expect(text).toMatch(/October 2024/)
    expect(text).toMatch(/Also on this page.*AT&T/)
    expect(box.y > mark.y || box.y + box.height < mark.y).toBe(true)
  })

  test('leads to the full brief', async () => {
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, 'Salt Typhoon')
    const pages = (await page.browser().pages()).length
    await (await frame.waitForSelector('.card-brief'))?.click()
    await until(async () => (await page.browser().pages()).length > pages, 'the reader to open')
  })

  test('opens the card where the pointer came in one leap and stopped', async () => {
    const { x, y } = await findMark(page, 'AT&T')
    await page.mouse.move(5, 5)
    await page.mouse.move(x, y)
    expect((await waitForCard(page, 'AT&T')).text).toContain('AT&T')
  })

  test('does nothing while the pointer only passes', async () => {
    const mark = await findMark(page, 'Salt Typhoon')
    await page.mouse.move(mark.x - 300, mark.y)
    await page.mouse.move(mark.x + 300, mark.y, { steps: 3 })
    await restOn(page, 'Verizon')
    // The card of the name that was rested on proves that there was time for the other.
    expect((await waitForCard(page, 'Verizon')).text).not.toContain('Espionage group')
  })
})

describe('an open card', () => {
  beforeEach(async () => {
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
  })

  test('closes with Escape, which the page does not hear', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => document.body.setAttribute('data-heard', event.key))
    })
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull()
  })

  test('can be entered and left again', async () => {
    // More than once where the machine is slower from step to step than a hand that has stopped on its way.
    await until(async () => {
      await restOn(page, 'Salt Typhoon')
      const { box } = await waitForCard(page, 'Salt Typhoon')
      await page.mouse.move(box.x + 40, box.y + box.height - 10, { steps: 6 })
      await page.mouse.move(box.x + 60, box.y + 40, { steps: 6 })
      return (await readCard(page)) !== null
    }, 'the card to stay open under the pointer')
    await page.mouse.move(5, 5, { steps: 6 })
    await waitForNoCard(page)
  })

  test('goes where the reader begins to select the text under it', async () => {
    const mark = await findMark(page, 'Salt Typhoon')
    await page.mouse.down()
    await page.mouse.move(mark.x + 4, mark.y)
    await waitForNoCard(page)
    await page.mouse.up()
  })

  test('moves to another name after a rest there', async () => {
    await restOn(page, 'AT&T')
    await waitForCard(page, 'AT&T')
  })
})

describe('with the keyboard alone', () => {
  test('a command walks from name to name, opens the card and hands it the focus', async () => {
    await findMark(page, 'Salt Typhoon')
    await page.bringToFront()
    await browser().command('next-mention')
    const first = await waitForCard(page, 'Google')
    expect(await first.frame.evaluate(() => document.hasFocus())).toBe(true)
    await browser().command('next-mention')
    await waitForCard(page, 'Salt Typhoon')
    await browser().command('previous-mention')
    await waitForCard(page, 'Google')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  })
})

test('a name that a key reaches in the shortened lines of a brief is seen with all of them', async () => {
  await findMark(page, 'Salt Typhoon')
  await page.bringToFront()
  for (const name of ['Google', 'Salt Typhoon']) {
    await browser().command('next-mention')
    await waitForCard(page, name)
  }
  const { frame } = await waitForStillCard(page)
  const place = await frame.evaluate(() => {
    const lines = document.querySelector('.lead-brief-summary')
    const name = [...(lines?.querySelectorAll<HTMLElement>('.live-name') ?? [])].at(-1)
    if (!lines || !name) return null
    name.focus()
    const hidden = name.getBoundingClientRect().bottom - lines.getBoundingClientRect().bottom
    return { scrolled: lines.scrollTop, isSeen: hidden <= 0 }
  })
  expect(place).toEqual({ scrolled: 0, isSeen: true })
})

test('a click on a marked link follows the link', async () => {
  await page.goto(`${server.origin}/link`)
  const mark = await restOn(page, 'Verizon')
  await waitForCard(page, 'Verizon')
  await page.mouse.click(mark.x, mark.y)
  await until(async () => page.url().endsWith('/arrived'), 'the link to be followed')
})

test('events that a page makes up open no card', async () => {
  await findMark(page, 'Salt Typhoon')
  const { x, y } = await findMark(page, 'Salt Typhoon')
  await page.evaluate(
    ([left, top]) => {
      for (const type of ['pointermove', 'mousemove', 'mouseover', 'pointerover']) {
        document
          .elementFromPoint(left, top)
          ?.dispatchEvent(
            new PointerEvent(type, { clientX: left, clientY: top, bubbles: true, composed: true }),
          )
      }
    },
    [x, y] as const,
  )
  await restOn(page, 'Verizon')
  expect((await waitForCard(page, 'Verizon')).text).not.toContain('Espionage group')
})

test('the article itself holds every way to write around a name', () => {
  const html = readFileSync(article, 'utf8')
  for (const form of [
    '<b>Salt</b> Typhoon',
    '“Salt Typhoon”',
    'Salt Typhoon’s',
    'Salt Typhoon—',
    'Salt Typhoon-linked',
  ]) {
    expect(html).toContain(form)
  }
})
