/** What the finder is measured against, each written as its users would. Runs in a page. */
import { AhoCorasick } from '@monyone/aho-corasick/fast'
import Mark from 'mark.js'

/**
 * One pass over the page. Returns a number that depends on everything it has read, so that nothing is optimised away.
 */
export type Pass = () => number

/** The floor, which no finder can go below: reaches every text node and every character. */
export function floorPass(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  while (walker.nextNode()) {
    const text = (walker.currentNode as Text).data
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  }
  return sum
}

/** With JavaScript's own word boundaries, which know only ASCII letters. */
export function asciiRegexPass(names: readonly string[]): Pass {
  return regexPass(new RegExp(`\\b(?:${alternatives(names)})\\b`, 'gi'))
}

/** With word boundaries for any script. */
export function unicodeRegexPass(names: readonly string[]): Pass {
  return regexPass(new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(names)})(?![\\p{L}\\p{N}])`, 'giu'))
}

function alternatives(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  return longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}

function regexPass(pattern: RegExp): Pass {
  return () => sumOverTexts((text) => [...text.matchAll(pattern)].length)
}

/** Finds names only in their exact case, and inside words too: less than what is asked of ours. */
export function ahoCorasickPass(names: readonly string[]): Pass {
  const automaton = new AhoCorasick([...names])
  return () => sumOverTexts((text) => automaton.matchInText(text).length)
}

/** mark.js recurses once for each name; with a thousand at a time the stack sometimes overflows. */
const markJsNames = 250

/** Lets mark.js mark a copy of the page, and returns how many marks it made. */
export function markJsOnce(names: readonly string[]): number {
  const copy = document.body.cloneNode(true) as HTMLElement
  for (let i = 0; i < names.length; i += markJsNames) {
    const some = names.slice(i, i + markJsNames)
    new Mark(copy).mark(some, { separateWordSearch: false, accuracy: 'exactly' })
  }
  return copy.querySelectorAll('mark').length
}

function sumOverTexts(read: (text: string) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  while (walker.nextNode()) sum += read((walker.currentNode as Text).data)
  return sum
}
