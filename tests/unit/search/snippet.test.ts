import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxSnippetLength, snippetOf } from '../../../data/search/snippet'

const long = `${'Nothing of note happened here. '.repeat(10)}Then the wiretap was found. ${'More of the same came. '.repeat(10)}`
const isWiretap = (folded: string) => (folded === 'wiretap' ? folded.length : 0)

describe('a snippet', () => {
  it('shows a short text whole', () => {
    expect(snippetOf(['The wiretap.'], isWiretap)).toEqual({ text: 'The wiretap.', ranges: [[4, 11]] })
  })

  it('marks neighbouring characters of a script without spaces once', () => {
    const isHit = (folded: string) => (['美国', '国电', '信'].includes(folded) ? folded.length : 0)
    expect(snippetOf(['入侵美国电信'], isHit).ranges).toEqual([
      [2, 5],
      [5, 6],
    ])
  })

  it('is cut around the hit at the edges of words', () => {
    const { text, ranges } = snippetOf([long], isWiretap)
    expect(text).toMatch(/^…\S.*\bwiretap\b.*\S…$/)
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['wiretap'])
  })

  it('ends in an ellipsis alone where a sentence happens to end at the cut', () => {
    const { text } = snippetOf([`The wiretap. ${'Four. '.repeat(60)}`], isWiretap)
    expect(text).toMatch(/Four…$/)
  })

  it('comes from the text with most different hits', () => {
    const hit = (folded: string) => (/^(wiretap|carrier)$/.test(folded) ? folded.length : 0)
    expect(snippetOf(['wiretap wiretap', 'carrier wiretap'], hit).text).toBe('carrier wiretap')
  })

  it('never passes its length and always marks hits of the text shown', () => {
    const word = fc.constantFrom('wiretap', 'a', 'İstanbul', 'carriers', 'e\u0301t\u00e9', 'x'.repeat(200))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const { text, ranges } = snippetOf([words.join(' ')], isWiretap)
        expect(text.length).toBeLessThanOrEqual(maxSnippetLength)
        for (const [start, end] of ranges) expect(text.slice(start, end)).toBe('wiretap')
      }),
    )
  })
})
