/**
 * Which words are words of a language, and how common: a name that is one of them proves little by itself.
 * The list comes from outside (`words/ordinary.txt`, made from a package of word frequencies).
 */
import { frontCode, frontDecode } from './front-code'

export interface OrdinaryWord {
  /** Among the few thousand words that stand on any page. */
  common: boolean
  /** Mostly written with a capital: a name of a person or a place, not a word for a thing. */
  capital: boolean
}

export interface OrdinaryWords {
  /** What is known of a word in lower case. */
  find(word: string): OrdinaryWord | undefined
}

/** For those who need the shape alone: no word is ordinary. */
export const noWords: OrdinaryWords = { find: () => undefined }

/** One word of a corpus, as counted; in the case in which it stands there most often. */
export interface CountedWord {
  word: string
  count: number
}

/** Seen fewer times in 51 million words, a word is as good as unknown. */
const minCount = 3
/** So often or more is common: about 5,000 words of SUBTLEX. */
const commonCount = 400

/** The asset: four lines (common, common with a capital, rare, rare with a capital), each front-coded. */
export function formatOrdinaryWords(counted: readonly CountedWord[]): string {
  const classes: [string[], string[], string[], string[]] = [[], [], [], []]
  for (const { word, count } of counted) {
    if (count < minCount || !/^\p{L}{2,}$/u.test(word)) continue
    const index = (count < commonCount ? 2 : 0) + (/^\p{Lu}/u.test(word) ? 1 : 0)
    classes[index]?.push(word.toLowerCase())
  }
  return classes.map((words) => frontCode([...new Set(words)].sort())).join('\n')
}

export function parseOrdinaryWords(asset: string): OrdinaryWords {
  const known = new Map<string, OrdinaryWord>()
  for (const [index, line] of asset.split('\n').entries()) {
    const kind: OrdinaryWord = { common: index < 2, capital: index % 2 === 1 }
    for (const word of frontDecode(line)) if (!known.has(word)) known.set(word, kind)
  }
  return { find: (word) => known.get(word) }
}
