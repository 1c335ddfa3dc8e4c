/** What stands beside a name in a list: "Sofacy, Fancy Bear and STRONTIUM". */
import { isAsciiLetter, isPlain, lowerCase } from '../letter-case'
import { unitsOf } from '../units-of'

/** Between two names of a list. */
const separators =
  /^[\s"“”'‘’*_()]*(,|\/|&|;|、|،|\bor\b|\band\b|\bund\b|\boder\b|\bet\b|\bou\b|\by\b|\bo\b|\be\b|\bи\b)+[\s"“”'‘’*_()]*(and|or)?[\s"“”'‘’*_(]*/iu
const listEnd = /(,|\/|&|;|、|،|\s(?:or|and|und|oder|et|ou|y|o|e|и))[\s"“”'‘’*_()]*(?:(?:and|or)\s+)?$/iu
const maxWords = 4

/** The texts that may be a name beside this one in a list, in lower case: up to four words on either side. */
export function listNeighbours(before: string, after: string): readonly string[] {
  const last = mayEndInList(before) ? listEnd.exec(before) : null
  const next = mayStartList(after) ? separators.exec(after) : null
  if (!last && !next) return none
  return [
    ...(last ? endingsOf(before.slice(0, last.index)) : none),
    ...(next ? beginningsOf(after.slice(next[0].length)) : none),
  ]
}

const none: readonly string[] = []

function endingsOf(text: string): string[] {
  const lower = lowerCase(text)
  const { signsAtEnd, beginning } = isPlain(lower) ? plain : anyScript()
  const words = lower.replace(signsAtEnd, '').split(beginning)
  return words.slice(-maxWords).map((_, i, few) => few.slice(i).join('').trim())
}

function beginningsOf(text: string): string[] {
  const lower = lowerCase(text)
  const words = lower.split((isPlain(lower) ? plain : anyScript()).end)
  return words.slice(0, maxWords).map((_, i, few) =>
    few
      .slice(0, i + 1)
      .join('')
      .trim(),
  )
}

/** Where words in lower case begin and end. */
interface Edges {
  signsAtEnd: RegExp
  beginning: RegExp
  end: RegExp
}

const anyScript = (): Edges => ({
  signsAtEnd: /[^\p{L}\p{N}]+$/u,
  beginning: /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u,
  end: /(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/u,
})

/** The same for most texts, and compiled in no time. */
const plain: Edges = {
  signsAtEnd: /[^a-z0-9]+$/,
  beginning: /(?<![a-z0-9])(?=[a-z0-9])/,
  end: /(?<=[a-z0-9])(?![a-z0-9])/,
}

const wordsInLists = new Set(['or', 'and', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e'])
const maxLetters = 4
const signsInLists = unitsOf(',/&;、،')
const signsBesideNames = unitsOf(' "“”\'‘’*_()')

/** A quick look that is true of all that `separators` finds: most words stand in no list. */
function mayStartList(after: string): boolean {
  let at = 0
  while (signsBesideNames.has(after.charCodeAt(at))) at++
  const unit = after.charCodeAt(at)
  if (!isAsciiLetter(unit)) return isOdd(unit) || signsInLists.has(unit)
  let end = at + 1
  while (isAsciiLetter(after.charCodeAt(end))) end++
  return end - at <= maxLetters && wordsInLists.has(lowerCase(after.slice(at, end)))
}

/** The same for `listEnd`. */
function mayEndInList(before: string): boolean {
  let end = before.length
  while (signsBesideNames.has(before.charCodeAt(end - 1))) end--
  const unit = before.charCodeAt(end - 1)
  if (!isAsciiLetter(unit)) return isOdd(unit) || signsInLists.has(unit)
  let at = end - 1
  while (isAsciiLetter(before.charCodeAt(at - 1))) at--
  return end - at <= maxLetters && wordsInLists.has(lowerCase(before.slice(at, end)))
}

/** Other spaces, and signs and letters of other scripts: for the patterns to tell. */
function isOdd(unit: number): boolean {
  return unit < 0x20 || unit >= 0x80
}
