import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WhoNode } from '../../../data/brief/brief'
import { packLimits, payloadType } from '../../../data/pack/format'
import { findSpec, parseChunk, parseEnvelope, parseManifest, parseRelease } from '../../../data/pack/schema'
import { jsonBytes, sampleBrief, sampleEntity, whoLine } from '../../support/sample-folder'

const hash = 'ab'.repeat(32)
const release = {
  spec: 1,
  packId: 'carriers',
  epoch: 0,
  version: 3,
  published: '2025-01-31T00:00:00Z',
  expires: '2026-01-31T00:00:00.000Z',
  keyset: { n: 1, keys: [{ key: 'A'.repeat(43), use: 'online' }], threshold: 1 },
  manifest: { sha256: hash, size: 900 },
}
const chunkRef = { id: 'briefs/2024-10', sha256: hash, size: 500, kind: 'briefs', count: 2 }
const manifest = {
  spec: 1,
  title: 'Carriers',
  publisher: 'Example',
  about: 'Breaches of carriers.',
  chunks: [chunkRef],
  totals: { briefs: 2, entities: 0, names: 0, bytes: 500 },
}
const envelope = { payloadType, payload: 'e30=', signatures: [{ keyid: hash, sig: 'AA==' }] }
const name = (over: object) => ({ text: 'Lumen', sources: [], disputed: false, ...over })

const briefs = (...all: unknown[]) => jsonBytes({ spec: 1, kind: 'briefs', briefs: all })
const entities = (...all: unknown[]) => jsonBytes({ spec: 1, kind: 'entities', entities: all })
const brief = (over: object) => briefs({ ...sampleBrief(), ...over })
const entity = (over: object) => entities({ ...sampleEntity(), ...over })

describe('the files of a pack', () => {
  it('are read', () => {
    expect(parseEnvelope(jsonBytes(envelope))).toEqual({ ok: true, value: envelope })
    expect(parseRelease(jsonBytes(release))).toEqual({ ok: true, value: release })
    expect(parseManifest(jsonBytes(manifest))).toEqual({ ok: true, value: manifest })
    const read = parseChunk(briefs(sampleBrief()), 'briefs')
    expect(read).toEqual({ ok: true, value: { spec: 1, kind: 'briefs', briefs: [sampleBrief()] } })
    const readEntities = parseChunk(entities(sampleEntity()), 'entities')
    expect(readEntities).toEqual({
      ok: true,
      value: { spec: 1, kind: 'entities', entities: [sampleEntity()] },
    })
  })

  it('may have keys of a later version, which are left out', () => {
    expect(parseRelease(jsonBytes({ ...release, minApp: '9' }))).toEqual({ ok: true, value: release })
  })

  it('tell their version even where it is not ours', () => {
    expect(findSpec(jsonBytes({ ...release, spec: 2 }))).toBe(2)
    expect(parseRelease(jsonBytes({ ...release, spec: 2 })).ok).toBe(false)
    expect(findSpec(jsonBytes('nothing'))).toBeUndefined()
  })

  it('may count versions up to the last whole number', () => {
    expect(parseRelease(jsonBytes({ ...release, version: Number.MAX_SAFE_INTEGER })).ok).toBe(true)
  })
})

describe('the address of a source', () => {
  const read = (length: number) =>
    parseChunk(
      brief({ sources: [{ label: 'Example', url: `https://a.example/${'𐀀'.repeat(length - 18)}` }] }),
      'briefs',
    )

  it('is as long as its publisher may write it, in characters', () => {
    expect(read(2048).ok).toBe(true)
    expect(read(2049).ok).toBe(false)
  })
})

describe('a link that is not http(s)', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', 'no address', ' https://a.b', ''])(
    '%s of a source is dropped and its text kept',
    (url) => {
      const read = parseChunk(brief({ sources: [{ label: 'Example', url }] }), 'briefs')
      expect(read).toMatchObject({
        ok: true,
        value: { briefs: [{ sources: [{ label: 'Example', url: '' }] }] },
      })
    },
  )
  it('of a homepage is dropped', () => {
    const read = parseManifest(jsonBytes({ ...manifest, homepage: 'javascript:alert(1)' }))
    expect(read).toEqual({ ok: true, value: manifest })
  })
})

describe('a name of one letter', () => {
  it('is kept for search and never marked', () => {
    const read = parseChunk(entity({ names: [name({}), name({ text: 'X' })] }), 'entities')
    expect(read).toMatchObject({ ok: true, value: { entities: [{ names: [{}, { text: 'X', off: true }] }] } })
  })
})

function nested(levels: number): WhoNode {
  const node = whoLine('x', 'other')
  return levels > 1 ? { ...node, children: [nested(levels - 1)] } : node
}

