/** Text as a page has it: in the pieces of its text nodes, one behind the other, never joined into one string. */

/**
 * How a piece goes on from an earlier one: as the same text, as another text, or as no text at all (a script within a
 * sentence), behind which the earlier one may go on.
 */
export type Seam = 'joined' | 'apart' | 'skipped'

/** The pieces of a text, in order, and how each goes on from earlier ones. */
export class TextPieces {
  readonly texts: string[] = []
  /** Where each piece begins in the whole, in UTF-16 code units. */
  readonly starts: number[] = []
  end = 0
  readonly #seamOf: (from: number, to: number) => Seam

  /** @param seamOf asked only of the few pieces around what may be a name: a page must look it up in its tree */
  constructor(seamOf: (from: number, to: number) => Seam) {
    this.#seamOf = seamOf
  }

  add(text: string): void {
    this.texts.push(text)
    this.starts.push(this.end)
    this.end += text.length
  }

  /** Whether a piece goes on from the one before. */
  goesOn(piece: number): boolean {
    return piece > 0 && this.#seamOf(piece - 1, piece) === 'joined'
  }

  /** The next piece of the same text in a direction, or -1 where it ends. */
  neighbour(from: number, direction: 1 | -1): number {
    for (let at = from + direction; at >= 0 && at < this.texts.length; at += direction) {
      const seam = this.#seamOf(from, at)
      if (seam === 'apart') return -1
      if (seam === 'joined') return at
    }
    return -1
  }
}

/** Pieces that go on from one another, cut from one string at `breaks`, which ascend. */
export function piecesOf(text: string, breaks: readonly number[] = []): TextPieces {
  const pieces = new TextPieces(() => 'joined')
  let from = 0
  for (const at of breaks) {
    pieces.add(text.slice(from, at))
    from = at
  }
  pieces.add(text.slice(from))
  return pieces
}
