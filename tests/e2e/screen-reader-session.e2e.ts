/**
 * A whole session with what a screen reader gets: the accessibility tree that Chromium computes, with roles, names and
 * states. Everything is found in it, and pressed where it was found. Firefox gives its tree to no test.
 */
import type { Frame, Page, SerializedAXNode } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitForCard, waitForNoCard } from '../support/card'
import { findMark, until } from '../support/marks'
import { findOwnPage, textOf, waitForText } from '../support/page-text'
import { openSettings } from '../support/settings-page'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({ '/': { file: article.pathname } })
})
afterAll(() => server.close())
beforeEach(({ skip }) => {
  if (browser().kind === 'firefox') skip('Firefox gives its accessibility tree to no test')
})

/** All nodes in the order in which they are read out. */
async function readTree(page: Page | Frame): Promise<SerializedAXNode[]> {
  const nodes: SerializedAXNode[] = []
  const visit = (node: SerializedAXNode) => {
    nodes.push(node)
    for (const child of node.children ?? []) visit(child)
  }
  // A frame has one too, which puppeteer does not declare.
  const root = await (page as Page).accessibility.snapshot({ interestingOnly: false })
  if (root) visit(root)
  return nodes
}

/** Waits for a node with this role whose name is, or matches, this one. */
async function findNode(page: Page | Frame, role: string, name: string | RegExp): Promise<SerializedAXNode> {
  let found: SerializedAXNode | undefined
  await until(async () => {
    found = (await readTree(page)).find(
      (node) =>
        node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name ?? '')),
    )
    return found !== undefined
  }, `${role} "${name}" in the tree`)
  return found as SerializedAXNode
}

/** The texts of live regions, which are read out when they change. */
async function liveTexts(page: Page | Frame): Promise<string> {
  const live = (await readTree(page)).filter(({ role }) => role === 'status' || role === 'alert')
  const textsIn = (node: SerializedAXNode): string[] =>
    node.role === 'StaticText' ? [node.name ?? ''] : (node.children ?? []).flatMap(textsIn)
  return live.flatMap(textsIn).join(' ')
}

/** Gives a node the focus and presses Enter, as a screen reader does. */
async function activate(page: Page | Frame, role: string, name: string | RegExp): Promise<void> {
  const handle = await (await findNode(page, role, name)).elementHandle()
  await handle?.focus()
  await handle?.press('Enter')
}

test('the card says what it is, leads on and back, and tells what was copied', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  await browser().command('next-mention')
  await waitForCard(page, '')
  await browser().command('next-mention')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  await until(async () => (await textOf(frame, '.card-name')) === 'Salt Typhoon', 'the card on Salt Typhoon')

  expect(await findNode(frame, 'region', 'Salt Typhoon')).toBeDefined()
  expect(await findNode(frame, 'heading', 'Salt Typhoon')).toMatchObject({ level: 1 })
  expect(await findNode(frame, 'button', 'Keep open')).toMatchObject({ pressed: false })
  expect(await findNode(frame, 'button', 'Cite')).toMatchObject({ expanded: false })
  expect(await findNode(frame, 'button', /^Salt Typhoon reaches the wiretap systems/)).toBeDefined()

  await activate(frame, 'link', 'AT&T')
  await findNode(frame, 'heading', 'AT&T')
  await activate(frame, 'button', /^Back to\s+Salt Typhoon$/)
  await findNode(frame, 'heading', 'Salt Typhoon')
  await activate(frame, 'button', 'Cite')
  expect(await findNode(frame, 'button', 'Cite')).toMatchObject({ expanded: true })
  await activate(frame, 'button', 'Plain')
  // If the browser keeps the clipboard to itself, that is announced as well.
  await until(async () => /opied/.test(await liveTexts(frame)), 'what became of it to be told')
  await activate(frame, 'button', 'Close')
  await waitForNoCard(page)
  await page.close()
})

test('the popup says what the page mentions and how many results there are, and opens one', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  const popup = await browser().openBehind(page, 'popup.html')
  await waitForText(popup, 'Salt Typhoon', '.mention-table')
  expect(await findNode(popup, 'region', 'On this page')).toBeDefined()
  expect(await findNode(popup, 'image', /^Where names stand on the page: Actor, Victim/)).toBeDefined()
  expect(await findNode(popup, 'button', /^Salt Typhoon, \d+ mentions, jump$/)).toBeDefined()

  const box = await (await findNode(popup, 'combobox', 'Search briefs')).elementHandle()
  await box?.type('calea')
  const option = await findNode(popup, 'option', /CALEA/)
  expect(option.role).toBe('option')
  await until(
    async () => (await readTree(popup)).some((node) => node.role === 'option' && node.selected === true),
    'an option to be told as the active one',
  )
  await until(async () => /\d+ of \d+|\d+ briefs?/.test(await liveTexts(popup)), 'the count to be told')
  expect(await findNode(popup, 'combobox', 'Search briefs')).toMatchObject({ value: 'calea' })
  // The popup closes before the key is up again.
  await box?.press('Enter').catch(() => undefined)
  const reader = await findOwnPage(page, 'reader.html')
  await reader.waitForSelector('h1')
  expect((await readTree(reader)).filter((node) => node.role === 'heading' && node.level === 1)).toHaveLength(
    1,
  )
  await reader.close()
  await page.close()
})

test('settings are parts with headings, and say what is chosen', async () => {
  const settings = await openSettings(browser())
  await settings.waitForSelector('.marks-form')
  const tree = await readTree(settings)
  const parts = tree.filter((node) => node.role === 'heading' && node.level === 2).map((node) => node.name)
  expect(parts).toEqual(['Packs', 'Your own', 'Marks and cards', 'Off', 'Corrections', 'Requests'])
  for (const part of parts)
    expect(tree).toContainEqual(expect.objectContaining({ role: 'region', name: part }))
  expect(await findNode(settings, 'radio', /^Quietly/)).toMatchObject({ checked: true })
  expect(await findNode(settings, 'textbox', 'Add a pack')).toBeDefined()
  expect(await findNode(settings, 'button', /^Remove Inbrief starter pack$/)).toBeDefined()
  await settings.close()
})
