import { stemOf } from '../../../data/search/language/stem'
import { Random } from '../match/random'
import { countries, events, sectors } from './event-words'
import type { BriefFacts, GeneratedBriefs } from './generate-briefs'

export const queryKinds = ['exact', 'prefix', 'typo1', 'typo2', 'alias', 'topical', 'natural'] as const
export type QueryKind = (typeof queryKinds)[number]

export interface BenchQuery {
  kind: QueryKind
  query: string
  /** Ids of the briefs that answer it. */
  wanted: ReadonlySet<string>
}

/** So many of each kind. */
export function generateQueries(generated: GeneratedBriefs, each: number, seed: number): BenchQuery[] {
  const random = new Random(seed)
  return queryKinds.flatMap((kind) => Array.from({ length: each }, () => queryOf(kind, generated, random)))
}

function queryOf(kind: QueryKind, generated: GeneratedBriefs, random: Random): BenchQuery {
  const index = random.between(0, generated.briefs.length - 1)
  const brief = generated.briefs[index]
  const facts = generated.facts[index]
  if (!brief || !facts) throw new Error('no briefs')
  const names = generated.entities[facts.actor]?.names ?? []
  const main = names[0] ?? ''
  const ofActor = new Set(
    generated.briefs.filter((_, i) => generated.facts[i]?.actor === facts.actor).map(({ id }) => id),
  )
  switch (kind) {
    case 'exact':
      return random.chance(0.5)
        ? { kind, query: brief.title, wanted: new Set([brief.id]) }
        : { kind, query: main.toLowerCase(), wanted: ofActor }
    case 'prefix':
      return { kind, query: main.slice(0, Math.ceil(main.length * 0.65)).trimEnd(), wanted: ofActor }
    case 'typo1':
      return { kind, query: mistyped(main, random), wanted: ofActor }
    case 'typo2':
      return { kind, query: mistyped(mistyped(main, random), random), wanted: ofActor }
    case 'alias':
      return { kind, query: random.pick(names.slice(1)), wanted: ofActor }
    case 'topical':
      return { kind, query: topical(generated, brief.texts, facts, random), wanted: new Set([brief.id]) }
    case 'natural':
      return { kind, query: natural(facts, random), wanted: alike(generated, facts) }
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** With one letter left out, doubled, exchanged, or swapped with the next; not the first, which is seldom mistyped. */
function mistyped(name: string, random: Random): string {
  const at = random.between(1, name.length - 2)
  const [before, letter, next, after] = [
    name.slice(0, at),
    name[at] ?? '',
    name[at + 1] ?? '',
    name.slice(at + 2),
  ]
  switch (random.between(0, 3)) {
    case 0:
      return before + next + after
    case 1:
      return before + letter + letter + next + after
    case 2:
      return before + random.pick([...letters]) + next + after
    default:
      return before + next + letter + after
  }
}

/** Nobody asks for a brief by words that every text has. */
const commonWords = 1500

/** Words from different sentences in another form and order, with what the brief is about. */
function topical(
  { model }: GeneratedBriefs,
  texts: readonly string[],
  facts: BriefFacts,
  random: Random,
): string {
  const common = new Set(model.words.slice(0, commonWords))
  const long = texts.flatMap((text) => text.match(/\b[a-z]{5,}\b/g) ?? []).filter((word) => !common.has(word))
  const words = [random.pick(long), random.pick(long)].map((word) => otherForm(word))
  const about = random.pick([
    random.pick(events[facts.event]?.asked ?? []),
    random.pick(sectors[facts.sector]?.asked ?? []),
    countries[facts.victimCountry]?.[1] ?? '',
  ])
  return random.chance(0.5) ? `${words.join(' ')} ${about}` : `${about} ${words.reverse().join(' ')}`
}

/** A form that English has, as far as a rule can tell: the plural, or the singular. */
function otherForm(word: string): string {
  if (word.endsWith('s')) return stemOf(word) === word.slice(0, -1) ? word.slice(0, -1) : word
  return /[^aeiouy]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(ed|ing|ly)$/.test(word) ? word : `${word}s`
}

function natural(facts: BriefFacts, random: Random): string {
  const adjective = countries[facts.actorCountry]?.[1] ?? ''
  const event = random.pick(events[facts.event]?.asked ?? [])
  const sector = random.pick(sectors[facts.sector]?.asked ?? [])
  const [country = '', victims = ''] = countries[facts.victimCountry] ?? []
  return random.pick([
    `${adjective} hackers ${event} ${sector} ${country}`.toLowerCase(),
    `what is known about ${event} by ${adjective} attackers against ${victims} ${sector}`,
    `did ${adjective} spies hit ${sector} in ${country} with ${event}?`,
    `${victims} ${sector} ${event} from ${countries[facts.actorCountry]?.[0]}`,
  ])
}

/** All briefs that a question about these facts is about. */
function alike({ briefs, facts }: GeneratedBriefs, wanted: BriefFacts): Set<string> {
  const keys = ['event', 'sector', 'actorCountry', 'victimCountry'] as const
  return new Set(
    briefs.filter((_, i) => keys.every((key) => facts[i]?.[key] === wanted[key])).map(({ id }) => id),
  )
}
