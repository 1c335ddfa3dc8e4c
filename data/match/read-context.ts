/** What stands around a surface, read once for all rules. */
import type { Surface } from '../messages/protocol'
import { foldUnit, ignored, separator } from './fold'
import { canonicalText } from './same-name'

/** How a text is written. `label` has a capital after its first letter: WannaCry, APT28's letters, iPhone. */
export type Form = 'lower' | 'capitalised' | 'upper' | 'label' | 'caseless'

export interface Neighbour {
  /** The word; '' where there is none. */
  word: string
  /** What parts it from the surface: spaces and signs. */
  gap: string
  /** Only a space parts them, so they may be one name. */
  joined: boolean
}

export interface Context {
  /** The surface in its canonical form. */
  text: string
  form: Form
  previous: Neighbour
  next: Neighbour
  /** Nothing, or the end of a sentence, or a list's mark stands before the surface. */
  startsSentence: boolean
  /** The word before is itself the first of its sentence, so that its capital says nothing. */
  previousStartsSentence: boolean
  /** Words around, long enough to be no particles, are all capitalised: a headline, a menu, a list. */
  titleCase: boolean
  /** No word stands beside the surface in its block. */
  alone: boolean
  /** All words around are in capitals. */
  allCapitals: boolean
  /** The stretches on either side in canonical form. */
  before: string
  after: string
}

const firstWord = /^([^\p{L}\p{N}]*)([\p{L}\p{N}\p{M}_'’&]+)/u
const sentenceEnd = /[.!?:;。！？：；•|»>…\u2022]|[-–—]\s|\n|#\s|\*\s/u
/** Words of fewer letters may be in lower case in a headline. */
const minHeadlineLetters = 4

/** Most names are sure by themselves, and no rule asks what stands around them: all is read when it is asked for. */
export function readContext(surface: Surface): Context {
  return new LazyContext(surface)
}

class LazyContext implements Context {
  readonly #surface: Surface
  #text: string | undefined
  #form: Form | undefined
  #previous: Neighbour | undefined
  #next: Neighbour | undefined
  #before: string | undefined
  #after: string | undefined
  #words: WordsAround | undefined

  constructor(surface: Surface) {
    this.#surface = surface
  }

  get text(): string {
    this.#text ??= canonicalText(this.#surface.text)
    return this.#text
  }

  get form(): Form {
    this.#form ??= formOf(this.text)
    return this.#form
  }

  get before(): string {
    this.#before ??= composed(this.#surface.before)
    return this.#before
  }

  get after(): string {
    this.#after ??= composed(this.#surface.after)
    return this.#after
  }

  get previous(): Neighbour {
    this.#previous ??= previousWord(this.before)
    return this.#previous
  }

  get next(): Neighbour {
    this.#next ??= nextWord(this.after)
    return this.#next
  }

  get startsSentence(): boolean {
    return startsSentence(this.before, this.previous)
  }

  get previousStartsSentence(): boolean {
    const { gap, word } = this.previous
    return startsSentence(this.before.slice(0, this.before.length - gap.length - word.length))
  }

  get titleCase(): boolean {
    const { long, longCapitalised } = this.#wordsAround()
    return long >= 2 && longCapitalised === long
  }

  get alone(): boolean {
    return this.previous.word === '' && this.next.word === ''
  }

  get allCapitals(): boolean {
    const { letters, hasLower } = this.#wordsAround()
    return letters >= minHeadlineLetters && !hasLower
  }

  #wordsAround(): WordsAround {
    this.#words ??= countWords(`${this.before} ${this.after}`)
    return this.#words
  }
}

/** What the words around a surface look like, counted. */
interface WordsAround {
  /** Words of so many letters that a headline would give them a capital, and those of them that have one. */
  long: number
  longCapitalised: number
  /** Of words of scripts that have capitals. */
  letters: number
  hasLower: boolean
}

/** By hand, as far as there is nothing but ASCII and the signs of typesetting: asked of every doubtful word. */
function countWords(text: string): WordsAround {
  const counted = { long: 0, longCapitalised: 0, letters: 0, hasLower: false }
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20
    if (unit >= 0x80 && (unit < 0x2000 || unit > 0x206f)) return countForeignWords(text)
    const isLower = unit >= 0x61 && unit <= 0x7a
    const isLetter = isLower || (unit >= 0x41 && unit <= 0x5a)
    counted.hasLower ||= isLower
    if (start < 0) {
      if (isLetter) start = i
    } else if (!isLetter && unit !== 0x27 && unit !== 0x2019) {
      const length = i - start
      counted.letters += length
      if (length >= minHeadlineLetters) {
        counted.long += 1
        if (text.charCodeAt(start) <= 0x5a) counted.longCapitalised += 1
      }
      start = -1
    }
  }
  return counted
}

