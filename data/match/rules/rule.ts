import type { EntityKind } from '../../brief/entity'
import type { NameEntry } from '../name-entry'
import type { Context } from '../read-context'
import type { PageFacts } from './page-facts'

/** One name of one entity that one surface may be. */
export interface Claim {
  entry: NameEntry
  context: Context
}

/**
 * How much a claim needs, and how much speaks for it, on one scale: a claim holds where the strongest evidence
 * is at least as strong as the strongest doubt.
 */
export const strength = {
  /** A capital within a sentence. */
  capital: 1,
  /** The page at large, or a known name beside it in a list. */
  page: 2,
  /** A word beside it that says what it is. */
  cue: 3,
  /** Written as a command. */
  command: 4,
  never: 9,
} as const

/** One reason to doubt a claim or to believe it. Pure; gives 0 where it does not apply. */
export interface Rule {
  id: string
  /** One sentence, for the ablation and for readers. */
  why: string
  /** False where the rule has no say in an entry, whatever stands around it; asked once for each entry. */
  concerns?(entry: NameEntry): boolean
  /** The most that `doubt` or `evidence` gives: it is not asked where that would change nothing. */
  most?: number
  /** Whether `evidence` asks what else the page mentions. */
  asksPage?: boolean
  /** Its evidence is for what is written as a command alone. */
  forCommands?: boolean
  /** What `doubt` gives at the least where the name's one word stands in small letters, whatever is around it. */
  doubtInSmallLetters?(entry: NameEntry): number
  doubt?(claim: Claim): number
  evidence?(claim: Claim, page: PageFacts): number
}

/** Kinds named after things at will: an ordinary word is hardly ever theirs on a page about other matters. */
export function isThreat(kind: EntityKind): boolean {
  return kind === 'actor' || kind === 'malware' || kind === 'campaign'
}
