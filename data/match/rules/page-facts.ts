/** What the claims that hold by themselves say about the others. */

import type { EntityKind } from '../../brief/entity'
import type { EntityKey } from '../../messages/protocol'
import type { NameEntry } from '../name-entry'
import type { Context } from '../read-context'
import { lowerCase } from '../same-name'

/** An entity in so many briefs or fewer is told apart by them; one in more says less of each. */
const fewBriefs = 8

type Written = Pick<Context, 'text' | 'form' | 'startsSentence'>

export class PageFacts {
  readonly #entities = new Set<EntityKey>()
  readonly #briefs = new Map<string, number>()
  /** By text in lower case: how the mentions are written that hold. */
  readonly #texts = new Map<string, Written[]>()
  readonly #claimed = new Set<EntityKey>()
  readonly #kinds = new Map<EntityKind, number>()
  readonly #words = new Set<string>()

  /** Takes a claim that holds; `decided` unless other entities claim the same surface. */
  add(entry: NameEntry, context: Written, decided: boolean): void {
    const text = lowerCase(context.text)
    const written = this.#texts.get(text)
    if (written) written.push(context)
    else this.#texts.set(text, [context])
    this.#claimed.add(entry.key)
    if (!decided || this.#entities.has(entry.key)) return
    this.#entities.add(entry.key)
    this.#kinds.set(entry.kind, (this.#kinds.get(entry.kind) ?? 0) + 1)
    // One entity that is in every brief must not vouch for all others.
    const weight = Math.min(1, fewBriefs / Math.max(1, entry.briefs.length))
    for (const brief of entry.briefs) this.#briefs.set(brief, (this.#briefs.get(brief) ?? 0) + weight)
  }

  /** Takes a surface in small letters that is no mention by itself. */
  addWord(text: string): void {
    this.#words.add(lowerCase(text))
  }

  /** Whether the page writes a text in small letters too, so that a capital says less of it. */
  hasWord(text: string): boolean {
    return this.#words.has(lowerCase(text))
  }

  hasEntity(key: EntityKey): boolean {
    return this.#entities.has(key)
  }

  /** Whether some surface is this entity, or may be it as well as others of that name. */
  hasClaim(key: EntityKey): boolean {
    return this.#claimed.has(key)
  }

  /** How many entities of a kind the page mentions. */
  countOfKind(kind: EntityKind): number {
    return this.#kinds.get(kind) ?? 0
  }

  /** Whether a text, in lower case, is a mention somewhere on the page. */
  hasText(text: string): boolean {
    return this.#texts.has(text)
  }

  /** Whether a text is a mention that has a capital where no sentence begins. */
  hasName(text: string): boolean {
    const written = this.#texts.get(lowerCase(text)) ?? []
    return written.some(({ form, startsSentence }) => form !== 'lower' && !startsSentence)
  }

  /** How many other entities of the page share the brief of this one that most of them share. */
  kinship(entry: NameEntry): number {
    const self = this.#entities.has(entry.key) ? Math.min(1, fewBriefs / Math.max(1, entry.briefs.length)) : 0
    let most = 0
    for (const brief of entry.briefs) most = Math.max(most, (this.#briefs.get(brief) ?? 0) - self)
    return most
  }
}
