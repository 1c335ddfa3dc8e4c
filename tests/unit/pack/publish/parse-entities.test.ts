import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEntities } from '../../../../data/pack/publish/parse-entities'

const path = 'entities/all.yaml'
const read = (yaml: string) => parseEntities(yaml, path)
const mistakesIn = (yaml: string) =>
  read(yaml).problems.map(({ line, column, code, detail }) => `${line}:${column} ${code} ${detail}`)

const lumen = `- id: lumen
  kind: company
  name: Lumen
  about: A US carrier, formerly CenturyLink.
  names:
    - text: Lumen            # how the main name is matched
      needsContext: true
    - text: Lumen Technologies
      sources: ["https://example.com/about", MISP]
      disputed: true
      note: Since 2020.
      case: exact
      off: false
`

describe('entities in YAML', () => {
  it('are read with all that they say of their names', () => {
    const { entities, problems } = read(lumen)
    expect(problems).toEqual([])
    expect(entities[0]?.entity).toEqual({
      id: 'lumen',
      kind: 'company',
      name: 'Lumen',
      about: 'A US carrier, formerly CenturyLink.',
      names: [
        { text: 'Lumen', sources: [], disputed: false, needsContext: true },
        {
          text: 'Lumen Technologies',
          sources: ['https://example.com/about', 'MISP'],
          disputed: true,
          note: 'Since 2020.',
          case: 'exact',
          off: false,
        },
      ],
    })
  })
  it('know where they and their names stand', () => {
    const [entity] = read(lumen).entities
    expect(entity).toMatchObject({ path, at: { line: 1, column: 3 } })
    expect(entity?.nameAts).toEqual([
      { line: 6, column: 13 },
      { line: 8, column: 13 },
    ])
  })
  it('have their main name first, wherever it stands', () => {
    const yaml =
      '- { id: a, kind: law, name: CALEA, about: A law., names: [{ text: X1 }, { text: CALEA, case: exact }] }'
    expect(read(yaml).entities[0]?.entity.names.map((name) => name.text)).toEqual(['CALEA', 'X1'])
  })
  it('need no names beside their main one', () => {
    const { entities } = read('- { id: a, kind: law, name: CALEA, about: A law. }')
    expect(entities[0]?.entity.names).toEqual([{ text: 'CALEA', sources: [], disputed: false }])
  })
  it('may be none', () => {
    expect(read('[]')).toEqual({ entities: [], notices: [], problems: [] })
  })
  it('are left out one by one where they have a mistake', () => {
    const { entities, problems } = read(`- { id: a, kind: cat, name: A1, about: x }\n${lumen}`)
    expect(entities.map(({ entity }) => entity.id)).toEqual(['lumen'])
    expect(problems).toHaveLength(1)
  })
})

describe('a mistake in entities', () => {
  const edit = (from: string, to: string) => {
    if (!lumen.includes(from)) throw new Error(from)
    return lumen.replace(from, to)
  }
  it.each<[string, string, string[]]>([
    ['no list', 'id: lumen', ['1:1 notAList entities']],
    ['an item without fields', '- lumen', ['1:3 notFields an entity']],
    ['no id', edit('id: lumen\n  ', ''), ['1:3 missingField id']],
    ['a blank about', edit('A US carrier, formerly CenturyLink.', '" "'), ['4:10 missingField about']],
    ['an id that is no slug', edit('id: lumen', 'id: Lumen_1'), ['1:7 badId Lumen_1']],
    ['an unknown kind', edit('kind: company', 'kind: firm'), ['2:9 badKind firm']],
    ['an unknown field', edit('kind:', 'role: victim\n  kind:'), ['2:9 unknownField role']],
    ['a field twice', edit('kind:', 'id: x\n  kind:'), ['2:3 fieldTwice field']],
    ['an about over 300 characters', edit('A US carrier', 'x'.repeat(300)), ['4:10 textTooLong 323/300']],
    [
      'a number for a name',
      edit('text: Lumen Technologies', 'text: 365'),
      ['8:13 wrongType "text" is not text; put it in quotes'],
    ],
    [
      'names that are no list',
      '- { id: a, kind: law, name: CALEA, about: x, names: Y1 }',
      ['1:53 notAList names'],
    ],
    [
      'a name without text',
      '- { id: a, kind: law, name: CALEA, about: x, names: [{ note: y }] }',
      ['1:54 missingField text'],
    ],
    [
      'a name that is text alone',
      '- { id: a, kind: law, name: CALEA, about: x, names: [Y1] }',
      ['1:54 notFields a name'],
    ],
    ['a case that is neither', edit('case: exact', 'case: upper'), ['12:13 badCase upper']],
    [
      'a flag that is a word',
      edit('needsContext: true', 'needsContext: "yes"'),
      ['7:21 wrongType "needsContext" is not true or false'],
    ],
    [
      'a name over 128 characters',
      edit('Lumen Technologies', 'x'.repeat(129)),
      [`8:13 nameTooLong "${'x'.repeat(60)}…"`],
    ],
    [
      'a name that turns the reading order',
      edit('Lumen Technologies', 'Lumen\u202eT'),
      ['8:13 bidiInName Lumen�T'],
    ],
    ['a line break in a name', edit('Lumen Technologies', '"Lumen\\nT"'), ['8:13 controlInName Lumen�T']],
    ['a source that is a number', edit('MISP', '7'), ['9:46 wrongType expected a text']],
    [
      'a reference',
      '- &a { id: a, kind: law, name: CALEA, about: x }\n- *a',
      ['2:3 badYaml references are not allowed', '2:3 notFields an entity'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(mistakesIn(yaml)).toEqual(expected)
  })
  it('of YAML is told with its place', () => {
    expect(mistakesIn('- about: two: colons')[0]).toMatch(/^1:\d+ badYaml /)
    expect(mistakesIn('- [')[0]).toMatch(/^1:\d+ badYaml /)
  })
  it('never makes the parser throw', () => {
    const parts = fc.constantFrom(
      '- ',
      'id: ',
      ': ',
      '\n',
      '  ',
      '[',
      '{',
      '&a ',
      '*a',
      '!!x ',
      '|\n',
      '"',
      '\t',
      '---\n',
      '? ',
      'é',
    )
    const yaml = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map((all) => all.join(''))
    fc.assert(fc.property(yaml, (text) => Array.isArray(read(text).problems)))
  })
})
