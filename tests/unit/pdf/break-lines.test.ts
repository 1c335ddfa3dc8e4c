import { describe, expect, test } from 'vitest'
import { isBrokenWord, withSoftHyphen } from '../../../data/pdf/break-lines'

describe('a word is broken at the end of a line', () => {
  test.each([
    ['Volt Ty-', 'phoon waits'],
    ['los ope\u2010', 'radores'],
  ])('%s / %s', (line, next) => {
    expect(isBrokenWord(line, next)).toBe(true)
  })

  test.each([
    ['Salt Typhoon', 'waits'],
    ['the years 2019-', '2024'],
    ['China-', 'Taiwan'],
    ['a list: -', 'first'],
    ['Ty-', ''],
  ])('but not in %s / %s', (line, next) => {
    expect(isBrokenWord(line, next)).toBe(false)
  })
})

test('the hyphen becomes one that searches skip', () => {
  expect(withSoftHyphen('Volt Ty-')).toBe('Volt Ty\u00ad')
})
