/** A dictionary like those of threat intelligence and news: actors, malware, companies, agencies, products. */
import type { EntityKind } from '../../../data/brief/entity'
import type { Random } from './random'
import { capitalised, type WordModel } from './word-model'

export interface BenchName {
  text: string
  kind: EntityKind
}

const groupWords =
  'Typhoon Panda Bear Kitten Spider Blizzard Sandstorm Tempest Group Team Stealer Loader'.split(' ')
const companyWords = 'Technologies Networks Systems Holdings Group Labs Bank Energy Media Software'.split(' ')
const agencyWords = ['Ministry of', 'Bureau of', 'Office for', 'Institute of', 'Council for']

/** Distinct names. The first thousand of a longer list are those of a shorter one with the same seed. */
export function createNames(model: WordModel, random: Random, count: number): BenchName[] {
  const names = new Map<string, BenchName>()
  while (names.size < count) {
    const name = inventName(model, random)
    if (!names.has(name.text)) names.set(name.text, name)
  }
  return [...names.values()]
}

/** 45 of 100 of one word, 40 of two, 15 of three. */
function inventName(model: WordModel, random: Random): BenchName {
  const word = () => capitalised(model.nameWord(random))
  const at = random.next()
  if (at < 0.2) return { text: inventedWord(model, random), kind: 'company' }
  if (at < 0.3) return { text: word() + word(), kind: 'malware' }
  if (at < 0.35) return { text: `${random.pick(codes)}${random.between(10, 99_999)}`, kind: 'actor' }
  if (at < 0.43) return { text: inventedWord(model, random).toUpperCase(), kind: 'malware' }
  // An ordinary word that is a name too: Lumen, Hive, Signal.
  if (at < 0.435) return { text: capitalised(model.rareWord(random)), kind: 'product' }
  if (at < 0.45) return { text: inventedWord(model, random), kind: 'product' }
  if (at < 0.6) return { text: `${word()} ${random.pick(groupWords)}`, kind: 'actor' }
  if (at < 0.73)
    return { text: `${inventedWord(model, random)} ${random.pick(companyWords)}`, kind: 'company' }
  if (at < 0.85) return { text: `${word()} ${inventedWord(model, random)}`, kind: 'person' }
  if (at < 0.88) return { text: `${random.pick(agencyWords)} ${word()}`, kind: 'agency' }
  if (at < 0.9) return { text: `The ${word()} ${random.pick(companyWords)}`, kind: 'company' }
  if (at < 0.95) return { text: `${word()} ${word()} ${random.pick(companyWords)}`, kind: 'company' }
  return { text: `${word()} ${inventedWord(model, random)} ${word()}`, kind: 'product' }
}

const codes = ['APT', 'UNC', 'TA', 'FIN', 'Storm-', 'DEV-', 'TEMP.']

/** A word that the language does not have. */
function inventedWord(model: WordModel, random: Random): string {
  const a = model.nameWord(random)
  const b = model.nameWord(random)
  return capitalised(a.slice(0, random.between(2, 4)) + b.slice(-random.between(2, 5)))
}
