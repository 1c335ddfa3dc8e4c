import type { LabelledText } from './labelled-texts'

interface Stretch {
  start: number
  end: number
}

export interface Score {
  /** Found and overlapping a labelled mention. */
  right: number
  /** Found, and overlapping neither a labelled nor an ignored stretch. */
  wrong: string[]
  /** Labelled mentions whose name is in the dictionary. */
  known: number
  missed: string[]
}

export const emptyScore = (): Score => ({ right: 0, wrong: [], known: 0, missed: [] })

/** Adds what was found in one text to a score, which it returns; the texts of the errors tell where they are. */
export function addToScore(
  score: Score,
  { id, text, gold, ignore }: LabelledText,
  found: readonly Stretch[],
): Score {
  const tell = ({ start, end }: Stretch) => `${id}: ${text.slice(start, end)} @${start}`
  for (const mention of found) {
    if (gold.some((label) => overlap(mention, label))) score.right += 1
    else if (!ignore.some(([start, end]) => overlap(mention, { start, end }))) score.wrong.push(tell(mention))
  }
  for (const label of gold) {
    if (!label.known) continue
    score.known += 1
    if (!found.some((mention) => overlap(mention, label))) score.missed.push(tell(label))
  }
  return score
}

/** The sum of some scores. */
export function mergeScores(scores: readonly Score[]): Score {
  const total = emptyScore()
  for (const { right, known, wrong, missed } of scores) {
    total.right += right
    total.known += known
    total.wrong.push(...wrong)
    total.missed.push(...missed)
  }
  return total
}

/** In percent; 100 if nothing was found. */
export function precisionOf({ right, wrong }: Score): number {
  return right + wrong.length === 0 ? 100 : (100 * right) / (right + wrong.length)
}

/** In percent. */
export function recallOf({ known, missed }: Score): number {
  return known === 0 ? 100 : (100 * (known - missed.length)) / known
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
