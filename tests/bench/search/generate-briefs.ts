/** Briefs and queries from a seed. Nothing is stored, and the same seed gives the same again. */
import type { SearchBrief, SearchEntity } from '../../../data/search/search-index'
import { Random } from '../match/random'
import { capitalised, createWordModel, sentence, type WordModel } from '../match/word-model'
import { countries, events, sectors } from './event-words'

/** What a brief is about, by index. */
export interface BriefFacts {
  event: number
  sector: number
  actorCountry: number
  victimCountry: number
  actor: number
  victim: number
}

export interface GeneratedBriefs {
  /** Newest first. */
  briefs: SearchBrief[]
  entities: SearchEntity[]
  facts: BriefFacts[]
  model: WordModel
}

/** Makes a brief 3 kB long, as real ones are. */
const fillerSentences = 22

/** Every actor is in some five briefs, every victim in some three. */
export function generateBriefs(count: number, seed: number): GeneratedBriefs {
  const random = new Random(seed)
  const model = createWordModel()
  const entities: SearchEntity[] = []
  const actors = Array.from({ length: Math.ceil(count / 5) }, (_, i) => {
    const country = random.pick([0, 0, 1, 1, 2, 3, random.between(4, countries.length - 1)])
    return { country, entity: entities.push(actorEntity(model, random, i)) - 1 }
  })
  const victims = Array.from({ length: Math.ceil(count / 3) }, (_, i) => {
    const place = {
      country: random.between(0, countries.length - 1),
      sector: random.between(0, sectors.length - 1),
    }
    return { ...place, entity: entities.push(victimEntity(model, random, i)) - 1 }
  })
  const tools = Array.from({ length: Math.ceil(count / 4) }, (_, i) => {
    const name = capitalised(model.nameWord(random)) + capitalised(model.nameWord(random))
    return entities.push({ id: `tool-${i}`, kind: 'malware', role: 'other', names: [name] }) - 1
  })
  const facts: BriefFacts[] = []
  const briefs = Array.from({ length: count }, (_, index): SearchBrief => {
    const actor = random.pick(actors)
    const victim = random.pick(victims)
    const event = random.between(0, events.length - 1)
    facts.push({
      event,
      sector: victim.sector,
      actorCountry: actor.country,
      victimCountry: victim.country,
      actor: actor.entity,
      victim: victim.entity,
    })
    const tool = random.pick(tools)
    const actorName = entities[actor.entity]?.names[0] ?? ''
    const victimName = entities[victim.entity]?.names[0] ?? ''
    return {
      id: `brief-${index}`,
      title: `${actorName} ${random.pick(events[event]?.title ?? [])} ${victimName}`,
      date: dateBefore(index),
      where: [countries[victim.country]?.[0] ?? '', countries[actor.country]?.[0] ?? ''],
      entities: [
        { entity: victim.entity, role: 'victim' },
        { entity: actor.entity, role: 'actor' },
        { entity: tool, role: 'other' },
      ],
      texts: textsOf(model, random, { event, sector: victim.sector, actorCountry: actor.country }, [
        actorName,
        victimName,
        entities[tool]?.names[0] ?? '',
      ]),
    }
  })
  return { briefs, entities, facts, model }
}

function actorEntity(model: WordModel, random: Random, index: number): SearchEntity {
  const name = `${capitalised(model.nameWord(random))} ${capitalised(model.nameWord(random))}`
  const aliases = [
    `UNC${4000 + index}`,
    `${capitalised(model.nameWord(random))}${capitalised(model.nameWord(random))}`,
    `Storm-${String(index * 7).padStart(4, '0')}`,
  ]
  return { id: `actor-${index}`, kind: 'actor', role: 'actor', names: [name, ...aliases] }
}

function victimEntity(model: WordModel, random: Random, index: number): SearchEntity {
  const name =
    capitalised(model.nameWord(random)) +
    random.pick(['', ' Group', ' Holdings', ` ${capitalised(model.nameWord(random))}`])
  return { id: `victim-${index}`, kind: 'company', role: 'victim', names: [name, `${name} Ltd`] }
}

/** Three a day, back from the end of 2025. */
function dateBefore(index: number): string {
  return new Date(Date.UTC(2025, 11, 31) - Math.floor(index / 3) * 86_400_000).toISOString().slice(0, 10)
}

function textsOf(
  model: WordModel,
  random: Random,
  { event, sector, actorCountry }: Pick<BriefFacts, 'event' | 'sector' | 'actorCountry'>,
  [actor = '', victim = '', tool = '']: readonly string[],
): string[] {
  const said = events[event]?.written ?? []
  const place = sectors[sector]?.written ?? []
  const [country = '', adjective = ''] = countries[actorCountry] ?? []
  const facts = [
    `At ${victim}, ${random.pick(place)}, ${said[0]}.`,
    `Later ${said[1] ?? said[0]}, ${victim} said of ${random.pick(place)}.`,
    random.chance(0.5)
      ? `Officials tie ${actor} to ${country}, which denies it.`
      : `The operators of ${actor} are ${adjective}, three governments say.`,
    `${actor} used ${tool} to stay inside.`,
  ]
  const filler = Array.from({ length: fillerSentences }, () => sentence(model, random))
  const texts = Array.from({ length: 9 }, (_, i) => filler.slice(i * 2, i * 2 + 2))
  for (const fact of facts) texts[random.between(0, texts.length - 1)]?.push(fact)
  return texts.map((lines) => lines.join(' ')).filter((text) => text !== '')
}
