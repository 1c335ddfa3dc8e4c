import Fuse from 'fuse.js'
import type { SearchPart } from './search-part'
import { wordsOf } from './words'

/** A brief that may be an answer, before and after Fuse has looked at it. */
export interface Candidate {
  part: SearchPart
  brief: number
  /** By its words; comparable within one search. */
  score: number
}

interface FuseDoc {
  title: string
  names: string[]
}

/** The share of Fuse's judgement; the rest is that of the words. Alone, Fuse would order texts wrongly. */
const fuseShare = 0.2
/** Fuse splits a longer pattern, and would accept any part of it. */
const longestPattern = 32

/** Added if a name or a title is, or begins with, the whole query: then nothing else was meant. */
const wholeShare = 0.4
const wholeLikeness = { same: 1, begins: 0.8, beginsTitle: 0.6 }

const keys = [
  { name: 'title', weight: 0.5 },
  { name: 'names', weight: 0.5 },
]

/**
 * Orders some dozens of candidates, best first: by their words, by whether a name or a title begins with the whole
 * query, and by how similar Fuse.js finds titles and names, which forgives errors across words.
 *
 * @param isNameHit whether a name may be what the query means, so that Fuse reads only those
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  pattern: string,
  isNameHit: (name: string) => boolean,
): Candidate[] {
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0)
  if (best === 0) return [...candidates]
  const docs = candidates.map(({ part, brief }): FuseDoc => {
    const names = [...part.entitiesOf(brief)].flatMap((entity) => part.namesOf(entity).filter(isNameHit))
    return { title: part.titleOf(brief), names }
  })
  const likeness = fuseLikeness(docs, pattern)
  const whole = foldedText(pattern)
  const ranked = candidates.map((candidate, index) => ({
    ...candidate,
    score:
      (1 - fuseShare) * (candidate.score / best) +
      fuseShare * (likeness.get(index) ?? 0) +
      wholeShare * likenessOfWhole(docs[index] as FuseDoc, whole),
  }))
  return ranked.sort((a, b) => b.score - a.score || byNewest(a, b))
}

function likenessOfWhole({ title, names }: FuseDoc, whole: string): number {
  let best = foldedText(title).startsWith(whole) ? wholeLikeness.beginsTitle : 0
  for (const name of names) {
    const folded = foldedText(name)
    if (folded === whole) return wholeLikeness.same
    if (folded.startsWith(whole)) best = wholeLikeness.begins
  }
  return best
}

function foldedText(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')
}

/** 1 is the query itself. */
function fuseLikeness(docs: readonly FuseDoc[], pattern: string): Map<number, number> {
  if (pattern.length === 0 || pattern.length > longestPattern) return new Map()
  const fuse = new Fuse(docs, {
    keys,
    includeScore: true,
    ignoreDiacritics: true,
    shouldSort: false,
    threshold: 0.4,
    distance: 200,
    minMatchCharLength: Math.min(2, pattern.length),
  })
  return new Map(fuse.search(pattern).map(({ refIndex, score = 1 }) => [refIndex, 1 - score]))
}

/** For sorting briefs, the newest first; those of one date by their keys. */
export function byNewest(a: Pick<Candidate, 'part' | 'brief'>, b: Pick<Candidate, 'part' | 'brief'>): number {
  const difference =
    (b.part.head.briefs.dates[b.brief] as number) - (a.part.head.briefs.dates[a.brief] as number)
  return difference || (a.part.keyOf(a.brief) < b.part.keyOf(b.brief) ? -1 : 1)
}
