/** The script that `npm run bench:match` bundles and evaluates in a page. */

import { noWords, parseOrdinaryWords } from '../../../data/match/words/ordinary-words'
import {
  ahoCorasickPass,
  asciiRegexPass,
  floorPass,
  markJsOnce,
  type Pass,
  unicodeRegexPass,
} from './contenders'
import { median } from './median'
import type { BenchName } from './name-list'
import { findOnPage, indexOf, type OursResult, resolverOf, walkOnly, wordsOnly } from './ours'
import { measureStored, type StoredFigures } from './stored-index'

export interface BenchScript {
  /**
   * Takes the longest dictionary.
   *
   * @param ordinaryWords the asset of `formatOrdinaryWords`
   * @returns milliseconds that its index took to build
   */
  learn(names: readonly BenchName[], ordinaryWords: string): number
  show(html: string): { letters: number; nodes: number }
  /**
   * Runs a pass again and again until so many milliseconds are over, and returns how often.
   *
   * @param pass `floor`, `walk`, or a contender and how many names it has: `ours 10000`
   */
  run(pass: string, ms: number): number
  /** The results of our finder since the last call, by pass. */
  takeResults(): Record<string, OursResult>
  /** Of the longest dictionary. */
  stored(): Promise<StoredFigures>
  /** How many marks mark.js makes of so many names. */
  markJs(count: number): number
}

const names: BenchName[] = []
let ordinary = noWords
const passes = new Map<string, Pass>([
  ['floor', floorPass],
  ['walk', walkOnly],
])
const results = new Map<string, OursResult[]>()
/** Receives the results of passes, so that nothing of them is optimised away. */
let kept = 0

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
    // Parsed by itself, so that no script of a saved page runs, and its head is left out.
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    document.body.replaceChildren(...body.childNodes)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let nodes = 0
    let letters = 0
    while (walker.nextNode()) {
      nodes += 1
      letters += (walker.currentNode as Text).length
    }
    return { letters, nodes }
  },
  run(key, ms) {
    const pass = passOf(key)
    const end = performance.now() + ms
    let passes = 0
    do {
      kept = (kept + pass()) | 0
      passes += 1
    } while (performance.now() < end)
    return passes
  },
  takeResults() {
    const ours = [...results].map(([key, all]): [string, OursResult] => {
      const backgroundMs = median(all.map((one) => one.backgroundMs))
      return [key, { ...(all.at(-1) as OursResult), backgroundMs }]
    })
    results.clear()
    return Object.fromEntries(ours)
  },
  stored: () => measureStored(indexOf(names, ordinary)),
  markJs: (count) => markJsOnce(names.slice(0, count).map(({ text }) => text)),
}

Object.assign(globalThis, { bench: script })
