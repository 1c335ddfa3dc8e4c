import type { BriefSource } from './brief'
import { checkLength } from './check-length'
import { isHttpUrl } from './is-http-url'
import type { Piece } from './outline'
import { plainInline } from './plain-inline'
import type { Report } from './problem'
import { readList } from './read-list'
import { labelJoint } from './source-label'
import { textLimits } from './text-limits'

const markdownLink = /\]\(\s*<?((?:[^\s()<>]|\([^\s()]*\))*)>?(?:\s+"[^"]*")?\s*\)/
const bareAddress = /<?(https?:\/\/[^\s<>]+)>?/i

/** The numbered sources. One with a mistake keeps its place, so that the numbers of the others stay right. */
export function readSources(lines: readonly Piece[], report: Report): BriefSource[] {
  return readList(lines, 'numbered', report).map((item, index) => {
    if (item.number !== index + 1) report('badSourceNumber', item, `${item.number}/${index + 1}`)
    const text = item.pieces.map((piece) => piece.text).join(' ')
    const at = item.pieces[0] ?? item
    const linked = markdownLink.exec(text)?.[1]
    const bare = bareAddress.exec(text)
    const url = linked ?? bare?.[1] ?? ''
    if (!isHttpUrl(url)) report('sourceWithoutAddress', at, url || text.slice(0, 60))
    checkLength(url, textLimits.url, at, report)
    const words = plainInline(linked === undefined ? text.replace(bare?.[0] ?? '', '') : text)
    const label = words.replace(labelJoint, '') || hostOf(url)
    checkLength(label, textLimits.sourceLabel, at, report)
    return { label, url }
  })
}

function hostOf(url: string): string {
  return isHttpUrl(url) ? new URL(url).host : url
}
