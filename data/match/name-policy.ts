/**
 * How a name is matched where its pack does not say: 4 letters and more in any case, fewer only exactly as
 * written (the users of the nearest peer asked for this; see docs/decisions.md).
 */
import type { EntityKind, Name } from '../brief/entity'
import type { CaseRule } from './same-name'

export interface NamePolicy {
  case: CaseRule
  /** Marked only on a page that supports it. */
  needsContext: boolean
}

/** Shortest name, in letters, that may be written in any case. */
const minLettersInAnyCase = 4

/** One letter or digit is never a name: it would stand on every page. */
export function isTooShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2 && !/[\p{Script=Han}]/u.test(text)
}

/** The policy of a name, or null where it is never marked. */
export function policyOf(name: Name, kind: EntityKind): NamePolicy | null {
  if (name.off || isTooShort(name.text)) return null
  return {
    case: name.case ?? derivedCase(name.text, kind),
    needsContext: name.needsContext ?? false,
  }
}

function derivedCase(text: string, kind: EntityKind): CaseRule {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const hasDigit = /\p{N}/u.test(text)
  if (letters < minLettersInAnyCase && !(hasDigit && letters >= 2)) return 'exact'
  // A single word that is a company or a person is often an ordinary word in lower case (apple, lumen); one with
  // a capital or a digit inside (WannaCry, APT28) is none.
  const oneWord = !/\s/u.test(text.trim())
  const plainWord = oneWord && /^\p{Lu}\p{Ll}+$/u.test(text)
  return plainWord && kind !== 'actor' && kind !== 'malware' ? 'capitalised' : 'any'
}
