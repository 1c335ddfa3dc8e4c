/** Who is meant by "Jerome Powell": the given names that stand before a surname. */
import { lazyPattern } from '../lazy-pattern'
import { lowerCase } from '../letter-case'
import { initialOf } from '../words/given-initial'
import { isGivenName, withoutElision } from '../words/given-names'
import type { Context } from './read-context'

/** Capitalised words and initials just before, of one person or a couple: "Debra M. ", "d’Olivier ", "Nora and Paul ". */
const namesBefore = lazyPattern(
  () =>
    /(?:(?<![\p{L}\p{N}'’-])|(?<=\p{Ll}['’]))\p{Lu}[\p{L}'’-]+ (?:(?:and |& )?\p{Lu}[\p{L}'’-]+ |\p{Lu}\. ?)*$/u,
)

/** "C.A. " before a surname, but no state or body ("U.S. ") and no field ("A.I. "), with which sentences end as well. */
const initialsBefore = lazyPattern(
  () => /(?<![\p{L}\p{N}.])(?!(?:U\.S|U\.K|U\.N|E\.U|D\.C|L\.A|N\.Y|N\.J|A\.I)\.)(\p{Lu})\. ?\p{Lu}\. $/u,
)

/** Places that are called after a saint or someone else, or a part of one: "San Antonio ", "St. Louis ", "South Carolina ". */
const placeBefore = lazyPattern(
  () =>
    /(?<![\p{L}\p{N}'’-])(?:San|Santa|Santo|St|Saint|Sainte|São|Sao|El|Los|Las|Fort|Port|Porto|Puerto|Mount|Lake|New|North|South|East|West|Northern|Southern|Eastern|Western)\.? \p{Lu}[\p{L}'’-]+ $/u,
)

/**
 * By what letters the given names before a surname are compared; null where no given name stands there. An initial
 * alone ("M.") is none, but "Debra M." and "C.A." are.
 */
export function givenInitialsBefore({
  before,
  previous,
}: Pick<Context, 'before' | 'previous'>): string[] | null {
  const isInitial = previous.word.length === 1 && previous.gap.startsWith('.')
  if (!isInitial && !(previous.joined && isGivenName(withoutElision(previous.word)))) return null
  if (placeBefore().test(before)) return null
  const initials = initialsBefore().exec(before)
  if (initials) return [lowerCase(initials[1] ?? '')]
  const words = namesBefore().exec(before)?.[0].trim().split(' ') ?? []
  const names = words.filter((word) => /^\p{Lu}[^.]*$/u.test(word))
  const last = names.at(-1)
  if (last === undefined || !isGivenName(last)) return null
  // "Chairman Jerome": what stands before the given names may be anything.
  return names.filter(isGivenName).map(initialOf)
}
