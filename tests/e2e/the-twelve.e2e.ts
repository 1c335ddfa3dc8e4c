/**
 * What Inbrief has and no other reader's companion had, each shown on the demonstration article. What else can be done
 * with a card or an overview is tested beside it, in files of their own.
 */
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Role, roles } from '../../data/brief/brief'
import { waitForCard } from '../support/card'
import { findMark, markedTexts, readMarks, restOn, until } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { findOwnPage, press, textOf, waitForText } from '../support/page-text'
import { addSource, openSettings } from '../support/settings-page'
import { datedBrief, entityNamed, signedPack } from '../support/signed-pack'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { pressSync } from '../support/sync-buttons'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer
let page: Page

beforeAll(async () => {
  server = await startStaticServer({
    '/': { file: article.pathname },
    '/fbi': '<!doctype html><p style="margin:200px">The FBI, and no other name.</p>',
    '/silence': '<!doctype html><p style="margin:200px">Silence costs.</p><p>CALEA</p>',
    '/undated': '<!doctype html><p style="margin:200px">Verizon, on a page without a date.</p>',
  })
})
afterAll(() => server.close())
beforeEach(async () => {
  page = await browser().open(`${server.origin}/`)
})
afterEach(() => page.close())

/** Rests on a name, at the first place where a text stands that has it. */
async function openCard(name: string, at = name): Promise<Frame> {
  await page.evaluate((at) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (!textContent?.includes(at) || !parentElement?.checkVisibility()) continue
      parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      return
    }
  }, at)
  await restOn(page, name)
  return (await waitForCard(page, name)).frame
}

test('1 why marked: the matched text, the alias, the entity, who says so, and that it is disputed', async () => {
  const frame = await openCard('GhostEmperor', 'GhostEmperor and Salt Typhoon')
  expect(await textOf(frame, '.card-name')).toBe('Salt Typhoon')
  const why = await textOf(frame, '.card-why')
  expect(why).toContain('GhostEmperor is another name for Salt Typhoon, according to')
  expect(why).toContain('MISP')
  expect(why).toContain('Disputed')
})

test('2 ranked by the page: first the brief whose other entities stand here too', async () => {
  const frame = await openCard('FBI')
  expect(await textOf(frame, '.lead-brief .card-brief')).toBe(
    'Salt Typhoon reaches the wiretap systems of US carriers',
  )
  // By itself, the name leads to the newest brief.
  await page.goto(`${server.origin}/fbi`)
  const alone = await openCard('FBI')
  expect(await textOf(alone, '.lead-brief .card-brief')).not.toContain('Salt Typhoon reaches')
})

test('3 role in colour and in shape: each role has a line of its own', async () => {
  await findMark(page, 'AT&T')
  const looks = new Map((await readMarks(page)).map(({ text, look }) => [text.replace(/’s$/, ''), look]))
  expect(looks.get('Salt Typhoon')).toBe('subtle-actor')
  expect(looks.get('AT&T')).toBe('subtle-victim')
  expect(looks.get('FBI')).toBe('subtle-authority')
  const painted = (role: Role) =>
    page.evaluate((role) => {
      const style = getComputedStyle(document.body, `::highlight(inbrief-subtle-${role})`)
      return [style.textDecorationStyle, style.textDecorationThickness, style.textDecorationColor]
    }, role)
  const lines = await Promise.all(roles.map(painted))
  expect(new Set(lines.map(([style, thickness]) => `${style} ${thickness}`)).size).toBe(roles.length)
  expect(new Set(lines.map(([, , colour]) => colour)).size).toBe(roles.length)
})

test('4 the hierarchy: a name stands in its group, and each sibling is one step away', async () => {
  const frame = await openCard('Verizon')
  expect(await textOf(frame, '.card-group')).toMatch(/US telecoms.*AT&T, Lumen, Verizon, T-Mobile/)
  await press(frame, 'Lumen')
  await until(async () => (await textOf(frame, '.card-name')) === 'Lumen', 'the card to go to Lumen')
  expect(await textOf(frame, '.card-group [aria-current]')).toBe('Lumen')
})

