/**
 * npm run soak [-- --quick]
 *
 * What stays behind in Chromium after 1,000 navigations, after an hour's worth of changes and after 200 tabs. Each
 * figure is counted twice, early and at the end, both times after the garbage is collected: what grows is a leak.
 */
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { findMark, readMarks, until } from '../support/marks'
import { startTestBrowser } from '../support/start-test-browser'
import { startStaticServer } from '../support/static-server'
import { type Counts, countBackground, countPage, findGrown, longTasks } from './counts'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' } } })
const size = options.quick
  ? { navigations: 60, changes: 300, tabs: 12 }
  : { navigations: 1000, changes: 36_000, tabs: 200 }
const article =
  '<p>Salt Typhoon met Volt Typhoon at Verizon, says Europol.</p><p>CALEA and AT&amp;T.</p>'.repeat(40)
const server = await startStaticServer({
  '/a': `<!doctype html><title>A</title><p>Verizon</p>${article}`,
  '/b': `<!doctype html><title>B</title><p>Europol</p><div id="late"></div>${article}`,
})
const browser = await startTestBrowser('chromium')
let leaks = 0
try {
  await navigate()
  await change()
  await openTabs()
  const errors = await browser.takeErrors()
  console.log(`errors of the extension: ${errors.length}`)
  leaks += errors.length
} finally {
  await browser.close()
  await server.close()
}
console.log(leaks === 0 ? 'flat: nothing stays behind' : `${leaks} figures grew`)
process.exitCode = leaks === 0 ? 0 : 1

async function navigate(): Promise<void> {
  const page = await browser.open(`${server.origin}/a`)
  const tasks: number[] = []
  const go = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await page.goto(`${server.origin}/${i % 2 === 0 ? 'b' : 'a'}`, { waitUntil: 'load' })
      await waitForMarks(page)
      tasks.push(...(await longTasks(page)))
      // A card now and then, whose frame must go with its page.
      if (i % 10 === 0) await browser.command('next-mention')
    }
    return countPage(page)
  }
  const early = await go(Math.ceil(size.navigations / 5))
  report(`${size.navigations} navigations`, early, await go(Math.floor((size.navigations * 4) / 5)))
  const longest = Math.round(Math.max(0, ...tasks))
  console.log(`  ${tasks.length} tasks over 50 ms in ${size.navigations} pages, the longest ${longest} ms`)
  await page.close()
}

/** Ten changes a second for an hour, as fast as frames come. */
async function change(): Promise<void> {
  const page = await browser.open(`${server.origin}/b`)
  await waitForMarks(page)
  const go = async (times: number) => {
    await page.evaluate(async (changes) => {
      const late = document.querySelector('#late') as HTMLElement
      for (let i = 0; i < changes; i++) {
        const line = document.createElement('p')
        line.textContent = `Salt Typhoon, change ${i % 100}, Flax Typhoon`
        late.append(line)
        if (late.childElementCount > 50) late.firstElementChild?.remove()
        if (i % 10 === 0) await new Promise(requestAnimationFrame)
      }
      // Once this is read, everything before it has been read.
      late.replaceChildren('Bybit')
    }, times)
    await findMark(page, 'Bybit')
    await page.evaluate(() => document.querySelector('#late')?.replaceChildren())
    return countPage(page)
  }
  const early = await go(Math.ceil(size.changes / 5))
  report(`${size.changes} changes`, early, await go(Math.floor((size.changes * 4) / 5)))
  await page.close()
}

async function openTabs(): Promise<void> {
  const fill = async (count: number) => {
    const pages: Page[] = []
    for (let i = 0; i < count; i++) {
      const page = await browser.open(`${server.origin}/a`)
      await waitForMarks(page)
      pages.push(page)
    }
    const last = pages.at(-1) as Page
    const counts = { tab: await countPage(last), background: await countBackground(last.browser()) }
    for (const page of pages) await page.close()
    return counts
  }
  const early = await fill(Math.ceil(size.tabs / 10))
  const late = await fill(size.tabs)
  report(`a tab among ${size.tabs}`, early.tab, late.tab)
  report(`the background with ${size.tabs} tabs`, early.background, late.background)
}

async function waitForMarks(page: Page): Promise<void> {
  await until(async () => (await readMarks(page)).length > 0, 'the page to be marked')
}

function report(what: string, early: Counts, late: Counts): void {
  console.log(what)
  const grown = findGrown(early, late)
  leaks += grown.length
  for (const [name, before] of Object.entries(early)) {
    const figures = `${String(before).padStart(8)} ${String(late[name] ?? 0).padStart(8)}`
    console.log(`  ${name.padEnd(12)} ${figures}${grown.includes(name) ? '  GREW' : ''}`)
  }
}
