import { constants, inflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { waitForCard, waitForStillCard } from '../support/card'
import { findMark, markedTexts, readMarks, restOn, until } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer()
})
afterAll(() => server.close())

/** Opens a page with this body; every one begins with a name that tells when reading is done. */
async function openBody(body: string, headers: Record<string, string> = {}): Promise<Page> {
  server.serve('/page', {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: `<!doctype html><html lang="en"><title>Page</title><body><h2>Start</h2><p>Europol</p><h2>Body</h2>${body}</body>`,
  })
  const page = await browser().open(`${server.origin}/page`)
  await findMark(page, 'Europol')
  return page
}

async function marksOf(page: Page): Promise<string[]> {
  return (await markedTexts(page)).filter((text) => text !== 'Europol')
}

describe('a name is marked', () => {
  const forms: [string, string][] = [
    ['Salt Typhoon.', 'Salt Typhoon'],
    ['“Salt Typhoon”', 'Salt Typhoon'],
    ['Salt Typhoon’s', 'Salt Typhoon'],
    ['Salt Typhoon—linked', 'Salt Typhoon'],
    ['Salt Typhoon-linked', 'Salt Typhoon'],
    ['China/Salt Typhoon', 'Salt Typhoon'],
    ['<b>Salt</b> Typhoon', 'Salt Typhoon'],
    ['<b>S</b>alt Typhoon', 'Salt Typhoon'],
    ['Salt\n        Typhoon', 'Salt Typhoon'],
    ['Salt<br>Typhoon', 'SaltTyphoon'],
    ['<a href="#x">Salt <i>Typhoon</i></a>', 'Salt Typhoon'],
    ['(Salt&nbsp;Typhoon)', 'Salt Typhoon'],
  ]

  test('in every way to write around it and through it', async () => {
    const page = await openBody(forms.map(([html]) => `<h2>Next</h2><p>Of ${html} and more</p>`).join(''))
    await until(async () => (await marksOf(page)).length >= forms.length, 'all forms to be marked')
    expect(await marksOf(page)).toEqual(forms.map(([, text]) => text).sort())
    await page.close()
  })

  test('in the cells of a table, though nothing parts their text', async () => {
    const page = await openBody('<table><tr><td>AT&amp;T</td><td>Verizon</td></tr></table>')
    expect(await marksOf(page)).toEqual(['AT&T', 'Verizon'])
    await page.close()
  })

  test('where inline elements touch', async () => {
    const page = await openBody('<p><span>AT&amp;T</span><span>Verizon</span></p>')
    expect(await marksOf(page)).toEqual(['AT&T', 'Verizon'])
    await page.close()
  })

  test('in open shadow roots, nested ones too, and its card opens there', async () => {
    const page = await openBody(`<div id="host" style="margin:100px"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' })
      root.innerHTML = '<p>Salt Typhoon</p><div></div>'
      root.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>Volt Typhoon</p>'
    </script>`)
    await until(async () => (await marksOf(page)).length === 2, 'the marks in the shadow roots')
    expect(await marksOf(page)).toEqual(['Salt Typhoon', 'Volt Typhoon'])
    await restOn(page, 'Volt Typhoon')
    await waitForCard(page, 'Volt Typhoon')
    await page.close()
  })

  test('under a policy that forbids everything, and its card opens there', async () => {
    const page = await openBody('<p style="margin:200px">Salt Typhoon</p>', {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    })
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    await page.close()
  })

  test('in a sandboxed document, where no card can be', async () => {
    const page = await openBody('<p style="margin:200px">Salt Typhoon</p>', {
      'content-security-policy': "default-src 'none'; sandbox",
    })
    await restOn(page, 'Salt Typhoon')
    expect(await page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(0)
    await page.close()
  })

  test('once in a section, and again in the next', async () => {
    const page = await openBody(
      '<p>Salt Typhoon, Salt Typhoon</p><p>Salt Typhoon</p><h2>More</h2><p>Salt Typhoon</p>',
    )
    expect(await marksOf(page)).toEqual(['Salt Typhoon', 'Salt Typhoon'])
    await page.close()
  })

  test('with another look for each role', async () => {
    const page = await openBody('<p>Salt Typhoon, AT&amp;T, FBI, CALEA</p>')
    const looks = new Map((await readMarks(page)).map((mark) => [mark.text, mark.look]))
    expect(looks.get('Salt Typhoon')).toBe('subtle-actor')
    expect(looks.get('AT&T')).toBe('subtle-victim')
    expect(looks.get('FBI')).toBe('subtle-authority')
    expect(looks.get('CALEA')).toBe('subtle-law')
    await page.close()
  })
})

describe('the card stands at its name', () => {
  test.each(['2', '.5'])('as large as ever, where a page zooms itself by %s', async (zoom) => {
    const page = await openBody(`<style>html{zoom:${zoom}}</style><p>Salt Typhoon</p>`)
    const mark = await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    const { box } = await waitForStillCard(page)
    expect(box.width).toBeCloseTo(360, 0)
    expect(box.y).toBeGreaterThan(mark.y)
    expect(box.y).toBeLessThan(mark.y + 60)
    await page.close()
  })

  test('beside its column, where lines run from top to bottom', async () => {
    const page = await openBody(
      '<p style="writing-mode:vertical-rl;height:500px">中国の Salt Typhoon による</p>',
    )
    const mark = await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    const { box } = await waitForStillCard(page)
    expect(box.x).toBeGreaterThan(mark.x)
    expect(box.y).toBeLessThan(mark.y)
    await page.close()
  })
})

test('marks are seen on the screen, and no paper has them', async () => {
  const page = await openBody('<p>Salt Typhoon</p>')
  expect(await marksOf(page)).toEqual(['Salt Typhoon'])
  const colours = coloursOf(await page.pdf())
  // The text itself is in there, so what is read is what is printed.
  expect(colours).toContain('0 0 0')
  expect(colours.filter((colour) => colour !== '0 0 0')).toEqual([])
  await page.close()
})

/** The colours that a PDF fills and draws with, each as red, green and blue from 0 to 1. */
function coloursOf(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf).toString('latin1')
  return Array.from(source.matchAll(/stream\r?\n(.*?)endstream/gs), ([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
        'latin1',
      )
    } catch {
      // A stream that is not packed is none of a page's.
      return ''
    }
  }).flatMap((drawn) =>
    Array.from(drawn.matchAll(/([\d.]+ [\d.]+ [\d.]+) rg/gi), ([, colour = '']) => colour),
  )
}

