import { isWarning, type PackProblem } from './pack-problem'
import { problemText } from './problem-text'

/** How much of a long line is shown. */
const maxShown = 100
/** How much of it stands before the place. */
const shownBefore = 40

const colours = { error: '\u001b[1;31m', warning: '\u001b[1;33m', faint: '\u001b[2m', end: '\u001b[0m' }

export interface RenderOptions {
  /** Set before the path: the pack's folder, with `/` at its end. */
  folder: string
  isColourful: boolean
}

/**
 * A problem as compilers show it: `file:line:column: error: what is wrong`, below it the line, and a caret under the
 * place. What could change the terminal or the reading order is shown as `�`.
 *
 * @param source the line that the problem stands in; undefined where it could not be read
 */
export function renderProblem(
  problem: PackProblem,
  source: string | undefined,
  { folder, isColourful }: RenderOptions,
): string {
  const severity = isWarning(problem.code) ? 'warning' : 'error'
  const paint = (text: string, colour: keyof typeof colours) =>
    isColourful ? `${colours[colour]}${text}${colours.end}` : text
  const { path, line, column, code } = problem
  const place = harmless(`${folder}${path}:${line}:${column}:`)
  const head = `${place} ${paint(`${severity}:`, severity)} ${harmless(problemText(problem))} ${paint(`[${code}]`, 'faint')}`
  if (!source?.trim()) return head
  const { shown, caretAt, width } = excerpt(source, problem)
  const number = String(line)
  const margin = ' '.repeat(number.length)
  return [
    head,
    `  ${paint(`${number} |`, 'faint')} ${shown}`,
    `  ${paint(`${margin} |`, 'faint')} ${' '.repeat(caretAt)}${paint('^'.repeat(width), severity)}`,
  ].join('\n')
}

/** One character for each, so that the caret below stays in place. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '�')
}

/** The stretch of the line around the place, the column of the caret in it, and how many characters it marks. */
function excerpt(
  source: string,
  { column, detail }: PackProblem,
): { shown: string; caretAt: number; width: number } {
  const at = Math.min(column - 1, source.length)
  const start = source.length <= maxShown ? 0 : Math.max(at - shownBefore, 0)
  const end = Math.min(start + maxShown, source.length)
  const cut = source.slice(start, end).replaceAll('\t', ' ')
  const shown = `${start > 0 ? '…' : ''}${harmless(cut)}${end < source.length ? '…' : ''}`
  const quoted = /^"([^"]+)"/.exec(detail)?.[1] ?? detail
  const isThere = quoted !== '' && source.startsWith(quoted, at)
  const caretAt = at - start + (start > 0 ? 1 : 0)
  return { shown, caretAt, width: isThere ? Math.min(quoted.length, end - at) : 1 }
}
