/** Holds all active names, in the background alone, and says what the surfaces of a page are. */
import type { Surface, Verdict } from '../messages/protocol'
import { decideMentions } from './decide-mentions'
import type { PageNames } from './name-filter'
import { hashesOfName } from './name-hash'
import { entriesWithHash, forEachNameWith, type NameIndex, nameText } from './name-index'
import { allRules } from './rules/all-rules'
import type { Rule } from './rules/rule'

export interface Resolver {
  /** The hashes of the names that may stand on a page which has these words. */
  namesAmong(words: Uint32Array): PageNames
  /** In the order of `surfaces`; null where a surface is no mention on this page. */
  resolve(surfaces: readonly Surface[]): (Verdict | null)[]
}

/** @param rules others than all of them for measuring what each gives */
export function createResolver(indexes: readonly NameIndex[], rules: readonly Rule[] = allRules): Resolver {
  return {
    namesAmong: (words) => namesAmong(indexes, words),
    resolve: (surfaces) =>
      decideMentions(
        surfaces.map((surface) => {
          const hash = hashesOfName(surface.text)?.full
          if (hash === undefined) return { surface, entries: [] }
          return { surface, entries: indexes.flatMap((index) => entriesWithHash(index, hash)) }
        }),
        rules,
      ),
  }
}

function namesAmong(indexes: readonly NameIndex[], words: Uint32Array): PageNames {
  const full = new Set<number>()
  const prefixes = new Set<number>()
  for (const index of indexes) {
    for (const word of words) {
      // Hashes travel unsigned and are kept signed.
      forEachNameWith(index, word | 0, (name) => {
        const hashes = hashesOfName(nameText(index, name))
        if (!hashes) return
        full.add(hashes.full)
        for (const prefix of hashes.prefixes) prefixes.add(prefix)
      })
    }
  }
  return { full: Int32Array.from(full), prefixes: Int32Array.from(prefixes) }
}
