import { codePointCount } from './code-point-count'
import type { Position, Report } from './problem'

/** Reports a text of more than `max` code points. The problem's detail is `LENGTH/MAX`. */
export function checkLength(
  text: string,
  max: number,
  at: Position,
  report: Report,
  code: 'textTooLong' | 'summaryTooLong' = 'textTooLong',
): void {
  const length = codePointCount(text)
  if (length > max) report(code, at, `${length}/${max}`)
}