test('5 not mentioned here: the card and the overview tell whom the article leaves out', async () => {
  const frame = await openCard('Salt Typhoon')
  const left = await textOf(frame, '.lead-brief-not-here')
  expect(left).toContain('JumbledPath')
  // What the article names is not among them.
  expect(left).not.toContain('Verizon')
  expect(await textOf(frame, '.lead-brief-here')).toContain('Verizon')
  const panel = await openPanel()
  expect(await textOf(panel, '.panel-left-out')).toContain('JumbledPath')
  expect(await textOf(panel, '.panel-left-out')).not.toContain('Verizon')
  await panel.close()
})

test('6 fact apart from judgement: the whole brief on the card, each in its own part', async () => {
  const frame = await openCard('Salt Typhoon')
  await press(frame, 'Read the whole brief here')
  await waitForText(frame, 'wiretap requests', '.card-fact')
  const judgement = await textOf(frame, '.card-judgement')
  expect(judgement).toContain('Judgement by')
  expect(judgement).toContain('best read as intelligence collection')
  const grounds = await frame.$$eval('.card-fact, .card-judgement', (parts) =>
    parts.map((part) => getComputedStyle(part).backgroundColor),
  )
  expect(new Set(grounds).size).toBe(2)
})

test('7 time: the brief is held against the article’s own date, and all briefs on the name are dated', async () => {
  const frame = await openCard('Salt Typhoon')
  expect(await textOf(frame, '.lead-brief')).toContain('4 months older than the article')
  const dated = await frame.$$eval('.card-briefs time', (dates) => dates.map((date) => date.dateTime))
  expect(dated.length).toBeGreaterThan(1)
  const panel = await openPanel()
  await waitForText(panel, '4 months older than the article', '.panel-briefs')
  await panel.close()
  await page.goto(`${server.origin}/undated`)
  const undated = await openCard('Verizon')
  expect(await textOf(undated)).not.toContain('than the article')
})

test('9 cite: plain, Markdown and BibTeX, with the very place on the page', async () => {
  const frame = await openCard('Salt Typhoon')
  await press(frame, 'Cite')
  // What is copied is read from the event itself: a test browser may keep the clipboard to itself.
  await frame.evaluate(() => {
    const copied: string[] = []
    Object.assign(globalThis, { copied })
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
    })
  })
  let told = 0
  const copy = async (format: string) => {
    await press(frame, format)
    told += 1
    await frame.waitForFunction(
      (told) => (globalThis as unknown as { copied: string[] }).copied.length === told,
      { polling: 50 },
      told,
    )
    await waitForText(frame, 'Copied')
    return frame.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '')
  }
  const plain = await copy('Plain')
  expect(plain).toContain('“Salt Typhoon reaches the wiretap systems of US carriers”, 2024-10-07')
  expect(plain).toMatch(/version \d+/)
  expect(plain).toContain(`${server.origin}/#:~:text=`)
  expect(plain).toContain('Salt%20Typhoon')
  expect(await copy('Markdown')).toMatch(/\[What the wiretap breach.*\]\(<http/)
  expect(await copy('BibTeX')).toMatch(/^@misc\{inbrief-starter-salt-typhoon-telecom-2024,/)
})

test('10 backgrounder: one page of all that the article mentions, made without the network', async () => {
  await findMark(page, 'AT&T')
  const panel = await openPanel()
  const asked = server.requests.length
  await press(panel, 'Make a printable backgrounder')
  const made = await findOwnPage(page, '/backgrounder.html')
  await waitForText(made, 'Who and what it mentions')
  const text = await textOf(made)
  expect(text).toContain('What the wiretap breach taught')
  expect(text).toContain('Salt Typhoon reaches the wiretap systems of US carriers')
  expect(text).toContain('4 months older than the article')
  expect(text).toContain('Judgement by')
  expect(text).toMatch(/Not mentioned in it:.*JumbledPath/)
  expect(text).toMatch(/“Salt Typhoon reaches.*”, 2024-10-07\. .*version \d+\. Read with “What the wiretap/)
  expect(server.requests.length).toBe(asked)
  for (const one of [made, panel]) await one.close()
})

async function openPanel(): Promise<Page> {
  const panel = await browser().openBehind(page, 'sidepanel.html')
  await waitForText(panel, 'Briefs that fit this page')
  return panel
}

