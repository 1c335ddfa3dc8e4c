/**
 * Decides on the real characters whether a stretch of text is a name. The hash that proposed it dropped case,
 * accents and everything but letters and digits.
 */
import { lazyPattern } from './lazy-pattern'
import { isCapitalisedWord, isPlain, lowerCase, startsWithCapital } from './letter-case'

/** How the capitals of a text may differ from those of a name; `capitalised` asks only for the first one. */
export type CaseRule = 'any' | 'capitalised' | 'exact'

const joins = /[\s-]+/gu
const hidden = lazyPattern(() => /[\p{Cf}\p{Variation_Selector}]/gu)
/** U+2010 to U+2015, the minus sign and the small and full-width hyphens; NFKC folds only some of them. */
const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu
const apostrophes = /[\u2018\u2019\u201B\u02BC\uFF07`´]/gu
const edged = /^[^A-Za-z0-9]|[^A-Za-z0-9]$/
const edges = lazyPattern(() => /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu)
const asciiEdges = /^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g

/** ASCII words with a space between them, and no sign that has several spellings, are in that form already. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/

/**
 * One form for all spellings of the same characters: composed, without hidden characters, with plain dashes and quotes.
 */
export function canonicalText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(hidden(), '')
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Whether `surface`, found by the hash of `name`, is that name. Spaces and hyphens may differ where the letters'
 * case agrees ("SmokeLoader", "Smoke Loader", but not "at net" for "AtNet", nor "I ran" for "Iran"); any other sign must be the same
 * ("AT&T" is not "ATT"), save at the ends ("Inc.").
 */
export function sameName(surface: string, name: string, caseRule: CaseRule): boolean {
  if (surface === name) return true
  const a = withoutEdges(canonicalText(surface))
  const b = withoutEdges(canonicalText(name))
  if (a === b) return true
  if (letters.test(a) && letters.test(b)) return sameLetters(a, b, caseRule)
  const sameParts = a.replace(joins, ' ').length === b.replace(joins, ' ').length
  const joinedA = a.replace(joins, '')
  const joinedB = b.replace(joins, '')
  // A text cannot break such a name into words: "I ran" is no Iran.
  if (joinedA === joinedB) return sameParts || !isCapitalisedWord(b) || cutsIntoWords(a, b)
  if (caseRule === 'exact' || (caseRule === 'capitalised' && !startsWithCapital(a))) return false
  return lowerCase(joinedA) === lowerCase(joinedB) && (sameParts || cutsIntoWords(a, b))
}

function withoutEdges(text: string): string {
  return edged.test(text) ? text.replace(isPlain(text) ? asciiEdges : edges(), '') : text
}

const letters = /^[A-Za-z0-9]+$/

/** The common case, one ASCII word, without what only other texts need. */
function sameLetters(a: string, b: string, caseRule: CaseRule): boolean {
  if (caseRule === 'exact' || (caseRule === 'capitalised' && !/^[A-Z]/.test(a))) return false
  return a.toLowerCase() === b.toLowerCase()
}

/** So many capitals in one word are the name of a program: "JSSLOADER" for "JSS Loader". */
const longCapitals = /^[A-Z]{7,}$/

/** "salt-typhoon" for "SaltTyphoon" is cut into words of their own weight; "at net" for "AtNet" is not. */
function cutsIntoWords(a: string, b: string): boolean {
  const partsOfA = a.split(joins)
  const partsOfB = b.split(joins)
  const more = partsOfA.length > partsOfB.length ? partsOfA : partsOfB
  const fewest = longCapitals.test(a) ? 3 : 4
  return more.every((part) => /\d/.test(part) || part.length >= fewest)
}
