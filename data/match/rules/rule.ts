import type { EntityKind } from '../../brief/entity'
import type { Context } from '../context/read-context'
import type { NameEntry } from '../name-entry'
import type { Writing } from '../writing'
import type { PageFacts } from './page-facts'

/** A name as a text writes it: everything that is known of a claim before its surroundings are read. */
export interface WrittenName extends Writing {
  entry: NameEntry
}

/** One name of one entity that one surface may be. */
export interface Claim {
  entry: NameEntry
  context: Context
}

/**
 * How much evidence a claim needs, and how much it has, on one scale. A claim holds if the strongest evidence is at
 * least as strong as the strongest doubt.
 */
export const strength = {
  /** A capital within a sentence. */
  capital: 1,
  /** The page as a whole, or a known name beside it in a list. */
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
  /** One sentence, for the benchmark that switches rules off, and for readers. */
  why: string
  /** False if the rule does not concern a name written so, whatever surrounds it. Asked once for each text. */
  concerns?(name: WrittenName): boolean
  /** The doubt about a name written so, whatever surrounds it. Asked once for each text. */
  doubtOfName?(name: WrittenName): number
  /** The most that `doubt` or `evidence` can give. The rule is not asked where that would change nothing. */
  most?: number
  /** Whether `evidence` depends on what else the page mentions. */
  asksPage?: boolean
  /** Whether its evidence only counts for names that are written as commands. */
  forCommands?: boolean
  doubt?(claim: Claim): number
  evidence?(claim: Claim, page: PageFacts): number
}

/** Kinds whose names may be any word. An ordinary word hardly ever means one of them on a page about other matters. */
export function isThreat(kind: EntityKind): boolean {
  return kind === 'actor' || kind === 'malware' || kind === 'campaign'
}

/** Kinds whose names are chosen by those who make and sell. */
export function isMake(kind: EntityKind): boolean {
  return kind === 'company' || kind === 'product' || kind === 'technology'
}

/** A company or a product that is called by a word: something or someone else may have that name as well. */
export function isMakeCalledByWord({ entry: { kind, policy }, form }: WrittenName): boolean {
  return isMake(kind) && policy.ordinary !== 'none' && form === 'capitalised'
}

export function isCompanyCalledByWord(name: WrittenName): boolean {
  return name.entry.kind === 'company' && isMakeCalledByWord(name)
}
