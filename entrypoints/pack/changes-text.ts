import type { Changes, PackChanges } from '../../data/pack/publish/compare-packs'

/** Changes that are listed; further ones are counted. */
const mostListed = 20

/** The changes, as lines for the publisher. */
export function changesText(
  { briefs, entities, newChunks, bytes }: PackChanges,
  chunkCount: number,
): string[] {
  const entityCount = changeCounts(entities)
  return [
    changeCounts(briefs),
    ...listText(briefs),
    ...(entityCount === changeCounts(noChanges) ? [] : [`entities: ${entityCount}`]),
    `Readers fetch ${newChunks.length} of ${chunkCount} chunks: ${bytesText(bytes)} with the manifest`,
  ]
}

const noChanges: Changes = { added: [], revised: [], withdrawn: [] }

function changeCounts({ added, revised, withdrawn }: Changes): string {
  return `${added.length} new, ${revised.length} revised, ${withdrawn.length} withdrawn`
}

function listText({ added, revised, withdrawn }: Changes): string[] {
  const rows = [
    ...added.map((item) => ['new', item] as const),
    ...revised.map((item) => ['revised', item] as const),
    ...withdrawn.map((item) => ['withdrawn', item] as const),
  ]
  const lines = rows
    .slice(0, mostListed)
    .map(([word, { id, title }]) => `  ${word.padEnd(9)} ${id}: ${title}`)
  return rows.length > mostListed ? [...lines, `  and ${rows.length - mostListed} more`] : lines
}

/** A size as people read it: `482 bytes`, `12.3 kB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const kilobytes = bytes / 1000
  return kilobytes < 1000 ? `${kilobytes.toFixed(1)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`
}

/** `1 brief`, `2 briefs`. */
export function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
