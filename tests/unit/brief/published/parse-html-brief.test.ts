import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseHtmlBrief } from '../../../../data/brief/published/parse-html-brief'
import { htmlPage } from '../../../support/published-pages'

const brief = (html = htmlPage) => {
  const parsed = parseHtmlBrief(html, 'harbour')
  if (!parsed.brief) throw new Error(JSON.stringify(parsed.problems))
  return parsed.brief
}
const codes = (html: string) => parseHtmlBrief(html, 'harbour').problems.map(({ code }) => code)

describe('the HTML of a published page', () => {
  it('gives the brief without menus, scripts, footers and what is hidden', () => {
    expect(brief()).toMatchObject({
      title: 'Copyists Reach the Plans of an Example Harbour',
      where: ['Atlantis', 'Example Islands'],
      analysis: [{ text: 'Systems that a law asks for are worth an attack by many of them.' }],
      conclusion: ['The harbour must now build other docks, and that takes years.'],
    })
    expect(codes(htmlPage)).toEqual([])
  })

  it('gives the tree by the nesting of its lists', () => {
    expect(brief().who).toMatchObject([
      { label: 'Harbours', role: 'victim', children: [{ label: 'Harbour & Sons' }, { label: 'North Quay' }] },
      { label: 'Threat Actor', role: 'actor', children: [{ label: 'Paper Heron', role: 'actor' }] },
    ])
  })

  it('takes the level that a flat list tells', () => {
    const flat = htmlPage.replace(
      /<h2>Who[\s\S]*?<h2>What/,
      `<h2>Who is involved</h2><ul><li aria-level="1">Threat Actor</li><li aria-level="2">Paper Heron</li></ul><h2>What`,
    )
    expect(brief(flat).who).toMatchObject([{ label: 'Threat Actor', children: [{ label: 'Paper Heron' }] }])
  })

  it('names nobody by a line without a letter', () => {
    const odd = htmlPage.replace('<li><p>Threat Actor</p>', '<li>:</li><li>(–)</li><li><p>Threat Actor</p>')
    expect(brief(odd).who).toEqual(brief().who)
  })

  it('takes the colon behind a line of the tree for no part of the name, nor the space before it', () => {
    const odd = htmlPage.replace('<p>Threat Actor</p>', '<p>Threat Actor\n:</p>')
    expect(brief(odd).who).toEqual(brief().who)
  })

  it('makes the pages that it links to its sources, and no other address', () => {
    expect(brief().happened).toEqual([
      { text: 'Copyists took the plans of three docks. They were kept offline.', sources: [1] },
      { text: 'The law asked for it, see https://example.org/law.', sources: [2] },
    ])
    expect(brief().sources).toEqual([
      { label: 'three docks', url: 'https://example.com/docks' },
      { label: 'example.org', url: 'https://example.org/law' },
    ])
  })

  it('names a source by its host where that is nothing but commas', () => {
    const odd = htmlPage.replace('"https://example.org/law"', '"https://,,/law"')
    expect(brief(odd).sources[1]).toEqual({ label: ',,', url: 'https://,,/law' })
  })

  it('takes no address that is longer than readers accept for a source', () => {
    const long = htmlPage.replace('https://example.com/docks', `https://example.com/${'x'.repeat(3000)}`)
    expect(brief(long).sources.map(({ url }) => url)).toEqual(['https://example.org/law'])
  })

  it('has the page itself as a source, where its address is known and it lists none', () => {
    const parsed = parseHtmlBrief(htmlPage, 'harbour', 'https://example.com/brief')
    expect(parsed.brief?.sources[0]).toEqual({ label: brief().title, url: 'https://example.com/brief' })
    expect(parsed.brief?.happened[0]?.sources).toEqual([2])
  })

  it('takes a date that can be read in two ways for the one that the page tells machines', () => {
    expect(brief().date).toBe('2024-03-04')
    expect(codes(htmlPage.replace('2024-03-04T', '2023-01-01T'))).toContain('ambiguousDate')
    expect(brief(htmlPage.replace('04/03/2024', '')).date).toBe('2024-03-04')
  })

  it('takes the title of the head where the page shows none', () => {
    const untitled = htmlPage.replace(/<h1>.*<\/h1>\n.*min read<\/p>/, '')
    expect(brief(untitled).title).toBe('Copyists Reach the Plans of an Example Harbour')
  })

  it('tells line and column in the source', () => {
    const long = htmlPage.replace('North Quay', 'x'.repeat(300))
    const [problem] = parseHtmlBrief(long, 'harbour').problems
    const line = long.split('\n')[(problem?.line ?? 0) - 1] ?? ''
    expect(problem?.code).toBe('textTooLong')
    expect(line.slice((problem?.column ?? 0) - 1)).toMatch(/^x{300}/)
  })

  it('shows text as text: no markup comes through', () => {
    const hostile = htmlPage.replace('three docks', '&lt;img src=x onerror=alert(1)&gt;')
    expect(brief(hostile).happened[0]?.text).toContain('<img src=x onerror=alert(1)>')
  })
})

describe('a hostile page', () => {
  it.each([
    ['nested without end', '<div>'.repeat(50_000)],
    ['closing what was never opened', '</p></b></li>'.repeat(20_000)],
    ['one line of many blocks', `${'<p>x</p>'.repeat(50_000)}`],
    ['lists in lists', '<ul><li>'.repeat(200)],
    ['many articles', '<article><p>Where</p></article>'.repeat(10_000)],
    ['many headings', '<p>What happened?</p><p>Analysis</p>'.repeat(10_000)],
    ['a tag without end', `<a ${'b '.repeat(50_000)}`],
    ['a comment without end', `<!--${'-'.repeat(200_000)}`],
    ['a title without end', `<title>${'x'.repeat(200_000)}`],
    ['blanks', `<p>${' '.repeat(200_000)}x`],
  ])('is refused with a code: %s', (_, html) => {
    expect(['notABrief', 'pageTooLarge']).toContain(codes(html)[0])
  })

  it('that is larger than any page is not looked at', () => {
    expect(codes(`${htmlPage}${' '.repeat(4 * 1024 * 1024)}`)).toEqual(['pageTooLarge'])
  })
})

const pages = '../shared/corpus/pages'
describe.skipIf(!existsSync(pages))('real news pages (skipped where ../shared is absent)', () => {
  it('are no briefs', () => {
    for (const name of readdirSync(pages)) {
      expect([name, ...codes(readFileSync(`${pages}/${name}`, 'utf8'))]).toEqual([name, 'notABrief'])
    }
  })
})
