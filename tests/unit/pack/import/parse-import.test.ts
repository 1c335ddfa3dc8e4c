import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../../../data/pack/import/import-result'
import { parseImport } from '../../../../data/pack/import/parse-import'
import { microsoftNames, mispGalaxy, stixBundle, stixId } from '../../../support/import-samples'
import { jsonBytes } from '../../../support/sample-folder'

function imported(json: unknown): Imported {
  const result = parseImport(jsonBytes(json))
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const entity = (json: unknown, id: string) => imported(json).entities.find((one) => one.id === id)
const leftOut = (json: unknown) => imported(json).leftOut.map(({ reason, what }) => `${reason} ${what}`)

describe('a STIX bundle', () => {
  it('gives groups, malware, tools and organisations as entities', () => {
    expect(imported(stixBundle()).entities.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'technology copyall',
      'organisation example-carrier',
      'malware inkwell',
      'actor paper-heron',
    ])
  })

  it('leaves out what is revoked, deprecated, nameless, older or no entity, and says why', () => {
    expect(leftOut(stixBundle())).toEqual([
      'olderVersion InkWell draft',
      'revoked OldInk',
      'deprecated DryInk',
      `noName ${stixId('malware', 15)}`,
      `notAnEntity ${stixId('relationship', 16)}`,
      'author The Example Desk',
      `notAnEntity ${stixId('marking-definition', 2)}`,
    ])
  })

  it('says who uses a name by the citation that the bundle ties to it', () => {
    expect(entity(stixBundle(), 'paper-heron')?.names).toEqual([
      {
        text: 'Paper Heron',
        sources: ['MITRE ATT&CK', 'https://attack.mitre.org/groups/G9999'],
        disputed: false,
      },
      {
        text: 'GREY HERON',
        sources: [
          'https://example.com/heron',
          'Only A Label',
          'MITRE ATT&CK',
          'https://attack.mitre.org/groups/G9999',
        ],
        disputed: true,
        note: 'Also a name of InkWell.',
      },
      {
        text: 'Sleepy Wader',
        sources: ['MITRE ATT&CK', 'https://attack.mitre.org/groups/G9999'],
        disputed: false,
      },
    ])
  })

  it('takes the author of the bundle where nobody is cited', () => {
    expect(entity(stixBundle(), 'copyall')).toMatchObject({
      about: 'Listed as tool by The Example Desk.',
      names: [{ text: 'copyall', sources: ['The Example Desk'] }],
    })
  })

  it('describes an entity in plain text, by its first two sentences', () => {
    expect(entity(stixBundle(), 'paper-heron')?.about).toBe(
      'Paper Heron is a group that copies plans. It works at night.',
    )
  })

  it('carries copyright notices along, with the sentence that the licence of ATT&CK asks for', () => {
    expect(imported(stixBundle()).notices).toEqual([
      'Copyright 2020-2025, The MITRE Corporation.',
      '© 2025 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.',
    ])
  })

  it.each([
    ['in the bundle', { definition_type: 'tlp', definition: { tlp: 'amber' } }, 'AMBER'],
    ['by name, as in STIX 2.1', { name: 'TLP:RED' }, 'RED'],
  ])('warns of a sharing limit that is written %s', (_, fields, colour) => {
    const id = stixId('marking-definition', 30)
    const object = { type: 'malware', id: stixId('malware', 31), name: 'Secret', object_marking_refs: [id] }
    const bundle = { type: 'bundle', objects: [object, { type: 'marking-definition', id, ...fields }] }
    expect(imported(bundle).notices).toEqual([expect.stringContaining(`TLP:${colour}`)])
  })

  it('knows the fixed ids of sharing limits, which bundles leave out', () => {
    const object_marking_refs = ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed']
    const object = { type: 'malware', id: stixId('malware', 31), name: 'Secret', object_marking_refs }
    expect(imported({ type: 'bundle', objects: [object] }).notices).toEqual([
      expect.stringContaining('TLP:RED'),
    ])
  })

  it('is read as an envelope of TAXII too', () => {
    expect(imported({ more: false, objects: stixBundle().objects }).entities).toHaveLength(4)
  })
})

describe('a MISP galaxy', () => {
  it('gives its values as entities, operations as campaigns', () => {
    expect(imported(mispGalaxy()).entities.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'campaign night-copying',
      'actor paper-heron',
    ])
    expect(leftOut(mispGalaxy())).toEqual(['revoked Old Heron', 'noName no name'])
  })

  it('says who uses a name: by label, by the id that another label explains, or in brackets', () => {
    const names = entity(mispGalaxy(), 'paper-heron')?.names.map(({ text, sources }) => [text, ...sources])
    expect(names).toEqual([
      ['Paper Heron', 'MISP galaxy', 'https://example.com/heron'],
      ['GREY HERON', 'Example Labs', 'MISP galaxy'],
      ['HERON-7', 'Example Labs', 'MISP galaxy'],
      ['Wader', 'Example Vendor', 'MISP galaxy'],
      ['NoFish057(16)', 'MISP galaxy'],
    ])
  })

  it('names authors and licence', () => {
    expect(imported(mispGalaxy()).notices).toEqual([
      expect.stringMatching(/A\. Writer, B\. Writer.*CC0 1\.0/),
    ])
  })

  it('of what are no entities is refused', () => {
    const result = parseImport(jsonBytes({ ...mispGalaxy(), type: 'sector' }))
    expect(result).toMatchObject({ ok: false, code: 'unsupportedGalaxy', detail: 'sector' })
  })
})

