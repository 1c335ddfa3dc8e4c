import type { Brief } from '../../../data/brief/brief'
import type { Entity } from '../../../data/brief/entity'
import { type SignedPack, signedPack } from '../../support/signed-pack'
import { createNames } from '../match/name-list'
import { Random } from '../match/random'
import { createWordModel, sentence, type WordModel } from '../match/word-model'

export interface BigPack {
  pack: SignedPack
  /** Its names, in the order of its entities. */
  names: string[]
}

const namesOfEntity = 2.5

/** A pack as large as one may be, from a seed: every entity has two or three names, every brief four entities. */
export async function createBigPack(seed: number, briefs: number, names: number): Promise<BigPack> {
  const model = createWordModel()
  const random = new Random(seed)
  const entities = createEntities(model, random, names)
  const pack = await signedPack({
    packId: 'bench',
    title: 'Bench pack',
    entities,
    briefs: Array.from({ length: briefs }, (_one, index) => createBrief(model, random, entities, index)),
  })
  return { pack, names: entities.flatMap((entity) => entity.names.map((name) => name.text)) }
}

function createEntities(model: WordModel, random: Random, count: number): Entity[] {
  const names = createNames(model, random, count)
  const entities: Entity[] = []
  for (let at = 0; at < names.length; ) {
    const end = Math.min(names.length, Math.round((entities.length + 1) * namesOfEntity))
    const some = names.slice(at, end)
    const [first] = some
    if (!first) break
    entities.push({
      id: `e${entities.length}`,
      kind: first.kind,
      name: first.text,
      about: sentence(model, random, []).slice(0, 200),
      names: some.map(({ text }) => ({ text, sources: ['Example Desk'], disputed: false })),
    })
    at = end
  }
  return entities
}

function createBrief(model: WordModel, random: Random, entities: readonly Entity[], index: number): Brief {
  const some = Array.from({ length: 4 }, () => random.pick(entities))
  const point = () => ({ text: sentence(model, random, [random.pick(some).name]), sources: [1] })
  const points = (count: number) => Array.from({ length: count }, point)
  const month = String(1 + (index % 12)).padStart(2, '0')
  const day = String(1 + (index % 28)).padStart(2, '0')
  return {
    id: `b${index}`,
    title: sentence(model, random, [random.pick(some).name]).slice(0, 90),
    date: `${2012 + (Math.floor(index / 12) % 14)}-${month}-${day}`,
    summary: sentence(model, random, [random.pick(some).name]),
    where: ['United States'],
    who: some.map(({ id, name }) => ({
      label: name,
      entityId: id,
      role: 'victim',
      disputed: false,
      children: [],
    })),
    happened: points(4),
    analysis: points(3),
    conclusion: [sentence(model, random, [])],
    sources: [{ label: 'Example Daily', url: 'https://example.com/story' }],
  }
}
