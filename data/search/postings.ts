/** Lists of briefs as bytes: for each, the distance to the one before and what is noted of it, both as varints. */

/** Bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  length = 0

  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    let rest = value
    while (rest > 0x7f) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.length++] = rest
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length)
  }
}

/** Calls for each brief of a list, in order. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (brief: number, mask: number) => void,
): void {
  let at = start
  let brief = -1
  while (at < end) {
    let byte = bytes[at++] as number
    let gap = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] as number
      gap |= (byte & 0x7f) << shift
    }
    byte = bytes[at++] as number
    let mask = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] as number
      mask |= (byte & 0x7f) << shift
    }
    brief += gap
    visit(brief, mask)
  }
}