describe("Microsoft's naming map", () => {
  it('gives actors with their other names', () => {
    expect(entity(microsoftNames(), 'paper-typhoon')).toMatchObject({
      kind: 'actor',
      about: 'A threat actor that Microsoft tracks. Origin or threat: Atlantis.',
      names: [{ text: 'Paper Typhoon' }, { text: 'GREY HERON' }, { text: 'HERON-7' }],
    })
    expect(entity(microsoftNames(), 'ink-tempest')?.about).toBe('A threat actor that Microsoft tracks.')
    expect(leftOut(microsoftNames())).toEqual(['noName Nobody'])
  })

  it('may begin with a byte order mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...jsonBytes(microsoftNames())])
    expect(parseImport(bytes).ok).toBe(true)
  })
})

describe('names and ids', () => {
  const rows = (...names: string[]) => names.map((name) => ({ 'Threat actor name': name, 'Other names': '' }))

  it('that hide something or are too long stay out', () => {
    const json = [
      { 'Threat actor name': 'Good', 'Other names': 'Ba\u202ed, fine' },
      ...rows(`Long ${'x'.repeat(200)}`),
    ]
    expect(imported(json).entities.flatMap(({ names }) => names.map(({ text }) => text))).toEqual([
      'Good',
      'fine',
    ])
    expect(imported(json).leftOut.map(({ reason, type }) => `${reason} ${type}`)).toEqual([
      'nameWithControls alias',
      'nameTooLong name',
    ])
  })

  it('of other scripts and of the same letters are told apart, in whatever order the file has them', () => {
    const names = ['狼毒草', '雪狼', 'Red-Heron', 'Red Heron']
    const ids = imported(rows(...names)).entities.map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(imported(rows(...names.reverse())).entities.map(({ id }) => id)).toEqual(ids)
  })

  it('of one kind with one name become one entity', () => {
    const two = [
      { 'Threat actor name': 'Heron', 'Other names': 'A1' },
      { 'Threat actor name': 'HERON', 'Other names': 'B2' },
    ]
    expect(imported(two).entities).toMatchObject([
      { names: [{ text: 'HERON' }, { text: 'B2' }, { text: 'A1' }] },
    ])
  })
})

describe('what is no such file', () => {
  it.each([
    ['text', new TextEncoder().encode('name,aliases'), 'notJson'],
    ['a prototype key', new TextEncoder().encode('{"type":"bundle","__proto__":{}}'), 'notJson'],
    ['another object', jsonBytes({ hello: [] }), 'unknownFormat'],
    ['an empty list', jsonBytes([]), 'unknownFormat'],
    ['a bundle with nothing in it', jsonBytes({ type: 'bundle', objects: [] }), 'nothingToImport'],
  ])('is refused with a code: %s', (_, bytes, code) => {
    expect(parseImport(bytes)).toMatchObject({ ok: false, code })
  })

  it('is refused where another one was expected', () => {
    const codes = (['stix', 'misp', 'microsoft'] as const).map((format) => {
      const result = parseImport(jsonBytes({ hello: 1 }), format)
      return result.ok || result.code
    })
    expect(codes).toEqual(['notStix', 'notMispGalaxy', 'notMicrosoftNames'])
  })

  it('with more names than a pack may have is refused', () => {
    const others = Array.from({ length: 100_000 }, (_, n) => `n${n}`).join(',')
    const result = parseImport(jsonBytes([{ 'Threat actor name': 'Many', 'Other names': others }]))
    expect(result).toMatchObject({ ok: false, code: 'tooManyNames' })
  })
})

const corpus = '../shared/corpus/import'
describe.skipIf(!existsSync(corpus))(
  'the real files of other tools (skipped where ../shared is absent)',
  () => {
    const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.json')) : []
    it.each(files)('%s is imported or refused with a code', (name) => {
      const result = parseImport(new Uint8Array(readFileSync(`${corpus}/${name}`)))
      if (!result.ok) return expect(result.code).toBe('unknownFormat')
      const { entities, objects, leftOut, notices } = result.value
      const objectsLeftOut = leftOut.filter(({ type }) => type !== 'alias').length
      expect(entities.length + objectsLeftOut).toBe(objects)
      expect(notices).not.toEqual([])
      for (const one of entities) expect(one.names[0]?.text).toBe(one.name)
    })
  },
)
