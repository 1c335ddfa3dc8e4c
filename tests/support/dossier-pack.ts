import type { Brief, Role, WhoNode } from '../../data/brief/brief'
import type { Entity, EntityKind } from '../../data/brief/entity'
import type { LocalPack } from '../../data/pack/local/local-pack'
import { datedBrief, entityNamed } from './signed-pack'

/** The number of briefs that name each of the pack's birds. */
export const birds = { crane: 400, ibis: 60, wren: 5, dove: 1 } as const
export type Bird = keyof typeof birds

/** How many other names the pack has: the more there are, the more each bird is tied to. */
const others = 200
const kinds: [EntityKind, Role][] = [
  ['company', 'victim'],
  ['agency', 'authority'],
  ['actor', 'actor'],
  ['law', 'law'],
  ['person', 'other'],
]
const towns = ['Northern', 'Harbour', 'Old', 'Silver', 'Upper', 'Grand', 'Free', 'Long']
const trades = [
  'Telecom',
  'Grid',
  'Bank of Commerce',
  'Court',
  'Act',
  'Railways',
  'Ministry of Posts',
  'Labs',
]
const places = [
  'United States',
  'China',
  'Germany',
  'Japan',
  'Brazil',
  'Singapore',
  'Kyiv',
  'Worldwide',
  'Kenya',
]

/**
 * A pack in which birds are named in one, five, sixty and four hundred briefs, over twelve years, with more in some
 * months than in others. The same each time.
 */
export function dossierPack(): LocalPack {
  const random = seededRandom(7)
  const crowd = Array.from({ length: others }, (_, index): Entity => {
    const name = `${towns[index % towns.length]} ${trades[(index * 3) % trades.length]}`
    const [kind] = kindOf(index)
    return entityNamed(`other-${index}`, kind, `${name} ${Math.floor(index / towns.length) + 1}`, [])
  })
  const briefs = Object.entries(birds).flatMap(([bird, count]) =>
    Array.from({ length: count }, (_, index): Brief => {
      // Squared, so that some names come again and again.
      const named = Array.from({ length: 4 }, () => Math.floor(random() ** 2 * Math.min(others, count * 3)))
      const where = places.filter(() => random() < 0.25)
      return {
        ...datedBrief(`${bird}-${index}`, dayOf(random() ** (index % 3 === 0 ? 4 : 1)), titleOf(bird, index)),
        where: where.length > 0 ? where : ['United States'],
        who: [
          line(`bird-${bird}`, birdName(bird as Bird), 'actor'),
          ...namedLines([...new Set(named)], crowd),
        ],
      }
    }),
  )
  const named = Object.keys(birds).map((bird) =>
    entityNamed(`bird-${bird}`, 'actor', birdName(bird as Bird), []),
  )
  return { ...packHead, packId: 'birds', title: 'Birds', briefs, entities: [...named, ...crowd] }
}

/** A pack whose texts are as long as allowed and look like HTML. One of its entities is tied to thousands. */
export function hostilePack(ties = 10_000): LocalPack {
  const crowd = Array.from({ length: ties }, (_, index) =>
    entityNamed(`tied-${index}`, 'company', `<b>Tied</b> ${index} ${'x'.repeat(100)}`, []),
  )
  const perBrief = 60
  const briefs = Array.from({ length: Math.ceil(ties / perBrief) }, (_, index): Brief => {
    const own = crowd.slice(index * perBrief, (index + 1) * perBrief)
    return {
      ...datedBrief(
        `hostile-${index}`,
        dayOf(index / 200),
        `${index} <script>alert(1)</script>`.padEnd(200, ' unendingly'),
      ),
      where: ['<img src=x onerror="document.title=1">', 'United States', 'Japan'],
      who: [
        line('vast-heron', 'Vast Heron', 'actor'),
        ...own.map(({ id, name }) => line(id, name, 'victim')),
      ],
    }
  })
  const entities = [entityNamed('vast-heron', 'actor', 'Vast Heron', []), ...crowd]
  return { ...packHead, packId: 'hostile', title: '<i>Hostile</i>', briefs, entities }
}

const packHead = { publisher: 'Example Desk', about: 'What the tests know of birds.' }

export function birdName(bird: Bird): string {
  return { crane: 'Busy Crane', ibis: 'Steady Ibis', wren: 'Shy Wren', dove: 'Lone Dove' }[bird]
}

function titleOf(bird: string, index: number): string {
  const what = ['enters carriers', 'reads mail', 'is named in court', 'moves on', 'returns to the grid']
  return `${birdName(bird as Bird)} ${what[index % what.length]}, part ${index + 1}`
}

function namedLines(indices: readonly number[], crowd: readonly Entity[]): WhoNode[] {
  return indices.flatMap((index) => {
    const entity = crowd[index]
    return entity ? [line(entity.id, entity.name, kindOf(index)[1])] : []
  })
}

function line(entityId: string, label: string, role: Role): WhoNode {
  return { label, entityId, role, disputed: false, children: [] }
}

function kindOf(index: number): [EntityKind, Role] {
  return kinds[index % kinds.length] ?? ['company', 'victim']
}

/** A day from 2013 (0) to 2024 (1). */
function dayOf(part: number): string {
  const from = Date.UTC(2013, 0, 1)
  return new Date(from + part * (Date.UTC(2024, 11, 31) - from)).toISOString().slice(0, 10)
}

/** Numbers in [0, 1) that are the same in each run (a linear congruential generator, Numerical Recipes). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
