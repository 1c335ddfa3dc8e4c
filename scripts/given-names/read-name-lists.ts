import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { foldName } from '../../data/match/words/given-names'

const require = createRequire(import.meta.url)

/** The lists in which a name stands. */
export type ListsOfName = ReadonlyMap<string, ReadonlySet<string>>

/** The lists of `gender-detection-from-name`, which has no types: from a name to a gender. */
const genders: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: require('gender-detection-from-name/names/de'),
  en: require('gender-detection-from-name/names/en'),
  es: require('gender-detection-from-name/names/es'),
  fr: require('gender-detection-from-name/names/fr'),
  it: require('gender-detection-from-name/names/it'),
  tr: require('gender-detection-from-name/names/tr'),
}

/**
 * Given names of one word in Latin letters, folded, each with the lists that have it. Those of faker count once for
 * each language, since its English of Nigeria repeats names of its English.
 */
export function readNameLists(): ListsOfName {
  const lists = new Map<string, Set<string>>()
  const add = (name: string, list: string) => {
    const folded = foldName(name)
    if (!/^\p{Script=Latin}{3,}$/u.test(folded)) return
    const known = lists.get(folded)
    if (known) known.add(list)
    else lists.set(folded, new Set([list]))
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const { generic = [], male = [], female = [] } = person?.first_name ?? {}
    for (const name of [...generic, ...male, ...female]) add(name, `faker ${locale.slice(0, 2)}`)
  }
  for (const [language, names] of Object.entries(genders)) {
    for (const name of names.keys()) add(name, `gender ${language}`)
  }
  return lists
}
