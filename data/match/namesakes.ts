/**
 * Whom a page means by a name that it gives to someone else, too: who is called Jerome Powell once is called Powell
 * after that, and Colin Powell is not meant unless the page shows him.
 */
import type { EntityKey } from '../messages/protocol'
import type { Context } from './context/read-context'
import type { KnownText } from './known-text'
import { indexOfThatName } from './rules/index-of-that-name'
import { isShownHere, otherPerson } from './rules/other-person'
import { landOfThatName } from './rules/other-place'
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
    for (const { known, context, held } of readings) {
      // What holds is not doubted so, and most names hold.
      if (held.length === known.names.length) continue
      if (known.names.some((chapter) => isNamesake(chapter, context))) this.#others.add(context.lower)
    }
    if (this.#others.size === 0) return
    const doubted = this.#entitiesOfThoseNames(readings)
    for (const { held, context } of readings) {
      for (const { entry } of held) {
        if (doubted.has(entry.key) && isShownHere({ entry, context })) this.#shown.add(entry.key)
      }
    }
  }

  #entitiesOfThoseNames(readings: readonly Named[]): Set<EntityKey> {
    const concerned = readings.filter(({ context }) => this.#others.has(context.lower))
    return new Set(concerned.flatMap(({ known }) => known.names.map(({ entry }) => entry.key)))
  }

  /** Whether a name that stands here by itself is rather that of another. */
  isMeant({ entry }: Chapter, { lower }: Context): boolean {
    return !this.#others.has(lower) || this.#shown.has(entry.key)
  }

  get isEmpty(): boolean {
    return this.#others.size === 0
  }
}

/** Their doubt is that the name is another's. */
const namesakeRules = [otherPerson, indexOfThatName, landOfThatName]

/** Nobody is, where those rules are switched off or have no say in the name. */
function isNamesake({ entry, doubts }: Chapter, context: Context): boolean {
  return namesakeRules.some((rule) => doubts.includes(rule) && rule.doubt({ entry, context }) > 0)
}
