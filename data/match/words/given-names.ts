/** Given names of many countries, from outside (`given-name-list.ts`); the page's script knows nothing of them. */
import { lowerCase, startsWithCapital } from '../letter-case'
import { frontDecode } from './front-code'
import { givenNameList } from './given-name-list'

let names: ReadonlySet<string> | undefined

/** Whether a word with a capital is a given name, or begins with one and a hyphen: "Jean-Pierre". */
export function isGivenName(word: string): boolean {
  if (!startsWithCapital(word)) return false
  // Unpacked when it is first asked: most times the background wakes without a name that asks.
  names ??= new Set(frontDecode(givenNameList))
  const end = word.indexOf('-')
  return names.has(foldName(end < 0 ? word : word.slice(0, end)))
}

/** "d’Olivier" and "l'Enzo" are Olivier and Enzo: small words of French and Italian lose their vowel before a name. */
export function withoutElision(word: string): string {
  return elided.test(word) ? word.replace(elided, '') : word
}

const elided = /^\p{Ll}{1,6}['’](?=\p{Lu})/u

/** In small letters and without accents: half of all papers write "Jose" for "José". */
export function foldName(name: string): string {
  return lowerCase(name.normalize('NFD').replace(/\p{M}/gu, ''))
}