describe('text is left alone', () => {
  test('in editors, inputs and what is hidden', async () => {
    const page = await openBody(`
      <textarea>Salt Typhoon</textarea><input value="Salt Typhoon"><select><option>Salt Typhoon</select>
      <div contenteditable><p>Salt Typhoon</p></div><div role="textbox">Salt Typhoon</div>
      <p>Name: <span contenteditable>Salt Typhoon</span></p><button><span>Salt Typhoon</span></button>
      <div class="cm-editor"><p>Salt Typhoon</p></div><script>/* Salt Typhoon */</script>
      <noscript>Salt Typhoon</noscript><p hidden>Salt Typhoon</p><p style="display:none">Salt Typhoon</p>
      <p style="visibility:hidden">Salt Typhoon</p><div style="opacity:0"><p>Salt Typhoon</p></div>`)
    expect(await marksOf(page)).toEqual([])
    await page.close()
  })

  test('inside addresses, paths and host names', async () => {
    const page = await openBody(`<p>https://verizon.com/Verizon www.verizon.com me@Verizon.com
      C:\\Verizon\\x /usr/Verizon/x cdn.Verizon.net</p>`)
    expect(await marksOf(page)).toEqual([])
    await page.close()
  })
})

describe('marks follow', () => {
  test('text that arrives later, changes, shows itself and goes', async () => {
    const page = await openBody('<p id="late"></p><p id="hidden" hidden>Volt Typhoon</p>')
    await page.evaluate(() => document.querySelector('#late')?.append('From Salt Typhoon'))
    await findMark(page, 'Salt Typhoon')
    await page.evaluate(() => {
      const text = document.querySelector('#late')?.firstChild as Text
      text.data = 'Now it is Flax Typhoon'
    })
    await findMark(page, 'Flax Typhoon')
    await page.evaluate(() => document.querySelector('#hidden')?.removeAttribute('hidden'))
    await findMark(page, 'Volt Typhoon')
    await page.evaluate(() => document.querySelector('#late')?.remove())
    await until(async () => (await marksOf(page)).join() === 'Volt Typhoon', 'only what is left')
    await page.close()
  })

  test('a page that navigates by itself', async () => {
    const page = await openBody('<main><p>Salt Typhoon</p></main>')
    await page.evaluate(() => {
      history.pushState(null, '', '/other')
      const main = document.querySelector('main')
      if (main) main.innerHTML = '<h1>Other</h1><p>Ronin Network and Bybit</p>'
    })
    await findMark(page, 'Bybit')
    expect(await marksOf(page)).not.toContain('Salt Typhoon')
    await page.close()
  })

  test('a page that never rests', async () => {
    const page = await openBody('<p id="clock"></p><p id="late"></p>')
    await page.evaluate(() => {
      const clock = document.querySelector('#clock')
      setInterval(() => clock?.replaceChildren(String(performance.now())), 20)
      document.querySelector('#late')?.append('Salt Typhoon')
    })
    await findMark(page, 'Salt Typhoon')
    await page.close()
  })
})

test('an XML document and plain text are left in peace', async () => {
  server.serve('/doc.xml', {
    headers: { 'content-type': 'application/xml' },
    body: '<a><b>Salt Typhoon</b></a>',
  })
  server.serve('/doc.txt', { headers: { 'content-type': 'text/plain' }, body: 'Salt Typhoon' })
  for (const path of ['/doc.xml', '/doc.txt']) {
    const page = await browser().open(`${server.origin}${path}`)
    await page.close()
  }
  // A later page is read as ever, and no error was told.
  const page = await openBody('<p>Salt Typhoon</p>')
  expect(await marksOf(page)).toEqual(['Salt Typhoon'])
  await page.close()
})
