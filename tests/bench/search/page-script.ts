/** Runs in a page of the extension, where its own store is. Answers travel as JSON. */
import { BriefSearch } from '../../../data/search/brief-search'
import { compileIndex } from '../../../data/search/compile-index'
import { findPage, type ReadTexts } from '../../../data/search/result-page'
import type { SearchIndex } from '../../../data/search/search-index'
import { SearchPart } from '../../../data/search/search-part'
import { runInSlices } from '../../../data/slices/run-in-slices'
import { CacheDb } from '../../../data/store/cache-db'
import { createTextReader, openSearch } from '../../../entrypoints/shared/open-search'
import { miniSearch, plainFuse } from './contenders'
import { fillStore, packBriefs } from './fill-store'
import { generateBriefs } from './generate-briefs'
import { type BenchQuery, generateQueries, type QueryKind } from './generate-queries'

const shown = 25

async function searchInMemory(index: SearchIndex): Promise<BriefSearch> {
  return new BriefSearch([
    new SearchPart(index.head, async (shards) => shards.map((shard) => index.shards[shard])),
  ])
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

  /** Makes briefs, queries and all contenders ready for `answers`. Answers what is asked. */
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

  /** What a contender answers to the queries [from, to): in parts, for plain Fuse.js takes its time. */
  async answers(contender: string, from: number, to: number): Promise<string[][]> {
    const answers: string[][] = []
    for (const { query } of queries.slice(from, to))
      answers.push((await contenders[contender]?.(query)) ?? [])
    return answers
  },

  /** What a query of those prepared takes, in milliseconds, after it was asked once: as at a second key. */
  async oursMs(index: number): Promise<number> {
    const query = queries[index]?.query ?? ''
    await contenders.ours?.(query)
    const start = performance.now()
    await contenders.ours?.(query)
    return performance.now() - start
  },

  /** What plain Fuse.js takes for a query of those prepared, in milliseconds. */
  fuseMs(index: number): number {
    const start = performance.now()
    contenders.plainFuse?.(queries[index]?.query ?? '')
    return performance.now() - start
  },

  async fill(count: number, seed: number): Promise<void> {
    await fillStore(new CacheDb(), count, seed)
  },

  /** Opens the store for `type`, with queries over the first pack's briefs. */
  async open(seed: number, each: number): Promise<number> {
    queries = generateQueries(generateBriefs(packBriefs, seed), each, seed + 2)
    const cache = new CacheDb()
    stored = { search: await openSearch(cache), readTexts: createTextReader(cache) }
    for (let at = 0; at < queries.length; at += 10) await press(queries[at]?.query ?? '')
    return queries.length
  },

  /** Types a query letter by letter: how long each key takes until its results, and until its snippets are there. */
  async type(index: number): Promise<{ foundMs: number; snippetMs: number }[]> {
    const query = queries[index]?.query ?? ''
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
let stored: { search: BriefSearch; readTexts: ReadTexts } | undefined

async function press(query: string) {
  if (!stored) throw new Error('not open')
  const start = performance.now()
  let foundMs = 0
  await findPage(
    stored.search,
    query,
    { limit: shown, pageEntities: [], readTexts: stored.readTexts },
    () => {
      foundMs = performance.now() - start
    },
  )
  return { foundMs, snippetMs: performance.now() - start }
}

declare global {
  var searchBench: typeof bench
}
globalThis.searchBench = bench