describe('a chunk is refused for', () => {
  const refused: [string, () => ReturnType<typeof parseChunk>, RegExp][] = [
    [
      'bytes that are not UTF-8',
      () => parseChunk(new Uint8Array([0x22, 0xff, 0x22]), 'briefs'),
      /^not UTF-8$/,
    ],
    ['a byte order mark', () => parseChunk(jsonBytes('\uFEFF{}'), 'briefs'), /^not JSON$/],
    ['JSON cut short', () => parseChunk(briefs(sampleBrief()).slice(0, -1), 'briefs'), /^not JSON$/],
    ['a body of another kind', () => parseChunk(briefs(sampleBrief()), 'entities'), /^kind: /],
    [
      'more bytes than a chunk may have',
      () => parseChunk(new Uint8Array(packLimits.chunkBytes + 1), 'briefs'),
      /bytes/,
    ],
    [
      'a nesting bomb',
      () => parseChunk(jsonBytes('['.repeat(4e5) + ']'.repeat(4e5)), 'briefs'),
      /nested deeper/,
    ],
    [
      'a tree of nine levels',
      () => parseChunk(brief({ who: [nested(9)] }), 'briefs'),
      /^briefs\.0\.who\..*nested/,
    ],
    [
      'a key that reaches the prototype',
      () => parseChunk(jsonBytes('{"spec":1,"kind":"briefs","briefs":[],"__proto__":{"x":1}}'), 'briefs'),
      /__proto__/,
    ],
    ['a key of a constructor', () => parseChunk(brief({ constructor: {} }), 'briefs'), /constructor/],
    ['half of a surrogate pair', () => parseChunk(jsonBytes('["\\ud800"]'), 'briefs'), /surrogate/],
    ['an id that is no slug', () => parseChunk(brief({ id: '../x' }), 'briefs'), /^briefs\.0\.id: not an id/],
    [
      'an id that every object has',
      () => parseChunk(brief({ id: 'constructor' }), 'briefs'),
      /^briefs\.0\.id/,
    ],
    [
      'an id twice',
      () => parseChunk(briefs(sampleBrief(), sampleBrief()), 'briefs'),
      /^briefs\.1\.id: .* twice$/,
    ],
    [
      'an entity twice',
      () => parseChunk(entities(sampleEntity(), sampleEntity()), 'entities'),
      /^entities\.1\.id/,
    ],
    ['a title of the wrong type', () => parseChunk(brief({ title: 7 }), 'briefs'), /^briefs\.0\.title: /],
    [
      'a title that is too long',
      () => parseChunk(brief({ title: 'x'.repeat(201) }), 'briefs'),
      /title: longer than/,
    ],
    ['a blank title', () => parseChunk(brief({ title: ' ' }), 'briefs'), /title: blank/],
    [
      'a day that does not exist',
      () => parseChunk(brief({ date: '2024-02-30' }), 'briefs'),
      /date: not a date/,
    ],
    [
      'an unknown role',
      () => parseChunk(brief({ who: [{ ...nested(1), role: 'x' }] }), 'briefs'),
      /who\.0\.role/,
    ],
    [
      'a reference to no source',
      () => parseChunk(brief({ happened: [{ text: 'x', sources: [2] }] }), 'briefs'),
      /^briefs\.0: a point refers/,
    ],
    [
      'a brief over 64 KB',
      () => parseChunk(brief({ conclusion: Array(30).fill('x'.repeat(3000)) }), 'briefs'),
      /^brief carrier-breach: more than/,
    ],
    [
      'an unknown kind',
      () => parseChunk(entity({ kind: 'cat' }), 'entities'),
      /^entities\.0\.kind: not a kind/,
    ],
    [
      'a long name',
      () => parseChunk(entity({ names: [name({ text: 'x'.repeat(129) })] }), 'entities'),
      /longer than 128/,
    ],
    [
      'a blank name',
      () => parseChunk(entity({ names: [name({ text: '' })] }), 'entities'),
      /names\.0\.text: blank/,
    ],
    ['no names', () => parseChunk(entity({ names: [] }), 'entities'), /first of the names/],
    [
      'a first name that is not the main name',
      () => parseChunk(entity({ names: [name({ text: 'Other' })] }), 'entities'),
      /first of the names/,
    ],
    [
      'a name that turns the reading order',
      () => parseChunk(entity({ names: [name({}), name({ text: 'Lu\u202emen' })] }), 'entities'),
      /^entities\.0\.names\.1\.text: a bidi/,
    ],
    ['a line break in a name', () => parseChunk(entity({ name: 'Lu\nmen' }), 'entities'), /name: a control/],
    [
      'a policy of the wrong type',
      () => parseChunk(entity({ names: [name({ off: 1 })] }), 'entities'),
      /names\.0\.off/,
    ],
  ]
  it.each(refused)('%s', (_, parse, problem) => {
    const read = parse()
    expect(read.ok ? 'accepted' : read.problem).toMatch(problem)
  })
})

