import { elementAround } from './dom-getters'

/** Which elements have a property, or are in one that has it, through shadow roots too. Remembers its results. */
export class Enclosed {
  readonly #has: (element: Element) => boolean
  readonly #known = new Map<Element, boolean>()

  /** @param has whether an element itself has the property */
  constructor(has: (element: Element) => boolean) {
    this.#has = has
  }

  isIn(element: Element | null): boolean {
    return element !== null && (this.#known.get(element) ?? this.#find(element))
  }

  /** A loop, because a page may nest more elements than a stack holds calls. */
  #find(element: Element): boolean {
    const asked: Element[] = []
    let isIn: boolean | undefined
    for (let at: Element | null = element; at && isIn === undefined; at = elementAround(at)) {
      isIn = this.#known.get(at)
      if (isIn === undefined) asked.push(at)
    }
    isIn ??= false
    for (const at of asked.reverse()) {
      isIn ||= this.#has(at)
      this.#known.set(at, isIn)
    }
    return isIn
  }
}
