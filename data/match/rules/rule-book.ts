/** Sorts the rules by the names that they can concern at all. Most names hold by themselves, and concern no rule. */
import { lazyPattern } from '../lazy-pattern'
import type { NameEntry } from '../name-entry'
import type { PageFacts } from './page-facts'
import { type Claim, type Rule, strength, type WrittenName } from './rule'

/** What the rules say of a name written in one way, and which rules must see its surroundings. */
export interface Chapter {
  entry: NameEntry
  /** The evidence that it needs wherever it stands. */
  need: number
  /** Rules that may doubt it further. */
  doubts: readonly Rule[]
  /** Rules that may give the evidence it needs: from the text beside the surface, and from the page around it. */
  beside: readonly Rule[]
  onPage: readonly Rule[]
}

/** "F.C.C." stands nowhere in small letters. */
const dotted = lazyPattern(() => /^(?:\p{Lu}\.)+$/u)

/** Of letters alone, or told by its signs. */
const oneWord = /^(?:[A-Za-z]+|[A-Za-z](?:\+\+|#))$/

export class RuleBook {
  readonly #doubting: readonly Rule[]
  readonly #speaking: readonly Rule[]

  constructor(rules: readonly Rule[]) {
    this.#doubting = rules.filter(({ doubtOfName, doubt }) => doubtOfName || doubt)
    this.#speaking = rules.filter(({ evidence }) => evidence)
  }

  chapterOf(name: WrittenName): Chapter {
    const { entry } = name
    const doubting = this.#doubting.filter((rule) => concerns(rule, name))
    if (doubting.length === 0) return { entry, need: 0, doubts: none, beside: none, onPage: none }
    const need = doubtOf(doubting, name)
    const speaking = this.#speaking.filter((rule) => mostOf(rule) >= need && concerns(rule, name))
    return {
      entry,
      need,
      doubts: doubting.filter((rule) => rule.doubt && mostOf(rule) > need),
      beside: speaking.filter(({ asksPage }) => !asksPage),
      onPage: speaking.filter(({ asksPage }) => asksPage),
    }
  }

  /**
   * What a name of one word may be in small letters: no claim to the name at all, a word whatever stands around it, a
   * word unless it is written as a command, or the name. Spares a page asking about each "call" and "house".
   */
  inSmallLetters(entry: NameEntry): 'otherName' | 'word' | 'command' | 'name' {
    if (entry.text.endsWith('.') && dotted().test(entry.text)) return 'otherName'
    if (!oneWord.test(entry.text)) return 'name'
    const lower = entry.text.toLowerCase()
    if (entry.policy.case !== 'any' && entry.text !== lower) return 'otherName'
    const chapter = this.chapterOf({ entry, text: lower, form: 'lower', lower })
    if (chapter.need === 0) return 'name'
    const believers = [...chapter.beside, ...chapter.onPage]
    if (believers.some(({ forCommands }) => !forCommands)) return 'name'
    return believers.length > 0 ? 'command' : 'word'
  }
}

const none: readonly Rule[] = []

function concerns(rule: Rule, name: WrittenName): boolean {
  return rule.concerns === undefined || rule.concerns(name)
}

function mostOf({ most = strength.never }: Rule): number {
  return most
}

function doubtOf(rules: readonly Rule[], name: WrittenName): number {
  let strongest = 0
  for (const { doubtOfName } of rules) if (doubtOfName) strongest = Math.max(strongest, doubtOfName(name))
  return strongest
}

/** The strongest doubt about a claim; 0 if it holds by itself. */
export function strongestDoubt({ need, doubts }: Chapter, claim: Claim): number {
  let strongest = need
  for (const { most = strength.never, doubt } of doubts) {
    if (most > strongest && doubt) strongest = Math.max(strongest, doubt(claim))
  }
  return strongest
}

/** Whether some rule gives a claim all the evidence that it needs. */
export function isSupported(rules: readonly Rule[], claim: Claim, need: number, page: PageFacts): boolean {
  for (const { most = strength.never, evidence } of rules) {
    if (most >= need && evidence && evidence(claim, page) >= need) return true
  }
  return false
}
