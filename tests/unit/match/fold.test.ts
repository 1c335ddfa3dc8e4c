import { expect, test } from 'vitest'
import { foldUnit, ignored, isUnspaced, separator } from '../../../data/match/fold'

const letterOrDigit = /[\p{L}\p{N}]/u
const passedOver = /[\p{M}\p{Cf}]/u

/** By the patterns alone, which `foldUnit` asks last. */
function kindByPattern(char: string): string {
  if (passedOver.test(char)) return 'ignored'
  return letterOrDigit.test(char) ? 'letter' : 'separator'
}

function kindOf(unit: number): string {
  const folded = foldUnit(unit)
  if (folded === separator) return 'separator'
  return folded === ignored ? 'ignored' : 'letter'
}

test('every character is what Unicode says: a letter or digit, passed over, or a separator', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
  const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff
  const wrong = units.filter(
    (unit) => !isSurrogate(unit) && kindOf(unit) !== kindByPattern(String.fromCharCode(unit)),
  )
  expect(wrong.map((unit) => unit.toString(16))).toEqual([])
})

test.each([
  ['A', 'a'],
  ['É', 'e'],
  ['İ', 'i'],
  ['ﬁ', 'f'],
  ['Ｗ', 'w'],
  ['７', '7'],
  ['Ж', 'ж'],
  ['한', '한'],
])('%s counts as %s', (char, folded) => {
  expect(foldUnit(char.charCodeAt(0))).toBe(folded.charCodeAt(0))
})

test('a pair of surrogates is a letter, and a separator where its characters are pictures', () => {
  const [letter, picture] = ['𝐀', '🚀'] as const
  expect(foldUnit(letter.charCodeAt(0))).toBe(letter.charCodeAt(0))
  expect(foldUnit(picture.charCodeAt(0))).toBe(separator)
  expect(foldUnit(letter.charCodeAt(1))).toBe(ignored)
})

test('Thai, Han, Kana and Hangul stand without spaces', () => {
  for (const char of 'ไ中カ한') expect(isUnspaced(char.charCodeAt(0))).toBe(true)
  for (const char of 'aжع—') expect(isUnspaced(char.charCodeAt(0))).toBe(false)
})
