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

const hash = (word: string) => hashesOfName(word)?.full as number

describe('the log of words', () => {
  test('has a word that goes over two pieces, and its parts', () => {
    expect(wordsOf(['a S', 'alt b'])).toEqual([
      [0, hash('a')],
      [2, hash('S')],
      [3, hash('alt')],
      [2, hash('Salt')],
      [7, hash('b')],
    ])
  })

  test('has a word that goes over three pieces, and its parts', () => {
    expect(wordsOf(['S', 'al', 't b'])).toEqual([
      [0, hash('S')],
      [1, hash('al')],
      [3, hash('t')],
      [0, hash('Salt')],
      [5, hash('b')],
    ])
  })

  test('has words of different texts apart', () => {
    expect(wordsOf(['AT', 'Verizon'], 'apart')).toEqual([
      [0, hash('AT')],
      [2, hash('Verizon')],
    ])
  })

  test('has a word whose piece ends with it once', () => {
    expect(wordsOf(['one', ' two', '\n', 'three'])).toEqual([
      [0, hash('one')],
      [4, hash('two')],
      [8, hash('three')],
    ])
  })

  test('loses no word where scripts without spaces fill its room', () => {
    const han = '新'.repeat(2000)
    const words = Array.from({ length: 3000 }, (_, i) => `w${i}`)
    const logged = wordsOf([`${han} ${words.join(' ')}`]).map(([, one]) => one)
    expect(logged.slice(-words.length)).toEqual(words.map(hash))
    expect(logged).toHaveLength(2 * 2000 - 1 + words.length)
  })

  test('has a word longer than what is split at once', () => {
    const long = 'salt'.repeat(3000)
    expect(wordsOf([`a ${long} b`])).toEqual([
      [0, hash('a')],
      [2, hash(long)],
      [3 + long.length, hash('b')],
    ])
  })

  test('goes on between two readings as if there were one', () => {
    const log = new WordLog()
    const pieces = new TextPieces(() => 'joined')
    for (const text of ['a Sa', 'lt Typh', 'oon']) {
      pieces.add(text)
      log.read(pieces)
    }
    log.end()
    expect([...log.takeFresh()]).toEqual(['a', 'Sa', 'lt', 'Salt', 'Typh', 'oon', 'Typhoon'].map(hash))
  })

  test('keeps nothing of a word that its sieve does not let through', () => {
    const log = new WordLog(sieveFor([Int32Array.of(hash('salt'))]))
    const pieces = new TextPieces(() => 'joined')
    pieces.add('one salt two three Salt four')
    log.read(pieces)
    expect([...log.starts.subarray(0, log.size)]).toEqual([4, 19])
  })

  test('tells a word once, however often it comes', () => {
    const pieces = new TextPieces(() => 'joined')
    const log = new WordLog()
    pieces.add('salt and salt ')
    log.read(pieces)
    expect([...log.takeFresh()]).toEqual([hash('salt'), hash('and')])
    pieces.add('and typhoon ')
    log.read(pieces)
    expect([...log.takeFresh()]).toEqual([hash('typhoon')])
  })
})
