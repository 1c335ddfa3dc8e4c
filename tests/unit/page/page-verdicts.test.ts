import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Surface, Verdict } from '../../../data/messages/protocol'
import { PageVerdicts } from '../../../entrypoints/page/page-verdicts'

const surface = (before: string, text: string, after: string): Surface => ({ text, before, after })
const verdict = (entity: string): Verdict => ({ entities: [entity], role: 'other' })

const white = fc.constantFrom(...'\n\t\r\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
const other = fc.constantFrom(...' a@!\u200b\u2010\u2013\u2019\u201d\u2027é\u0439新')
const context = fc
  .array(fc.oneof({ weight: 1, arbitrary: white }, { weight: 20, arbitrary: other }), { maxLength: 12 })
  .map((signs) => signs.join(''))

describe('what is asked about a surface', () => {
  test('is what readers see of it: any white space is one space', () => {
    fc.assert(
      fc.property(context, context, (before, after) => {
        const verdicts = new PageVerdicts()
        verdicts.raise(surface(before, 'Verizon', after))
        expect(verdicts.openQuestions()).toEqual([
          surface(before.replace(/\s+/g, ' '), 'Verizon', after.replace(/\s+/g, ' ')),
        ])
      }),
      { numRuns: 1000 },
    )
  })

  test('is asked once, however its source is laid out', () => {
    const verdicts = new PageVerdicts()
    const key = verdicts.raise(surface('hit by\n    ', 'Verizon', '\u00a0today'))
    expect(verdicts.raise(surface('hit by ', 'Verizon', ' today'))).toBe(key)
    expect(verdicts.openQuestions()).toHaveLength(1)
  })

  test('tells surfaces apart that share their letters', () => {
    const verdicts = new PageVerdicts()
    const parts: [string, string, string][] = [
      ['a', 'bc', 'd'],
      ['ab', 'c', 'd'],
      ['a', 'b', 'cd'],
      ['', 'abcd', ''],
      ['abc', 'd', ''],
    ]
    const keys = parts.map(([before, text, after]) => verdicts.raise(surface(before, text, after)))
    expect(new Set(keys).size).toBe(parts.length)
  })

  test('is not asked again where nothing is new', () => {
    const verdicts = new PageVerdicts()
    const key = verdicts.raise(surface('by ', 'Verizon', '.'))
    verdicts.openQuestions()
    verdicts.answer([verdict('verizon')])
    expect(verdicts.raise(surface('by ', 'Verizon', '.'))).toBe(key)
    expect(verdicts.openQuestions()).toBeNull()
    expect(verdicts.find(key)).toEqual(verdict('verizon'))
  })

  test('goes with what was accepted and what was doubtful before', () => {
    const verdicts = new PageVerdicts()
    const [accepted, doubtful, fresh] = ['Verizon', 'Signal', 'Lumen'].map((text) => surface('', text, ''))
    for (const one of [accepted, doubtful]) verdicts.raise(one as Surface)
    verdicts.openQuestions()
    verdicts.answer([verdict('verizon'), null])
    const key = verdicts.raise(fresh as Surface)
    expect(verdicts.openQuestions()).toEqual([accepted, doubtful, fresh])
    expect(verdicts.answer([verdict('verizon'), verdict('signal'), null])).toBe(true)
    expect(verdicts.find(key)).toBeNull()
  })
})
