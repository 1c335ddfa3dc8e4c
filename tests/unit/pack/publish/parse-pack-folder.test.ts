import { describe, expect, it } from 'vitest'
import { entityIdsOf } from '../../../../data/brief/brief'
import { noWords } from '../../../../data/match/words/ordinary-words'
import { lintPack } from '../../../../data/pack/publish/lint-pack'
import { parsePackFolder } from '../../../../data/pack/publish/parse-pack-folder'
import { problemLine } from '../../../../data/pack/publish/problem-text'
import { briefMarkdown, sampleFolder } from '../../../support/sample-folder'

const read = (over: Record<string, string | null> = {}) => {
  const { folder, problems } = parsePackFolder(sampleFolder(over))
  return {
    folder,
    found: problems.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`),
    lines: problems.map(problemLine),
  }
}
const entity = (id: string, name: string, rest = '') =>
  `- { id: ${id}, kind: actor, name: ${name}, about: x ${rest}}\n`

describe('a pack’s folder', () => {
  it('is read with its briefs tied to its entities', () => {
    const { folder, found } = read()
    expect(found).toEqual([])
    expect(folder?.header).toEqual({
      id: 'carriers',
      title: 'Carriers',
      publisher: 'Example',
      about: 'Breaches of carriers.',
    })
    expect(folder?.briefs.map(({ brief }) => entityIdsOf(brief))).toEqual([['at-t', 'lumen', 'salt-typhoon']])
  })
  it('may tell its homepage and licence', () => {
    const yaml = 'id: a\ntitle: A\npublisher: B\nabout: C\nhomepage: https://example.com/\nlicence: MIT\n'
    expect(read({ 'pack.yaml': yaml }).folder?.header).toMatchObject({
      homepage: 'https://example.com/',
      licence: 'MIT',
    })
  })
  it('leaves other files alone', () => {
    expect(read({ 'README.md': 'x', 'keys/online.json': '{}' }).found).toEqual([])
  })
  it('ties a brief to an entity of another file', () => {
    const { folder } = read({ 'entities/b.yml': entity('us', 'US telecoms') })
    expect(entityIdsOf(folder?.briefs[0]?.brief ?? { who: [] })).toContain('us')
  })
})

describe('a folder is refused for', () => {
  it.each<[string, Record<string, string | null>, string[]]>([
    ['no pack.yaml', { 'pack.yaml': null }, ['pack.yaml:1:1 missingPackFile']],
    [
      'a pack.yaml without a title',
      { 'pack.yaml': 'id: a\npublisher: B\nabout: C' },
      ['pack.yaml:1:1 missingField'],
    ],
    [
      'a homepage that is no address',
      { 'pack.yaml': 'id: a\ntitle: A\npublisher: B\nabout: C\nhomepage: javascript:x' },
      ['pack.yaml:5:11 badAddress'],
    ],
    [
      'a version that is a text',
      { 'pack.yaml': 'id: a\ntitle: A\npublisher: B\nabout: C\nversion: one' },
      ['pack.yaml:5:10 wrongType'],
    ],
    [
      'a time that is none',
      { 'pack.yaml': 'id: a\ntitle: A\npublisher: B\nabout: C\npublished: today' },
      ['pack.yaml:5:12 badTime'],
    ],
    [
      'a title that turns the reading order',
      { 'pack.yaml': 'id: a\ntitle: "\u202eA"\npublisher: B\nabout: C' },
      ['pack.yaml:2:8 bidiInName'],
    ],
    [
      'a mistake in a brief',
      { 'briefs/b.md': briefMarkdown(['2024-10-07', 'soon']) },
      ['briefs/b.md:3:7 badDate'],
    ],
    [
      'a brief whose file is no id',
      { 'briefs/My Brief.md': briefMarkdown() },
      ['briefs/My Brief.md:1:1 badId'],
    ],
    [
      'a mistake in an entity',
      { 'entities/b.yaml': '- {}' },
      [
        'entities/b.yaml:1:3 missingField',
        'entities/b.yaml:1:3 missingField',
        'entities/b.yaml:1:3 missingField',
        'entities/b.yaml:1:3 missingField',
      ],
    ],
    [
      'an id in two files',
      { 'entities/b.yaml': entity('lumen', 'Level 3') },
      ['entities/b.yaml:1:3 duplicateId'],
    ],
    [
      'a brief over 64 KB',
      { 'briefs/b.md': briefMarkdown(['So is what', `${`${'x'.repeat(3999)}\n\n`.repeat(17)}So is what`]) },
      ['briefs/b.md:1:1 briefTooLarge'],
    ],
  ])('%s', (_, over, expected) => {
    const { folder, found } = read(over)
    expect(found).toEqual(expected)
    expect(folder).toBeNull()
  })
  it('100,001 names', () => {
    const { folder } = read()
    if (!folder) throw new Error('no folder')
    const [first, ...rest] = folder.entities
    if (!first) throw new Error('no entity')
    const names = Array.from({ length: 99_999 }, (_, index) => ({
      text: `n${index}`,
      sources: [],
      disputed: false,
    }))
    const large = { ...first, entity: { ...first.entity, names } }
    const found = lintPack({ ...folder, entities: [large, ...rest] }, [], noWords)
    expect(found.map(problemLine)).toEqual([
      'pack.yaml:1:1: the pack has too many names: 100001, at most 100000',
    ])
  })
})

describe('a publisher is warned of', () => {
  it.each<[string, Record<string, string | null>, string]>([
    [
      'a pack without briefs',
      { 'briefs/carrier-breach.md': null, 'entities/all.yaml': null },
      'pack.yaml:1:1: the pack has no briefs',
    ],
    [
      'a file that is not read',
      { 'briefs/2024/b.md': 'x' },
      'briefs/2024/b.md:1:1: this file is not read: briefs are briefs/<id>.md, .txt or .html',
    ],
    [
      'an entity that no brief names',
      { 'entities/b.yaml': entity('apt-1', 'APT1') },
      'entities/b.yaml:1:3: no brief names "apt-1"',
    ],
    [
      'a name of one letter',
      { 'entities/b.yaml': entity('us', 'US telecoms', ', names: [{ text: U }]') },
      'entities/b.yaml:1:72: "U" is too short to be marked on a page; search finds it',
    ],
    [
      'a name in two scripts that look alike',
      { 'entities/b.yaml': entity('us', 'US telecoms', ', names: [{ text: Аpple }]') },
      'entities/b.yaml:1:72: "Аpple" mixes letters of two scripts that look alike',
    ],
    [
      'one name for two entities',
      { 'entities/b.yaml': entity('us', 'US telecoms', ', names: [{ text: LUMEN }]') },
      'entities/b.yaml:1:72: "LUMEN" is a name of both lumen and us; mark it "disputed: true" where that is so',
    ],
  ])('%s, and the pack is read', (_, over, expected) => {
    const { folder, lines } = read(over)
    expect(lines).toEqual([expected])
    expect(folder).not.toBeNull()
  })
  it('nothing where a name of two entities is disputed', () => {
    const yaml = entity('us', 'US telecoms', ', names: [{ text: Lumen, disputed: true, sources: [MISP] }]')
    expect(read({ 'entities/b.yaml': yaml }).found).toEqual([])
  })
})
