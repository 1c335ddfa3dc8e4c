import { describe, expect, it } from 'vitest'
import { citeBrief } from '../../../components/cite-brief'
import { textFragmentUrl } from '../../../data/page/text-fragment'

const brief = {
  key: 'p/one',
  title: 'AT&T & 100% of [it]',
  date: '2024-10-07',
  packTitle: 'Starter',
  publisher: 'Example Desk',
  packVersion: 4,
}
const page = { url: 'https://example.com/a#:~:text=x', title: 'A  page\n_here_' }

describe('a citation', () => {
  it('tells in plain words who says what since when, and where it was met', () => {
    expect(citeBrief(brief, page, 'plain')).toBe(
      'Example Desk, “AT&T & 100% of [it]”, 2024-10-07. Starter, version 4. ' +
        'Read with “A page _here_”, https://example.com/a#:~:text=x',
    )
  })

  it('escapes what Markdown would take for its own', () => {
    const cited = citeBrief(brief, page, 'markdown')
    expect(cited).toContain('\\[it\\]')
    expect(cited).toContain('[A page \\_here\\_](<https://example.com/a#:~:text=x>)')
  })

  it('escapes what TeX would take for its own', () => {
    const cited = citeBrief(brief, page, 'bibtex')
    expect(cited).toMatch(/^@misc\{p-one,\n/)
    expect(cited).toContain('title = {{AT\\&T \\& 100\\% of [it]}}')
    expect(cited).toContain('date = {2024-10-07}')
  })

  it('names the host of a page without a title', () => {
    expect(citeBrief(brief, { ...page, title: ' ' }, 'plain')).toContain('“example.com”')
  })
})

describe('the address of a place on a page', () => {
  it('has the text with the words around it', () => {
    const before = 'ther in the networks of '
    const url = textFragmentUrl('https://example.com/a', 'AT&T', before, ', Lumen and Verizon. The unu')
    expect(url).toBe('https://example.com/a#:~:text=the%20networks%20of-,AT%26T,-%2C%20Lumen%20and')
  })

  it('takes the place of another fragment, and guards the signs of its own', () => {
    expect(textFragmentUrl('https://example.com/#top', 'T-Mobile', '', '')).toBe(
      'https://example.com/#:~:text=T%2DMobile',
    )
  })

  it('is one where the page holds half a character', () => {
    const url = textFragmentUrl('https://example.com/', 'CALEA', 'so \ud83d called ', '')
    expect(url).toBe('https://example.com/#:~:text=%EF%BF%BD%20called-,CALEA')
  })
})
