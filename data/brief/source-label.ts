import { textLimits } from './text-limits'

/** Signs that join a label to its address or to the rest of a sentence, and are not part of it. */
export const labelJoint = /(?<![\s:,–—-])[\s:,–—-]+$/

/**
 * A source's label as it is stored: cut to the longest that is allowed, and without the signs that led on to the next
 * word. Without a text it is the host of the address; that may be too long as well, or consist of such signs.
 */
export function sourceLabel(text: string, url: string): string {
  const { host } = new URL(url)
  return shortened(text) || shortened(host) || cut(host)
}

function shortened(text: string): string {
  return cut(text).replace(labelJoint, '')
}

function cut(text: string): string {
  return [...text].slice(0, textLimits.sourceLabel).join('')
}
