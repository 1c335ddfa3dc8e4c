import { maxSummaryLength, type Point } from './brief'
import { codePointCount } from './code-point-count'

const maxPoints = 2

/**
 * The summary of a brief that has none: its first two points, or as much of them as fits into `maxLength` code points.
 */
export function deriveSummary(points: readonly Point[], maxLength = maxSummaryLength): string {
  let summary = ''
  for (const { text } of points.slice(0, maxPoints)) {
    const longer = summary ? `${endSentence(summary)} ${text}` : text
    if (codePointCount(longer) > maxLength) break
    summary = longer
  }
  return summary || cutAtWord(points[0]?.text ?? '', maxLength)
}

function endSentence(text: string): string {
  return /[.!?…]["'”’)]*$/.test(text) ? text : `${text}.`
}

function cutAtWord(text: string, maxLength: number): string {
  const start = [...text].slice(0, maxLength - 1).join('')
  if (start === text) return text
  const wholeWords = start.replace(/(?<!\s)\s+\S*$/, '')
  return `${wholeWords.replace(/[\s,;:–—-]+$/, '')}…`
}
