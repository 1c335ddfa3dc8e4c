/** The surroundings of a surface, read once for all rules. */
import type { Surface } from '../../messages/protocol'
import { type Form, isPlain, lowerCase, startsWithLetter } from '../letter-case'
import type { Writing } from '../writing'
import { isGerman } from './is-german'
import { listNeighbours } from './list-neighbours'
import { type Neighbour, nextWord, previousWord } from './neighbour'
import { lookAround, type WordsAround } from './words-around'

/** How a surface is written, and what surrounds it. */
export interface Context extends Writing {
  previous: Neighbour
  next: Neighbour
  /** Before the surface there is nothing, the end of a sentence, or the mark of a list item. */
  startsSentence: boolean
  /** The word before is itself the first of its sentence, so that its capital says nothing. */
  previousStartsSentence: boolean
  /** The longer words around it are all capitalised, as in a headline, a menu or a list. */
  titleCase: boolean
  /** Texts that may be names beside the surface in a list, in lower case. */
  listed: readonly string[]
  /** The words that are separated from the surface by nothing but a space, in lower case. */
  touching: readonly string[]
  /** Whether no other word stands in its block. */
  alone: boolean
  /** All words around are in capitals. */
  allCapitals: boolean
  /** Whether the text around it is German, where all nouns have capitals. */
  german: boolean
  /** The stretches on either side in canonical form. */
  before: string
  after: string
}

const sentenceEnd = /[.!?:;。！？：；•|»>…\u2022]|[-–—]\s|\n|#\s|\*\s/u

const opensQuotation = /(?:^|[\s(])["“„«‘]$/u

/** Most rules need little of the surroundings, so each part is read when it is asked for. */
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
  return isNumber(word) && !hasLetter(before.slice(0, before.length - gap.length - word.length))
}

function hasLetter(text: string): boolean {
  return (isPlain(text) ? /[A-Za-z]/ : /\p{L}/u).test(text)
}

function isNumber(word: string): boolean {
  if (startsWithLetter(word)) return false
  return isPlain(word) ? /^\d+$/.test(word) : /^\p{N}+$/u.test(word)
}
