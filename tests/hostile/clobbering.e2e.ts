import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { waitForCard, waitForNoCard } from '../support/card'
import { findMark, restOn, until } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { browser, open, openWhole, marksOf } = useHostilePages()

/** Every property that a form or a document has by itself, read from the browser that runs the test. */
const allNames = `[...new Set([Document, HTMLDocument, Node, Element, HTMLElement, HTMLFormElement, EventTarget, Object]
  .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)))]`

describeRow('forms and images that take the names of properties change nothing', () => {
  test('a form around the text whose inputs take every name there is', async () => {
    const page =
      await open(`<form id="form" style="margin:200px">Salt Typhoon and <b>Volt Typhoon</b></form><script>
      const form = document.querySelector('#form')
      for (const name of ${allNames}) {
        const input = document.createElement('input')
        input.setAttribute('name', name)
        input.setAttribute('type', 'hidden')
        Node.prototype.appendChild.call(form, input)
      }
    </script>`)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    expect(await marksOf(page)).toEqual(['Salt Typhoon', 'Volt Typhoon'])
  })

  test('what changes within such a form is read again', async () => {
    const page =
      await open(`<form id="form"><p>Salt Typhoon</p><input name="parentElement"><input name="getRootNode">
      <input name="isConnected"><input name="parentNode"><input name="firstChild"><input name="closest">
      <input name="localName"><input name="getBoundingClientRect"><input name="compareDocumentPosition"></form>`)
    await findMark(page, 'Salt Typhoon')
    await page.evaluate(() => document.querySelector('#form')?.append('Flax Typhoon'))
    await findMark(page, 'Flax Typhoon')
    await page.evaluate(() => document.querySelector('#form p')?.replaceChildren('Volt Typhoon'))
    await findMark(page, 'Volt Typhoon')
  })

  test('images, forms and embeds that take every name of the document', async () => {
    const page =
      await openWhole(`<!doctype html><body><p style="margin:200px">Salt Typhoon</p><p>Verizon</p><p id="late"></p>
      <div id="names"></div><script>
      const names = ${allNames}
      const late = document.getElementById('late')
      document.getElementById('names').innerHTML = names
        .map((name, i) => ['<img name="' + name + '">', '<form name="' + name + '"></form>', '<embed name="' + name + '">'][i % 3])
        .join('')
      setTimeout(() => late.append('Flax Typhoon'), 50)
    </script></body>`)
    for (const name of ['Salt Typhoon', 'Verizon', 'Flax Typhoon']) await findMark(page, name)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await browser().command('next-mention')
    await waitForCard(page, 'Salt Typhoon')
  })

  test('elements whose ids are the globals that a script asks for', async () => {
    const globals =
      'browser chrome CSS Highlight StaticRange MutationObserver IntersectionObserver NodeFilter ' +
      'Document Element Node ShadowRoot self scope extension performance requestIdleCallback'
    const page = await openWhole(
      `<!doctype html><p style="margin:200px">Salt Typhoon</p>${globals
        .split(' ')
        .map((id) => `<a id="${id}"></a><iframe name="${id}"></iframe>`)
        .join('')}`,
    )
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
  })
})

describeRow('overridden prototypes and toJSON change nothing', () => {
  test('every method and getter that a page can replace', async () => {
    const page =
      await openWhole(`<!doctype html><body><p style="margin:200px">Salt Typhoon</p><p>Verizon</p><script>
      const boom = () => { throw new Error('overridden') }
      Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'overridden'
      Object.defineProperty(Object.prototype, 'name', { get: boom, set: boom, configurable: true })
      Object.defineProperty(Object.prototype, 'ask', { get: boom, set: boom, configurable: true })
      for (const { prototype } of [Node, Element, HTMLElement, Document, ShadowRoot, Text, Range, EventTarget,
        MutationObserver, IntersectionObserver, TreeWalker, Highlight, MessagePort, HTMLIFrameElement])
        for (const [name, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
          if (name !== 'constructor') {
            try {
              if (typeof value === 'function') prototype[name] = boom
              else if (get) Object.defineProperty(prototype, name, { get: boom, set: boom })
            } catch {}
          }
      for (const name of ['MutationObserver', 'IntersectionObserver', 'MessageChannel', 'StaticRange', 'Map', 'Set', 'Promise',
        'AbortController', 'Int32Array', 'setTimeout', 'requestIdleCallback', 'requestAnimationFrame', 'getComputedStyle'])
        window[name] = boom
      Array.prototype[Symbol.iterator] = Map.prototype.get = Set.prototype.has = boom
    </script></body>`)
    // The page's own world is in ruins, and a driver works in it, so the test relies on what can be seen.
    await until(async () => {
      if ((await cardTexts(page)).includes('Salt Typhoon')) return true
      await browser().command('next-mention')
      return false
    }, 'the card on a name')
  })
})

/** The texts of cards, seen or not, read from their own documents. */
async function cardTexts(page: Page): Promise<string> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame())
  const texts = frames.map((frame) =>
    frame.evaluate(() => document.querySelector('.card-name')?.textContent ?? '').catch(() => ''),
  )
  return (await Promise.all(texts)).join()
}
