import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { WhoNode } from '../../../../data/brief/brief'
import { formatBrief } from '../../../../data/brief/format-brief'
import { parseBrief } from '../../../../data/brief/parse-brief'
import { parseTextBrief } from '../../../../data/brief/published/parse-text-brief'
import { textPage } from '../../../support/published-pages'

const read = (text: string) => parseTextBrief(text, 'harbour')
const brief = (text = textPage) => {
  const parsed = read(text)
  if (!parsed.brief) throw new Error(JSON.stringify(parsed.problems))
  return parsed.brief
}
const problems = (text: string) =>
  read(text).problems.map(({ line, column, code, detail }) => `${line}:${column} ${code} ${detail}`.trim())
const outline = (nodes: readonly WhoNode[]): unknown[] =>
  nodes.map(({ label, role, children }) =>
    children.length > 0 ? [`${label} = ${role}`, ...outline(children)] : `${label} = ${role}`,
  )

describe('the text of a published page', () => {
  it('gives title, date, places and conclusion without what stands around the brief', () => {
    expect(brief()).toMatchObject({
      id: 'harbour',
      title: 'Copyists Reach the Plans of an Example Harbour',
      date: '2024-10-10',
      where: ['Atlantis', 'Example Islands'],
      conclusion: [
        'The harbour must now build other docks, and that takes years. Its rivals know where.',
        'It may not be the last one of its kind to be visited by these copyists.',
      ],
    })
  })

  it('gives the tree by its indentation, with roles from brackets and from the words of headings', () => {
    expect(outline(brief().who)).toEqual([
      'Harbour authorities = authority',
      ['Harbours = victim', 'Harbour & Sons = victim', ['North Quay = victim', 'Its dock office = victim']],
      ['Threat Actor = actor', 'Paper Heron = actor'],
    ])
    expect(brief().who[2]?.children[0]?.disputed).toBe(true)
  })

  it('joins lines that were wrapped and takes no mark for Markdown', () => {
    expect(brief().happened.map(({ text }) => text)).toEqual([
      'Copyists took the plans of three docks.',
      'The plans were kept in a system that the law asked for.',
    ])
    expect(brief().analysis[0]?.text).toBe('Systems that a law asks for are worth an attack *by* many.')
  })

  it('warns that it names no sources, and is a brief all the same', () => {
    expect(problems(textPage)).toEqual(['7:1 noSources'])
  })

  it.each([
    ['tabs', (text: string) => text.replaceAll('    ', '\t')],
    ['other bullets', (text: string) => text.replaceAll('•', '-')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['hidden characters', (text: string) => text.replaceAll('Where', '\u200bWhere\u200b')],
    ['no blank lines between items', (text: string) => text.replace(/\n\n(?= +•)/g, '\n')],
    ['other quotes', (text: string) => text.replace('Who’s involved:', "WHO'S INVOLVED")],
  ])('is read the same with %s', (_, change) => {
    expect(brief(change(textPage))).toEqual(brief())
  })

  it('is written as Markdown and read back the same, once it has a source', () => {
    const page = `${textPage.split('\n\n\n\n')[0]}\n\n\nSources\n\n1. A harbour paper https://example.com/paper`
    const markdown = formatBrief(brief(page))
    expect(parseBrief(markdown, 'harbour').brief).toEqual(brief(page))
  })

  it('takes places and people without bullets', () => {
    const page = textPage
      .replace(/Where\n[\s\S]*?\n\n\nWho/, 'Where: Atlantis, Example Islands\n\n\nWho')
      .replaceAll(/• (?=Harbour|North|Its|Threat|Paper)/g, '')
    expect(brief(page).where).toEqual(['Atlantis', 'Example Islands'])
    expect(brief(page).who).toEqual(brief().who)
  })

  it('ties references to a list of sources', () => {
    const page = textPage
      .replace('three docks.', 'three docks [1, 2].')
      .replace(
        '32 views',
        'Sources\n\n[1] The paper: https://example.com/a.\n[2] https://example.com/b\n\n32 views',
      )
    expect(brief(page).happened[0]).toEqual({
      text: 'Copyists took the plans of three docks.',
      sources: [1, 2],
    })
    expect(brief(page).sources).toEqual([
      { label: 'The paper', url: 'https://example.com/a' },
      { label: 'example.com', url: 'https://example.com/b' },
    ])
  })

  it('tells what it left out between two sections, with its place', () => {
    const page = textPage.replace('\n\nAnalysis\n\n  •', '\n\nSubscribe to us\n\n\nAnalysis\n\n  •')
    const line = page.split('\n').indexOf('Subscribe to us') + 1
    expect(problems(page)).toContain(`${line}:1 skippedText Subscribe to us`)
    expect(brief(page)).toEqual(brief())
  })
})

describe('the date of a page', () => {
  const dated = (date: string) => textPage.replace('10/10/2024', date)
  it.each([
    ['10 October 2024', '2024-10-10'],
    ['October 10, 2024', '2024-10-10'],
    ['Thursday, 10th of October 2024', '2024-10-10'],
    ['Oct. 10th, 2024', '2024-10-10'],
    ['Sept 3 2024', '2024-09-03'],
    ['2024-10-10', '2024-10-10'],
    ['2024/1/9', '2024-01-09'],
    ['31.12.2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['October 2024', '2024-10'],
    ['2024', '2024'],
    ['10 de octubre de 2024', '2024-10-10'],
    ['jueves, 10 de octubre de 2024', '2024-10-10'],
    ['Donnerstag, den 10. Oktober 2024', '2024-10-10'],
    ['3. März 2024', '2024-03-03'],
    ['le 1er août 2024', '2024-08-01'],
    ['1º de março de 2024', '2024-03-01'],
    ['giovedì 10 ottobre 2024', '2024-10-10'],
    ['donderdag 10 oktober 2024', '2024-10-10'],
    ['Décembre 2024', '2024-12'],
  ])('%s is %s', (written, date) => {
    expect(brief(dated(written)).date).toBe(date)
  })

  it.each([
    ['03/04/2024', 'ambiguousDate 2024-04-03/2024-03-04'],
    ['30 February 2024', 'badDate 30 February 2024'],
    ['soon', 'badDate soon'],
    ['32 de octubre de 2024', 'badDate 32 de octubre de 2024'],
    ['10 brumaire 2024', 'badDate 10 brumaire 2024'],
    ['ma 3 2024', 'badDate ma 3 2024'],
    ['', 'missingDate'],
  ])('"%s" is refused with its place', (written, problem) => {
    expect(problems(dated(written))[1]).toBe(`10:1 ${problem}`)
    expect(read(dated(written))).toMatchObject({ brief: null, draft: { date: '', title: brief().title } })
  })

  it('may stand above the brief without a label', () => {
    const page = textPage.replace('Date: 10/10/2024', '').replace('2 min read', 'Published on Oct 10, 2024')
    expect(brief(page)).toEqual(brief())
  })
})

describe('a page that is no brief', () => {
  it.each([
    ['nothing', ''],
    ['a story', 'A story\n\nWhat happened is told below.\n\nAnalysis of it follows.'],
    ['one section', 'What happened?\n\n• Nothing.'],
    ['a list of sections', '• Where\n• What happened\n• Analysis'],
  ])('is told so: %s', (_, text) => {
    expect(read(text)).toEqual({
      brief: null,
      draft: null,
      problems: [{ code: 'notABrief', line: 1, column: 1, detail: '' }],
    })
  })
  it('is not even looked at when it is larger than any page', () => {
    expect(read(`${textPage}${'x'.repeat(4 * 1024 * 1024)}`).problems[0]?.code).toBe('pageTooLarge')
  })
})

const example = '../shared/brief-example.txt'
describe.skipIf(!existsSync(example))('a real published page (skipped where ../shared is absent)', () => {
  it('is read whole, without its furniture', () => {
    const real = brief(readFileSync(example, 'utf8'))
    expect(real).toMatchObject({ date: '2024-10-10', where: ['USA', 'China'] })
    expect(outline(real.who)).toEqual([
      'US Federal authorities = authority',
      ['US Telecoms = other', 'AT&T = other', 'Lumen = other', 'Verizon = other'],
      ['Chinese Threat Actor = actor', 'Salt Typhoon = actor'],
    ])
    expect([real.happened.length, real.analysis.length, real.conclusion.length]).toEqual([4, 7, 1])
    expect(JSON.stringify(real)).not.toMatch(/views|Comments|of page/)
  })
})
