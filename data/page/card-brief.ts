import type { Brief } from '../brief/brief'
import type { CardBrief, LiveText } from '../messages/protocol'
import type { CitedBrief } from './bibtex-entry'
import type { FindNames } from './card-content'

/** What of a pack is told with each of its briefs. */
interface PackNote {
  title: string
  publisher: string
  version: number
}

/** What a brief is cited by. */
export function citedBrief(key: string, { title, date }: Brief, pack: PackNote): CitedBrief {
  return { key, title, date, packTitle: pack.title, publisher: pack.publisher, packVersion: pack.version }
}

/** A whole brief for the card, its names live. */
export function cardBrief(key: string, brief: Brief, pack: PackNote, findNames: FindNames): CardBrief {
  const live = (text: string): LiveText => ({ text, names: findNames(text) })
  return {
    ...citedBrief(key, brief, pack),
    happened: brief.happened.map(({ text }) => live(text)),
    analysis: brief.analysis.map(({ text }) => live(text)),
    conclusion: brief.conclusion.map(live),
  }
}
