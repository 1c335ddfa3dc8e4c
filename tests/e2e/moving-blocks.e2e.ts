/** Whatever a page does with its blocks, what is known of it afterwards is what a first reading would have found. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageReport } from '../../data/messages/protocol'
import { Random } from '../bench/match/random'
import { until } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const names = ['Salt Typhoon', 'Volt Typhoon', 'Flax Typhoon']
const rounds = 6
const changesARound = 25

const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  const block = (_: unknown, i: number) => `<p>${names[i % names.length]} was here.</p>`
  const blocks = Array.from({ length: 12 }, block).join('')
  const inside = '<p>Volt Typhoon inside.</p><p>Salt Typhoon inside.</p>'
  const host = `<div class="host"><template shadowrootmode="open">${inside}</template></div>`
  server = await startStaticServer({
    '/': `<!doctype html><title>Moving</title><h1>Salt Typhoon</h1><main><section>${blocks}</section>
      <section>${blocks}</section>${host}${host}</main>`,
  })
})
afterAll(() => server.close())

/** What is done to the page, as numbers, which stand for whichever blocks there are then. */
interface Change {
  what: 'move' | 'lift' | 'remove' | 'add' | 'rename' | 'retype' | 'wrap'
  block: number
  place: number
  name: string
}

const kinds = ['move', 'move', 'lift', 'remove', 'add', 'add', 'rename', 'retype', 'wrap'] as const

function randomChange(random: Random): Change {
  return {
    what: random.pick(kinds),
    block: random.between(0, 999),
    place: random.between(0, 999),
    name: random.pick(names),
  }
}

/** Does some changes in one turn of the page, or a turn after each. */
function change(page: Page, changes: readonly Change[], inTurns: boolean): Promise<void> {
  return page.evaluate(
    async (changes, inTurns) => {
      const main = document.querySelector('main') as HTMLElement
      const roots = [...document.querySelectorAll('.host')].flatMap((host) => host.shadowRoot ?? [])
      for (const { what, block, place, name } of changes) {
        const blocks = [main, ...roots].flatMap((root) => [...root.querySelectorAll('p')])
        const parents = [main, ...main.querySelectorAll('section'), ...roots]
        const one = blocks[block % blocks.length] as HTMLElement
        const parent = parents[place % parents.length] as HTMLElement | ShadowRoot
        const before = parent.childNodes[place % (parent.childNodes.length + 1)] ?? null
        if (what === 'move') parent.insertBefore(one, before === one ? null : before)
        if (what === 'remove') one.remove()
        if (what === 'rename') one.textContent = `${name} again.`
        if (what === 'retype' && one.firstChild instanceof Text) one.firstChild.data = `Now ${name}.`
        if (what === 'add') {
          const added = document.createElement('p')
          added.textContent = `${name} is new.`
          parent.insertBefore(added, before)
        }
        if (what === 'lift') {
          // A whole part of the page, a host among them.
          const parts = main.querySelectorAll(':scope > *')
          main.insertBefore(parts[block % parts.length] as Element, parts[place % parts.length] as Element)
        }
        if (what === 'wrap' && one.parentNode) {
          const section = document.createElement('section')
          one.replaceWith(section)
          section.append(one)
        }
        if (inTurns) await new Promise((resolve) => setTimeout(resolve))
      }
    },
    changes as Change[],
    inTurns,
  )
}

/** How often each name stands in what can be read of the page. */
function countNames(page: Page): Promise<[string, number][]> {
  return page.evaluate((names) => {
    const hosts = [...document.querySelectorAll('.host')]
    const texts = [document.body.textContent, ...hosts.map((host) => host.shadowRoot?.textContent)]
    return names.map((name): [string, number] => [name, texts.join(' ').split(name).length - 1])
  }, names)
}

/** How often each name is mentioned by the report of the page in front; null where one is out of the page's order. */
async function reported(): Promise<[string, number][] | null> {
  const report = await browser().background(async (api) => {
    const [tab] = await api.tabs.query({ active: true })
    return (await api.tabs
      .sendMessage(tab?.id ?? 0, { name: 'tab/report', ask: {} })
      .catch(() => null)) as PageReport | null
  })
  const places = names.map((name) => report?.mentions.find(({ text }) => text === name)?.places ?? [])
  const isOrdered = places.every((own) => own.every((place, i) => i === 0 || (own[i - 1] as number) < place))
  return isOrdered ? names.map((name, i): [string, number] => [name, places[i]?.length ?? 0]) : null
}

test.each([1, 2, 3])('after moves, changes and removals all is known in its order (%i)', async (seed) => {
  const random = new Random(seed)
  const page = await browser().open(`${server.origin}/`)
  for (let round = 0; round < rounds; round++) {
    const changes = Array.from({ length: changesARound }, () => randomChange(random))
    await change(page, changes, round % 2 === 1)
    const expected = JSON.stringify(await countNames(page))
    let last = ''
    await until(async () => {
      last = JSON.stringify(await reported())
      return last === expected
    }, `round ${round} to be known as ${expected}`).catch((error) => expect.fail(`${error}; it is ${last}`))
  }
  await page.close()
})
