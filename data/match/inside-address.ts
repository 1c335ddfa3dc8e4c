/** Whether a stretch of text stands inside a web or mail address, a file path, a file's name or a hash. */
import type { Span } from './find-candidates'

/** An address is looked for no further than this on either side. */
const reach = 200
const tokenEdge = /[\s"“”‘’«»<>(){}|,;、。，；「」『』（）]/u

export function isInsideAddress(text: string, span: Span): boolean {
  if (isPlainEdge(text, span.start - 1) && isPlainEdge(text, span.end)) return false
  const own = text.slice(span.start, span.end)
  // A name of several words reaches out of any address.
  if (/\s/u.test(own)) return false
  const before = stretchBefore(text, span.start)
  // The name of a program is its file's name.
  const after = stretchAfter(text, span.end).replace(/^\.exe(?![\p{L}\p{N}])/iu, '')
  if (before === '' && after === '') return false
  return isAddress(before, own, after)
}

/** What stands beside most names, told without a regular expression; each of these is a `tokenEdge`. */
function isPlainEdge(text: string, at: number): boolean {
  return ' \n,;()“”'.includes(text.charAt(at))
}

function isAddress(before: string, own: string, after: string): boolean {
  const token = before + own + after
  if (/:\/\/|^www\.|^(?:hxxp|ftp)/iu.test(token)) return true
  if (/[\p{L}\p{N}](?:@|\[(?:at|@)\])[\p{L}\p{N}]|^@/iu.test(token)) return true
  if (/\\|^~?\/|^\.{1,2}\//u.test(token)) return true
  // ".ps1", ".NET", "evil.example.net", "evil[.]net"
  if (/(?:\.|\[\.\]|\(\.\)|\[dot\])[\p{L}\p{N}_-]*$/iu.test(before)) return true
  if (/^(?:\[\.\]|\(\.\)|\[dot\])/iu.test(after)) return true
  // "Mozilla.org said": an organisation that calls itself by its address.
  if (before === '' && /^\p{Lu}/u.test(own) && /^\.(?:com|org|net|gov)[.'’:]?s?$/u.test(after)) return false
  if (/^\.\p{L}[\p{L}\p{N}-]/u.test(after)) return true
  // "microsoft-cdn.example.org"; "Mozilla/4.0", the name of a program's version.
  if (/^-[\p{L}\p{N}-]*\.\p{Ll}{2,}/u.test(after) || /^\/\d/u.test(after)) return true
  // Names of variables and parameters, and parts of a page; but a tag ("#LockBit") is a mention.
  return /[_=]$|[^#]#$/u.test(before) || /^[_=]/u.test(after)
}

function stretchBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < reach && !tokenEdge.test(text.charAt(start - 1))) start--
  return text.slice(start, end).replace(/^[[*_`'!]+(?!\.)/u, '')
}

function stretchAfter(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < reach && !tokenEdge.test(text.charAt(end))) end++
  return text.slice(start, end).replace(/[\]*_`']+$/u, '')
}
