/** What stands around a surface, read once for all rules. */
import type { Surface } from '../messages/protocol'
import { type Neighbour, nextWord, previousWord } from './neighbour'
import { lookAround, type WordsAround } from './words-around'

/** How a text is written. `label` has a capital after its first letter: WannaCry, APT28's letters, iPhone. */
export type Form = 'lower' | 'capitalised' | 'upper' | 'label' | 'caseless'

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

const sentenceEnd = /[.!?:;。！？：；•|»>…\u2022]|[-–—]\s|\n|#\s|\*\s/u

/** Most rules ask for little of what stands around a name: all is read when it is asked for. */
export function readContext(surface: Surface, written: Pick<Context, 'text' | 'form'>): Context {
  return new LazyContext(surface, written)
}

class LazyContext implements Context {
  readonly text: string
  readonly form: Form
  readonly #surface: Surface
  #previous: Neighbour | undefined
  #next: Neighbour | undefined
  #before: string | undefined
  #after: string | undefined
  #words: WordsAround | undefined

  constructor(surface: Surface, { text, form }: Pick<Context, 'text' | 'form'>) {
    this.text = text
    this.form = form
    this.#surface = surface
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
    return this.#wordsAround().titleCase
  }

  get alone(): boolean {
    return this.previous.word === '' && this.next.word === ''
  }

  get allCapitals(): boolean {
    return this.#wordsAround().allCapitals
  }

  #wordsAround(): WordsAround {
    this.#words ??= lookAround(this.before, this.after)
    return this.#words
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

function startsSentence(before: string, previous = previousWord(before)): boolean {
  const { word, gap } = previous
  if (word === '' || (gap !== ' ' && sentenceEnd.test(gap))) return true
  // "7 Turkey vows" and "1. Turkey": the number of a list's entry.
  return /^\p{N}+$/u.test(word) && !/\p{L}/u.test(before.slice(0, before.length - gap.length - word.length))
}
