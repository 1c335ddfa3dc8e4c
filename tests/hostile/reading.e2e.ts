import { expect, test } from 'vitest'
import { findMark, readMarks, until } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { open, openWhole, marksOf } = useHostilePages()

describeRow('200,000 text nodes are read with pauses, what is in view first', () => {
  test('the page has its turn between the slices, and the last name is found', async () => {
    const page = await openWhole(`<!doctype html><p>Salt Typhoon</p><div id="all"></div><script>
      const html = '<p>word <b>after</b> word</p>'.repeat(66_000)
      document.querySelector('#all').innerHTML = html + '<p id="end">Volt Typhoon</p>'
      window.turns = 0
      setInterval(() => { window.turns += 1 })
    </script>`)
    await findMark(page, 'Salt Typhoon')
    const turns = () => page.evaluate(() => (window as unknown as { turns: number }).turns)
    const before = await turns()
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView())
    await findMark(page, 'Volt Typhoon')
    expect(await turns()).toBeGreaterThan(before + 10)
  })

  test('a sentence of 100,000 text nodes has its pauses too', async () => {
    const page = await openWhole(`<!doctype html><p>Salt Typhoon</p><p id="all"></p><script>
      document.querySelector('#all').innerHTML = '<b>word</b> then '.repeat(50_000) + 'Volt <i>Typhoon</i>'
    </script><a id="end"></a>`)
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView())
    await findMark(page, 'Volt Typhoon')
  })
})

describeRow('endless mutation never stops the reading for good', () => {
  test.each([
    ['text that changes at each frame', 'clock.firstChild.data = String(performance.now())'],
    [
      'elements that come and go',
      'clock.replaceChildren(document.createElement("p"), String(Math.random()))',
    ],
    ['a title that changes', 'document.title = String(Math.random())'],
    ['names that move about', 'clock.append(late)'],
  ])('of %s', async (_, deed) => {
    const page = await open(`<div id="clock">.</div><p id="late"></p><script>
      const clock = document.querySelector('#clock'), late = document.querySelector('#late')
      setInterval(() => { for (let i = 0; i < 20; i++) { ${deed} } }, 10)
    </script>`)
    for (const name of ['Salt Typhoon', 'Volt Typhoon', 'Flax Typhoon']) {
      await page.evaluate((text) => document.querySelector('#late')?.replaceChildren(text), name)
      await findMark(page, name)
    }
  })
})

describeRow('open shadow roots are read to a depth of 20, closed ones left alone', () => {
  const nest = (mode: string, deepest: number) => `<div id="host"></div><script>
    let at = document.querySelector('#host')
    for (let depth = 1; depth <= ${deepest}; depth++) {
      const root = at.attachShadow({ mode: '${mode}' })
      root.innerHTML = depth === 20 ? '<p>Salt Typhoon</p><div></div>' : depth === 22 ? '<p>Volt Typhoon</p><div></div>' : '<div></div>'
      at = root.querySelector('div')
    }
  </script><p>Flax Typhoon</p>`

  test('200 deep', async () => {
    const page = await open(nest('open', 200))
    await findMark(page, 'Flax Typhoon')
    await findMark(page, 'Salt Typhoon')
    expect(await marksOf(page)).toEqual(['Flax Typhoon', 'Salt Typhoon'])
  })

  test('closed', async () => {
    const page = await open(nest('closed', 21))
    await findMark(page, 'Flax Typhoon')
    expect(await marksOf(page)).toEqual(['Flax Typhoon'])
  })
})

describeRow('deep, long and huge documents are read to their end', () => {
  test.each([
    ['10,000 nested blocks that are not shown', `(main.hidden = true, tower('div', 10_000))`],
    ['1,000 nested blocks', `tower('div', 1_000)`],
    ['10,000 nested inline elements that are not shown', `(main.hidden = true, tower('span', 10_000))`],
    ['a class of five million letters', `wrap({ class: 'x '.repeat(2_500_000) })`],
    ['a role of five million letters', `wrap({ role: ' '.repeat(5_000_000) })`],
    [
      '10,000 attributes',
      `wrap(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => ['a' + i, ''])))`,
    ],
    ['a text of five million letters', `main.append('word '.repeat(1_000_000)), main`],
    ['a word of a million letters', `main.append('a'.repeat(1_000_000)), main`],
    ['100,000 accents on a letter', `main.append('a' + '\\u0301'.repeat(100_000)), main`],
  ])('%s', async (_, make) => {
    const page =
      await open(`<style>#main { overflow: hidden; height: 40px }</style><div id="main"></div><p>Verizon</p><script>
      const main = document.querySelector('#main')
      function tower(name, height) {
        let at = main
        for (let i = 0; i < height; i++) {
          const next = document.createElement(name)
          if (i % 100 === 0) at.append('word ')
          at.append(next)
          at = next
        }
        return at
      }
      function wrap(attributes) {
        const element = document.createElement('div')
        for (const name in attributes) element.setAttribute(name, attributes[name])
        main.append(element)
        return element
      }
      const inner = ${make}
      inner.append(' Salt Typhoon')
    </script>`)
    await findMark(page, 'Verizon')
    await page.evaluate(() => {
      const main = document.querySelector('#main') as HTMLElement
      main.hidden = false
      main.replaceChildren('and then Flax Typhoon')
    })
    await until(
      async () => (await readMarks(page)).some(({ text }) => text === 'Flax Typhoon'),
      'what comes later to be marked',
    )
  })
})
