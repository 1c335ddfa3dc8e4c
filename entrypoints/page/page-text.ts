/**
 * The text of a page as it is read: all text nodes in order, and the words in them. Which block a node belongs to is
 * asked only around what may be a name, because asking it of each costs more than reading them all.
 */
import { type Seam, TextPieces } from '../../data/match/text-pieces'
import { WordLog } from '../../data/match/word-log'
import { parentElementOf, rootOf } from './dom-getters'
import { blockOf } from './text-blocks'

/** A node with so much text is checked first for being read at all: it may be a script. */
const longText = 1024

/** The text nodes of a page in order, with the words that are read from them. */
export class PageText {
  readonly log: WordLog
  #pieces: TextPieces
  #nodes: Text[] = []
  /** By piece, as far as it was asked: its block, a shadow root if its text is in no element, or null. */
  #places: (Element | ShadowRoot | null | undefined)[] = []
  /** The characters whose words are read. */
  #readTo = 0
  /** Where the text of all earlier readings ends, so that places grow in document order. */
  #origin = 0

  /** @param sieve which words are noted, as for `WordLog` */
  constructor(sieve?: Uint32Array) {
    this.log = new WordLog(sieve)
    this.#pieces = this.#newPieces()
  }

  get pieces(): TextPieces {
    return this.#pieces
  }

  get origin(): number {
    return this.#origin
  }

  /** Characters that are read and not searched yet. */
  get waiting(): number {
    return this.#pieces.end
  }

  add(node: Text, text: string): void {
    if (text.length > longText && placeOf(node) === null) return
    if (text === '') return
    this.#nodes.push(node)
    this.#pieces.add(text)
  }

  /** Reads the words of what was added, if it has at least so many characters. */
  readWords(least = 0): void {
    if (this.#pieces.end - this.#readTo < least) return
    this.log.read(this.#pieces)
    this.#readTo = this.#pieces.end
  }

  /** Whether a sentence may go on from what was read last to a node. */
  mayGoOn(node: Text): boolean {
    const last = this.#nodes.length - 1
    return last >= 0 && this.#placeAt(last) === placeOf(node)
  }

  nodeAt(piece: number): Text {
    return this.#nodes[piece] as Text
  }

  /** The block of a piece, or null if it is not read. */
  blockAt(piece: number): Element | null {
    const place = this.#placeAt(piece)
    return place instanceof ShadowRoot ? place.host : place
  }

  /** Forgets the text, but remembers which words were met. */
  clear(): void {
    this.log.clear()
    this.#origin += this.#pieces.end
    this.#pieces = this.#newPieces()
    this.#nodes = []
    this.#places = []
    this.#readTo = 0
  }

  #newPieces(): TextPieces {
    return new TextPieces((from, to) => this.#seamOf(from, to))
  }

  #seamOf(from: number, to: number): Seam {
    const place = this.#placeAt(to)
    if (place === null) return 'skipped'
    return place === this.#placeAt(from) ? 'joined' : 'apart'
  }

  #placeAt(piece: number): Element | ShadowRoot | null {
    const known = this.#places[piece]
    if (known !== undefined) return known
    const place = placeOf(this.#nodes[piece] as Text)
    this.#places[piece] = place
    return place
  }
}

function placeOf(node: Text): Element | ShadowRoot | null {
  const parent = parentElementOf(node)
  if (parent) return blockOf(parent)
  const root = rootOf(node)
  return root instanceof ShadowRoot && blockOf(root.host) ? root : null
}
