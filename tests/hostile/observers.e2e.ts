import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type ShownCard, waitForCard } from '../support/card'
import { restOn } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { open } = useHostilePages()

/** Words that the card says and the page does not. */
const onlyOnCard = 'Espionage group'

async function openCard(body = ''): Promise<{ page: Page; card: ShownCard }> {
  const page = await open(`<p style="margin:200px">Salt Typhoon</p>${body}`)
  await restOn(page, 'Salt Typhoon')
  const card = await waitForCard(page, onlyOnCard)
  return { page, card }
}

describeRow('nothing that is aimed at the card learns its text', () => {
  test('window.find and the selection do not reach into it', async () => {
    const { page } = await openCard()
    const seen = await page.evaluate((words) => {
      type Finder = { find(text: string, ...rest: boolean[]): boolean }
      const find = (text: string) => {
        try {
          return (window as unknown as Finder).find(text, false, false, true, false, true, false)
        } catch (error) {
          // Firefox refuses to look into frames of others, whatever is looked for.
          return String(error)
        }
      }
      const found = [find(words), find('words that stand nowhere')]
      document.execCommand('selectAll')
      const selected = String(getSelection())
      const range = new Range()
      range.selectNode(document.documentElement)
      return { found, selected, ranged: String(range), text: document.documentElement.innerText }
    }, onlyOnCard)
    expect(seen.found[0]).not.toBe(true)
    expect(seen.found[0]).toBe(seen.found[1])
    expect(seen.selected + seen.ranged + seen.text).not.toContain('Espionage')
  })

  test('fonts that the page lays over all text are not asked for by it', async () => {
    const { page } = await openCard(`<style>
      @font-face { font-family: beacon; src: url(/beacon.woff2); unicode-range: U+0-10FFFF }
      html > div, html > div *, iframe { font-family: beacon !important }
      p, h2 { font-family: serif }
    </style>`)
    const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
    expect(fonts).toEqual(['unloaded'])
  })

  test('frames, names of frames and loaded resources do not show it', async () => {
    const { page } = await openCard()
    const seen = await page.evaluate(() => ({
      length: window.length,
      frames: [...Array(window.frames.length).keys()].length,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      iframes: document.querySelectorAll('iframe').length,
      root: document.documentElement.lastElementChild?.shadowRoot ?? null,
    }))
    expect(seen.length).toBe(0)
    expect(seen.iframes).toBe(0)
    expect(seen.root).toBeNull()
    expect(seen.resources.filter((name) => name.includes('extension'))).toEqual([])
  })

  test('observers of its host see a bare element, and events from it carry no path into it', async () => {
    const { page, card } = await openCard(`<script>
      window.seen = []
      const note = (what) => window.seen.push(what)
      new MutationObserver((records) => {
        for (const { target, addedNodes, attributeName } of records)
          note([target.localName, attributeName, ...[...addedNodes].map((node) => node.textContent)].join())
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      for (const type of ['pointerover', 'pointermove', 'mouseover', 'click', 'focusin', 'load', 'message', 'toggle', 'keydown'])
        addEventListener(type, (event) => {
          note(type + ' ' + event.composedPath().map((one) => one.localName ?? '').join(' '))
          if (type === 'message') note('message ' + JSON.stringify(event.data))
        }, true)
    </script>`)
    await page.mouse.move(card.box.x + 40, card.box.y + 40, { steps: 4 })
    await page.mouse.move(card.box.x + 60, card.box.y + 60, { steps: 4 })
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    expect(seen.join('\n')).not.toMatch(/Espionage|Threat actor|iframe|message|inbrief/i)
  })

  test('its pixels are not drawn into what the page can read', async () => {
    const { page } = await openCard('<canvas id="canvas"></canvas>')
    // What a page can copy of itself is its own markup, in which the card has none.
    const copied = await page.evaluate(() => new XMLSerializer().serializeToString(document))
    expect(copied).not.toContain('Espionage')
    expect(copied).not.toContain('extension:')
  })
})
