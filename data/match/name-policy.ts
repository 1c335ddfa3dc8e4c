/**
 * How a name is matched: derived from the name, its kind and the words of the language when a pack is compiled;
 * what the pack says comes first. Small, so that an index can keep it as one number for each name.
 */
import type { EntityKind, Name } from '../brief/entity'
import { lowerCase } from './letter-case'
import type { CaseRule } from './same-name'
import { initialOf } from './words/given-initial'
import { noWords, type OrdinaryWords } from './words/ordinary-words'

/** How ordinary the words of a name are; `proper` is mostly written with a capital and so some other name. */
export type Ordinariness = 'none' | 'rare' | 'common' | 'proper'

export interface NamePolicy {
  case: CaseRule
  /** The pack says that it is marked only on a page that supports it. */
  needsContext: boolean
  /** For a name of several words, that of the least ordinary one. */
  ordinary: Ordinariness
  /** The same where a text writes the name in more words than it has: "Call Me" for "CallMe". */
  parts: Ordinariness
  /**
   * Of a surname, the first letter of the given name, which tells it from others of that surname; '' where none is
   * known.
   */
  given: string
  /** One of the commonest words that mostly have a capital, so that many things are called so: Johnson, Delta. */
  shared: boolean
}

/** Shortest name, in letters, that may be written in any case. */
const minLettersInAnyCase = 4

/**
 * Whether a name is one letter or digit, which is never marked: it would stand on every page. Signs set C++ and C#
 * apart.
 */
export function isTooShort(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const isTold = letters === 1 && /^\p{L}(?:\+\+|#)$/u.test(text)
  return letters < 2 && !isTold && !/[\p{Script=Han}]/u.test(text)
}

/** How a name is matched, or null if it is never marked. */
export function policyOf(name: Name, kind: EntityKind, words: OrdinaryWords = noWords): NamePolicy | null {
  if (name.off || isTooShort(name.text)) return null
  // Whoever says that a name needs no context has considered that it is a word.
  const known = name.needsContext === false ? noWords : words
  const ordinary = ordinarinessOf(name.text, known)
  return {
    case: name.case ?? derivedCase(name.text, kind, ordinary),
    needsContext: name.needsContext ?? false,
    ordinary,
    parts: ordinarinessOf(name.text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), known),
    given: '',
    shared: isShared(name.text, known),
  }
}

function isShared(text: string, words: OrdinaryWords): boolean {
  const word = words.find(lowerCase(text))
  return word?.common === true && word.capital
}

/** The first letter of the given name in a person's full name that ends with the surname; '' for any other name. */
export function givenInitialOf(surname: string, fullName: string): string {
  const isSurname = !surname.includes(' ') && fullName.endsWith(` ${surname}`)
  return isSurname ? initialOf(fullName.slice(0, fullName.indexOf(' '))) : ''
}

/** Whether a word is one of several names by which a company is called: "Bristol" of "Bristol Myers Squibb". */
export function isOneOfItsNames(text: string, fullName: string, words: OrdinaryWords): boolean {
  const parts = fullName.split(/[\s&-]+/u)
  if (parts.length < 2 || !parts.includes(text) || ordinarinessOf(text, words) !== 'proper') return false
  return parts.every(
    (part) => ordinarinessOf(part, words) === 'proper' || ordinarinessOf(part, words) === 'none',
  )
}

function derivedCase(text: string, kind: EntityKind, ordinary: Ordinariness): CaseRule {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const hasDigit = /\p{N}/u.test(text)
  const isAcronym = !/^\p{Lu}?\p{Ll}+$/u.test(text) || ordinary === 'none'
  if (letters < minLettersInAnyCase && isAcronym && !(hasDigit && letters >= 2)) return 'exact'
  // Surnames and places may be words of some other language: brown, mali.
  const oneWord = /^\p{Lu}\p{Ll}+$/u.test(text)
  return oneWord && (kind === 'person' || kind === 'place') ? 'capitalised' : 'any'
}

/** How ordinary the words of a text are: that of the least ordinary one, and `none` if any is no word. */
export function ordinarinessOf(text: string, words: OrdinaryWords): Ordinariness {
  const parts = text.toLowerCase().match(/\p{L}+/gu) ?? []
  // No phrase has a digit or an underscore.
  if (parts.length === 0 || /[\p{N}_]/u.test(text)) return 'none'
  let least: Ordinariness = 'common'
  for (const part of parts) {
    const word = words.find(part)
    if (!word) return 'none'
    if (word.capital) least = 'proper'
    else if (!word.common && least === 'common') least = 'rare'
  }
  return least
}

const caseRules: readonly CaseRule[] = ['any', 'capitalised', 'exact']
const ordinarinesses: readonly Ordinariness[] = ['none', 'rare', 'common', 'proper']

const letters = ' abcdefghijklmnopqrstuvwxyz'

/** A policy as a number below 8192. */
export function encodePolicy(policy: NamePolicy): number {
  return (
    caseRules.indexOf(policy.case) |
    (policy.needsContext ? 4 : 0) |
    (ordinarinesses.indexOf(policy.ordinary) << 3) |
    (ordinarinesses.indexOf(policy.parts) << 5) |
    (Math.max(0, letters.indexOf(policy.given || ' ')) << 7) |
    (policy.shared ? 4096 : 0)
  )
}

/** The policy that `encodePolicy` has made a number of. */
export function decodePolicy(code: number): NamePolicy {
  return {
    case: caseRules[code & 3] ?? 'any',
    needsContext: (code & 4) !== 0,
    ordinary: ordinarinesses[(code >> 3) & 3] ?? 'none',
    parts: ordinarinesses[(code >> 5) & 3] ?? 'none',
    given: letters.charAt((code >> 7) & 31).trim(),
    shared: (code & 4096) !== 0,
  }
}
