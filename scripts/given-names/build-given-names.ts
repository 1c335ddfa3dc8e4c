import { readOrdinaryWords } from '../word-assets'
import { readOtherSenses } from './other-senses'
import { readNameLists } from './read-name-lists'

/**
 * The given names that the finder knows, sorted: what the packages list as such, less what is rather something else.
 * The more a word means other things, the more lists must have it.
 */
export async function buildGivenNames(): Promise<string[]> {
  const lists = readNameLists()
  const words = await readOrdinaryWords()
  const senses = readOtherSenses()
  const names = new Set(evenSo)
  for (const [name, its] of lists) {
    if (!neverNames.has(name) && its.size >= listsNeeded(name, its)) names.add(name)
  }
  return [...names].sort()

  function listsNeeded(name: string, its: ReadonlySet<string>): number {
    const word = words.find(name)
    if ((word && !word.capital) || senses.lands.has(name)) return Number.POSITIVE_INFINITY
    if (senses.cities.has(name)) return 8
    if (senses.smallWords.has(name)) return 7
    // Written with a capital in English: a name of some kind, and as common ones often a surname or a title.
    if (word) return word.common ? 4 : 3
    // The larger lists have what five parents of one year chose; faker's have what is usual.
    return [...its].some((list) => list.startsWith('faker')) ? 1 : 2
  }
}

/** Usual names that the rules above leave out, as words or since no list has them. */
const evenSo = 'allen anders clive dick ed geoff harrison katharine rory sue'.split(' ')

const neverNames = new Set(
  [
    // Months, which sentences begin with, though girls are called so.
    'april august june',
    // Continents and who lives there; Germán is a name.
    'africa america asia german',
    // Before the name of a place (Santa Clara, Nova Scotia), or a rank.
    'nova santa prince',
  ].flatMap((line) => line.split(' ')),
)