/** A pack that knows a name of the article which the starter pack does not: its newspaper. */
describe('with a pack of another publisher', () => {
  const newspaper = 'Demonstration Gazette'
  const entities = [
    entityNamed('gazette', 'company', newspaper, []),
    entityNamed('ann-example', 'person', 'Ann Example', []),
    // A word of the article's last list, and a name that a group has chosen.
    entityNamed('silence', 'actor', 'Silence', []),
  ]
  const fields = { title: 'Press pack', packId: 'press', entities }
  let host: PackServer
  let settings: Page

  const brief = (id: string, title: string, summary: string) => ({
    ...datedBrief(id, '2025-01-10', title),
    who: entities.map(({ id, name }) => ({
      ...{ label: name, entityId: id, role: 'other' as const, disputed: false, children: [] },
    })),
    summary,
  })

  beforeAll(async () => {
    const first = await signedPack({
      ...fields,
      briefs: [brief('paper', 'Who prints it', 'Nobody.'), brief('ink', 'What it is printed with', 'Ink.')],
    })
    host = await startPackServer(first.files)
    settings = await openSettings(browser())
    await waitForText(settings, 'No requests yet')
    await addSource(settings, host.url)
    await waitForText(settings, 'Press pack')
    const next = await signedPack({
      ...fields,
      version: 2,
      keys: first.keys,
      briefs: [brief('paper', 'Who prints it', 'A press.'), brief('sales', 'Who buys it', 'Readers.')],
    })
    host.replaceFiles(next.files)
    await pressSync(settings, 'Press pack')
    await waitForText(settings, '1 new, 1 revised, 1 withdrawn')
  })
  afterAll(async () => {
    await settings.close()
    await host.close()
  })

  test('2 ranked by the page: what else stands here decides whether a doubtful name is marked at all', async () => {
    await openCard('Silence', 'Silence costs')
    await page.goto(`${server.origin}/silence`)
    await findMark(page, 'CALEA')
    expect(await markedTexts(page)).toEqual(['CALEA'])
  })

  test('8 what a sync changed: counted, told on the card, and the version before is one click away', async () => {
    expect(await textOf(settings, '.pack-changes')).toContain('Who buys it')
    const { text } = await cardOnNewspaper()
    expect(text).toContain('Revised January 15, 2025')
    expect(text).toContain('Withdrawn January 15, 2025: What it is printed with')
    await settings.bringToFront()
    await press(settings, 'Go back to version 1 of Press pack')
    await waitForText(settings, 'Return to version 2')
    await page.reload()
    const before = await cardOnNewspaper()
    expect(before.text).toContain('What it is printed with')
    expect(before.text).not.toMatch(/Withdrawn|Revised/)
    await press(settings, 'Return to version 2 of Press pack')
    await waitForText(settings, 'Go back to version 1')
  })

  test('11 discreet: a private pack paints nothing; badge, popup and panel tell what it knows', async () => {
    await findMark(page, newspaper)
    const open = await badge()
    await settings.bringToFront()
    await settings.$$eval('.pack-private input', (boxes) => (boxes.at(-1) as HTMLInputElement).click())
    await page.bringToFront()
    await until(async () => !(await markedTexts(page)).includes(newspaper), 'the marks to go at once')
    await until(async () => (await badge()) === open, 'the badge to count the private name as well')
    for (const opened of [() => browser().openPopup(page), openPanel]) {
      const surface = await opened()
      await waitForText(surface, newspaper, '.mention-private')
      await surface.close()
    }
  })

  test('12 privacy ledger: every request that was ever made is listed, and reading made none', async () => {
    await openCard('Salt Typhoon')
    const ledger = await browser().extensionPage('options.html#ledger')
    await ledger.waitForSelector('.ledger td')
    const listed = await ledger.$$eval('.ledger td:nth-child(2)', (cells) =>
      cells.map((cell) => cell.textContent ?? ''),
    )
    await ledger.close()
    expect(listed.toSorted()).toEqual(host.requests.map((path) => `${host.url}${path}`).toSorted())
  })

  async function cardOnNewspaper() {
    await page.bringToFront()
    await findMark(page, newspaper)
    await restOn(page, newspaper)
    return waitForCard(page, newspaper)
  }

  /** What the toolbar shows for the article. */
  async function badge(): Promise<string> {
    let shown = ''
    await until(async () => {
      shown = await browser().background(async (api) => {
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
        return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id })
      })
      return shown !== ''
    }, 'a badge')
    return shown
  }
})
