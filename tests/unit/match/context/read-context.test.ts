import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContext } from '../../../../data/match/context/read-context'
import { writingOf } from '../../../../data/match/writing'

function before(text: string): string {
  return readContext({ text: 'Play', before: text, after: '' }, writingOf('Play')).before
}

test('every character around a name is in its canonical form', () => {
  for (let unit = 0; unit < 0xd800; unit++) {
    const char = String.fromCharCode(unit)
    if (before(char) !== char.normalize('NFKC')) expect(before(char)).toBe(char.normalize('NFKC'))
  }
})

test('characters that compose with each other are composed', () => {
  // Around the edges of scripts, where letters and the marks that change them stand side by side.
  const unit = fc
    .constantFrom(
      0x20,
      0xc0,
      0x131,
      0x300,
      0x410,
      0x44f,
      0x621,
      0x653,
      0x3041,
      0x3099,
      0x1100,
      0x1161,
      0xac00,
    )
    .chain((first) => fc.integer({ min: first, max: first + 0x2f }))
    .map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      expect(before(text)).toBe(text.normalize('NFKC'))
    }),
  )
})
