import type { Piece } from './outline'
import type { Position, Report } from './problem'

export interface ListItem extends Position {
  /** Levels below the first item of the list; 0 in a flat list. */
  depth: number
  /** The number that a numbered item has. */
  number?: number
  /** The item's text, line by line. */
  pieces: Piece[]
}

const bullet = /^([ \t]*)(?:[-*]\s+|•\s*|[-*]$)(.*)$/
const numbered = /^([ \t]*)(\d{1,9})[.)](?:\s+|$)(.*)$/

/**
 * The items of a list section. `tree`: two spaces a level; otherwise items stand on one level and a line right
 * below an item continues it.
 */
export function readList(
  lines: readonly Piece[],
  form: 'tree' | 'flat' | 'numbered',
  report: Report,
): ListItem[] {
  const items: ListItem[] = []
  let baseIndent: number | undefined
  let afterBlank = true
  for (const { text, line } of lines) {
    if (!text.trim()) {
      afterBlank = true
      continue
    }
    const last = items.at(-1)
    const match = (form === 'numbered' ? numbered : bullet).exec(text)
    const start = { line, column: text.search(/\S/) + 1 }
    if (!match) {
      if (last && form !== 'tree' && !afterBlank) last.pieces.push({ text: text.trim(), ...start })
      else report('notAListItem', start, text.trim().slice(0, 60))
      continue
    }
    afterBlank = false
    const indent = match[1] ?? ''
    const content = (match[3] ?? match[2] ?? '').trimEnd()
    if (!content) report('emptyItem', start, '')
    baseIndent ??= indent.length
    const levels = (indent.length - baseIndent) / 2
    const deepest = form === 'tree' && last ? last.depth + 1 : 0
    const isRight = !indent.includes('\t') && Number.isInteger(levels) && levels >= 0 && levels <= deepest
    if (!isRight) report('badIndentation', start, content.slice(0, 60))
    items.push({
      ...start,
      depth: Math.min(Math.max(Math.floor(levels), 0), deepest),
      ...(form === 'numbered' ? { number: Number(match[2]) } : {}),
      pieces: [{ text: content, line, column: text.lastIndexOf(content) + 1 }],
    })
  }
  return items
}
