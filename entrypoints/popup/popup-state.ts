import type { PageMention, PageState } from '../../components/mentions/PageMentions'
import type { MarksState } from '../../components/popup/OffSwitch'
import type { PageReport } from '../../data/messages/protocol'
import { findKnownEntity } from '../../data/search/known-entity'
import type { SearchPart } from '../../data/search/search-part'
import { type Settings, whyOff } from '../../data/store/settings'
import type { ReportState } from '../shared/use-page-report'

/**
 * Whether marks are on for a host, and what keeps them off.
 *
 * @param nowMs milliseconds since 1970
 */
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

/**
 * What the popup says of the page.
 *
 * @param parts the packs that are searched; null while they are read
 */
export function pageState(state: ReportState, parts: readonly SearchPart[] | null): PageState {
  if (state.kind !== 'report') return state
  if (state.report.isPdf) return { kind: 'pdf' }
  if (state.report.state === 'off') return { kind: 'off' }
  if (parts === null) return { kind: 'asking' }
  return { kind: state.report.state, mentions: mentionsOf(state.report, parts) }
}

/** `packId/entityId` of what the page mentions, each once. */
export function entitiesOf(state: ReportState): string[] {
  return state.kind === 'report' ? [...new Set(state.report.mentions.map(({ entity }) => entity))] : []
}

/** One line for each entity, however many of its names the page uses, in order of first appearance. */
function mentionsOf(report: PageReport, parts: readonly SearchPart[]): PageMention[] {
  const mentions = new Map<string, PageMention>()
  for (const { entity: key, count, places, isPrivate } of report.mentions) {
    const entity = findKnownEntity(parts, key)
    if (!entity) continue
    const before = mentions.get(key)
    const hidden = isPrivate ? { isPrivate } : {}
    mentions.set(key, {
      ...{ entity: key, name: entity.name, role: entity.role, ...hidden },
      count: (before?.count ?? 0) + count,
      places: [...(before?.places ?? []), ...places],
    })
  }
  return [...mentions.values()]
}
