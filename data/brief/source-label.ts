import { textLimits } from './text-limits'

/** What joins a label to its address or to the rest of a sentence, and is no part of it. */
export const labelJoint = /(?<![\s:,–—-])[\s:,–—-]+$/

/**
 * A source's label as it is stored: no longer than it may be, and without what led on to the next word. Where the text
 * has none it is the host of the address, which may be too long as well, or nothing but such signs.
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
