import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formOf } from '../../../data/match/letter-case'

test.each([
  ['play', 'lower'],
  ['Salt Typhoon', 'capitalised'],
  ['CALEA', 'upper'],
  ['iPhone', 'label'],
  ['APT28', 'upper'],
  ['APT28s', 'label'],
  ['2024', 'caseless'],
  ['中国', 'caseless'],
  ['Élysée', 'capitalised'],
  ['A Team', 'capitalised'],
])('%s is written %s', (text, form) => expect(formOf(text)).toBe(form))

test('text of ASCII is told as any other text is', () => {
  // A mark that belongs to no word sends the same letters the long way.
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 12 })
  fc.assert(
    fc.property(ascii, (text) => {
      expect(formOf(text)).toBe(formOf(`${text} \u2026`))
    }),
  )
})
