/** What `npm run bench:match` runs in a page; it is bundled and evaluated there. */

import { noWords, parseOrdinaryWords } from '../../../data/match/ordinary-words'
import {
  ahoCorasickPass,
  asciiRegexPass,
  floorPass,
  markJsOnce,
  type Pass,
  unicodeRegexPass,
} from './contenders'
import type { BenchName } from './name-list'
import { findOnPage, indexOf, type OursResult, resolverOf, walkOnly, wordsOnly } from './ours'
import { median, type Timing, timeInTurns } from './stopwatch'
import { measureStored, type StoredFigures } from './stored-index'

export interface PageFigures {
  timings: Record<string, Timing>
  ours: Record<string, OursResult>
}

export interface BenchScript {
  /**
   * Takes the longest dictionary.
   *
   * @param ordinaryWords the asset of `formatOrdinaryWords`
   * @returns milliseconds that its index took to build
   */
  learn(names: readonly BenchName[], ordinaryWords: string): number
  show(html: string): { letters: number; nodes: number }
  /** @param passes `floor`, `walk`, or a contender and how many names it has: `ours 10000` */
  measure(passes: readonly string[], rounds: number): PageFigures
  /** Of the longest dictionary. */
  stored(): Promise<StoredFigures>
  markJs(count: number): { ms: number; marks: number }
}

const names: BenchName[] = []
let ordinary = noWords
const passes = new Map<string, Pass>([
  ['floor', floorPass],
  ['walk', walkOnly],
])
const results = new Map<string, OursResult[]>()

const makers: Record<string, (names: readonly BenchName[]) => Pass> = {
  regex: (some) => unicodeRegexPass(some.map(({ text }) => text)),
  asciiRegex: (some) => asciiRegexPass(some.map(({ text }) => text)),
  ahoCorasick: (some) => ahoCorasickPass(some.map(({ text }) => text)),
  words(some) {
    const resolver = resolverOf(indexOf(some, ordinary))
    return () => wordsOnly(resolver)
  },
  ours(some) {
    const resolver = resolverOf(indexOf(some, ordinary))
    return () => {
      const result = findOnPage(resolver)
      const key = `ours ${some.length}`
      const known = results.get(key)
      if (known) known.push(result)
      else results.set(key, [result])
      return result.mentions
    }
  },
}

/** Built when first asked for and kept from page to page, as a dictionary is. */
function passOf(key: string): Pass {
  const known = passes.get(key)
  if (known) return known
  const [contender = '', count] = key.split(' ')
  const pass = makers[contender]?.(names.slice(0, Number(count)))
  if (!pass) throw new Error(`No contender ${key}`)
  passes.set(key, pass)
  return pass
}

const script: BenchScript = {
  learn(all, ordinaryWords) {
    ordinary = parseOrdinaryWords(ordinaryWords)
    names.splice(0, names.length, ...all)
    const start = performance.now()
    indexOf(names, ordinary)
    return performance.now() - start
  },
  show(html) {
    document.body.innerHTML = html
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let nodes = 0
    let letters = 0
    while (walker.nextNode()) {
      nodes += 1
      letters += (walker.currentNode as Text).length
    }
    return { letters, nodes }
  },
  measure(keys, rounds) {
    results.clear()
    const timings = timeInTurns(Object.fromEntries(keys.map((key) => [key, passOf(key)])), rounds)
    const ours = [...results].map(([key, all]): [string, OursResult] => {
      const backgroundMs = median(all.map((one) => one.backgroundMs))
      return [key, { ...(all.at(-1) as OursResult), backgroundMs }]
    })
    return { timings, ours: Object.fromEntries(ours) }
  },
  stored: () => measureStored(indexOf(names, ordinary)),
  markJs: (count) => markJsOnce(names.slice(0, count).map(({ text }) => text)),
}

Object.assign(globalThis, { bench: script })
