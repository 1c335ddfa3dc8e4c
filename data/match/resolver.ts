/** Holds all active names, in the background alone, and says what the surfaces of a page are. */
import type { Surface, Verdict } from '../messages/protocol'
import { hasPointBefore, isInsideAddress } from './context/inside-address'
import { decideMentions } from './decide-mentions'
import { type KnownText, noText, readText } from './known-text'
import type { PageNames } from './name-filter'
import { hashesOfName } from './name-hash'
import { entriesWithHash, type NameIndex } from './name-index'
import { NamesAmong } from './names-among'
import { allRules } from './rules/all-rules'
import type { Rule } from './rules/rule'
import { RuleBook } from './rules/rule-book'
import { sieveOf } from './word-sieve'

/** Holds the names of some packs, and says what the surfaces of a page are. */
export interface Resolver {
  /** The words of a page that are of any use. */
  readonly sieve: Uint32Array
  /** The hashes of the names that may stand on a page which has these words. */
  namesAmong(words: Int32Array): PageNames
  /** What each surface is, in order; null for one that is no mention on this page. */
  resolve(surfaces: readonly Surface[]): (Verdict | null)[]
}

/** Texts of which the result of `readText` is kept; pages share most of their names. */
const mostKept = 16_384

/** A resolver over the name indexes of packs. Keeps what it has found out about texts for later pages. */
export function createResolver(indexes: readonly NameIndex[], rules: readonly Rule[] = allRules): Resolver {
  const book = new RuleBook(rules)
  const names = new NamesAmong(indexes, book)
  const kept = new Map<string, KnownText>()

  function knownText(text: string): KnownText {
    const known = kept.get(text)
    if (known) return known
    const hash = hashesOfName(text)?.full
    const entries = hash === undefined ? [] : indexes.flatMap((index) => entriesWithHash(index, hash))
    const read = readText(text, entries, book)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, read)
    return read
  }

  return {
    sieve: sieveOf(indexes),
    namesAmong: (words) => names.find(words),
    resolve: (surfaces) =>
      decideMentions(surfaces, (surface) => {
        if (isInsideAddress(surface)) return noText
        return knownText(hasPointBefore(surface) ? `.${surface.text}` : surface.text)
      }),
  }
}
