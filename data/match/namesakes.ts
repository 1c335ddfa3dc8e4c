/**
 * Whom a page means by a name that it gives to someone else too. Whoever is called Jerome Powell once is called Powell
 * after that, and Colin Powell is not meant unless the page shows him.
 */
import type { EntityKey } from '../messages/protocol'
import type { Context } from './context/read-context'
import type { KnownText } from './known-text'
import { indexOfThatName } from './rules/index-of-that-name'
import { otherMaker } from './rules/longer-name'
import { townOfThatName } from './rules/named-for'
import { isShownHere, landOrPerson, nobleName, otherPerson } from './rules/other-person'
import { landOfThatName } from './rules/other-place'
import type { Rule } from './rules/rule'
import type { Chapter } from './rules/rule-book'

interface Named {
  known: KnownText
  context: Context
  held: readonly Chapter[]
}

/** The names that a page gives to others, found among everything that it may mention. */
export class Namesakes {
  /** Names, in lower case, that the page gives to others. */
  readonly #others = new Set<string>()
  readonly #shown = new Set<EntityKey>()

  constructor(readings: readonly Named[]) {
    const made: Context[] = []
    for (const { known, context, held } of readings) {
      // What holds is not doubted in this way, and most names hold.
      if (held.length === known.names.length) continue
      const isDoubtedBy = (rules: readonly Doubting[]) =>
        known.names.some((chapter) => isDoubted(chapter, context, rules))
      if (isDoubtedBy(namesakeRules)) this.#others.add(context.lower)
      else if (isDoubtedBy(makerRules)) made.push(context)
    }
    if (made.length > 0) this.#addProductsOfOthers(made, readings)
    if (this.#others.size === 0) return
    const doubted = this.#entitiesOfThoseNames(readings)
    for (const { held, context } of readings) {
      for (const { entry } of held) {
        if (doubted.has(entry.key) && isShownHere({ entry, context })) this.#shown.add(entry.key)
      }
    }
  }

  /** A page that mentions another product of a pack is about such products, and means the pack's. */
  #addProductsOfOthers(made: readonly Context[], readings: readonly Named[]): void {
    const products = readings.filter(({ held }) => held.some(({ entry }) => entry.kind === 'product'))
    const texts = new Set(products.map(({ context }) => context.lower))
    for (const { lower } of made) {
      const others = texts.size - (texts.has(lower) ? 1 : 0)
      if (others === 0) this.#others.add(lower)
    }
  }

  #entitiesOfThoseNames(readings: readonly Named[]): Set<EntityKey> {
    const concerned = readings.filter(({ context }) => this.#others.has(context.lower))
    return new Set(concerned.flatMap(({ known }) => known.names.map(({ entry }) => entry.key)))
  }

  /** Whether a name that stands by itself rather means the other one. */
  isMeant({ entry }: Chapter, { lower }: Context): boolean {
    return !this.#others.has(lower) || this.#shown.has(entry.key)
  }

  get isEmpty(): boolean {
    return this.#others.size === 0
  }
}

type Doubting = Rule & Required<Pick<Rule, 'doubt'>>

/** The rules that say that the name is another's. */
const namesakeRules: readonly Doubting[] = [
  otherPerson,
  nobleName,
  landOrPerson,
  townOfThatName,
  indexOfThatName,
  landOfThatName,
]
const makerRules: readonly Doubting[] = [otherMaker]

/** False where those rules are switched off or do not concern the name. */
function isDoubted({ entry, doubts }: Chapter, context: Context, rules: readonly Doubting[]): boolean {
  return rules.some((rule) => doubts.includes(rule) && rule.doubt({ entry, context }) > 0)
}
