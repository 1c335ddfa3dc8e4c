/**
 * The rare word that is read with care: one that goes on over the end of a text node, has characters that do not count, or
 * is a character of a script without spaces. `<td>AT&T</td><td>Verizon</td>` and `<b>S</b>alt` each give the words they mean,
 * so a word may begin at each seam within it, too.
 */
import { hashSeed, hashStep } from './name-hash'

/** Seams within one word at which a word may begin; a page may have ten thousand. */
const mostWays = 4

/** Stretches that end at one place, by where they begin. */
export class Stretches {
  count = 0
  readonly starts = new Int32Array(mostWays)
  readonly hashes = new Int32Array(mostWays)
  readonly letters = new Int32Array(mostWays)

  add(start: number, hash: number, letters: number): void {
    if (this.count === mostWays) return
    this.starts[this.count] = start
    this.hashes[this.count] = hash
    this.letters[this.count] = letters
    this.count += 1
  }

  become(other: Stretches): void {
    this.count = 0
    for (let i = 0; i < other.count; i++) {
      this.add(other.starts[i] as number, other.hashes[i] as number, other.letters[i] as number)
    }
  }

  /** Puts a letter behind each. */
  step(unit: number): void {
    for (let i = 0; i < this.count; i++) {
      this.hashes[i] = hashStep(this.hashes[i] as number, unit)
      this.letters[i] = (this.letters[i] as number) + 1
    }
  }

  /** Begins another. */
  begin(start: number): void {
    this.add(start, hashSeed, 0)
  }
}
