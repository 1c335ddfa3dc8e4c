import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../data/brief/brief'
import { parseBrief } from '../../../data/brief/parse-brief'
import { briefMarkdown } from '../../support/sample-folder'

function read(markdown: string): Brief {
  const { brief, problems } = parseBrief(markdown, 'wiretaps')
  expect(problems).toEqual([])
  if (!brief) throw new Error('no brief and no problem')
  return brief
}

describe('a brief in Markdown', () => {
  it('is read whole', () => {
    expect(read(briefMarkdown())).toEqual({
      id: 'wiretaps',
      title: 'Hackers reach the wiretap systems of US carriers',
      date: '2024-10-07',
      summary: 'Intruders reached systems that serve court orders.',
      where: ['United States', 'China'],
      who: [
        {
          label: 'US telecoms',
          role: 'victim',
          disputed: false,
          children: [
            { label: 'AT&T', role: 'victim', disputed: false, children: [] },
            { label: 'Lumen', role: 'victim', disputed: false, children: [] },
          ],
        },
        {
          label: 'Threat actor',
          role: 'actor',
          disputed: false,
          children: [{ label: 'Salt Typhoon', role: 'actor', disputed: true, children: [] }],
        },
      ],
      happened: [
        { text: 'The carriers were breached.', sources: [1, 2] },
        { text: 'China denied it.', sources: [2] },
      ],
      analysis: [{ text: 'It will likely happen again.', sources: [2] }],
      conclusion: ['Wiretap systems are targets.', 'So is what they hold.'],
      sources: [
        { label: 'Example Daily: carriers breached', url: 'https://example.com/story' },
        { label: 'Regulator: notice of 16 January 2025', url: 'https://example.org/notice' },
      ],
    })
  })

  it('may be written with Windows line ends and a byte order mark', () => {
    expect(read(`\uFEFF${briefMarkdown().replaceAll('\n', '\r\n')}`)).toEqual(read(briefMarkdown()))
  })

  it('may hold a line separator that was pasted into a point', () => {
    const brief = read(briefMarkdown(['China denied it.', 'China\u2028denied it.']))
    expect(brief.happened[1]?.text).toBe('China denied it.')
  })

  it('may have bullets of all kinds', () => {
    const brief = read(briefMarkdown(['- United States', '* United States'], ['- China\n', '• China\n']))
    expect(brief.where).toEqual(['United States', 'China'])
  })

  it('may use a typographic apostrophe, other capitals and a question mark in headings', () => {
    const other = briefMarkdown(["Who's involved", 'Who’s Involved:'], ['What happened', 'What Happened?'])
    expect(read(other)).toEqual(read(briefMarkdown()))
  })

  it('may leave out the summary, which then is the first points', () => {
    const brief = read(
      briefMarkdown(['## Summary\n\nIntruders reached systems that serve court orders.\n', '']),
    )
    expect(brief.summary).toBe('The carriers were breached. China denied it.')
  })

  it('may have a month or a year for a date', () => {
    expect(read(briefMarkdown(['2024-10-07', '2024-10'])).date).toBe('2024-10')
    expect(read(briefMarkdown(['Date: 2024-10-07', '**Date:** 2024'])).date).toBe('2024')
  })

  it('may have the colons of a Japanese keyboard', () => {
    const text = briefMarkdown(['Date: 2024-10-07', 'Date：2024'], ['## Where', '## Where：'])
    expect(read(text)).toMatchObject({ date: '2024', where: ['United States', 'China'] })
  })

  it('gives the words of emphasis and links', () => {
    const point = '- The *carriers* [were](https://example.com/a_(b)) __breached__. [1][2]'
    const brief = read(briefMarkdown(['- The carriers were breached. [1][2]', point]))
    expect(brief.happened[0]).toEqual({ text: 'The carriers were breached.', sources: [1, 2] })
  })

  it('reads references written as one and before the full stop', () => {
    const brief = read(briefMarkdown(['breached. [1][2]', 'breached [2, 1].']))
    expect(brief.happened[0]).toEqual({ text: 'The carriers were breached.', sources: [2, 1] })
  })

  it('joins the lines of a point', () => {
    const brief = read(briefMarkdown(['were breached. [1][2]', 'were\n  breached. [1]\n[2]']))
    expect(brief.happened[0]).toEqual({ text: 'The carriers were breached.', sources: [1, 2] })
  })

  it('keeps brackets in a name that are no role', () => {
    const brief = read(
      briefMarkdown(['- Threat actor (actor)', '- Ministry of State Security (MSS) (actor)']),
    )
    expect(brief.who[1]).toMatchObject({ label: 'Ministry of State Security (MSS)', role: 'actor' })
    const plain = read(briefMarkdown(['  - Lumen', '  - Lumen (formerly CenturyLink)']))
    expect(plain.who[0]?.children[1]).toMatchObject({ label: 'Lumen (formerly CenturyLink)', role: 'victim' })
  })

  it('reads a role and a doubt together', () => {
    const brief = read(briefMarkdown(['(actor)', '(Actor, disputed)']))
    expect(brief.who[1]).toMatchObject({ label: 'Threat actor', role: 'actor', disputed: true })
  })

  it('hands a role down until a line has another', () => {
    const tree = '- Group (actor)\n  - One\n    - Deep\n  - Two (victim)\n    - Below\n- Next'
    const brief = read(briefMarkdown(['- Threat actor (actor)\n  - Salt Typhoon (disputed)', tree]))
    const [, group, next] = brief.who
    expect(group?.children[0]?.children[0]?.role).toBe('actor')
    expect(group?.children[1]?.children[0]?.role).toBe('victim')
    expect(next?.role).toBe('other')
  })

  it('reads a source whose address has brackets', () => {
    const brief = read(briefMarkdown(['https://example.com/story', 'https://example.com/Aurora_(2010)']))
    expect(brief.sources[0]?.url).toBe('https://example.com/Aurora_(2010)')
  })

  it('reads a source written as a plain address', () => {
    const source = '1. [Example Daily: carriers breached](https://example.com/story)'
    const brief = read(briefMarkdown([source, '1. Example Daily: https://example.com/story']))
    expect(brief.sources[0]).toEqual({ label: 'Example Daily', url: 'https://example.com/story' })
    const bare = read(briefMarkdown([source, '1. <https://example.com/story>']))
    expect(bare.sources[0]).toEqual({ label: 'example.com', url: 'https://example.com/story' })
  })

  it('keeps HTML as the text that it is', () => {
    expect(read(briefMarkdown(['# Hackers', '# <b>Hackers</b>'])).title).toMatch(/^<b>Hackers<\/b>/)
  })
})
