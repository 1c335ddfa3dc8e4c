/** Whether a stretch of text stands inside a web or mail address, a file path, a file's name or a hash. */
import type { Surface } from '../../messages/protocol'
import { contextLength } from '../find-surfaces'
import { lazyPattern } from '../lazy-pattern'
import { startsWithCapital } from '../letter-case'
import { unitsOf } from '../units-of'
import { isSpace } from './word-edges'

/** So much without a space is no prose, though where it begins and what it is cannot be seen. */
const unbroken = /^(?:(?!["<>(){}|,;])[!-~])+$/
const tokenEdges = unitsOf('"“”‘’«»<>(){}|,;、。，；「」『』（）')

/** "10.0.0.1/plugx", "evil[.]example:8080/plugx"; but "cmd.exe/PowerShell" are two names. */
const behindHost = lazyPattern(
  () => /^(?:[\p{L}\p{N}-]+(?:\.|\[\.\]))+(?:\p{Ll}{2,}(?<!\.exe)|\d{1,3})(?::\d+)?\//u,
)

export function isInsideAddress({ text, before, after }: Surface): boolean {
  if (isPlainEdge(before.charCodeAt(before.length - 1)) && isPlainEnd(after)) return false
  if (isUnbroken(before) || isUnbroken(after)) return true
  // A name of several words reaches out of any address.
  if (/\s/u.test(text)) return false
  const start = withoutAcronym(stretchBefore(before))
  // The name of a program is its file's name.
  const end = stretchAfter(after).replace(/^\.exe\b/i, '')
  return addressSigns.test(start + end) && isAddress(start, text, end)
}

function isUnbroken(text: string): boolean {
  return text.length === contextLength && !text.includes(' ') && unbroken.test(text)
}

/** Whether a point stands before a surface as before the letters of a file's name: ".NET", ".ps1". */
export function hasPointBefore({ before }: Surface): boolean {
  return before.endsWith('.') && stretchBefore(before) === '.'
}

const plainEdges = unitsOf(' \n"“”‘’,;()')

/** What stands beside most names, told without a regular expression; each of these is a `tokenEdge`. */
function isPlainEdge(unit: number): boolean {
  // No character has no code.
  return unit === 0x20 || plainEdges.has(unit) || Number.isNaN(unit)
}

/** Without one of these nothing is an address; text in a script without spaces is all one stretch. */
const addressSigns = /[-.:/\\@_=#[~]/

const stops = unitsOf('.:!?')

/** So too where a sentence ends. */
function isPlainEnd(after: string): boolean {
  const unit = after.charCodeAt(0)
  return isPlainEdge(unit) || (stops.has(unit) && isPlainEdge(after.charCodeAt(1)))
}

function isAddress(before: string, own: string, after: string): boolean {
  const token = before + own + after
  if (/:\/\/|^www\.|^(?:hxxp|ftp)/i.test(token)) return true
  if (atSign.test(token) && /[\p{L}\p{N}](?:@|\[(?:[aA][tT]|@)\])[\p{L}\p{N}]|^@/u.test(token)) return true
  if (/\\|^~?\/|^\.{1,2}\//.test(token)) return true
  if (before.includes('/') && behindHost().test(before)) return true
  // ".ps1", "evil.example.net", "evil[.]net"; but ".NET" is a name with its point.
  if (
    before !== '.' &&
    point.test(before) &&
    !endsSentence(before, own, after) &&
    /(?:\.|\[\.\]|\(\.\)|\[[dD][oO][tT]\])[\p{L}\p{N}_-]*$/u.test(before)
  )
    return true
  if (/^(?:\[\.\]|\(\.\)|\[dot\])/i.test(after)) return true
  // "Mozilla.org said": an organisation that calls itself by its address.
  if (before === '' && startsWithCapital(own) && /^\.(?:com|org|net|gov)[.'’:]?s?$/.test(after)) return false
  if (after.startsWith('.') && /^\.\p{L}[\p{L}\p{N}-]/u.test(after))
    return before !== '' || !sentenceBehind.test(after)
  // "microsoft-cdn.example.org"; "Mozilla/4.0", the name of a program's version.
  if (after.startsWith('-') && after.includes('.') && /^-[\p{L}\p{N}-]*\.\p{Ll}{2,}/u.test(after)) return true
  if (/^\/\d/.test(after)) return true
  // Names of variables and parameters, and parts of a page; but a tag ("#LockBit") is a mention.
  return /[_=]$|[^#]#$/.test(before) || /^[_=]/.test(after)
}

// Quick looks: to compile a pattern for the letters of all scripts takes longer than to read a page.
const atSign = /@|\[at\]/i
const point = /\.|\[dot\]/i

const glued = lazyPattern(() => /^(?:(?:\p{Lu}\.){1,2}|\p{L}*\p{Ll}\.)$/u)
const initials = lazyPattern(() => /^(?:\p{Lu}\.)+$/u)

/** "В.Путин" has an initial before it, and "two years.NASA hopes" lacks a space: servers have no capitals. */
function endsSentence(before: string, own: string, after: string): boolean {
  if (!startsWithCapital(own) || !/^(?:['’]s)?[.:!?]?$/.test(after) || !glued().test(before)) return false
  return initials().test(before) ? /\p{Ll}/u.test(own) : own.length >= minAfterPoint
}

/** "known as FIN7.It is unclear": a sentence begins where the space is lost, with a word that no server ends with. */
const sentenceBehind =
  /^\.(?:The|This|These|That|It|Its|In|An?|But|We|Our|They|Their|He|She|For|On|At|As|When|While|However|If|There|And|After|Once|To|With|By|From|According)$/u

/** Fewer letters may be the end of a name: "asp.NET". */
const minAfterPoint = 4

function stretchBefore(text: string): string {
  let start = text.length
  while (start > 0 && !isTokenEdge(text.charCodeAt(start - 1))) start--
  return text.slice(start).replace(/^[[*_`'!]+(?!\.)/u, '')
}

const dottedAcronym = lazyPattern(() => /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}(?=-)/gu)

/** "U.S.-China talks": the dots of an acronym part no names of servers. */
function withoutAcronym(stretch: string): string {
  return stretch.includes('.-') ? stretch.replace(dottedAcronym(), '') : stretch
}

function stretchAfter(text: string): string {
  let end = 0
  while (end < text.length && !isTokenEdge(text.charCodeAt(end))) end++
  return text.slice(0, end).replace(/[\]*_`']+$/u, '')
}

function isTokenEdge(unit: number): boolean {
  return isSpace(unit) || tokenEdges.has(unit)
}
