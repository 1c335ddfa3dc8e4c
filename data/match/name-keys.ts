/** Which words of a page point to each name. */
import type { Slices } from '../slices/run-in-slices'
import { buildHashMultimap, type HashMultimap } from './hash-multimap'
import { type NameHashes, wordsOfName } from './name-hash'

export interface HashedName {
  text: string
  hashes: NameHashes
}

/** A beginning that more names share points to none of them: "Ministry of" would bring hundreds. */
const mostSharing = 16

/** Names looked at between two chances to pause. */
const namesAtOnce = 256

/**
 * The hashes that point to a name in a text: of the whole, and of each beginning that may be two words of a text.
 * However a text breaks the name, one of its words or two neighbours have one of these hashes.
 */
export function keysOf({ full, prefixes }: NameHashes): number[] {
  return [full, ...prefixes.slice(1).filter((prefix) => prefix !== full)]
}

/**
 * From hashes to the names that they point to, by index. A beginning that too many names share is replaced by the
 * rarest of the words behind it, both as the name is written and as a text may break it.
 */
export function* keyTable(names: readonly HashedName[]): Slices<HashMultimap> {
  const sharing = yield* countKeys(names)
  const crowded = names.map(({ hashes }) => keysOf(hashes).some((key) => isCrowded(sharing, key)))
  const wordCounts = yield* countWords(names.filter((_, i) => crowded[i]))
  const keys: number[] = []
  const values: number[] = []
  for (const [i, name] of names.entries()) {
    if (i % namesAtOnce === 0) yield
    let own = keysOf(name.hashes)
    if (crowded[i]) {
      own = own.filter((key) => key === name.hashes.full || !isCrowded(sharing, key))
      const { words, parts } = wordsOfName(name.text)
      own.push(...rarest(words.slice(2), wordCounts), ...rarest(parts.slice(2), wordCounts))
    }
    for (const key of new Set(own)) {
      keys.push(key)
      values.push(i)
    }
  }
  return buildHashMultimap(Int32Array.from(keys), Uint32Array.from(values))
}

function isCrowded(sharing: ReadonlyMap<number, number>, key: number): boolean {
  return (sharing.get(key) ?? 0) > mostSharing
}

/** How many names share each beginning. */
function* countKeys(names: readonly HashedName[]): Slices<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>()
  for (const [i, { hashes }] of names.entries()) {
    if (i % namesAtOnce === 0) yield
    for (const key of hashes.prefixes.slice(1)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function* countWords(names: readonly HashedName[]): Slices<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>()
  for (const [i, { text }] of names.entries()) {
    if (i % namesAtOnce === 0) yield
    const { words, parts } = wordsOfName(text)
    for (const word of new Set([...words, ...parts])) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The word that fewest names have, in a list of its own; empty where there is none. */
function rarest(words: readonly number[], counts: ReadonlyMap<number, number>): number[] {
  if (words.length === 0) return []
  const countOf = (word: number) => counts.get(word) ?? 0
  return [words.reduce((best, word) => (countOf(word) < countOf(best) ? word : best))]
}
