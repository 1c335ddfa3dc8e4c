import { describe, expect, test } from 'vitest'
import { hashesOfName } from '../../../data/match/name-hash'
import { TextPieces } from '../../../data/match/text-pieces'
import { WordLog } from '../../../data/match/word-log'
import { sieveFor } from '../../../data/match/word-sieve'

function wordsOf(texts: readonly string[], seam: 'joined' | 'apart' = 'joined'): [number, number][] {
  const pieces = new TextPieces(() => seam)
  for (const text of texts) pieces.add(text)
  const log = new WordLog()
  log.read(pieces)
  log.end()
  return Array.from({ length: log.size }, (_, i) => [log.starts[i] as number, log.hashes[i] as number])
}

function sorted(words: [number, number][]): [number, number][] {
  return words.sort(([a, x], [b, y]) => a - b || x - y)
}

const hash = (word: string) => hashesOfName(word)?.full as number

/** A word as it is logged, and two neighbours as one. */
const one = (start: number, word: string): [number, number] => [start, hash(word)]
const two = (start: number, words: string): [number, number] => [~start, hash(words)]

describe('the log of words', () => {
  test('has each word, and each with the next', () => {
    expect(wordsOf(['by Salt, Typhoon'])).toEqual([
      one(0, 'by'),
      two(0, 'by Salt'),
      one(3, 'Salt'),
      two(3, 'Salt Typhoon'),
      one(9, 'Typhoon'),
    ])
  })

  test('has a word that goes over two pieces, its parts, and each with its neighbours', () => {
    expect(sorted(wordsOf(['a S', 'alt b']))).toEqual(
      sorted([
        one(0, 'a'),
        two(0, 'a S'),
        one(2, 'S'),
        one(2, 'Salt'),
        one(3, 'alt'),
        two(0, 'a Salt'),
        one(7, 'b'),
        two(2, 'Salt b'),
        two(3, 'alt b'),
      ]),
    )
  })

  test('has a word that goes over three pieces, and what begins or ends at a seam', () => {
    const words = wordsOf(['S', 'al', 't b'])
    for (const part of [
      one(0, 'S'),
      one(0, 'Sal'),
      one(0, 'Salt'),
      one(1, 'al'),
      one(1, 'alt'),
      one(3, 't'),
    ]) {
      expect(words).toContainEqual(part)
    }
    for (const pair of [two(0, 'Salt b'), two(1, 'alt b'), two(3, 't b')]) expect(words).toContainEqual(pair)
  })

  test('has words of different texts apart', () => {
    expect(wordsOf(['AT', 'Verizon'], 'apart')).toEqual([
      one(0, 'AT'),
      two(0, 'AT Verizon'),
      one(2, 'Verizon'),
    ])
  })

  test('has a word whose piece ends with it once', () => {
    expect(wordsOf(['one', ' two', '\n', 'three'])).toEqual([
      one(0, 'one'),
      two(0, 'one two'),
      one(4, 'two'),
      two(4, 'two three'),
      one(8, 'three'),
    ])
  })

  test('has a word with a hidden sign in it, and its neighbours', () => {
    const words = wordsOf(['a Sa\u00adlt b'])
    for (const part of [one(2, 'Salt'), two(0, 'a Salt'), two(2, 'Salt b')])
      expect(words).toContainEqual(part)
  })

  test('loses no word where scripts without spaces fill its room', () => {
    const han = '新'.repeat(2000)
    const words = Array.from({ length: 3000 }, (_, i) => `w${i}`)
    const logged = wordsOf([`${han} ${words.join(' ')}`])
    const single = logged.filter(([start]) => start >= 0).map(([, own]) => own)
    expect(single.slice(-words.length)).toEqual(words.map(hash))
    expect(logged).toHaveLength(2 * (2000 + words.length) - 1)
  })

  test('has a word longer than what is split at once', () => {
    const long = 'salt'.repeat(3000)
    expect(sorted(wordsOf([`a ${long} b`]))).toEqual(
      sorted([
        one(0, 'a'),
        two(0, `a ${long}`),
        one(2, long),
        two(2, `${long} b`),
        one(3 + long.length, 'b'),
      ]),
    )
  })

  test('goes on between two readings as if there were one', () => {
    const log = new WordLog()
    const pieces = new TextPieces(() => 'joined')
    for (const text of ['a Sa', 'lt Typh', 'oon']) {
      pieces.add(text)
      log.read(pieces)
    }
    log.end()
    const fresh = [...log.takeFresh()]
    for (const word of ['a', 'Sa', 'Salt', 'Typh', 'Typhoon', 'Salt Typhoon'])
      expect(fresh).toContain(hash(word))
  })

  test('keeps nothing of a word that its sieve does not let through', () => {
    const log = new WordLog(sieveFor([Int32Array.of(hash('salt'))]))
    const pieces = new TextPieces(() => 'joined')
    pieces.add('one salt two three Salt four')
    log.read(pieces)
    expect([...log.starts.subarray(0, log.size)]).toEqual([4, 19])
  })

  test('keeps two neighbours where its sieve lets both the first and the two through', () => {
    const log = new WordLog(sieveFor([Int32Array.of(hash('salt'), hash('salt typhoon'), hash('by salt'))]))
    const pieces = new TextPieces(() => 'joined')
    pieces.add('hit by salt typhoon')
    log.read(pieces)
    expect([...log.starts.subarray(0, log.size)]).toEqual([7, ~7])
  })

  test('tells a word once, however often it comes', () => {
    const pieces = new TextPieces(() => 'joined')
    const log = new WordLog()
    pieces.add('salt and salt ')
    log.read(pieces)
    expect([...log.takeFresh()]).toEqual(['salt', 'salt and', 'and', 'and salt'].map(hash))
    pieces.add('and salt typhoon ')
    log.read(pieces)
    expect([...log.takeFresh()]).toEqual(['salt typhoon', 'typhoon'].map(hash))
  })
})
