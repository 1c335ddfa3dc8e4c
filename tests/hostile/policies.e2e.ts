import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { waitForCard } from '../support/card'
import { findMark, restOn } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { browser, server, open, openWhole, marksOf } = useHostilePages()

/** Without a style of its own, which some of the policies would report. */
const name = '<br><br><br><br><p>Salt Typhoon</p>'

describeRow('strict policies, trusted types and sandboxes change nothing', () => {
  test.each([
    ['default-src none', { 'content-security-policy': "default-src 'none'; report-uri /report" }],
    [
      'trusted types',
      {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report",
      },
    ],
    ['no frames', { 'content-security-policy': "frame-src 'none'; child-src 'none'; report-uri /report" }],
    [
      'no features',
      { 'permissions-policy': 'fullscreen=(), clipboard-write=()', 'referrer-policy': 'no-referrer' },
    ],
  ])('%s: the card opens, and nothing is reported', async (_, headers: Record<string, string>) => {
    const takeReports = serveReports()
    const page = await open(name, headers)
    await watchViolations(page)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    expect(await violations(page)).toEqual([])
    expect(takeReports()).toEqual([])
  })

  test('isolation: all is marked, and the card opens where the browser lets it in', async () => {
    const page = await open(name, {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    })
    await watchViolations(page)
    await restOn(page, 'Salt Typhoon')
    // Chromium lets no frame with a dynamic address into such a page.
    if (browser().kind === 'firefox') await waitForCard(page, 'Salt Typhoon')
    expect(await violations(page)).toEqual([])
  })

  test('a sandboxed document is marked', async () => {
    const page = await open(name, { 'content-security-policy': "default-src 'none'; sandbox" })
    await findMark(page, 'Salt Typhoon')
  })

  test('sandboxed frames beside the text are left in peace', async () => {
    const page = await open(
      `<iframe sandbox srcdoc="<p>Salt Typhoon</p>"></iframe><iframe sandbox="allow-scripts" srcdoc="<p>Verizon</p><script>document.body.append('x')</script>"></iframe>${name}`,
    )
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
  })
})

/**
 * Receives the reports that pages send to their own server, except about the icon that a policy keeps from the page.
 */
function serveReports(): () => string[] {
  const reports: string[] = []
  server().serve('/report', async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    if (!text.includes('favicon.ico')) reports.push(text)
    response.end()
  })
  return () => reports
}

function watchViolations(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    for (const target of [window, document])
      target.addEventListener('securitypolicyviolation', (event) => {
        seen.push((event as SecurityPolicyViolationEvent).violatedDirective)
      })
    const types = ['csp-violation', 'coep', 'deprecation', 'intervention', 'permissions-policy-violation']
    if ('ReportingObserver' in window)
      new ReportingObserver((reports) => seen.push(...reports.map(({ type }) => String(type))), {
        types,
      }).observe()
  })
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen)
}

const oddDocuments: { path: string; type: string; body: string }[] = [
  {
    path: '/page.svg',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Salt Typhoon</text></svg>',
  },
  { path: '/page.xml', type: 'application/xml', body: '<a><b>Salt Typhoon</b></a>' },
  { path: '/broken.xml', type: 'application/xml', body: '<a><b>Salt Typhoon</a>' },
  {
    path: '/feed.xml',
    type: 'text/xml',
    body: '<rss><channel><title>Salt Typhoon</title></channel></rss>',
  },
  {
    path: '/page.xhtml',
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Salt Typhoon</p></body></html>',
  },
  { path: '/page.txt', type: 'text/plain', body: 'Salt Typhoon' },
  { path: '/page.json', type: 'application/json', body: '{ "name": "Salt Typhoon" }' },
  { path: '/empty', type: 'text/html', body: '' },
  {
    path: '/frameset',
    type: 'text/html',
    body: '<frameset cols="50%,50%"><frame src="/page.txt"><frame src="/page.xml"></frameset>',
  },
]

describeRow('documents of other kinds are read or left in peace', () => {
  test('SVG and MathML within a page', async () => {
    const page = await open(`
      <svg width="300" height="40"><title>Salt Typhoon</title><text y="20">Salt Typhoon</text>
        <foreignObject width="200" height="40"><p xmlns="http://www.w3.org/1999/xhtml">Flax Typhoon</p></foreignObject>
        <a><text>Volt Typhoon</text></a></svg>
      <math><mtext>Salt Typhoon</mtext><annotation-xml encoding="text/html"><p>Salt Typhoon</p></annotation-xml></math>
      <p>Verizon</p>`)
    await findMark(page, 'Verizon')
    expect(await marksOf(page)).not.toContain('Salt Typhoon')
  })

  test.each(oddDocuments)('$path', async ({ path, type, body }) => {
    server().serve(path, { headers: { 'content-type': type }, body })
    const odd = await browser().open(`${server().origin}${path}`)
    await browser().command('next-mention')
    await odd.mouse.move(20, 20)
    // A later page is read as usual, and no error is reported.
    const page = await open(name)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    await odd.close()
  })

  const sentence = 'Verizon, and what Salt Typhoon did there'
  test.each([
    ['/notes.txt', 'text/plain', sentence],
    ['/notes.md', 'text/plain', `# Notes\n\n- ${sentence}\n`],
    ['/notes.json', 'application/json', JSON.stringify({ note: sentence })],
    [
      '/notes.xhtml',
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${sentence}</p></body></html>`,
    ],
  ])('%s is marked, and its card opens', async (path, type, body) => {
    server().serve(path, { headers: { 'content-type': `${type}; charset=utf-8` }, body })
    const text = await browser().open(`${server().origin}${path}`)
    await restOn(text, 'Salt Typhoon')
    await waitForCard(text, 'Salt Typhoon')
    await text.close()
  })

  test('about:blank, srcdoc, blob and data frames, and pages without html or body', async () => {
    const page = await open(`<iframe></iframe><iframe src="about:blank"></iframe>
      <iframe srcdoc="<p>Salt Typhoon</p>"></iframe><iframe src="data:text/html,<p>Salt Typhoon</p>"></iframe>
      <iframe src="javascript:'<p>Salt Typhoon</p>'"></iframe><object data="/page.txt"></object><embed src="/page.txt">
      ${name}`)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    for (const deed of ['document.body.remove()', 'document.documentElement.remove()']) {
      const bare = await openWhole(`<!doctype html><p>Salt Typhoon</p><script>${deed}</script>`)
      await browser().command('next-mention')
      await bare.mouse.move(20, 20)
    }
    const later = await open('<p>Verizon</p>')
    await findMark(later, 'Verizon')
  })
})
