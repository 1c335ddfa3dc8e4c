import type { MarksState } from '../../components/popup/OffSwitch'
import type { PageMention, PageState } from '../../components/popup/PageMentions'
import type { Lexicon, LexiconEntity } from '../../data/match/lexicon'
import type { PageReport } from '../../data/messages/protocol'
import { type Settings, whyOff } from '../../data/store/settings'

/** What is known of the page in the active tab. */
export type ReportState = { kind: 'asking' } | { kind: 'unread' } | { kind: 'report'; report: PageReport }

export function marksState(settings: Settings, host: string, nowMs: number): MarksState {
  switch (whyOff(settings, host, nowMs)) {
    case null:
      return { kind: 'on' }
    case 'site':
      return { kind: 'site' }
    case 'everywhere':
      return { kind: 'everywhere' }
    case 'paused':
      return { kind: 'hour', untilMs: settings.pausedUntilMs ?? nowMs }
  }
}

export function pageState(state: ReportState, lexicons: readonly Lexicon[] | null): PageState {
  if (state.kind !== 'report') return state
  if (state.report.state === 'off') return { kind: 'off' }
  if (lexicons === null) return { kind: 'asking' }
  return { kind: state.report.state, mentions: mentionsOf(state.report, lexicons) }
}

/** One line an entity, however many of its names the page uses, in order of first appearance. */
function mentionsOf(report: PageReport, lexicons: readonly Lexicon[]): PageMention[] {
  const known = new Map<string, LexiconEntity>()
  for (const { packId, entities } of lexicons) {
    for (const entity of entities) known.set(`${packId}/${entity.id}`, entity)
  }
  const mentions = new Map<string, PageMention>()
  for (const { entity: key, count } of report.mentions) {
    const entity = known.get(key)
    if (!entity) continue
    const before = mentions.get(key)?.count ?? 0
    mentions.set(key, { entity: key, name: entity.name, role: entity.role, count: before + count })
  }
  return [...mentions.values()]
}

const suggestions = 4

/** The names that most briefs are about. */
export function suggestedNames(lexicons: readonly Lexicon[]): string[] {
  const entities = lexicons.flatMap((lexicon) => lexicon.entities)
  const busiest = entities.filter((entity) => entity.role === 'actor' || entity.role === 'law')
  return busiest
    .sort((a, b) => b.briefs.length - a.briefs.length)
    .slice(0, suggestions)
    .map((entity) => entity.name)
}
