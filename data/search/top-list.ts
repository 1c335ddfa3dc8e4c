/** Keeps the highest of many scores, without an object for each: a heap with the least of the kept at its root. */
export class TopList {
  readonly #size: number
  readonly #scores: Float64Array
  readonly #values: Float64Array
  #count = 0

  constructor(size: number) {
    this.#size = size
    this.#scores = new Float64Array(size)
    this.#values = new Float64Array(size)
  }

  add(value: number, score: number): void {
    if (this.#count < this.#size) {
      this.#rise(this.#count++, value, score)
    } else if (score > (this.#scores[0] as number)) {
      this.#sink(value, score)
    }
  }

  /** In no order. */
  entries(): { value: number; score: number }[] {
    return Array.from({ length: this.#count }, (_, at) => ({
      value: this.#values[at] as number,
      score: this.#scores[at] as number,
    }))
  }

  #rise(from: number, value: number, score: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((this.#scores[parent] as number) <= score) break
      this.#move(parent, at)
      at = parent
    }
    this.#put(at, value, score)
  }

  #sink(value: number, score: number): void {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.#count) break
      if (child + 1 < this.#count && (this.#scores[child + 1] as number) < (this.#scores[child] as number)) {
        child += 1
      }
      if ((this.#scores[child] as number) >= score) break
      this.#move(child, at)
      at = child
    }
    this.#put(at, value, score)
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#values[from] as number, this.#scores[from] as number)
  }

  #put(at: number, value: number, score: number): void {
    this.#values[at] = value
    this.#scores[at] = score
  }
}
