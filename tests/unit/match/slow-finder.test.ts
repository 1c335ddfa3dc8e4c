import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFinders } from '../../support/compare-finders'
import { finderCases } from '../../support/finder-cases'
import { findSlowly } from '../../support/slow-finder'

describe('the slow finder', () => {
  const cases: [string, string[], string, number[], string[]][] = [
    ['a name', ['Salt Typhoon'], 'by Salt Typhoon.', [], ['Salt Typhoon']],
    ['no part of a word', ['net'], 'the internet', [], []],
    ['a name across a hyphen', ['SmokeLoader'], 'smoke-loader', [], ['smoke-loader']],
    ['no space where a name has no seam', ['Saltpan'], 'salt pan', [], []],
    ['a name with an accent apart', ['Café'], 'Cafe\u0301 noir', [], ['Cafe']],
    ['a name beside Han', ['DeepMind'], 'DeepMind新', [], ['DeepMind']],
    ['a name at the end of a text node', ['Verizon'], 'VerizonLumen', [7], ['Verizon']],
    ['a name over the end of a text node', ['Salt'], 'Salt', [1], ['Salt']],
  ]
  test.each(cases)('finds %s', (_, names, text, breaks, found) => {
    const { due } = findSlowly(text, names, breaks)
    expect(due.map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })

  test('may find what a text cuts where no name may be cut, and need not', () => {
    expect(findSlowly('salt pan', ['Saltpan'])).toMatchObject({ all: [{ letters: 'saltpan' }], due: [] })
  })
})

describe('the finder', () => {
  test('finds what the slow one finds, in any text', () => {
    fc.assert(
      fc.property(finderCases, (one) => {
        expect(compareFinders(one)).toEqual([])
      }),
    )
    // A hundred cases take a second, on a busy machine many.
  }, 60_000)

  const met: [string, string[], string, number[]][] = [
    ['an accent apart at the end of a text node', ['é'], 'e\u0301é', [2]],
    ['a seam before a sign', ['Verizon'], 'xVerizon.', [1, 8]],
    ['a gap of eighty', ['a b'], `a${' '.repeat(80)}b`, []],
    ['a gap of eighty-one', ['a b'], `a${' '.repeat(81)}b`, []],
  ]
  test.each(met)('agrees with the slow one on %s', (_, names, text, breaks) => {
    expect(compareFinders({ names, text, breaks })).toEqual([])
  })
})
