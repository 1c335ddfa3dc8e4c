/**
 * Words that stand beside a name when it means an entity of that kind: "Lumen customers" but "a lumen of light".
 * General words of a trade, so that they hold for any pack.
 */
import type { EntityKind } from '../brief/entity'
import { isAsciiLetter, lowerCase } from './letter-case'
import type { Context } from './read-context'
import { unitsOf } from './units-of'

interface Cues {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  /** What is shortened, with or without a point: "Sen. X". */
  shortened?: ReadonlySet<string>
  /** "a group known as X": for kinds whose names are given by those who write about them. */
  introduced: boolean
}

const set = (words: string) => new Set(words.split(' '))

const threat: Cues = {
  before: set(
    'group groups actor actors gang gangs crew hackers apt ransomware malware spyware trojan trojans botnet worm ' +
      'backdoor stealer loader implant rat wiper rootkit families ' +
      'groupe groupes rançongiciel grupo grupos banda gruppo gruppe hackergruppe bande schadsoftware ' +
      'группа группы группировка группировки вымогатель троян',
  ),
  after: set(
    'group gang crew hackers hacker actor actors operators operator affiliates affiliate ransomware malware ' +
      'spyware trojan botnet worm backdoor campaign implant loader stealer rat wiper rootkit payload payloads ' +
      'infection infections dropper downloader banker keylogger infostealer attackers c2 apt raas',
  ),
  introduced: true,
}
const company: Cues = {
  before: set('provider carrier insurer vendor maker firm company telecom operator giant retailer startup'),
  after: set(
    'inc corp corporation ltd llc plc gmbh technologies customers shares stock employees executives ' +
      'spokesman spokeswoman spokesperson ceo said says announced',
  ),
  introduced: false,
}
const product: Cues = {
  before: set('software product appliance app messenger service'),
  after: set('software servers platform server app apps users messenger messages'),
  introduced: false,
}

const titles = set('mr mrs ms dr prof sen rep gov gen col capt lt sgt pres hon rev')
const person: Cues = {
  before: new Set([
    ...titles,
    ...set(
      'miss sir lord dame president chancellor premier minister secretary senator congressman congresswoman ' +
        'governor mayor ambassador general ceo chairman chairwoman leader candidate founder ' +
        'mme monsieur madame herr frau señor señora',
    ),
  ]),
  after: new Set(),
  shortened: titles,
  introduced: false,
}

const cuesByKind: Partial<Record<EntityKind, Cues>> = {
  actor: threat,
  malware: threat,
  campaign: threat,
  company,
  organisation: company,
  product,
  technology: product,
  agency: { before: new Set(), after: set('said says announced official officials'), introduced: false },
  person,
  place: { before: set('republic'), after: set('government president minister'), introduced: false },
  law: { before: new Set(), after: set('act law regulation proposal order bill'), introduced: false },
}

/** Between a cue and the name: "the group, known as X", "malware such as the X". */
const fillers = /(?:^|[\s,("“”‘'*_[:])(?:the|a|an|and|or|such as|like|called|named|by)[\s,("“”‘'*_:]*$/iu
const introduction =
  /(?:^|[\s,(])(?:(?:also |now |better |publicly |best )?(?:known|tracked|referred to|identified) as|dubbed|codenamed|aka|a\.k\.a\.)[\s,("“”‘'*_:]*$/iu
const alias =
  /^["”’'*_\s]*[(,]?\s*(?:aka|a\.k\.a\.|(?:also|previously|formerly)\s+(?:known|tracked|called|named|dubbed|referred))(?!\p{L})/iu

const apposition =
  /^["”’'*_]*\s?[,(–—]\s?(?:an?|the|one of the|un|une|eine?)\s((?:[\p{L}\p{N}’'-]+\s?){1,5})/iu

/** Whether what follows says what the name is: "Silence, a Russian-speaking group". */
function isApposed(after: string, nouns: ReadonlySet<string>): boolean {
  const words = apposition.exec(after)?.[1] ?? ''
  return words.split(/\s/u).some((word) => nouns.has(word.toLowerCase()))
}

/** The last words of `introduction` and of `fillers`: without one of them at the end neither can be there. */
const introducing = set('as dubbed codenamed aka a')
const filling = set('the a an and or as like called named by')

/** Whether any word says that a name is of this kind. */
export function hasCues(kind: EntityKind): boolean {
  return cuesByKind[kind] !== undefined
}

/** Whether the words just before or just after say that a name of this kind stands here. */
export function hasCueBeside(context: Pick<Context, 'before' | 'after'>, kind: EntityKind): boolean {
  const cues = cuesByKind[kind]
  if (!cues) return false
  const { before, after } = context
  const last = lastLetters(before)
  if (cues.before.has(last) || cues.after.has(firstLetters(after))) return true
  if (cues.shortened && isShortened(before, cues.shortened)) return true
  if (cues.introduced && introducing.has(last) && introduction.test(before)) return true
  if (cues.introduced && mayExplain(after) && (alias.test(after) || isApposed(after, cues.before)))
    return true
  return filling.has(last) && isFilledAfter(before, cues.before)
}

function isShortened(before: string, titles: ReadonlySet<string>): boolean {
  const end = before.trimEnd()
  return end.endsWith('.') && titles.has(lastLetters(end.slice(0, -1)))
}

/** Whether a cue stands before the words that fill the gap: "the group called X". */
function isFilledAfter(before: string, nouns: ReadonlySet<string>): boolean {
  const word = lastLetters(before, startOfLetters(before, endOfLetters(before, before.length)))
  if (!nouns.has(word) && word !== 'such') return false
  return nouns.has(lastLetters(before.replace(fillers, '')))
}

/** A quick look that is true of all that `alias` and `apposition` find. */
function mayExplain(after: string): boolean {
  let at = 0
  while (signsOfQuotes.has(after.charCodeAt(at)) || isSpace(after.charCodeAt(at))) at++
  return startsExplanation.has(after.charCodeAt(at))
}

const signsOfQuotes = unitsOf('"”’\'*_')
const startsExplanation = unitsOf('(,–—aApPfF')

const signsBefore = unitsOf('"\'“”‘(*_,:;[-')
const signsAfter = unitsOf('"\'”’)*_-')
const possessive = /^['’]s/u

/** The letters of the last word, in lower case, where only a few signs stand behind it; else ''. */
function lastLetters(text: string, before = text.length): string {
  const end = endOfLetters(text, before)
  return lowerCase(text.slice(startOfLetters(text, end), end))
}

function endOfLetters(text: string, before: number): number {
  let end = before
  while (end > 0 && isBetweenWords(text.charCodeAt(end - 1))) end--
  return end
}

function startOfLetters(text: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function isBetweenWords(unit: number): boolean {
  return isSpace(unit) || signsBefore.has(unit)
}

/** The letters and digits of the first word, in lower case, where only a few signs stand before it; else ''. */
function firstLetters(text: string): string {
  let start = possessive.test(text) ? 2 : 0
  while (signsAfter.has(text.charCodeAt(start)) || isSpace(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++
  return lowerCase(text.slice(start, end))
}

/** By hand where it is ASCII, as nearly always: these are asked of every doubtful word. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  return /\p{L}/u.test(String.fromCharCode(unit))
}

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return isLetter(unit) || (unit >= 0x30 && unit <= 0x39)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return /\s/u.test(String.fromCharCode(unit))
}
