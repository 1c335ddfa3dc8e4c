/**
 * Whom a page means by a name that it gives to someone else, too: who is called Jerome Powell once is called Powell
 * after that, and Colin Powell is not meant unless the page shows him.
 */
import type { EntityKey } from '../messages/protocol'
import type { Context } from './context/read-context'
import type { KnownText } from './known-text'
import { isOtherPerson, isShownHere } from './rules/other-person'
import type { Chapter } from './rules/rule-book'

interface Named {
  known: KnownText
  context: Context
  held: readonly Chapter[]
}

export class Namesakes {
  /** Names, in lower case, that the page gives to others. */
  readonly #others = new Set<string>()
  readonly #shown = new Set<EntityKey>()

  constructor(readings: readonly Named[]) {
    for (const { known, context } of readings) {
      if (known.surnames.some((entry) => isOtherPerson({ entry, context }))) this.#others.add(context.lower)
    }
    if (this.#others.size === 0) return
    for (const { held, context } of readings) {
      for (const { entry } of held) if (isShownHere({ entry, context })) this.#shown.add(entry.key)
    }
  }

  /** Whether a name that stands here by itself is rather that of another person. */
  isMeant({ entry }: Chapter, { lower }: Context): boolean {
    return !this.#others.has(lower) || this.#shown.has(entry.key)
  }

  get isEmpty(): boolean {
    return this.#others.size === 0
  }
}
