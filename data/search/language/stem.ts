import { stemmer } from 'stemmer'

const latinLetters = /^[a-z]+$/
const arabic = /^\p{Script=Arabic}+$/u
const cyrillic = /^\p{Script=Cyrillic}+$/u

/** A shorter word has no ending that could be cut off. */
const shortest = 4
const shortPlural = 5

/**
 * What the forms of a folded word have in common: "hackers", "hacking" and "hacked" share "hack". English by Porter's
 * rules; Arabic and the Slavic languages by their commonest affixes only. Other words are their own stem. Words of
 * different meaning may share a stem, so stems find, and the words themselves rank.
 */
export function stemOf(word: string): string {
  if (word.length < shortest) return word
  // Porter keeps "spi" of "spies" and "spy" of "spy".
  if (latinLetters.test(word)) return stemmer(word.length <= shortPlural ? word.replace(/ies$/, 'y') : word)
  if (cyrillic.test(word)) return cut(word, cyrillicEndings)
  if (arabic.test(word)) return stemOfArabic(word)
  return word
}

/**
 * A word without the ending of its plural: a closer kinship than that of `stemOf`, which also joins "advised" and
 * "advisement". Harman's rules for English (How effective is suffixing?, 1991); other languages as in `stemOf`.
 */
export function singularOf(word: string): string {
  if (word.length < shortest || !latinLetters.test(word)) return stemOf(word)
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word
}

// Longest first. Declensions of nouns and adjectives of Russian, Ukrainian and Bulgarian, in folded letters.
const cyrillicEndings =
  /(?:иями|ями|ами|ского|скому|ских|ские|ской|ская|ский|ого|его|ому|ему|ыми|ими|иях|ях|ах|ов|ев|еи|ои|ии|ыи|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ия|ью|иа|а|я|о|е|ы|и|у|ю|ь|і)$/u
const arabicPrefixes = /^(?:وال|بال|كال|فال|ولل|لل|ال|و)/u
const arabicEndings = /(?:يه|ات|ون|ين|ان|ها|هم|ه|ي)$/u

function stemOfArabic(word: string): string {
  const bare = word.replace(arabicPrefixes, '')
  return cut(bare.length >= 3 ? bare : word, arabicEndings)
}

function cut(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '')
  return stem.length >= 3 ? stem : word
}
