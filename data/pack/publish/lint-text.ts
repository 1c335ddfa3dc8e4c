import { splitLines } from '../../brief/split-lines'
import type { PackFile } from './pack-folder'
import type { PackProblem } from './pack-problem'

/** Embeddings, overrides and isolates, but not the plain marks of Hebrew and Arabic writing. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Characters that reverse the reading order, wherever they are: what a reader sees may then differ from what the file
 * says, https://www.unicode.org/reports/tr55/
 */
export function* lintText({ path, text }: PackFile): Generator<PackProblem> {
  for (const { text: line, line: number } of splitLines(text)) {
    for (const match of line.matchAll(turns)) {
      const code = match[0].charCodeAt(0).toString(16).toUpperCase()
      yield { path, line: number, column: match.index + 1, code: 'bidiInText', detail: `U+${code}` }
    }
  }
}
