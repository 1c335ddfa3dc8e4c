import { describe, expect, it } from 'vitest'
import type { Entity, EntityKind, Name } from '../../../../data/brief/entity'
import { mergeImport } from '../../../../data/pack/import/merge-import'

const named = (text: string, ...sources: string[]): Name => ({ text, sources, disputed: false })
function entity(id: string, names: Name[], kind: EntityKind = 'actor'): Entity {
  return { id, kind, name: names[0]?.text ?? '', about: id, names }
}

describe('an import into a pack that has its entities', () => {
  it('takes an alias that both have for no proof that they are one', () => {
    const heron = entity('heron', [named('Heron'), named('Wader')])
    const stork = entity('stork', [named('Stork'), named('Wader')])
    expect(mergeImport([heron], [stork])).toMatchObject({ added: [stork], merged: [], unclear: [] })
  })

  it.each<[string, Entity, Entity]>([
    ['of two kinds', entity('heron', [named('Heron')]), entity('x', [named('X'), named('Heron')], 'malware')],
    [
      'whose name is disputed',
      entity('heron', [named('Heron')]),
      entity('x', [named('X'), { ...named('Heron'), disputed: true }]),
    ],
    [
      'whose name the pack disputes',
      entity('heron', [named('Heron'), { ...named('X'), disputed: true }]),
      entity('x', [named('X')]),
    ],
  ])('keeps two entities apart %s', (_, known, imported) => {
    expect(mergeImport([known], [imported]).added).toEqual([imported])
  })

  it('disputes a name that it brings for one and that is another one’s alias', () => {
    const pack = [entity('heron', [named('Heron')]), entity('stork', [named('Stork'), named('Wader')])]
    const { merged } = mergeImport(pack, [entity('heron', [named('Heron'), named('Wader', 'A desk')])])
    expect(merged).toEqual([
      {
        id: 'heron',
        names: [{ text: 'Wader', sources: ['A desk'], disputed: true, note: 'Also a name of Stork.' }],
        sources: [],
      },
    ])
  })

  it('leaves a name out that is the main name of another', () => {
    const pack = [entity('heron', [named('Heron')]), entity('stork', [named('Stork')])]
    const { merged, taken } = mergeImport(pack, [entity('heron', [named('Heron'), named('STORK')])])
    expect(merged).toEqual([{ id: 'heron', names: [], sources: [] }])
    expect(taken).toEqual([{ name: 'STORK', of: 'heron', id: 'stork' }])
  })

  it('adds who uses a name, each once and no more than a card has room for', () => {
    const pack = [entity('heron', [named('Heron', 'A', 'B')])]
    const imports = [
      entity('heron', [named('heron', 'B', 'C')]),
      entity('x', [named('HERON', 'C', 'D', 'E')]),
    ]
    expect(mergeImport(pack, imports).merged).toEqual([
      { id: 'heron', names: [], sources: [{ text: 'Heron', sources: ['C', 'D'] }] },
    ])
  })
})
