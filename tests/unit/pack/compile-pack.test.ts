import { describe, expect, it } from 'vitest'
import type { Role } from '../../../data/brief/brief'
import type { EntityKind } from '../../../data/brief/entity'
import { noWords } from '../../../data/match/words/ordinary-words'
import { compilePack } from '../../../data/pack/compile-pack'
import type { Manifest } from '../../../data/pack/format'
import { searchInput } from '../../../data/pack/search-input'
import { runWhole } from '../../../data/slices/run-in-slices'
import { sampleBrief, sampleEntity, whoLine } from '../../support/sample-folder'

const compile = (input: Parameters<typeof compilePack>[0]) => runWhole(compilePack(input))

const manifest: Manifest = {
  spec: 1,
  title: 'Carriers',
  publisher: 'Example',
  about: 'Breaches of carriers.',
  chunks: [],
  totals: { briefs: 0, entities: 0, names: 0, bytes: 0 },
}
const lumen = sampleEntity()
lumen.names.push({ text: 'CenturyLink', sources: ['Example'], disputed: false, off: true })
const verizon = sampleEntity('verizon', 'Verizon')
const entities = [verizon, lumen]
const naming = (id: string, date: string, ...who: [string, Role][]) =>
  sampleBrief({ id, date, who: who.map(([entity, role]) => whoLine(entity, role, entity)) })

describe('a compiled pack', () => {
  const briefs = [
    naming('old', '2021', ['lumen', 'victim']),
    naming('new', '2024-10-07', ['lumen', 'victim'], ['verizon', 'victim'], ['lumen', 'other']),
    naming('between', '2024', ['gone', 'actor']),
  ]
  const { lexicon } = compile({
    words: noWords,
    packId: 'carriers',
    manifest,
    briefs,
    entities,
  })

  it('has its briefs newest first, also where dates are not of one length', () => {
    expect(lexicon.briefs.map((brief) => brief.id)).toEqual(['new', 'between', 'old'])
  })
  it('ties entities and briefs to each other, each once', () => {
    expect(lexicon.entities.map((entity) => entity.briefs)).toEqual([[0], [0, 2]])
    expect(lexicon.briefs.map((brief) => brief.entities)).toEqual([[1, 0], [], [1]])
  })
  it('has all names with their entity', () => {
    expect(lexicon.names.map(({ text, entity, off }) => ({ text, entity, off }))).toEqual([
      { text: 'Verizon', entity: 0 },
      { text: 'Lumen', entity: 1 },
      { text: 'CenturyLink', entity: 1, off: true },
    ])
  })
  it('lets search find a brief by names that are never marked and by all that it says', () => {
    const input = runWhole(searchInput(lexicon, briefs, entities))
    expect(input.briefs[0]).toEqual({
      id: 'new',
      title: 'Hackers reach a carrier',
      date: '2024-10-07',
      where: ['United States'],
      entities: [
        { entity: 1, role: 'victim' },
        { entity: 0, role: 'victim' },
      ],
      texts: [
        'A carrier was breached.',
        'The carrier was breached.',
        'It will likely happen again.',
        'Wiretap systems are targets.',
      ],
    })
    expect(input.entities[1]).toEqual({
      id: 'lumen',
      kind: 'company',
      role: 'victim',
      names: ['Lumen', 'CenturyLink'],
    })
  })
  it('is the same for briefs in any order', () => {
    const reversed = compile({
      words: noWords,
      packId: 'carriers',
      manifest,
      briefs: [...briefs].reverse(),
      entities,
    })
    expect(reversed).toMatchObject({ lexicon })
  })
})

describe('the role of an entity', () => {
  const roleOf = (kind: EntityKind, ...roles: Role[]) => {
    const briefs = roles.map((role, index) => naming(`b${index}`, '2024', ['lumen', role]))
    const only = [sampleEntity('lumen', 'Lumen', kind)]
    return compile({ words: noWords, packId: 'carriers', manifest, briefs, entities: only }).lexicon
      .entities[0]?.role
  }
  it('is the one that it has most often', () => {
    expect(roleOf('company', 'victim', 'other', 'victim')).toBe('victim')
  })
  it('comes from the kind where two are as frequent', () => {
    expect(roleOf('agency', 'victim', 'actor')).toBe('authority')
  })
  it.each<[EntityKind, Role]>([
    ['actor', 'actor'],
    ['malware', 'actor'],
    ['campaign', 'actor'],
    ['law', 'law'],
    ['agency', 'authority'],
    ['place', 'place'],
    ['company', 'other'],
    ['person', 'other'],
  ])('of kind %s that no brief names is %s', (kind, role) => {
    expect(roleOf(kind)).toBe(role)
  })
})
