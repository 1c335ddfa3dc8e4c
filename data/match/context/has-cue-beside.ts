/** Whether the words around a name say that it is of some kind: "Hive ransomware", "a group known as Play". */
import type { EntityKind } from '../../brief/entity'
import { lazyPattern } from '../lazy-pattern'
import { type Cues, cuesOf, isTradeNoun } from '../words/cue-words'
import { isExplained } from './is-explained'
import type { Context } from './read-context'
import { firstLetters, lastLetters, withoutLastWord } from './word-edges'

/** Between a cue and the name: "the group, known as X", "malware such as the X", "the gang was aptly named X". */
const fillers = lazyPattern(
  () =>
    /(?:^|[\s,("“”‘'`„«*_[:])(?:the|a|an|and|or|such as|like|is|was|by|(?:(?:is|was) )?(?:\p{Ll}+ly |later )?(?:called|named))[\s,("“”‘'`„«*_:]*$/iu,
)
const introduction =
  /(?:^|[\s,(])(?:(?:also |now |better |publicly |best )?(?:known|tracked|referred to|identified) as|call(?:s|ing)? (?:itself|themselves)|dubbed|codenamed|aka|a\.k\.a\.)[\s,("“”‘'`„«*_:]*$/iu

/** The last words of `introduction` and of `fillers`: without one of them at the end neither can be there. */
const introducing = new Set('as dubbed codenamed itself themselves aka a'.split(' '))
const filling = new Set('the a an and or as like is was by called named'.split(' '))

/** Whether the words just before or just after say that a name of this kind stands here. */
export function hasCueBeside(context: Pick<Context, 'before' | 'after'>, kind: EntityKind): boolean {
  const cues = cuesOf(kind)
  if (!cues) return false
  const { after } = context
  const before = withoutExample(context.before)
  const last = lastLetters(before)
  const next = firstLetters(after)
  if (endsWithNoun(before, cues) || cues.after.has(next)) return true
  if (cues.german?.test(last)) return true
  if (cues.shortened && isShortened(before, cues.shortened)) return true
  if (filling.has(last) && isFilled(before, cues)) return true
  if (isEnumerated(before, cues)) return true
  const { trade } = cues
  if (!trade) return false
  if (introducing.has(last) && introduction.test(before)) return true
  if (trade.adjectives.has(next) && startsWithNoun(after, cues)) return true
  return isExplained(after, cues)
}

const example = /(?:i\.?e|e\.?g)\.,?\s$/u

/** "two families, i.e. X and Y": what announces names is no part of the phrase before. */
function withoutExample(before: string): string {
  return before.endsWith('. ') || before.endsWith('., ') ? before.replace(example, '') : before
}

function isShortened(before: string, titles: ReadonlySet<string>): boolean {
  const end = before.trimEnd()
  return end.endsWith('.') && titles.has(lastLetters(end.slice(0, -1)))
}

/** Whether a cue stands before the words that fill the gap: "the group called X". */
function isFilled(before: string, cues: Cues): boolean {
  const word = lastLetters(withoutLastWord(before))
  const mayBeNoun = cues.before.has(word) || cues.trade?.general.has(word)
  if (!mayBeNoun && !betweenFillers.has(word) && !word.endsWith('ly')) return false
  return endsWithNoun(before.replace(fillers(), ''), cues)
}

/** The first words of fillers of two. */
const betweenFillers = new Set('such is was later'.split(' '))

const lastComma = /(?:,|,? (?:and|or)) ["“‘'`„«*_]*$/

/** "such as Conti, Black Basta, X", where an entry has up to three words, of which the first has a capital or a digit. */
const enumeration = lazyPattern(() => {
  const entry = /["“‘'`„«*_]*[\p{Lu}\p{N}][^\s,.;:()]*(?: [^\s,.;:()]+){0,2}/u.source
  return new RegExp(`,? (?:such as|like|including|namely):? (?:${entry}, )*${entry}${lastComma.source}`, 'u')
})

const announcing = / (?:such as|like|including|namely)\b/

/** Whether a cue stands before the list in which this is a name: "groups such as Conti, X". */
function isEnumerated(before: string, cues: Cues): boolean {
  // To see first whether one of those words is there spares compiling the pattern that finds it.
  if (!lastComma.test(before) || !announcing.test(before)) return false
  const head = before.replace(enumeration(), '')
  return head !== before && endsWithNoun(head, cues)
}

function endsWithNoun(text: string, cues: Cues): boolean {
  const last = lastLetters(text)
  if (cues.before.has(last) || cues.trade?.nouns.has(last)) return true
  if (!cues.trade?.general.has(last)) return false
  return cues.trade.adjectives.has(lastLetters(withoutLastWord(text)))
}

const phrase = lazyPattern(() => /^["”’'*_`»)]*\s([\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+){1,3})/u)

/** Whether a noun follows behind words of the trade: "X threat actor", "X hacking group". */
function startsWithNoun(after: string, cues: Cues): boolean {
  const words = phrase().exec(after)?.[1]?.toLowerCase().split(/[ -]/u) ?? []
  const end = words.findIndex((word) => !cues.trade?.adjectives.has(word))
  return end > 0 && isTradeNoun(words, end, cues)
}
