/**
 * What the background knows of packs, read from the store when it is first needed and again when packs change: the
 * names for every page; the lexicons only when a card opens.
 */
import type { Lexicon } from '../../data/match/lexicon'
import type { NameIndex } from '../../data/match/name-index'
import { createResolver, type Resolver } from '../../data/match/resolver'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { readNameIndexes } from '../../data/store/name-indexes'

interface Names {
  /** The names of packs that may go to pages. */
  open: Resolver
  /** The names of private packs; null if there are none. */
  hidden: Resolver | null
}

/** The names and lexicons of all packs that are served, loaded when they are first asked for. */
export class KnowledgeStore {
  readonly #cache: CacheDb
  readonly #installPacks: () => Promise<unknown>
  readonly #recompilePacks: () => Promise<boolean>
  readonly #readPrivate: () => Promise<readonly string[]>
  /** By generation, so that after a change only new ones are read. */
  #indexes: ReadonlyMap<string, NameIndex> = new Map()
  #names: Promise<Names> | null = null
  #lexicons: Promise<Lexicon[]> | null = null

  /**
   * @param installPacks called when the store has no pack: at the first start, or after its loss
   * @param recompilePacks called once before the first look, because what an older version has compiled cannot be used;
   *   returns whether there was any
   * @param readPrivate returns the ids of the packs that are private
   */
  constructor(
    cache: CacheDb,
    installPacks: () => Promise<unknown>,
    recompilePacks: () => Promise<boolean>,
    readPrivate: () => Promise<readonly string[]>,
  ) {
    this.#cache = cache
    this.#installPacks = installPacks
    this.#recompilePacks = recompilePacks
    this.#readPrivate = readPrivate
  }

  /** The names that pages may be told of; none of a private pack. @throws StoreError */
  async resolver(): Promise<Resolver> {
    return (await this.#readNames()).open
  }

  /** The names of private packs, which go to no page; null where there are none. @throws StoreError */
  async hiddenResolver(): Promise<Resolver | null> {
    return (await this.#readNames()).hidden
  }

  /** The lexicons of all packs. @throws StoreError */
  lexicons(): Promise<Lexicon[]> {
    this.#lexicons ??= this.#loadLexicons().catch((error) => {
      this.#lexicons = null
      throw error
    })
    return this.#lexicons
  }

  /**
   * Keeps an index that was compiled here, so that it need not be read back. Called for every generation that this
   * context makes active.
   */
  keep(generationId: string, index: NameIndex): void {
    this.#indexes = new Map([...this.#indexes, [generationId, index]])
  }

  /** To be called when packs have changed, or which of them are private. */
  forget(): void {
    this.#names = null
    this.#lexicons = null
  }

  #readNames(): Promise<Names> {
    // After a failure the store is read again for the next question.
    this.#names ??= this.#loadNames().catch((error) => {
      this.#names = null
      throw error
    })
    return this.#names
  }

  async #loadNames(): Promise<Names> {
    const known = this.#indexes
    // In parallel, because a page waits for it, and nearly always nothing has to be compiled.
    const [isRecompiled, packsBefore, privatePacks] = await Promise.all([
      this.#recompilePacks(),
      readNameIndexes(this.#cache, known),
      this.#readPrivate(),
    ])
    if (packsBefore.length === 0) await this.#installPacks()
    const isOld = isRecompiled || packsBefore.length === 0
    const packs = isOld ? await readNameIndexes(this.#cache, this.#indexes) : packsBefore
    // A generation that became active meanwhile may be newer than what was read here.
    if (this.#indexes === known)
      this.#indexes = new Map(packs.map(({ generationId, index }) => [generationId, index]))
    const isPrivate = new Set(privatePacks)
    const open = packs.filter(({ packId }) => !isPrivate.has(packId))
    const hidden = packs.filter(({ packId }) => isPrivate.has(packId))
    return {
      open: createResolver(open.map(({ index }) => index)),
      hidden: hidden.length > 0 ? createResolver(hidden.map(({ index }) => index)) : null,
    }
  }

  async #loadLexicons(): Promise<Lexicon[]> {
    await this.#recompilePacks()
    return (await readLexicons(this.#cache)).lexicons
  }
}
