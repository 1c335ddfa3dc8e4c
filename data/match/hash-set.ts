/** A set of 32-bit hashes in one typed array: open addressing with linear probing, at most three quarters full. */
export class HashSet {
  #slots = new Int32Array(2048)
  #size = 0

  /** Adds hashes; those that were new, each once. */
  addAll(hashes: Int32Array): Int32Array<ArrayBuffer> {
    const fresh = new Int32Array(hashes.length)
    let count = 0
    let slots = this.#slots
    let mask = slots.length - 1
    for (let i = 0; i < hashes.length; i++) {
      // Zero marks an empty slot; a hash of zero shares the slot of one.
      const key = hashes[i] || 1
      let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
      let held = slots[at] as number
      while (held !== key && held !== 0) {
        at = (at + 1) & mask
        held = slots[at] as number
      }
      if (held === key) continue
      slots[at] = key
      fresh[count++] = key
      if (++this.#size * 4 <= slots.length * 3) continue
      slots = this.#grow()
      mask = slots.length - 1
    }
    return fresh.slice(0, count)
  }

  #grow(): Int32Array<ArrayBuffer> {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (const key of this.#slots) {
      if (key === 0) continue
      let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = key
    }
    this.#slots = slots
    return slots
  }
}
