/** What stands around a surface, read once for all rules. */
import type { Surface } from '../../messages/protocol'
import { type Form, lowerCase, startsWithLetter } from '../letter-case'
import type { Writing } from '../writing'
import { isGerman } from './is-german'
import { listNeighbours } from './list-neighbours'
import { type Neighbour, nextWord, previousWord } from './neighbour'
import { lookAround, type WordsAround } from './words-around'

/** What is written as what, and what stands around it. */
export interface Context extends Writing {
  previous: Neighbour
  next: Neighbour
  /** Nothing, or the end of a sentence, or a list's mark stands before the surface. */
  startsSentence: boolean
  /** The word before is itself the first of its sentence, so that its capital says nothing. */
  previousStartsSentence: boolean
  /** Words around, long enough to be no particles, are all capitalised: a headline, a menu, a list. */
  titleCase: boolean
  /** What may be names beside the surface in a list, in lower case. */
  listed: readonly string[]
  /** The words that only a space parts from the surface, in lower case. */
  touching: readonly string[]
  /** No word stands beside the surface in its block. */
  alone: boolean
  /** All words around are in capitals. */
  allCapitals: boolean
  /** What stands around is German, where all nouns have capitals. */
  german: boolean
  /** The stretches on either side in canonical form. */
  before: string
  after: string
}

const sentenceEnd = /[.!?:;。！？：；•|»>…\u2022]|[-–—]\s|\n|#\s|\*\s/u

const opensQuotation = /(?:^|[\s(])["“„«‘]$/u

/** Most rules ask for little of what stands around a name: all is read when it is asked for. */
export function readContext(surface: Surface, writing: Writing): Context {
  return new LazyContext(surface, writing)
}

class LazyContext implements Context {
  readonly text: string
  readonly form: Form
  readonly lower: string
  readonly #surface: Surface
  #previous: Neighbour | undefined
  #next: Neighbour | undefined
  #before: string | undefined
  #after: string | undefined
  #words: WordsAround | undefined
  #listed: readonly string[] | undefined
  #touching: readonly string[] | undefined
  #german: boolean | undefined

  constructor(surface: Surface, { text, form, lower }: Writing) {
    this.text = text
    this.form = form
    this.lower = lower
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
    const before = this.before.slice(0, this.before.length - gap.length - word.length)
    return startsSentence(before) || opensQuotation.test(before)
  }

  get titleCase(): boolean {
    return this.#wordsAround().titleCase
  }

  get listed(): readonly string[] {
    this.#listed ??= listNeighbours(this.before, this.after)
    return this.#listed
  }

  get touching(): readonly string[] {
    this.#touching ??= [this.previous, this.next]
      .filter(({ joined }) => joined)
      .map(({ word }) => lowerCase(word))
    return this.#touching
  }

  get alone(): boolean {
    return this.previous.word === '' && this.next.word === ''
  }

  get german(): boolean {
    this.#german ??= isGerman(`${this.before} ${this.after}`)
    return this.#german
  }

  get allCapitals(): boolean {
    return this.#wordsAround().allCapitals
  }

  #wordsAround(): WordsAround {
    this.#words ??= lookAround(this.before, this.after)
    return this.#words
  }
}

/** All but characters that have one form, whatever stands beside them; to look for these is cheaper than to compose. */
const severalForms =
  /[^\0-\x7f\u00c0-\u0131\u0410-\u044f\u0621-\u064a\u2013\u2014\u2018\u2019\u201c\u201d\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/

function composed(text: string): string {
  return severalForms.test(text) ? text.normalize('NFKC') : text
}

function startsSentence(before: string, previous = previousWord(before)): boolean {
  const { word, gap } = previous
  if (word === '' || (gap !== ' ' && sentenceEnd.test(gap))) return true
  // "7 Turkey vows" and "1. Turkey": the number of a list's entry.
  return isNumber(word) && !/\p{L}/u.test(before.slice(0, before.length - gap.length - word.length))
}

function isNumber(word: string): boolean {
  return !startsWithLetter(word) && /^\p{N}+$/u.test(word)
}
