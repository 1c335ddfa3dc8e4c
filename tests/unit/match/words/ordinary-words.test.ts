import { describe, expect, test } from 'vitest'
import { formatOrdinaryWords, parseOrdinaryWords } from '../../../../data/match/words/ordinary-words'
import { readOrdinaryWords, wordAssets } from '../../../../scripts/word-assets'

describe('the list of ordinary words', () => {
  test('gives back what it was made of', () => {
    const words = parseOrdinaryWords(
      formatOrdinaryWords([
        { word: 'play', count: 18_081 },
        { word: 'player', count: 1_000 },
        { word: 'China', count: 1_268 },
        { word: 'hive', count: 100 },
        { word: 'Hydra', count: 23 },
        { word: 'griffon', count: 2 },
      ]),
    )
    expect(words.find('play')).toEqual({ common: true, capital: false })
    expect(words.find('player')).toEqual({ common: true, capital: false })
    expect(words.find('china')).toEqual({ common: true, capital: true })
    expect(words.find('hive')).toEqual({ common: false, capital: false })
    expect(words.find('hydra')).toEqual({ common: false, capital: true })
    expect(words.find('griffon')).toBeUndefined()
    expect(words.find('playe')).toBeUndefined()
  })

  test('may be empty', () => {
    expect(parseOrdinaryWords('').find('play')).toBeUndefined()
  })

  test('ships with less than 250 kB and knows words from names', async () => {
    const [asset] = await wordAssets()
    expect(new TextEncoder().encode(asset?.contents).length).toBeLessThan(250_000)
    const words = await readOrdinaryWords()
    expect(words.find('target')).toEqual({ common: true, capital: false })
    expect(words.find('germany')?.capital).toBe(true)
    expect(words.find('emotet')).toBeUndefined()
  })
})
