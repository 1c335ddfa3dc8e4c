import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCard, waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { markedTexts, restOn, until } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { addSource, openSettings } from '../support/settings-page'
import { entityNamed, sampleBriefs, sampleEntities, signedPack } from '../support/signed-pack'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { browser, openWhole } = useHostilePages()
let host: PackServer

beforeAll(async () => {
  const heron = entityNamed('quiet-heron', 'actor', 'Quiet Heron', ['Mute Swan'])
  const { files } = await signedPack({
    title: 'Heron pack',
    packId: 'heron',
    entities: [...sampleEntities(), heron],
    briefs: sampleBriefs(),
  })
  host = await startPackServer(files)
})
afterAll(() => host?.close())

/** A page that plants names and records everything that its own scripts can see. */
const planted = `<!doctype html><html lang="en"><body>
  <p style="margin:120px">Europol</p><p style="margin:120px" id="heron">Quiet Heron</p>
  <p>Mute Swan, Quiet Herons and the Quiet Heron</p><script>
  const seen = { dom: [], sizes: [], messages: [], events: [] }
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) seen.dom.push([type, target.nodeName, attributeName].join())
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) seen.sizes.push(target.nodeName + Math.round(contentRect.height))
  })
  for (const element of document.querySelectorAll('html, body, p')) sizes.observe(element)
  for (const type of ['message', 'toggle', 'focusin', 'focusout', 'blur', 'focus', 'visibilitychange', 'error', 'unhandledrejection'])
    addEventListener(type, ({ target }) => {
      // A tab gets the focus sooner or later than this script runs; an extension that takes it shows as a blur.
      if (type !== 'focus' || target !== window) seen.events.push(type)
    }, true)
  addEventListener('pointermove', () => { window.movedAt = performance.now() }, true)
  window.look = () => {
    const marks = ['actor', 'victim', 'law', 'authority', 'place', 'other'].flatMap((role) =>
      ['subtle', 'clear'].flatMap((style) =>
        [...(CSS.highlights.get('inbrief-' + style + '-' + role) ?? [])].map((range) => {
          const live = new Range()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          return style + role + live
        })))
    return JSON.stringify({
      ...seen, marks, registered: CSS.highlights.size, html: document.documentElement.outerHTML,
      selection: String(getSelection()), found: window.find('Espionage'), frames: window.length,
      fonts: document.fonts.size, sheets: document.styleSheets.length, adopted: document.adoptedStyleSheets.length,
      resources: performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())
        .filter((name) => name !== 'favicon.ico'),
      keys: Object.keys(window).filter((key) => /inbrief|extension/i.test(key)),
    })
  }
</script></body></html>`

const restedLong = 'performance.now() - window.movedAt > 600'

/** Everything that the page sees while the reader points at each name for longer than a card takes to open. */
async function whatThePageSees(): Promise<string> {
  const page = await openWhole(planted)
  await until(async () => (await markedTexts(page)).includes('Europol'), 'the page to be read')
  const box = await page.$eval('#heron', (element) => {
    const range = new Range()
    range.selectNodeContents(element)
    const { left, top, height } = range.getBoundingClientRect()
    return { x: left + 20, y: top + height / 2 }
  })
  for (const dx of [0, 1, 2, 3]) await page.mouse.move(box.x + dx, box.y)
  await until(
    () => page.evaluate(restedLong) as Promise<boolean>,
    'the pointer to have rested twice as long as a card takes',
  )
  const sees = await page.evaluate(() => (window as unknown as { look(): string }).look())
  expect(await readCard(page)).toBeNull()
  await restOn(page, 'Europol')
  await waitForCard(page, 'Europol')
  return sees
}

async function setPrivate(settings: Page, isPrivate: boolean): Promise<void> {
  const selector = '.pack:nth-child(2) .pack-private input'
  await settings.waitForSelector(selector)
  await settings.$eval(selector, (input) => (input as HTMLInputElement).click())
  await until(
    () =>
      settings.$eval(selector, (input, wanted) => (input as HTMLInputElement).checked === wanted, isPrivate),
    'the choice to be kept',
  )
}

describeRow('planted names teach nothing of a private pack', () => {
  test('the page sees what it sees without the pack; a pack that is not private is seen', async () => {
    const without = await whatThePageSees()
    const settings = await openSettings(browser())
    await addSource(settings, host.url)
    await setPrivate(settings, true)
    expect(await whatThePageSees()).toBe(without)

    await settings.bringToFront()
    await setPrivate(settings, false)
    const page = await openWhole(planted)
    await until(async () => (await markedTexts(page)).includes('Quiet Heron'), 'the names of the open pack')
    expect(await page.evaluate(() => (window as unknown as { look(): string }).look())).not.toBe(without)

    await settings.bringToFront()
    await setPrivate(settings, true)
    await page.bringToFront()
    await until(async () => !(await markedTexts(page)).includes('Quiet Heron'), 'the marks to go at once')
    await settings.close()
  })

  test('the badge and the popup tell what stands there, with nothing to jump to', async () => {
    const page = await openWhole(planted)
    await until(async () => (await markedTexts(page)).includes('Europol'), 'the page to be read')
    await until(
      () =>
        browser().background(async (api) => {
          const [tab] = await api.tabs.query({ active: true })
          return (await api.action.getBadgeText({ tabId: tab?.id ?? 0 })) === '2'
        }),
      'the badge to count the private name too',
    )
    const popup = await browser().openPopup(page)
    await until(
      () => popup.evaluate(() => document.body.innerText.includes('private')),
      'the private name in the popup',
    )
    const said = await popup.$eval('.mention-private', (element) => element.textContent)
    expect(said).toContain('Quiet Heron')
    expect(await popup.$('button.mention .role-name')).not.toBeNull()
    await expectAccessible(browser(), popup, 'popup: with names of a private pack')
    await popup.close()
  })
})
