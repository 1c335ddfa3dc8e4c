/** Given names of many countries, from outside (`given-name-list.ts`); the page's script knows nothing of them. */
import { lazyPattern } from '../lazy-pattern'
import { isPlain, lowerCase, startsWithCapital } from '../letter-case'
import { frontDecodeLike } from './front-code'
import { givenNameList } from './given-name-list'

/** The names by their first two letters, as far as they were asked for. */
const names = new Map<string, ReadonlySet<string>>()

/** Whether a word with a capital is a given name, or begins with one and a hyphen: "Jean-Pierre". */
export function isGivenName(word: string): boolean {
  if (!startsWithCapital(word)) return false
  const end = word.indexOf('-')
  const name = foldName(end < 0 ? word : word.slice(0, end))
  return namesLike(name).has(name)
}

/** To unpack all names at once would be most of what the first question of a page waits for. */
function namesLike(name: string): ReadonlySet<string> {
  const beginning = name.slice(0, 2)
  let known = names.get(beginning)
  if (!known) {
    known = new Set(frontDecodeLike(givenNameList, name))
    names.set(beginning, known)
  }
  return known
}

/** "d’Olivier" and "l'Enzo" are Olivier and Enzo: small words of French and Italian lose their vowel before a name. */
export function withoutElision(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(elided(), '') : word
}

const elided = lazyPattern(() => /^\p{Ll}{1,6}['’](?=\p{Lu})/u)

/** In small letters and without accents: half of all papers write "Jose" for "José". */
export function foldName(name: string): string {
  return lowerCase(isPlain(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
}
