import type { Surface } from '../messages/protocol'
import { type Candidate, findCandidates } from './find-candidates'
import type { NameFilter } from './name-filter'
import type { TextPieces } from './text-pieces'
import type { WordLog } from './word-log'

/** Where a candidate stands, with what the background is asked about it. */
export interface FoundSurface extends Omit<Candidate, 'hash' | 'isMereWord'> {
  surface: Surface
}

/** Characters on either side of a surface that are sent with it: some words, or most of an address. */
export const contextLength = 64

/** So many blank pieces may stand within a sentence. */
const mostBlanks = 64

/** The candidates of a text in slices; the arguments are those of `findCandidates`. */
export function findSurfaces(
  pieces: TextPieces,
  log: Pick<WordLog, 'starts' | 'hashes' | 'size'>,
  filter: NameFilter,
  words: MereWords,
  onFound: (found: FoundSurface) => void,
): Generator<void> {
  return findCandidates(pieces, log, filter, (found) => {
    if (found.isMereWord) {
      words.meetWord(found.hash, () => textOf(pieces, found))
      return
    }
    words.meetName(found.hash)
    onFound(withSurface(pieces, found))
  })
}

/**
 * Words in small letters that are no names. That the page has them makes a capital mean less. Each is sent once, as a
 * surface without context, and only if the page has the name too.
 */
export class MereWords {
  readonly #words = new Map<number, string>()
  readonly #names = new Set<number>()
  #fresh: Surface[] = []

  meetWord(hash: number, text: () => string): void {
    if (this.#words.has(hash)) return
    this.#words.set(hash, text())
    this.#meet(hash)
  }

  meetName(hash: number): void {
    if (this.#names.has(hash)) return
    this.#names.add(hash)
    this.#meet(hash)
  }

  /** The words that were not sent before. */
  takeFresh(): Surface[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  #meet(hash: number): void {
    const text = this.#words.get(hash)
    if (text !== undefined && this.#names.has(hash)) this.#fresh.push({ text, before: '', after: '' })
  }
}

function withSurface(pieces: TextPieces, found: Candidate): FoundSurface {
  const { texts, starts } = pieces
  const { start, startPiece, endPiece } = found
  const last = texts[endPiece] as string
  const endStart = starts[endPiece] as number
  // The finder counts only the first half of a surrogate pair.
  if ((last.charCodeAt(found.end - endStart) & 0xfc00) === 0xdc00) found.end += 1
  const from = start - (starts[startPiece] as number)
  const to = found.end - endStart
  const text = textOf(pieces, found)
  const before = textBefore(pieces, startPiece, from)
  const after = textAfter(pieces, endPiece, to)
  signsBehind.lastIndex = to
  signsBehind.test(last)
  return {
    // ".NET" is marked with its point; no other name stands behind one.
    start: start - (from && before.slice(-2).trimStart() === '.' ? 1 : 0),
    end: endStart + signsBehind.lastIndex,
    startPiece,
    endPiece,
    surface: { text, before, after },
  }
}

/** "C++" and "C#" are marked with their signs. Matches at any place, and leaves behind where the signs end. */
const signsBehind = /[+#]{0,2}/y

function textOf(pieces: TextPieces, { start, end, startPiece, endPiece }: Candidate): string {
  const from = start - (pieces.starts[startPiece] as number)
  const to = end - (pieces.starts[endPiece] as number)
  const first = pieces.texts[startPiece] as string
  if (startPiece === endPiece) return first.slice(from, to)
  let text = first.slice(from)
  for (let piece = pieces.neighbour(startPiece, 1); piece >= 0; piece = pieces.neighbour(piece, 1)) {
    const own = pieces.texts[piece] as string
    if (piece >= endPiece) return text + own.slice(0, to)
    text += own
  }
  return text
}

function textBefore(pieces: TextPieces, piece: number, from: number): string {
  let text = (pieces.texts[piece] as string).slice(Math.max(0, from - contextLength), from)
  let blank = ''
  let blanks = 0
  let at = piece
  while (text.length < contextLength && blanks <= mostBlanks) {
    at = pieces.neighbour(at, -1)
    if (at < 0) break
    const own = pieces.texts[at] as string
    // White space that indents the source counts if the sentence goes on behind it, and not at the edge of a block.
    if (isBlank(own)) {
      blank = own + blank
      blanks += 1
    } else {
      text = own.slice(-contextLength) + blank + text
      blank = ''
      blanks = 0
    }
  }
  return text.slice(-contextLength)
}

function textAfter(pieces: TextPieces, piece: number, from: number): string {
  let text = (pieces.texts[piece] as string).slice(from, from + contextLength)
  let blank = ''
  let blanks = 0
  let at = piece
  while (text.length < contextLength && blanks <= mostBlanks) {
    at = pieces.neighbour(at, 1)
    if (at < 0) break
    const own = pieces.texts[at] as string
    if (isBlank(own)) {
      blank += own
      blanks += 1
    } else {
      text += blank + own.slice(0, contextLength)
      blank = ''
      blanks = 0
    }
  }
  return text.slice(0, contextLength)
}

/** Whether a text is nothing but the white space of HTML. */
function isBlank(text: string): boolean {
  return !/[^\0-\x20]/.test(text)
}
