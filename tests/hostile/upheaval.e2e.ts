import { expect, test } from 'vitest'
import { readCard, waitForCard } from '../support/card'
import { findMark, restOn, until } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { browser, open, openWhole, marksOf } = useHostilePages()

describeRow('documents that are opened anew, moved or taken apart are read on', () => {
  test.each([
    ['opened anew and closed', 'document.open(); document.write(html); document.close()'],
    ['opened anew and left open', 'document.open(); document.write(html)'],
    ['given another root', 'document.documentElement.remove(); document.append(make(html))'],
    ['given another body', 'document.body.replaceWith(make(html).querySelector("body"))'],
    [
      'brought in from another document',
      'document.body.replaceChildren(document.adoptNode(make(html).querySelector("p")))',
    ],
  ])('%s: marked, and the card opens', async (_, deed) => {
    const page = await open('<p>Verizon</p>')
    await page.evaluate(
      `(() => {
        const html = '<!doctype html><p style="margin:200px">Salt Typhoon</p>'
        const make = (text) => new DOMParser().parseFromString(text, 'text/html').documentElement
        ${deed}
      })()`,
    )
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    expect(await marksOf(page)).toEqual(['Salt Typhoon'])
  })

  test('written while it loads', async () => {
    const page = await openWhole(`<!doctype html><script>
      document.write('<p style="margin:200px">Salt')</script> Typhoon</p><p><script>document.write('Volt ')</script>Typhoon</p>`)
    await findMark(page, 'Salt Typhoon')
    await findMark(page, 'Volt Typhoon')
  })

  test('whose nodes move about, split, join and change owner under the marks', async () => {
    const page = await open('<div id="a"><p id="p">Salt Typhoon</p></div><div id="b"></div><iframe></iframe>')
    await findMark(page, 'Salt Typhoon')
    await page.evaluate(() => {
      const [p, b] = ['#p', '#b'].map((id) => document.querySelector(id)) as [HTMLElement, HTMLElement]
      b.append(p)
      ;(p.firstChild as Text).splitText(4)
    })
    await until(async () => (await marksOf(page)).join() === 'Salt Typhoon', 'the mark after the move')
    await page.evaluate(() => {
      const p = document.querySelector('#p') as HTMLElement
      p.normalize()
      ;(p.firstChild as Text).deleteData(0, 5)
      ;(p.firstChild as Text).insertData(0, 'Flax ')
    })
    await until(async () => (await marksOf(page)).join() === 'Flax Typhoon', 'the new name')
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument?.body
      inner?.append(document.querySelector('#p') as HTMLElement)
    })
    await until(async () => (await marksOf(page)).length === 0, 'no mark once it is in another document')
  })

  test('an open card closes when its name is gone', async () => {
    const page = await open('<p style="margin:200px" id="p">Salt Typhoon</p>')
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    await page.evaluate(() => document.querySelector('#p')?.remove())
    await until(async () => (await readCard(page)) === null, 'the card to be gone')
    await browser().command('next-mention')
  })
})

describeRow('text is marked wherever it is seen, whatever lays it out', () => {
  test('by contents, slots, columns, grids, details, dialogs and popovers', async () => {
    const page = await open(`
      <div style="display:contents">Salt Typhoon</div>
      <h2>Next</h2><section style="display:contents"><div style="display:contents">Volt Typhoon</div></section>
      <h2>Next</h2><div id="slots"><p>Flax Typhoon</p></div>
      <h2>Next</h2><div id="fallback"></div>
      <h2>Next</h2><div style="columns:2">Verizon</div>
      <h2>Next</h2><div style="display:grid"><span>CALEA</span></div>
      <h2>Next</h2><details open><summary>FBI</summary></details>
      <h2>Next</h2><dialog open>Bybit</dialog>
      <script>
        document.querySelector('#slots').attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'
        document.querySelector('#fallback').attachShadow({ mode: 'open' }).innerHTML = '<slot>AT&amp;T</slot>'
      </script>`)
    const names = ['AT&T', 'Bybit', 'CALEA', 'FBI', 'Flax Typhoon', 'Salt Typhoon', 'Verizon', 'Volt Typhoon']
    for (const name of names) await findMark(page, name)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
  })

  test('but not what no slot takes, and what is hidden by any means', async () => {
    const page = await open(`<div id="host"><p>Salt Typhoon</p></div>
      <div style="display:contents"><p style="display:none">Salt Typhoon</p></div>
      <div style="display:none"><div style="display:contents">Salt Typhoon</div></div>
      <div style="content-visibility:hidden">Salt Typhoon</div><details>Salt Typhoon</details>
      <dialog>Salt Typhoon</dialog><div popover>Salt Typhoon</div>
      <script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p></p>'</script>
      <p>Verizon</p>`)
    await findMark(page, 'Verizon')
    expect(await marksOf(page)).toEqual(['Verizon'])
  })

  test('in text of both directions, mirrored, overridden and isolated', async () => {
    const page = await open(`
      <p dir="rtl" style="margin:100px">قالت Salt Typhoon إن</p><h2>Next</h2>
      <p><bdo dir="rtl">Volt Typhoon</bdo></p><h2>Next</h2><p>\u202eand\u202c <bdi>Flax Typhoon</bdi> \u2067x\u2069</p>
      <div style="transform:scaleX(-1)">Verizon</div><div style="writing-mode:vertical-rl">CALEA</div>`)
    for (const name of ['Salt Typhoon', 'Volt Typhoon', 'Flax Typhoon', 'Verizon', 'CALEA'])
      await findMark(page, name)
    await restOn(page, 'Salt Typhoon')
    const { box } = await waitForCard(page, 'Salt Typhoon')
    expect(box.x).toBeGreaterThanOrEqual(0)
  })
})

describeRow('what fights for the top layer leaves the card usable', () => {
  test('in a modal dialog', async () => {
    const page = await open(`<dialog style="width:500px;height:500px;margin:50px">
      <p style="margin:100px 0">Salt Typhoon</p></dialog>
      <script>document.querySelector('dialog').showModal()</script>`)
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, 'Salt Typhoon')
    const pages = (await page.browser().pages()).length
    await (await frame.waitForSelector('.card-brief'))?.click()
    await until(async () => (await page.browser().pages()).length > pages, 'the reader to open')
    for (const one of (await page.browser().pages()).slice(pages)) await one.close()
  })

  test('over popovers that are opened again and again', async () => {
    const page =
      await open(`<p style="margin:200px">Salt Typhoon</p><div popover="manual" id="top">Over all</div>
      <script>setInterval(() => { top1.hidePopover(); top1.showPopover() }, 100); const top1 = document.querySelector('#top')</script>`)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
  })

  test('and is neither dimmed nor hidden by what the page says of all elements', async () => {
    const page = await open(`<p style="margin:200px">Salt Typhoon</p><style>
      html > div { display: none !important; opacity: 0 !important; visibility: hidden !important; inset: 9000px !important;
        transform: scale(0) !important; clip-path: circle(0) !important; filter: blur(9px) !important; zoom: 9 !important }
      @keyframes gone { to { opacity: 0; visibility: hidden; translate: 9000px } }
      html > div { animation: gone 1ms forwards !important; transition: all 9s !important }
      </style>`)
    await restOn(page, 'Salt Typhoon')
    const { box } = await waitForCard(page, 'Salt Typhoon')
    expect(box.x).toBeLessThan(1280)
    expect(box.width).toBeLessThan(400)
  })
})