describe('a manifest is refused for', () => {
  it.each<[string, object, RegExp]>([
    ['more chunks than a pack may have', { chunks: Array(513).fill(chunkRef) }, /more than 512 chunks/],
    ['a chunk twice', { chunks: [chunkRef, chunkRef] }, /stands twice/],
    [
      'a chunk that is too large',
      { chunks: [{ ...chunkRef, size: packLimits.chunkBytes + 1 }] },
      /chunks\.0\.size/,
    ],
    ['a hash that is a path', { chunks: [{ ...chunkRef, sha256: '../../x' }] }, /chunks\.0\.sha256/],
    ['100,001 names', { totals: { ...manifest.totals, names: 100_001 } }, /totals\.names/],
    [
      'bytes that are not those of its chunks',
      { totals: { ...manifest.totals, bytes: 1 } },
      /totals are not/,
    ],
    [
      'briefs that are not those of its chunks',
      { totals: { ...manifest.totals, briefs: 3 } },
      /totals are not/,
    ],
    ['a title that turns the reading order', { title: '\u2066x' }, /^title: a bidi/],
    ['a size below 0', { chunks: [{ ...chunkRef, size: -1 }] }, /chunks\.0\.size: below 0/],
  ])('%s', (_, over, problem) => {
    const read = parseManifest(jsonBytes({ ...manifest, ...over }))
    expect(read.ok ? 'accepted' : read.problem).toMatch(problem)
  })
})

describe('a release is refused for', () => {
  it.each<[string, object, RegExp]>([
    ['a version that is no whole number', { version: 1.5 }, /^version/],
    ['a version past all whole numbers', { version: 2 ** 53 }, /^version/],
    ['a time that is not UTC', { expires: '2026-01-31T00:00:00+01:00' }, /^expires/],
    ['a time that does not exist', { expires: '2026-13-31T00:00:00Z' }, /^expires/],
    [
      'a key that is none',
      { keyset: { ...release.keyset, keys: [{ key: 'x', use: 'online' }] } },
      /^keyset\.keys/,
    ],
    ['a manifest that is too large', { manifest: { sha256: hash, size: 2 ** 30 } }, /^manifest\.size/],
  ])('%s', (_, over, problem) => {
    const read = parseRelease(jsonBytes({ ...release, ...over }))
    expect(read.ok ? 'accepted' : read.problem).toMatch(problem)
  })
})

describe('an envelope is refused for', () => {
  it.each<[string, object, RegExp]>([
    ['another type of payload', { payloadType: 'text/plain' }, /^payloadType/],
    ['a payload that is not base64', { payload: '<html>' }, /^payload/],
    ['no signature', { signatures: [] }, /not signed/],
    ['17 signatures', { signatures: Array(17).fill(envelope.signatures[0]) }, /more than 16/],
    ['more bytes than 8 KB', { payload: 'A'.repeat(8192) }, /bytes, at most 8192/],
  ])('%s', (_, over, problem) => {
    const read = parseEnvelope(jsonBytes({ ...envelope, ...over }))
    expect(read.ok ? 'accepted' : read.problem).toMatch(problem)
  })
})

describe('a problem', () => {
  it('stays short however long the value is that it is about', () => {
    const read = parseChunk(jsonBytes({ spec: 1, kind: 'x'.repeat(1e5), briefs: [] }), 'briefs')
    expect(read.ok ? 0 : read.problem.length).toBeLessThanOrEqual(300)
  })
})

describe('the parsers', () => {
  const parseAll = (bytes: Uint8Array) => [
    parseEnvelope(bytes),
    parseRelease(bytes),
    parseManifest(bytes),
    parseChunk(bytes, 'briefs'),
    parseChunk(bytes, 'entities'),
  ]
  it('never throw, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => parseAll(bytes).every((read) => !read.ok)),
    )
  })
  it('never throw, whatever stands in a field', () => {
    const good = [release, manifest, envelope, { spec: 1, kind: 'briefs', briefs: [sampleBrief()] }]
    const field = fc
      .constantFrom(...good)
      .chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...Object.keys(file)), fc.jsonValue()))
    fc.assert(
      fc.property(field, ([file, key, value]) => {
        for (const read of parseAll(jsonBytes({ ...file, [key]: value })))
          expect(typeof read.ok).toBe('boolean')
      }),
    )
  })
})
