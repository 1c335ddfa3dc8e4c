import type { Verdict } from '../messages/protocol'
import type { NameEntry } from './name-entry'
import type { Chapter, RuleBook } from './rules/rule-book'
import { sameName } from './same-name'
import { type Writing, writingOf } from './writing'

/** What a text says by itself, before anything around it is read. */
export interface KnownText extends Writing {
  /** The names that it may be. */
  names: readonly Chapter[]
  /** What the text is wherever it stands, null if it is never a mention; undefined if that depends on its place. */
  verdict: Verdict | null | undefined
}

/** @param entries all names whose full hash is that of the text */
export function readText(text: string, entries: readonly NameEntry[], book: RuleBook): KnownText {
  const { text: canonical, form, lower } = writingOf(text)
  const names: Chapter[] = []
  for (const entry of entries) {
    // The point tells ".NET" from a net, and ".git" from Git.
    if (entry.text.startsWith('.') !== text.startsWith('.')) continue
    if (!sameName(text, entry.text, entry.policy.case)) continue
    names.push(book.chapterOf({ entry, text: canonical, form, lower }))
  }
  return { text: canonical, form, lower, names, verdict: verdictAnywhere(names) }
}

/** No text at all: it is no name, and says nothing about others. */
export const noText: KnownText = { ...writingOf(''), names: [], verdict: null }

function verdictAnywhere(names: readonly Chapter[]): Verdict | null | undefined {
  const [first] = names
  if (!first || names.every(isHopeless)) return null
  const isOneEntity = names.every(({ entry }) => entry.key === first.entry.key)
  if (!isOneEntity || !names.every(isCertain)) return undefined
  return { entities: [first.entry.key], role: first.entry.role, sure: true }
}

function isCertain({ need, doubts }: Chapter): boolean {
  return need === 0 && doubts.length === 0
}

function isHopeless({ need, beside, onPage }: Chapter): boolean {
  return need > 0 && beside.length === 0 && onPage.length === 0
}
