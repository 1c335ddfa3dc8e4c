/** Sorts the rules by what an entry can meet at all: most names are told by themselves, and no rule has a say. */
import type { NameEntry } from '../name-entry'
import type { PageFacts } from './page-facts'
import { type Claim, type Rule, strength } from './rule'

/** The rules that have a say in one entry. */
interface Chapter {
  doubts: readonly Rule[]
  /** Evidence that stands beside the surface, and evidence of the page around it. */
  beside: readonly Rule[]
  onPage: readonly Rule[]
}

const oneWord = /^[A-Za-z]+$/

export class RuleBook {
  readonly #rules: readonly Rule[]
  readonly #chapters = new WeakMap<NameEntry, Chapter>()

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
  }

  /** The strongest doubt about a claim; 0 where it holds by itself. */
  strongestDoubt(claim: Claim): number {
    let strongest = 0
    for (const { most = strength.never, doubt } of this.#chapterOf(claim.entry).doubts) {
      if (most > strongest && doubt) strongest = Math.max(strongest, doubt(claim))
    }
    return strongest
  }

  /** Whether what stands beside a claim speaks for it as strongly as it needs. */
  holdsBeside(claim: Claim, need: number, page: PageFacts): boolean {
    return speak(this.#chapterOf(claim.entry).beside, claim, need, page)
  }

  /** Whether the page around a claim speaks for it as strongly as it needs. */
  holdsOnPage(claim: Claim, need: number, page: PageFacts): boolean {
    return speak(this.#chapterOf(claim.entry).onPage, claim, need, page)
  }

  /**
   * What a name of one word may be in small letters: no claim to the name at all, a word whatever stands around it, a
   * word unless it is written as a command, or the name. Spares a page asking about each "call" and "house".
   */
  inSmallLetters(entry: NameEntry): 'otherName' | 'word' | 'command' | 'name' {
    if (!oneWord.test(entry.text)) return 'name'
    if (entry.policy.case !== 'any' && entry.text !== entry.text.toLowerCase()) return 'otherName'
    const { doubts, beside, onPage } = this.#chapterOf(entry)
    const need = Math.max(0, ...doubts.map((rule) => rule.doubtInSmallLetters?.(entry) ?? 0))
    const believers = [...beside, ...onPage].filter(({ most = strength.never }) => most >= need)
    if (need === 0 || believers.some(({ forCommands }) => !forCommands)) return 'name'
    return believers.length > 0 ? 'command' : 'word'
  }

  #chapterOf(entry: NameEntry): Chapter {
    const known = this.#chapters.get(entry)
    if (known) return known
    const concerned = this.#rules.filter(({ concerns }) => concerns?.(entry) ?? true)
    const speaking = concerned.filter(({ evidence }) => evidence)
    const chapter = {
      doubts: concerned.filter(({ doubt }) => doubt),
      beside: speaking.filter(({ asksPage }) => !asksPage),
      onPage: speaking.filter(({ asksPage }) => asksPage),
    }
    this.#chapters.set(entry, chapter)
    return chapter
  }
}

function speak(rules: readonly Rule[], claim: Claim, need: number, page: PageFacts): boolean {
  for (const { most = strength.never, evidence } of rules) {
    if (most >= need && evidence && evidence(claim, page) >= need) return true
  }
  return false
}
