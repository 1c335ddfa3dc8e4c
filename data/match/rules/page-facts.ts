/** What the claims that hold by themselves say about the other claims. */

import type { EntityKind } from '../../brief/entity'
import type { EntityKey } from '../../messages/protocol'
import type { Context } from '../context/read-context'
import type { NameEntry } from '../name-entry'

/** An entity in at most so many briefs is characteristic of them; one in more says less of each. */
const fewBriefs = 8

type Written = Pick<Context, 'lower' | 'form' | 'startsSentence'>

const none: readonly Written[] = []

export class PageFacts {
  /** The entities that are mentioned; true if some mention can mean no other entity of its name. */
  readonly #entities = new Map<EntityKey, boolean>()
  readonly #briefs = new Map<string, number>()
  readonly #kinds = new Map<EntityKind, number>()
  /** How the mentions that hold are written. Sorted by text in lower case when a rule asks, which few do. */
  #unsorted: Written[] = []
  readonly #texts = new Map<string, Written[]>()
  readonly #words = new Set<string>()

  /** Takes a claim that holds; `decided` unless other entities claim the same surface. */
  add(entry: NameEntry, context: Written, decided: boolean): void {
    this.#unsorted.push(context)
    const known = this.#entities.get(entry.key)
    if (known || known === decided) return
    this.#entities.set(entry.key, decided)
    if (!decided) return
    this.#kinds.set(entry.kind, (this.#kinds.get(entry.kind) ?? 0) + 1)
    // An entity that is in every brief must not support all others.
    const weight = Math.min(1, fewBriefs / Math.max(1, entry.briefs.length))
    for (const brief of entry.briefs) this.#briefs.set(brief, (this.#briefs.get(brief) ?? 0) + weight)
  }

  /** Takes the text of a surface in small letters that is no mention by itself. */
  addWord(text: string): void {
    this.#words.add(text)
  }

  /**
   * Whether the page also writes a text, given in lower case, in small letters as a word, so that a capital says less.
   */
  hasWord(text: string): boolean {
    return this.#words.has(text)
  }

  hasEntity(key: EntityKey): boolean {
    return this.#entities.get(key) === true
  }

  /** Whether some surface is this entity, or may be it as well as others of that name. */
  hasClaim(key: EntityKey): boolean {
    return this.#entities.has(key)
  }

  /** How many entities of a kind the page mentions. */
  countOfKind(kind: EntityKind): number {
    return this.#kinds.get(kind) ?? 0
  }

  /** Whether a text, in lower case, is a mention somewhere on the page. */
  hasText(text: string): boolean {
    return this.#writtenAs(text).length > 0
  }

  /** Whether a text, in lower case, is a mention that has a capital where no sentence begins. */
  hasName(text: string): boolean {
    return this.#writtenAs(text).some(({ form, startsSentence }) => form !== 'lower' && !startsSentence)
  }

  /** Whether a text, given in lower case, is a mention that is written so. */
  hasInSmallLetters(text: string): boolean {
    return this.#writtenAs(text).some(({ form }) => form === 'lower')
  }

  /** How many other entities of the page share the brief of this one that most of them share. */
  kinship(entry: NameEntry): number {
    const self = this.hasEntity(entry.key) ? Math.min(1, fewBriefs / Math.max(1, entry.briefs.length)) : 0
    let most = 0
    for (const brief of entry.briefs) most = Math.max(most, (this.#briefs.get(brief) ?? 0) - self)
    return most
  }

  #writtenAs(text: string): readonly Written[] {
    if (this.#unsorted.length > 0) this.#sort()
    return this.#texts.get(text) ?? none
  }

  #sort(): void {
    for (const context of this.#unsorted) {
      const written = this.#texts.get(context.lower)
      if (written) written.push(context)
      else this.#texts.set(context.lower, [context])
    }
    this.#unsorted = []
  }
}
