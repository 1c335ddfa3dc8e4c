import type { Brief } from '../brief/brief'
import type { CardBrief, LiveText } from '../messages/protocol'
import type { FindNames } from './card-content'

/** A whole brief for the card, its names live. */
export function cardBrief(
  key: string,
  brief: Brief,
  pack: { title: string; publisher: string; version: number },
  findNames: FindNames,
): CardBrief {
  const live = (text: string): LiveText => ({ text, names: findNames(text) })
  return {
    key,
    title: brief.title,
    date: brief.date,
    packTitle: pack.title,
    publisher: pack.publisher,
    packVersion: pack.version,
    happened: brief.happened.map(({ text }) => live(text)),
    analysis: brief.analysis.map(({ text }) => live(text)),
    conclusion: brief.conclusion.map(live),
  }
}
