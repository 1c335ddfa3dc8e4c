/**
 * Finds names by trying every place of a text: slow, and so plain that it can be seen to be right. Says what
 * `findCandidates` must find and what it may find.
 */
import type { Span } from '../../data/match/find-candidates'

/** A span that begins and ends with a letter, and its letters as they are compared. */
export interface SlowSpan extends Span {
  letters: string
}

export interface SlowResult {
  /** Spans whose letters are those of a name and whose ends are edges of words. */
  all: SlowSpan[]
  /** Those of them that a text cuts, if at all, where the name may be cut. */
  due: SlowSpan[]
}

/** A name may be broken by so many separators in a row. */
const longestGap = 80

/** @param breaks the seams of text nodes, where a word may end and may go on */
export function findSlowly(
  text: string,
  names: readonly string[],
  breaks: readonly number[] = [],
): SlowResult {
  const own = names
    .map((name) => ({ whole: foldedLetters(name), cuts: new Set(cutBeginnings(name)) }))
    .filter(({ whole }) => whole !== '')
  const page = new Page(text, breaks)
  const all: SlowSpan[] = []
  const due: SlowSpan[] = []
  for (const start of page.wordStarts()) {
    const words = page.wordsAt(start)
    const ends = page.endsFrom(start)
    for (const [i, { end, letters }] of ends.entries()) {
      const named = own.filter(({ whole }) => whole === letters)
      if (named.length > 0) all.push({ start, end, letters })
      const isDue = named.some(
        ({ whole, cuts }) =>
          words.some((word) => word === whole || cuts.has(word)) &&
          ends.slice(0, i).every((before) => !before.endsWord || cuts.has(before.letters)),
      )
      if (isDue) due.push({ start, end, letters })
    }
  }
  return { all, due }
}

/** The letters of a text as names are compared by them: without case, accents, width and all that is no letter. */
export function foldedLetters(text: string): string {
  return [...unitsOf(text)]
    .filter((unit) => kindOf(unit) === 'letter')
    .map(foldLetter)
    .join('')
}

/** The folded beginnings of a name after which a text may write a space: "smoke" of "SmokeLoader". */
function cutBeginnings(name: string): string[] {
  const units = unitsOf(name).filter((unit) => kindOf(unit) !== 'ignored')
  return units
    .map((unit, i) => [units[i - 1] ?? '', unit, units.slice(0, i).join('')] as const)
    .filter(([before, unit]) => before !== '' && mayCut(before, unit))
    .map(([, , beginning]) => foldedLetters(beginning))
    .filter((letters) => letters !== '')
}

function mayCut(before: string, after: string): boolean {
  if (kindOf(after) === 'separator') return true
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) return true
  if (/\p{N}/u.test(before) !== /\p{N}/u.test(after)) return true
  return isUnspaced(before) || isUnspaced(after)
}

class Page {
  readonly #units: string[]
  readonly #breaks: ReadonlySet<number>

  constructor(text: string, breaks: readonly number[]) {
    this.#units = unitsOf(text)
    this.#breaks = new Set(breaks)
  }

  wordStarts(): number[] {
    return this.#letters().filter((at) => this.#startsWord(at) || this.#startsNode(at))
  }

  /** The words that begin at a place: up to where the text node ends, and up to where the word ends. */
  wordsAt(start: number): string[] {
    const ends = this.endsFrom(start)
    const first = ends[0]
    const whole = this.#startsWord(start) ? ends.find(({ endsWord }) => endsWord) : undefined
    return [first, whole].flatMap((end) => (end ? [end.letters] : []))
  }

  /** Every place at which a name that begins at `start` may end. */
  endsFrom(start: number): { end: number; letters: string; endsWord: boolean }[] {
    const ends: { end: number; letters: string; endsWord: boolean }[] = []
    let letters = ''
    let gap = 0
    for (let at = start; at < this.#units.length && gap <= longestGap; at++) {
      const unit = this.#units[at] ?? ''
      if (kindOf(unit) === 'separator') gap += 1
      if (kindOf(unit) !== 'letter') continue
      gap = 0
      letters += foldLetter(unit)
      const endsWord = this.#endsWord(at)
      if (endsWord || this.#endsNode(at)) ends.push({ end: at + 1, letters, endsWord })
    }
    return ends
  }

  #letters(): number[] {
    return [...this.#units.keys()].filter((at) => kindOf(this.#units[at] ?? '') === 'letter')
  }

  #startsWord(at: number): boolean {
    const before = this.#units[this.#step(at, -1)]
    return isUnspaced(this.#units[at] ?? '') || before === undefined || isEdge(before)
  }

  #endsWord(at: number): boolean {
    const after = this.#units[this.#step(at, 1)]
    return isUnspaced(this.#units[at] ?? '') || after === undefined || isEdge(after)
  }

  #startsNode(at: number): boolean {
    for (let i = at; i > this.#step(at, -1); i--) if (this.#breaks.has(i)) return true
    return false
  }

  #endsNode(at: number): boolean {
    for (let i = at + 1; i <= this.#step(at, 1); i++) if (this.#breaks.has(i)) return true
    return false
  }

  /** The next place in a direction that is not passed over; outside of the text where there is none. */
  #step(from: number, direction: 1 | -1): number {
    let at = from + direction
    while (kindOf(this.#units[at] ?? 'x') === 'ignored') at += direction
    return at
  }
}

function isEdge(unit: string): boolean {
  return kindOf(unit) === 'separator' || isUnspaced(unit)
}

function kindOf(unit: string): 'letter' | 'ignored' | 'separator' {
  if (/[\p{M}\p{Cf}\udc00-\udfff]/u.test(unit)) return 'ignored'
  // The first halves of pictures.
  if (/[\ud83c-\ud83e]/u.test(unit)) return 'separator'
  return /[\p{L}\p{N}\p{Cs}]/u.test(unit) ? 'letter' : 'separator'
}

/** A letter that is several when folded counts as the first of them. */
function foldLetter(unit: string): string {
  if (/\p{Cs}/u.test(unit)) return unit
  if (isUnspaced(unit)) return unit.normalize('NFKC').charAt(0)
  return unit.normalize('NFKD').toLowerCase().charAt(0)
}

/** Thai and East Asian scripts: any character may begin and end a word. */
function isUnspaced(unit: string): boolean {
  return /[\u0e00-\u0e7f\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc]/.test(unit)
}

/** UTF-16 code units, since spans are counted in them. */
function unitsOf(text: string): string[] {
  return text.split('')
}
