/**
 * Decides on the real characters whether a stretch of text is a name. The hash that proposed it dropped case,
 * accents and everything but letters and digits.
 */

/** How the capitals of a text may differ from those of a name; `capitalised` asks for the first one alone. */
export type CaseRule = 'any' | 'capitalised' | 'exact'

const joins = /[\s-]+/gu
const hidden = /[\p{Cf}\p{Variation_Selector}]/gu
/** U+2010 to U+2015, the minus sign and the small and full-width hyphens; NFKC folds only some of them. */
const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu
const apostrophes = /[\u2018\u2019\u201B\u02BC\uFF07`´]/gu
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** One form for all ways to write the same characters: composed, no hidden characters, plain dashes and quotes. */
export function canonicalText(text: string): string {
  return text
    .replace(hidden, '')
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Lower case that does not change what a text is compared by: "İ" and "I" with a dot above are one. */
export function lowerCase(text: string): string {
  return text.toLowerCase().replace(/i\u0307/gu, 'i')
}

/**
 * Whether `surface`, found by the hash of `name`, is that name. Spaces and hyphens may differ where the letters'
 * case agrees ("SmokeLoader", "Smoke Loader", but not "at net" for "AtNet"); any other sign must be the same
 * ("AT&T" is not "ATT"), save at the ends ("Inc.").
 */
export function sameName(surface: string, name: string, caseRule: CaseRule): boolean {
  if (surface === name) return true
  const a = canonicalText(surface).replace(edges, '')
  const b = canonicalText(name).replace(edges, '')
  if (a === b) return true
  const sameParts = a.replace(joins, ' ').length === b.replace(joins, ' ').length
  const joinedA = a.replace(joins, '')
  const joinedB = b.replace(joins, '')
  if (joinedA === joinedB) return true
  if (caseRule === 'exact' || (caseRule === 'capitalised' && !/^\p{Lu}/u.test(a))) return false
  return lowerCase(joinedA) === lowerCase(joinedB) && (sameParts || cutsIntoWords(a, b))
}

/** "salt-typhoon" for "SaltTyphoon" is cut into words of their own weight; "at net" for "AtNet" is not. */
function cutsIntoWords(a: string, b: string): boolean {
  const partsOfA = a.split(joins)
  const partsOfB = b.split(joins)
  const more = partsOfA.length > partsOfB.length ? partsOfA : partsOfB
  return more.every((part) => /\d/u.test(part) || part.length > 3)
}
