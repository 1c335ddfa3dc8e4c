import { describe, expect, it } from 'vitest'
import { type ReadShards, ShardCache, type ShardKey } from '../../../data/search/shard-cache'

/** Shards of ten bytes; remembers what was read together. */
function cacheOf(mostBytes: number, read?: ReadShards) {
  const readings: string[][] = []
  const cache = new ShardCache(async (keys) => {
    readings.push(keys.map(({ pack, shard }) => `${pack}${shard}`))
    return read ? read(keys) : keys.map(() => new Uint8Array(10))
  }, mostBytes)
  return { cache, readings }
}

const key = (pack: string, shard: number): ShardKey => ({ pack, shard })

describe('shards in memory', () => {
  it('are read at once where several packs ask at the same time', async () => {
    const { cache, readings } = cacheOf(100)
    await Promise.all([cache.ofPack('a').load([1, 2]), cache.ofPack('b').load([1])])
    expect(readings).toEqual([['a1', 'a2', 'b1']])
    expect(cache.ofPack('b').get(1)).toHaveLength(10)
    expect(cache.ofPack('b').get(2)).toBeUndefined()
  })

  it('are not read again, nor twice while they are being read', async () => {
    const { cache, readings } = cacheOf(100)
    const first = cache.load([key('a', 1)])
    const second = cache.load([key('a', 1), key('a', 2)])
    await Promise.all([first, second])
    await cache.load([key('a', 1)])
    expect(readings).toEqual([['a1', 'a2']])
  })

  it('give way to others, what was used longest ago first', async () => {
    const { cache, readings } = cacheOf(30)
    for (const shard of [1, 2, 3]) await cache.load([key('a', shard)])
    await cache.load([key('a', 1)])
    await cache.load([key('a', 4)])
    const a = cache.ofPack('a')
    expect([1, 2, 3, 4].map((shard) => a.get(shard) !== undefined)).toEqual([true, false, true, true])
    expect(readings).toHaveLength(4)
  })

  it('stay as long as the search that asked for them needs them, however many they are', async () => {
    const { cache } = cacheOf(15)
    await cache.load([1, 2, 3].map((shard) => key('a', shard)))
    expect(cache.ofPack('a').get(3)).toHaveLength(10)
    expect(cache.isFull).toBe(true)
  })

  it('are asked for again where reading them has failed', async () => {
    let fails = true
    const { cache } = cacheOf(100, async (keys) => {
      if (fails) throw new Error('closed')
      return keys.map(() => new Uint8Array(10))
    })
    await expect(cache.load([key('a', 1)])).rejects.toThrow('closed')
    fails = false
    await cache.load([key('a', 1)])
    expect(cache.ofPack('a').get(1)).toHaveLength(10)
  })
})
