/** Whether a stretch of text stands inside a web or mail address, a file path or a host name. */
import type { Span } from './find-candidates'

/** An address is looked for no further than this on either side. */
const reach = 200
const tokenEdge = /[\s"'“”‘’«»<>()[\]{}|,;]/u

export function isInsideAddress(text: string, span: Span): boolean {
  const before = stretchBefore(text, span.start)
  const after = stretchAfter(text, span.end)
  if (before === '' && after === '') return false
  const own = text.slice(span.start, span.end)
  // A name of several words reaches out of any address.
  if (/\s/u.test(own)) return false
  const token = before + own + after
  if (/:\/\/|^www\./iu.test(token)) return true
  if (/[\p{L}\p{N}]@[\p{L}\p{N}]|^@/u.test(token)) return true
  if (/\\|^~?\/|^\.{1,2}\//u.test(token)) return true
  if (/\.[\p{L}\p{N}_-]*$/u.test(before) && /[\p{L}\p{N}]\./u.test(before)) return true
  if (/^\.\p{L}[\p{L}\p{N}-]/u.test(after)) return true
  return /[\p{L}\p{N}]\.$/u.test(before) || /[_#=]$/u.test(before) || /^[_=]/u.test(after)
}

function stretchBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < reach && !tokenEdge.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

function stretchAfter(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < reach && !tokenEdge.test(text.charAt(end))) end++
  return text.slice(start, end)
}
