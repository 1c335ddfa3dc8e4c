import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../../data/search/dictionary'
import { packStrings, stringAt } from '../../../data/search/packed-strings'
import { ByteWriter, readPostings } from '../../../data/search/postings'
import { letterSign } from '../../../data/search/search-index'
import { SearchPart } from '../../../data/search/search-part'
import { ShardCache } from '../../../data/search/shard-cache'
import { TopList } from '../../../data/search/top-list'
import { samplePart } from '../../support/search-samples'

describe('packed strings', () => {
  it('give back what was packed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const packed = packStrings(texts)
        expect(texts.map((_, index) => stringAt(packed, index))).toEqual(texts)
      }),
    )
  })
})

describe('postings', () => {
  it('give back briefs and masks of any size', () => {
    const entry = fc.record({ gap: fc.integer({ min: 1, max: 3_000_000 }), mask: fc.nat(0xffff) })
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const writer = new ByteWriter()
        let brief = -1
        const written = entries.map(({ gap, mask }) => {
          writer.varint(gap)
          writer.varint(mask)
          brief += gap
          return [brief, mask]
        })
        const bytes = writer.finish()
        const read: number[][] = []
        readPostings(bytes, 0, bytes.length, (brief, mask) => read.push([brief, mask]))
        expect(read).toEqual(written)
      }),
    )
  })
})

describe('the dictionary', () => {
  const words = [
    ...new Set(['salt', 'salts', 'slat', 'typhoon', 'tycoon', 'verizon', 'цру', '中国', 'é']),
  ].sort()
  const dictionary = new Dictionary({
    words: packStrings(words),
    signs: Uint32Array.from(words, letterSign),
    stems: new Uint32Array(words.length),
    postings: { ends: new Uint32Array(words.length), values: new Uint8Array(0) },
  })
  const near = (word: string, errors: number, isPrefix = false) =>
    dictionary.near(word, errors, isPrefix).map(({ term }) => dictionary.wordAt(term))

  it('finds words, and what begins with others', () => {
    for (const [index, word] of words.entries()) expect(dictionary.find(word)).toBe(index)
    expect(dictionary.find('sal')).toBe(-1)
    const [from, to] = dictionary.beginningWith('salt')
    expect(words.slice(from, to)).toEqual(['salt', 'salts'])
  })
  it('finds words with typing errors, and what begins so', () => {
    expect(near('typhon', 1)).toEqual(['typhoon'])
    expect(near('tyhpon', 2)).toEqual(['tycoon', 'typhoon'])
    expect(near('salt', 1)).toEqual(['salts', 'slat'])
    expect(near('verz', 1, true)).toEqual(['verizon'])
  })
})

describe('a list of the highest', () => {
  it('keeps those that a sort would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), (scores) => {
        const top = new TopList(10)
        for (const [index, score] of scores.entries()) top.add(index, score)
        const kept = top.entries().map(({ score }) => score)
        expect(kept.sort((a, b) => b - a)).toEqual([...scores].sort((a, b) => b - a).slice(0, 10))
      }),
    )
  })
})

describe('compiling', () => {
  it('cuts the postings of texts into shards that are read as they are needed', async () => {
    const briefs = Array.from({ length: 3_000 }, (_, index) => ({
      id: `b${index}`,
      texts: Array.from({ length: 12 }, (_, at) => `w${(index * 31 + at * 7) % 999}x common${at}`),
    }))
    const { head, shards } = (await samplePart({ briefs })).index
    const read: number[] = []
    const cache = new ShardCache(async (keys) => {
      read.push(keys.length)
      return keys.map(({ shard }) => shards[shard])
    }, 1)
    const part = new SearchPart(head, cache.ofPack('p'))
    expect(part.head.texts.shardStems.length).toBeGreaterThan(3)
    const stem = part.head.terms.stems[part.dictionary.find('common3')] as number
    expect(part.postingsOf(stem)).toBeUndefined()
    await part.load([stem])
    const list = part.postingsOf(stem)
    let count = 0
    if (list) readPostings(list.bytes, list.start, list.end, () => count++)
    expect(count).toBe(3_000)
    expect(read).toEqual([1])
  })
})
