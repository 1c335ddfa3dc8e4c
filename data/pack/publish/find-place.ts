import type { Position } from '../../brief/problem'

/**
 * The first place of a text in a file, from `after` on; the top of the file if the text is written there in another
 * form.
 */
export function findPlace(file: string, text: string, after = 0): Position {
  const at = file.indexOf(text, after)
  if (at < 0) return { line: 1, column: 1 }
  const before = file.slice(0, at)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const line = before.split(/\r\n|\r|\n/).length
  return { line, column: at - lineStart + 1 }
}
