/**
 * Whom a page means by a name that it gives to someone else, too: who is called Jerome Powell once is called Powell
 * after that, and Colin Powell is not meant unless the page shows him.
 */
import type { EntityKey } from '../messages/protocol'
import type { Context } from './read-context'
import { isOtherPerson, isShownHere, maybeSurname } from './rules/other-person'
import type { Chapter } from './rules/rule-book'

interface Named {
  known: { names: readonly Chapter[] }
  context: Context
  held: readonly Chapter[]
}

export class Namesakes {
  /** Names, in lower case, that the page gives to others. */
  readonly #others = new Set<string>()
  readonly #shown = new Set<EntityKey>()

  constructor(readings: readonly Named[]) {
    for (const { known, context } of readings) {
      const isOther = known.names.some(({ entry }) => {
        const claim = { entry, context }
        return (
          maybeSurname({ entry, text: context.text, form: context.form, lower: context.lower }) &&
          isOtherPerson(claim)
        )
      })
      if (isOther) this.#others.add(context.lower)
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
