import { lowerCase } from '../same-name'
import type { PageFacts } from './page-facts'
import { isThreat, type Rule, strength } from './rule'

const separators =
  /^[\s"“”'‘’*_()]*(,|\/|&|;|、|،|\bor\b|\band\b|\bund\b|\boder\b|\bet\b|\bou\b|\by\b|\bo\b|\be\b|\bи\b)+[\s"“”'‘’*_()]*(and|or)?[\s"“”'‘’*_(]*/iu
const maxWords = 4

export const knownBeside: Rule = {
  id: 'known-beside',
  why: 'In a list names stand beside names: "Sofacy, Fancy Bear, STRONTIUM".',
  concerns: ({ form }) => form !== 'lower',
  asksPage: true,
  most: strength.cue,
  evidence({ entry, context }, page) {
    if (endsWithKnown(context.before, page) || startsWithKnown(context.after, page)) return strength.page
    // "Facebook Twitter WhatsApp": buttons; but "Google Play" where Play is a name given at will.
    if (isThreat(entry.kind)) return 0
    const { previous, next } = context
    const touches = [previous, next].some(({ word, joined }) => joined && page.hasText(lowerCase(word)))
    return touches ? strength.cue : 0
  },
}

function startsWithKnown(after: string, page: PageFacts): boolean {
  const list = separators.exec(after)
  if (!list) return false
  const words = lowerCase(after.slice(list[0].length)).split(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/u)
  for (let n = 1; n <= Math.min(maxWords, words.length); n++) {
    if (page.hasText(words.slice(0, n).join('').trim())) return true
  }
  return false
}

function endsWithKnown(before: string, page: PageFacts): boolean {
  const list = /(,|\/|&|;|、|،|\s(?:or|and|und|oder|et|ou|y|o|e|и))[\s"“”'‘’*_()]*(?:(?:and|or)\s+)?$/iu.exec(
    before,
  )
  if (!list) return false
  const words = lowerCase(before.slice(0, list.index))
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u)
  for (let n = 1; n <= Math.min(maxWords, words.length); n++) {
    if (page.hasText(words.slice(-n).join('').trim())) return true
  }
  return false
}
