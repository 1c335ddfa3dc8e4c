/** What stands around a surface, read once for all rules. */
import type { Surface } from '../messages/protocol'
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
  /** All words around are in capitals. */
  allCapitals: boolean
  /** The stretches on either side in canonical form. */
  before: string
  after: string
}

const wordChar = "[\\p{L}\\p{N}\\p{M}_'’&]"
const lastWord = new RegExp(`(${wordChar}+)([^\\p{L}\\p{N}]*)$`, 'u')
const firstWord = new RegExp(`^([^\\p{L}\\p{N}]*)(${wordChar}+)`, 'u')
const sentenceEnd = /[.!?:;。！？：；•|»>…\u2022]|[-–—]\s|\n|#\s|\*\s/u
/** Words of fewer letters may be in lower case in a headline. */
const minHeadlineLetters = 4

export function readContext(surface: Surface): Context {
  const text = canonicalText(surface.text)
  const before = surface.before.normalize('NFKC')
  const after = surface.after.normalize('NFKC')
  const previous = previousWord(before)
  const next = nextWord(after)
  const words = `${before} ${after}`.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []
  const long = words.filter((word) => word.length >= minHeadlineLetters)
  return {
    text,
    form: formOf(text),
    previous,
    next,
    startsSentence: startsSentence(before, previous),
    previousStartsSentence: startsSentence(
      before.slice(0, before.length - previous.gap.length - previous.word.length),
    ),
    titleCase: long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word)),
    allCapitals: words.join('').length >= minHeadlineLetters && words.every((w) => w === w.toUpperCase()),
    before,
    after,
  }
}

export function formOf(text: string): Form {
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

function previousWord(before: string): Neighbour {
  const [, word = '', gap = before] = lastWord.exec(before) ?? []
  return { word, gap, joined: word !== '' && /^[ \u00a0]$/u.test(gap) }
}

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
