/** A set of 32-bit hashes in one typed array: open addressing with linear probing, at most half full. */
export class HashSet {
  #slots = new Int32Array(8192)
  #size = 0

  /** Adds a hash; whether it was new. */
  add(hash: number): boolean {
    // Zero marks an empty slot; a hash of zero shares the slot of one.
    const key = hash === 0 ? 1 : hash | 0
    const slots = this.#slots
    const mask = slots.length - 1
    let at = spread(key) & mask
    for (;;) {
      const held = slots[at] as number
      if (held === key) return false
      if (held === 0) break
      at = (at + 1) & mask
    }
    slots[at] = key
    if (++this.#size * 2 > slots.length) this.#grow()
    return true
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 1
    for (const key of old) {
      if (key === 0) continue
      let at = spread(key) & mask
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = key
    }
    this.#slots = slots
  }
}

/** Fibonacci hashing: the high bits of the product depend on all bits of the key. */
function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 8
}
