/** What the background knows, read from the store when it wakes and again when packs change. */
import type { Lexicon } from '../../data/match/lexicon'
import { createResolver, type Resolver } from '../../data/match/resolver'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'

export interface Knowledge {
  /** Changes whenever an active generation does. */
  id: string
  lexicons: Lexicon[]
  resolver: Resolver
}

export class KnowledgeStore {
  readonly #cache: CacheDb
  readonly #installStarter: () => Promise<unknown>
  #current: Promise<Knowledge> | null = null

  /** @param installStarter is called where the store has no pack: at the first start, or after its loss */
  constructor(cache: CacheDb, installStarter: () => Promise<unknown>) {
    this.#cache = cache
    this.#installStarter = installStarter
  }

  /** @throws StoreError */
  read(): Promise<Knowledge> {
    this.#current ??= this.#load().catch((error) => {
      // A store that was closed while the background slept is opened anew at the next question.
      this.#current = null
      throw error
    })
    return this.#current
  }

  /** Packs have changed. */
  forget(): void {
    this.#current = null
  }

  async #load(): Promise<Knowledge> {
    let { id, lexicons } = await readLexicons(this.#cache)
    if (lexicons.length === 0) {
      await this.#installStarter()
      ;({ id, lexicons } = await readLexicons(this.#cache))
    }
    return { id, lexicons, resolver: createResolver(lexicons) }
  }
}
