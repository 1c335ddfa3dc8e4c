/**
 * What the background knows, read from the store when it is first needed and again when packs change: the names
 * for every page, what they are about only when a card opens.
 */
import type { Lexicon } from '../../data/match/lexicon'
import { createResolver, type Resolver } from '../../data/match/resolver'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { readNameIndexes } from '../../data/store/name-indexes'

export class KnowledgeStore {
  readonly #cache: CacheDb
  readonly #installPacks: () => Promise<unknown>
  readonly #recompilePacks: () => Promise<unknown>
  #resolver: Promise<Resolver> | null = null
  #lexicons: Promise<Lexicon[]> | null = null

  /**
   * @param installPacks is called where the store has no pack: at the first start, or after its loss
   * @param recompilePacks is called before the first look: what an older version has compiled is of no use
   */
  constructor(cache: CacheDb, installPacks: () => Promise<unknown>, recompilePacks: () => Promise<unknown>) {
    this.#cache = cache
    this.#installPacks = installPacks
    this.#recompilePacks = recompilePacks
  }

  /** @throws StoreError */
  resolver(): Promise<Resolver> {
    // A store that could not be read is read anew at the next question.
    this.#resolver ??= this.#loadResolver().catch((error) => {
      this.#resolver = null
      throw error
    })
    return this.#resolver
  }

  /** @throws StoreError */
  lexicons(): Promise<Lexicon[]> {
    this.#lexicons ??= this.#loadLexicons().catch((error) => {
      this.#lexicons = null
      throw error
    })
    return this.#lexicons
  }

  /** Packs have changed. */
  forget(): void {
    this.#resolver = null
    this.#lexicons = null
  }

  async #loadResolver(): Promise<Resolver> {
    await this.#recompilePacks()
    let indexes = await readNameIndexes(this.#cache)
    if (indexes.length === 0) {
      await this.#installPacks()
      indexes = await readNameIndexes(this.#cache)
    }
    return createResolver(indexes)
  }

  async #loadLexicons(): Promise<Lexicon[]> {
    await this.#recompilePacks()
    return (await readLexicons(this.#cache)).lexicons
  }
}
