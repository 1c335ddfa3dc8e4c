/** Runs in a page of the extension, where its own store is. Answers travel as JSON. */
import { BriefSearch } from '../../../data/search/brief-search'
import { compileIndex } from '../../../data/search/compile-index'
import type { SearchIndex } from '../../../data/search/search-index'
import { SearchPart } from '../../../data/search/search-part'
import { allShards } from '../../../data/search/shard-cache'
import { runInSlices } from '../../../data/slices/run-in-slices'
import { CacheDb } from '../../../data/store/cache-db'
import { type OpenedSearch, openSearch } from '../../../entrypoints/shared/open-search'
import { miniSearch, plainFuse } from './contenders'
import { fillPack, packBriefs } from './fill-store'
import { generateBriefs } from './generate-briefs'
import { type BenchQuery, generateQueries, type QueryKind } from './generate-queries'

const shown = 25

async function searchInMemory(index: SearchIndex): Promise<BriefSearch> {
  return new BriefSearch([new SearchPart(index.head, allShards(index.shards))])
}

/** Compiles in slices, and notes how long the longest lasted. */
async function compile(count: number, seed: number) {
  const generated = generateBriefs(count, seed)
  let longestMs = 0
  const start = performance.now()
  let sliceStart = start
  const pause = () => {
    longestMs = Math.max(longestMs, performance.now() - sliceStart)
    return new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        sliceStart = performance.now()
        resolve()
      }
      port2.postMessage(null)
    })
  }
  const index = await runInSlices(compileIndex({ packId: 'bench', packTitle: 'Bench', ...generated }), pause)
  const ms = performance.now() - start
  return { generated, index, ms, longestMs }
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, one) => sum + bytesOf(one), 0)
}

const bench = {
  async compile(count: number, seed: number) {
    const { index, ms, longestMs } = await compile(count, seed)
    return { ms, longestMs, bytes: bytesOf(index) }
  },

  /** Makes briefs, queries and all contenders ready for `answers`, and returns the queries. */
  async prepare(count: number, seed: number, each: number): Promise<PlainQuery[]> {
    const { generated, index } = await compile(count, seed)
    const search = await searchInMemory(index)
    queries = generateQueries(generated, each, seed + 1)
    contenders = {
      ours: async (query) => {
        const found = await search.find(query, { limit: 10 })
        return found.briefs.map(({ brief }) => generated.briefs[brief]?.id ?? '')
      },
      miniSearch: miniSearch(generated),
      plainFuse: plainFuse(generated),
    }
    return queries.map(({ kind, query, wanted }) => ({ kind, query, wanted: [...wanted] }))
  },

  /** A contender's answers to the queries at these places. */
  async answers(contender: string, places: readonly number[]): Promise<string[][]> {
    const answers: string[][] = []
    for (const place of places)
      answers.push((await contenders[contender]?.(queries[place]?.query ?? '')) ?? [])
    return answers
  },

  /** How long one of the prepared queries takes, in milliseconds, after it was asked once: as at a second keystroke. */
  async oursMs(index: number): Promise<number> {
    const query = queries[index]?.query ?? ''
    await contenders.ours?.(query)
    const start = performance.now()
    await contenders.ours?.(query)
    return performance.now() - start
  },

  /** How long plain Fuse.js takes for one of the prepared queries, in milliseconds. */
  fuseMs(index: number): number {
    const start = performance.now()
    void contenders.plainFuse?.(queries[index]?.query ?? '')
    return performance.now() - start
  },

  /** Puts one more pack into the store. */
  async fill(pack: number, seed: number): Promise<void> {
    await fillPack(new CacheDb(), pack, seed)
  },

  /** Queries over the first pack's briefs, for typing. */
  queriesOf(seed: number, each: number): string[] {
    return generateQueries(generateBriefs(packBriefs, seed), each, seed + 2).map(({ query }) => query)
  },

  /** Opens the store, and reads ahead as the popup does when it is idle. */
  async open(): Promise<void> {
    stored = await openSearch(new CacheDb())
    await stored.warm(async () => {}, new AbortController().signal)
  },

  /** Types a query letter by letter: how long each key takes until its results, and until its snippets are there. */
  async type(query: string): Promise<{ foundMs: number; snippetMs: number }[]> {
    const keys: { foundMs: number; snippetMs: number }[] = []
    for (let end = 1; end <= query.length; end++) keys.push(await press(query.slice(0, end)))
    return keys
  },
}

export interface PlainQuery {
  kind: QueryKind
  query: string
  wanted: string[]
}

let queries: BenchQuery[] = []
let contenders: Record<string, (query: string) => string[] | Promise<string[]>> = {}
let stored: OpenedSearch | undefined

async function press(query: string) {
  if (!stored) throw new Error('not open')
  const start = performance.now()
  let foundMs = 0
  await stored.find(query, { limit: shown, pageEntities: [] }, () => {
    foundMs = performance.now() - start
  })
  return { foundMs, snippetMs: performance.now() - start }
}

declare global {
  var searchBench: typeof bench
}
globalThis.searchBench = bench
