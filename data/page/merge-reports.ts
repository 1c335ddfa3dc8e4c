import type { PageReport } from '../messages/protocol'

/** The report of a page together with its frames' mentions. Its title and state are those of the page itself. */
export function mergeReports([page, ...frames]: readonly [PageReport, ...PageReport[]]): PageReport {
  const mentions = new Map<string, PageReport['mentions'][number]>()
  for (const mention of [page, ...frames].flatMap((report) => report.mentions)) {
    const key = `${mention.entity} ${mention.text}`
    const known = mentions.get(key)
    const places = [...(known?.places ?? []), ...mention.places]
    mentions.set(key, { ...mention, count: (known?.count ?? 0) + mention.count, places })
  }
  return { ...page, mentions: [...mentions.values()] }
}
