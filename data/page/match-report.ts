/** A match that the reader says is wrong. It does not say where it was met, since publishers are sent it. */
export interface MatchReport {
  id?: number
  atMs: number
  packId: string
  entityId: string
  /** The entity's name. */
  name: string
  matched: string
  /** The text around the match, in the same block. */
  before: string
  after: string
}

/** The list of wrong matches as a publisher can use it: what was marked, as what, and the sentence around it. */
export function reportText(reports: readonly MatchReport[]): string {
  const byPack = new Map<string, MatchReport[]>()
  for (const report of reports) byPack.set(report.packId, [...(byPack.get(report.packId) ?? []), report])
  return [...byPack]
    .map(([packId, own]) =>
      [`Wrong matches of the pack ${packId}`, '', ...own.map((report) => `- ${lineOf(report)}`)].join('\n'),
    )
    .join('\n\n')
}

function lineOf({ matched, name, entityId, before, after, atMs }: MatchReport): string {
  const day = new Date(atMs).toISOString().slice(0, 10)
  const sentence = `${before}[${matched}]${after}`.replace(/\s+/g, ' ').trim()
  return `"${matched}" was taken for ${name} (${entityId}): “…${sentence}…”, ${day}`
}