function countForeignWords(text: string): WordsAround {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []
  const long = words.filter((word) => word.length >= minHeadlineLetters)
  // Words of scripts without capitals say nothing: "WHO警告" is no heading.
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase())
  return {
    long: long.length,
    longCapitalised: long.filter((word) => /^\p{Lu}/u.test(word)).length,
    letters: cased.join('').length,
    hasLower: cased.some((word) => word !== word.toUpperCase()),
  }
}

const notAscii = /[^\0-\x7f]/

/** ASCII is in that form already, and to look is cheaper. */
function composed(text: string): string {
  return notAscii.test(text) ? text.normalize('NFKC') : text
}

export function formOf(text: string): Form {
  if (!notAscii.test(text)) return formOfAscii(text)
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.toLowerCase() === letters.toUpperCase()) return 'caseless'
  if (letters === letters.toLowerCase()) return 'lower'
  if (letters === letters.toUpperCase()) return 'upper'
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .every((word) => word === '' || /^\p{L}$|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}]*$/u.test(word))
    ? 'capitalised'
    : 'label'
}

function formOfAscii(text: string): Form {
  let hasUpper = false
  let hasLower = false
  let hasInnerUpper = false
  let isInWord = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isUpper = unit >= 0x41 && unit <= 0x5a
    const isLower = unit >= 0x61 && unit <= 0x7a
    hasInnerUpper ||= isUpper && isInWord
    hasUpper ||= isUpper
    hasLower ||= isLower
    isInWord = isUpper || isLower
  }
  if (!hasUpper) return hasLower ? 'lower' : 'caseless'
  if (!hasLower) return 'upper'
  return hasInnerUpper ? 'label' : 'capitalised'
}

/** By hand and from the end: a regular expression tries each place from the start. */
function previousWord(before: string): Neighbour {
  let last = before.length - 1
  while (last >= 0 && foldUnit(before.charCodeAt(last)) <= ignored) last--
  if (last < 0) return { word: '', gap: before, joined: false }
  let start = last
  while (start > 0 && isWordUnit(before.charCodeAt(start - 1))) start--
  let end = last + 1
  while (end < before.length && isWordUnit(before.charCodeAt(end))) end++
  const gap = before.slice(end)
  return { word: before.slice(start, end), gap, joined: /^[ \u00a0]$/u.test(gap) }
}

/** Letters, digits and marks, and the signs that stand inside words. */
function isWordUnit(unit: number): boolean {
  return foldUnit(unit) !== separator || signsInWords.has(unit)
}

const signsInWords = new Set(Array.from("_'’&", (sign) => sign.charCodeAt(0)))

function nextWord(after: string): Neighbour {
  // "Joker's Stash": the possessive belongs to the surface, and what follows is joined by it.
  const own = /^['’]s(?=\s)/u.exec(after)?.[0] ?? ''
  const [, gap = after, word = ''] = firstWord.exec(after.slice(own.length)) ?? []
  return { word, gap, joined: word !== '' && /^[ \u00a0]$/u.test(gap) }
}

function startsSentence(before: string, previous = previousWord(before)): boolean {
  if (previous.word === '' || sentenceEnd.test(previous.gap)) return true
  // "7 Turkey vows" and "1. Turkey": the number of a list's entry.
  const rest = before.slice(0, before.length - previous.gap.length - previous.word.length)
  return /^\p{N}+$/u.test(previous.word) && !/\p{L}/u.test(rest)
}
